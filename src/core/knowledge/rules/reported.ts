// What an undated report reports, in the words of its first sentence: "the Kesten mill has been put up for sale". Its questions can say
// so in place of a day nobody knows. A report tells in its first sentence, in the perfect or of what is going on, what is news, and then
// who says what of it; a life, an essay or a textbook does neither. Where people are quoted in it, too, the past and the future are news.
import type { Entity, Fact } from '../model';
import { isRoleNoun, isSpeechVerb } from './entities/kindsOfNames';
import type { NamePlace } from './entities/namePlace';
import { type Clause, commentIn } from './grammar/clause';
import type { Parts } from './grammar/parts';
import { tenseOf } from './grammar/verbs';
import { extentOf } from './propositions/clauseParts';
import { RELATIVE_TIME } from './propositions/wording';
import type { UnitReading } from './readSentence';

const FEWEST_WORDS = 6;
const MOST_WORDS = 18;
const LONG = 14;
/** Whoever only once lets somebody speak may tell anything. */
const SAYINGS = 2;
const QUOTATIONS = 2;

/** What is known of the whole report. */
export interface Reported {
  readonly title: string;
  readonly body: readonly UnitReading[];
  readonly facts: readonly Fact[];
  readonly entities: readonly Entity[];
  readonly names: readonly NamePlace[];
  /** Whether a word that opens a sentence has its capital only from that. */
  readonly isOrdinary: (word: string) => boolean;
}

/** The first sentence and its main clause, where they tell news and others are told to say something of it; null where nothing is reported. */
export function newsOfReport(report: Reported): { readonly first: UnitReading; readonly main: Parts } | null {
  const [first] = report.body;
  if (!first || first.unit.isQuoted || first.unit.isTag === true || sayingsIn(report) < SAYINGS) return null;
  const main = first.parts.find(({ clause }) => clause.kind === 'main');
  if (!main?.subject || main.fronted.length > 0 || !tellsNews(main, first, isQuoting(report))) return null;
  return { first, main };
}

/**
 * Completes "In a report ...": "that the mill has been sold", "after a flood killed 40 people"; where nothing short says it, what the report
 * is called. Null where nothing is reported.
 */
export function occasionOf(report: Reported): string | null {
  const told = toldBefore(report);
  if (told !== null) return told;
  const news = newsOfReport(report);
  return news && (occasionIn(news, report) ?? headline(report.title));
}

/** "The sale of the mill failed, a report by the guild says.": what stands before whoever says so. */
function toldBefore(report: Reported): string | null {
  const [first] = report.body;
  const main = first?.parts.find(({ clause }) => clause.kind === 'main');
  if (!first || !main?.subject || sayingsIn(report) < SAYINGS) return null;
  const { words } = first;
  const comma = main.subject.from - 1;
  const isLast = words.slice(main.verb.to).every(({ pos }) => pos === 'PUNCT');
  const isSaid = isLast && words[comma]?.text === ',' && isSpeechVerb(words[main.verb.main]?.lemma ?? '');
  const isStatement = words
    .slice(0, Math.max(comma, 0))
    .some(({ pos, lower }) => pos === 'VERB' && !lower.endsWith('ing'));
  return isSaid && isStatement ? cleared(withoutDays(stretch(0, comma, first, report)), 'that ') : null;
}

function headline(title: string): string | null {
  const said = title.trim().replace(/\s+/gu, ' ');
  const isShort = said.split(' ').length <= LONGEST_HEADLINE && said.split(' ').length >= FEWEST_OF_HEADLINE;
  return isShort && !/[“”:?!]/u.test(said) ? `called “${said}”` : null;
}
const FEWEST_OF_HEADLINE = 4;
const LONGEST_HEADLINE = 10;

