// What an undated report reports, in the words of its first sentence: "the Kesten mill has been put up for sale". Its questions can say
// so in place of a day nobody knows. A report tells in its first sentence, in the perfect or of what is going on, what is news, and then
// who says what of it; a life, an essay or a textbook does neither.
import type { Fact } from '../model';
import type { Clause } from './grammar/clause';
import type { Parts } from './grammar/parts';
import { extentOf } from './propositions/clauseParts';
import { RELATIVE_TIME } from './propositions/wording';
import type { UnitReading } from './readSentence';

const FEWEST_WORDS = 6;
const MOST_WORDS = 18;
/** Whoever only once lets somebody speak may tell anything. */
const SAYINGS = 2;

/** Completes "In a report ...": "that the mill has been sold", "after a flood killed 40 people"; null where nothing short says it. */
export function occasionOf(body: readonly UnitReading[], facts: readonly Fact[]): string | null {
  const said = new Set(
    facts.flatMap(({ type, holder, evidence, found }) =>
      (type === 'attribution' || holder !== null) && found?.proposition?.verb.tense !== 'present-singular'
        ? [evidence[0]?.start]
        : [],
    ),
  );
  const [first] = body;
  if (!first || first.unit.isQuoted || first.unit.isTag === true || said.size < SAYINGS) return null;
  const main = first.parts.find(({ clause }) => clause.kind === 'main');
  if (!main?.subject || main.fronted.length > 0 || !tellsNews(main, first)) return null;
  const behind = first.clauses.find(
    ({ kind, connective, parent }) => kind === 'subordinate' && connective === 'after' && parent !== null,
  );
  return (behind && cleared(eventBehind(behind, first), 'after ')) ?? cleared(newsOf(main, first), 'that ');
}

/** "has sold", "is selling", "is to sell": and not "is a mill". */
function tellsNews({ verb, after }: Parts, { words }: UnitReading): boolean {
  const auxiliary = words[verb.auxiliaries[0] ?? verb.main]?.lower ?? '';
  if (/^(?:has|have)$/.test(auxiliary)) return verb.auxiliaries.length > 0;
  if (!/^(?:is|are)$/.test(auxiliary)) return false;
  return verb.isCopula
    ? after.some(({ role }) => role === 'infinitive')
    : after[0]?.role === 'infinitive' || (words[verb.main]?.lower.endsWith('ing') ?? false);
}

/** From its subject, or the name that stands for it, up to what only adds to it. */
function newsOf({ subject, apposition, verb }: Parts, reading: UnitReading): string {
  const { clauses, words } = reading;
  const who = apposition?.noun?.isName === true ? apposition : subject;
  const ends = [
    ...clauses.flatMap(({ kind, from }) => (kind === 'subordinate' ? [from] : [])),
    words.findIndex(({ text, lower }, at) => at >= verb.to && (/^[,;:–—-]$/.test(text) || ADDS.test(lower))),
    words.length,
  ];
  const to = Math.min(...ends.filter((at) => at >= verb.to));
  return `${stretch(who?.from ?? 0, who?.to ?? 0, reading)} ${stretch(verb.from, to, reading)}`;
}

const ADDS = /^(?:despite|amid|amidst|following|according)$/;

/** What had happened, where it has a subject of its own. */
function eventBehind(clause: Clause, reading: UnitReading): string | null {
  const own = reading.parts.find((parts) => parts.clause === clause);
  return own?.subject ? stretch(own.subject.from, extentOf(clause, reading.clauses), reading) : null;
}

function stretch(from: number, to: number, { words, unit }: UnitReading): string {
  const text = unit.text.slice(words[from]?.start ?? 0, words[to - 1]?.end ?? 0);
  const opens = from === 0 && words[0]?.pos !== 'PROPN';
  return opens ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/** Of what only the sentence explains, or a degree that goes with the words cut off, nothing is said. */
const POINTS =
  /^(?:an? )?(?:he|she|it|they|this|that|these|those|we|you|i|there)(?!\p{L})|(?<!\p{L})(?:so|such|too|more|less|than|we|our|you|your)(?!\p{L})/iu;

function cleared(text: string | null, opener: string): string | null {
  const said = (text ?? '').replace(/\s+/g, ' ').replace(/[\s.,;:!?]+$/u, '');
  const count = said.split(' ').length;
  const isWhole = !/,(?!\d)|[;:()“”]/u.test(said) && said.split('"').length % 2 === 1;
  const fits = count >= FEWEST_WORDS && count <= MOST_WORDS && isWhole;
  return fits && !POINTS.test(said) && !RELATIVE_TIME.test(said) ? `${opener}${said}` : null;
}
