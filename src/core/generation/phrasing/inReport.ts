// On what occasion something happened or was said, in a report that bears no date: the front tells what it reports.
import { isAsSaid } from './asSaid';
import type { Fact, Knowledge } from '../../knowledge/model';
import { fitsFront } from '../frontLength';
import type { Proposal } from '../proposal';
import { contentWordsOf } from '../words';

/** Auxiliaries of what was, has been or is to come. */
const TOLD = /(?<!\p{L})(?:was|were|had|did|has|have|will|would|said|told)(?!\p{L})/u;
const IS_SO = /(?<!\p{L})(?:is|are|do|does|can|may|must)(?!\p{L})/u;
const YEAR = /(?<!\d)(?:1\d|20)\d{2}(?!\d)/;

/** "that the mill has been sold": on what a question of the fact stands in a report; empty where it needs no occasion or gives it away. */
function occasionFor({ type, found, statement, evidence }: Fact, { article }: Knowledge): string {
  const { occasion, asOf } = article;
  if (occasion === undefined || asOf !== null || found?.defines || found?.does) return '';
  if (!/^(?:attribution|event|number|cause)$/.test(type) || YEAR.test(statement)) return '';
  // What is so at any time needs no occasion.
  const verb = found?.proposition?.verb;
  const isTold = verb
    ? verb.tense === 'past' || TOLD.test(verb.auxiliaries.join(' '))
    : TOLD.test(statement) || !IS_SO.test(statement);
  // A figure may be another tomorrow.
  if (type !== 'attribution' && type !== 'number' && !isTold) return '';
  // What the occasion is taken from would answer itself.
  return isTakenFrom(evidence[0]?.exact ?? '', occasion) ? '' : occasion;
}

/** The sentence has nearly all words of the occasion, but for who holds an office. */
function isTakenFrom(sentence: string, occasion: string): boolean {
  const words = contentWordsOf(occasion);
  const own = new Set(contentWordsOf(sentence));
  return words.filter((word) => own.has(word)).length > words.length * ITS_OWN;
}

const ITS_OWN = 0.7;

/** Whether the occasion tells some of what is asked for. */
const tells = (opening: string, back: string): boolean => {
  const said = new Set(contentWordsOf(opening));
  const asked = contentWordsOf(back);
  return asked.length > 0 && asked.filter((word) => said.has(word)).length * 2 > asked.length;
};

/** What was written behind an opening that says at most who says so, with what the article reports; null where that does not fit. */
export function inReport<Written extends Pick<Proposal, 'kind' | 'front' | 'back'>>(
  fact: Fact,
  opening: string,
  written: readonly Written[],
  knowledge: Knowledge,
  write: (opening: string) => Written[],
): Written[] | null {
  const occasion = occasionFor(fact, knowledge);
  if (occasion === '' || isAsSaid(fact.found?.rule) || !/^$|^According to [^,“]*$/u.test(opening)) return null;
  const told = write(opening === '' ? `In a report ${occasion}` : `${opening}, in a report ${occasion}`);
  const fits = told.every(({ front, back }) => fitsFront(front) && !tells(occasion, back));
  return fits && told.length === written.length && told[0]?.kind === written[0]?.kind ? told : null;
}