function occasionIn(
  { first, main }: { readonly first: UnitReading; readonly main: Parts },
  report: Reported,
): string | null {
  const behind = first.clauses.find(
    ({ kind, connective, parent }) => kind === 'subordinate' && connective === 'after' && parent !== null,
  );
  const who = whoOf(main, first, report);
  const whole = who === null ? '' : `${who} ${newsOf(main, first)}`;
  const named = nameOf(main, first, report);
  // What somebody is besides makes a long one longer.
  const short = named !== null && whole.split(' ').length > LONG ? `${named} ${newsOf(main, first)}` : whole;
  return (behind && cleared(eventBehind(behind, first, report), 'after ')) ?? cleared(short, 'that ');
}

/** Sentences in which somebody is told to say something. */
const sayingsIn = ({ facts }: Reported): number =>
  new Set(
    facts.flatMap(({ type, holder, evidence, found }) =>
      (type === 'attribution' || holder !== null) && found?.proposition?.verb.tense !== 'present-singular'
        ? [evidence[0]?.start]
        : [],
    ),
  ).size;

/** People are heard in it: no tale of long ago, and no year in its first sentence, as a history or a life would have. */
const isQuoting = ({ body }: Reported): boolean =>
  body.filter(({ unit, words }) => unit.isQuoted && words.length >= FEWEST_WORDS).length >= QUOTATIONS &&
  !/(?<!since |\d)(?:1\d|20)\d{2}(?!\d)/.test(body[0]?.unit.sentence.text ?? '');

/** "has sold", "is selling", "is to sell": and not "is a mill". */
function tellsNews({ verb, after }: Parts, { words, clauses }: UnitReading, isQuoting: boolean): boolean {
  // "..., a study shows": whatever it says is what is reported.
  if (commentIn(clauses) !== null && !verb.isCopula) return true;
  const auxiliary = words[verb.auxiliaries[0] ?? verb.main]?.lower ?? '';
  if (/^(?:has|have)$/.test(auxiliary)) return verb.auxiliaries.length > 0;
  if (auxiliary === 'will') return true;
  // "Miller Ann Lee believes the guild must sell": a view somebody is heard with.
  if (verb.auxiliaries.length === 0 && isSpeechVerb(words[verb.main]?.lemma ?? '') && auxiliary.endsWith('s'))
    return isQuoting;
  if (!/^(?:is|are)$/.test(auxiliary)) return isQuoting && !verb.isCopula && isPast(verb, words);
  return verb.isCopula
    ? after.some(({ role }) => role === 'infinitive')
    : after[0]?.role === 'infinitive' || (words[verb.main]?.lower.endsWith('ing') ?? false);
}

const isPast = ({ auxiliaries: [first], main }: Parts['verb'], words: UnitReading['words']): boolean => {
  const word = words[main];
  return first === undefined
    ? word !== undefined && tenseOf(word, true) === 'past'
    : /^(?:was|were)$/.test(words[first]?.lower ?? '');
};

/** Its subject, or the name that stands for it; of an office the one who holds it, null where nobody is told to. */
export function whoOf({ subject, apposition }: Parts, reading: UnitReading, report: Reported): string | null {
  const { words } = reading;
  const slot = apposition?.noun?.isName === true ? apposition : subject;
  const { from = 0, to = 0 } = slot ?? {};
  const text = stretch(from, to, reading, report);
  const isOffice =
    words[from]?.lower === 'the' &&
    isRoleNoun(words[to - 1]?.lower ?? '') &&
    !report.names.some((name) => from <= name.from && name.to <= to);
  return isOffice ? holderOf(text.slice('the '.length), report.entities) : text;
}

/** "Ann Lee" of "the newly elected mayor Ann Lee". */
function nameOf({ subject, apposition }: Parts, { words, unit }: UnitReading, { names }: Reported): string | null {
  const name = apposition ? undefined : names.find(({ from, to }) => from > (subject?.from ?? 0) && to === subject?.to);
  const noun = words[(name?.from ?? 0) - 1];
  return name && name.from > 1 && noun?.pos !== 'PROPN' ? written(name.from, name.to, unit.text, words) : null;
}

/** "the home secretary" of a report that later says "Home Secretary Ann Lee". */
function holderOf(office: string, entities: readonly Entity[]): string | null {
  const holders = entities.filter(
    ({ kind, role }) =>
      kind === 'person' && role?.toLowerCase().replace(/^(?:(?:the|an?|new) )+/, '') === office.toLowerCase(),
  );
  return holders.length === 1 ? (holders[0]?.name ?? null) : null;
}

/** Its verb and what follows, up to what only adds to it. */
function newsOf({ verb }: Parts, reading: UnitReading): string {
  const { clauses, words, unit } = reading;
  const ends = [
    ...clauses.flatMap(({ kind, from }) => (kind === 'subordinate' ? [from] : [])),
    words.findIndex(({ text, lower }, at) => at >= verb.to && (/^[(,;:–—-]$/.test(text) || ADDS.test(lower))),
    words.length,
  ];
  const to = Math.min(...ends.filter((at) => at >= verb.to));
  return withoutDays(written(verb.from, to, unit.text, words));
}

const ADDS = /^(?:despite|amid|amidst|following|according)$/;
const DAY =
  '(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)';
const ON_A_DAY = new RegExp(
  ` (?:(?:late|early) )?(?:on|in) (?:\\d{1,2} )?${DAY}(?: \\d{1,2}(?!\\d))?(?! \\d{4}| and (?:in |on )?\\p{Lu}| to )`,
  'gu',
);
/** Of which year "on Monday" and "in May" were, nobody knows. */
export const withoutDays = (text: string): string => text.replace(ON_A_DAY, '');
const OF_SOME_DAY = new RegExp(`(?<!\\p{L})${DAY}(?!\\p{L})`, 'u');

/** What had happened, where it has a subject of its own. */
function eventBehind(clause: Clause, reading: UnitReading, report: Reported): string | null {
  const own = reading.parts.find((parts) => parts.clause === clause);
  return own?.subject ? stretch(own.subject.from, extentOf(clause, reading.clauses), reading, report) : null;
}

function stretch(from: number, to: number, { words, unit }: UnitReading, { names, isOrdinary }: Reported): string {
  const text = written(from, to, unit.text, words);
  const [word = ''] = /^[\p{L}-]*/u.exec(text) ?? [];
  // "Tony Blair": a word of the dictionary before a surname is a first name, but for "Miller Ann Lee".
  const isFirstName = names.some((name) => name.from === 1 && name.entity.kind === 'person') && !isRoleNoun(word);
  const isName = isFirstName || names.some((name) => name.from === 0);
  const opens = from === 0 && !isName && isOrdinary(/^\p{L}*/u.exec(word)?.[0] ?? '');
  return opens ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

const written = (from: number, to: number, text: string, words: UnitReading['words']): string =>
  text.slice(words[from]?.start ?? 0, words[to - 1]?.end ?? 0);

/** Of what only the sentence explains, or a degree that goes with the words cut off, nothing is said. */
const POINTS =
  /^(?:an? )?(?:he|she|it|they|this|that|these|those|we|you|i|there)(?!\p{L})|(?<!\p{L})(?:so|such|too|more|less|than|we|our|you|your)(?!\p{L})/iu;

function cleared(text: string | null, opener: string): string | null {
  const said = (text ?? '').replace(/\s+/g, ' ').replace(/[\s.,;:!?]+$/u, '');
  const count = said.split(' ').length;
  const isWhole = !/,(?!\d)|[;:()“”]/u.test(said) && said.split('"').length % 2 === 1;
  const fits = count >= FEWEST_WORDS && count <= MOST_WORDS && isWhole;
  const isTold = !POINTS.test(said) && !RELATIVE_TIME.test(said) && !OF_SOME_DAY.test(said);
  return fits && isTold ? `${opener}${said}` : null;
}
