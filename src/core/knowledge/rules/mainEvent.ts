// What an undated report reports: its first sentence, asked for who did it, for the name it was done to and for its figures. Nobody says of
// which year it was; the whole of the sentence says of what. What other rules ask of it, they ask of a piece.
import type { Document, Span } from '../../source/document';
import type { Fact } from '../model';
import { isRoleNoun } from './entities/kindsOfNames';
import type { NamePlace } from './entities/namePlace';
import { asking } from './facts/asking';
import { gapFact } from './facts/factFrom';
import { isNoFigure } from './facts/noFigure';
import { commentIn } from './grammar/clause';
import type { Parts } from './grammar/parts';
import type { Slot } from './grammar/slots';
import { RELATIVE_TIME } from './propositions/wording';
import type { UnitReading } from './readSentence';
import { newsOfReport, type Reported, whoOf, withoutDays } from './reported';

export const MAIN_EVENT = 'main-event';

const LONGEST = 36;
/** Up to here a bare count is said in passing. */
const SMALL = 12;
const SHORT_NAME = 4;
const BECAUSE = 'the first sentence of an undated report tells what it reports';

export function mainEvents(report: Reported, document: Document): Fact[] {
  const news = newsOfReport(report);
  if (!news) return [];
  const { first, main } = news;
  const { text } = first.unit;
  if (text.split(/\s+/).length > LONGEST || !isWhole(text)) return [];
  return [
    ...whoIn(main, first, report, document),
    ...namesIn(main, first, report.names, document),
    ...figuresIn(first, document),
    ...yearsIn(first, document),
  ];
}

/** Whether a fact stands on the sentence that tells the main event. */
export const isOfMainEvent = ({ evidence: [evidence] }: Fact, { unit }: UnitReading): boolean =>
  evidence !== undefined && evidence.start <= unit.start && unit.start < evidence.end;

/** Why it came to it, or against what, is asked as what the report reports; what came of it may be put in many ways. */
export const asMainEvent = (fact: Fact): Fact =>
  fact.found && !fact.found.rule.startsWith('result-') ? { ...fact, found: { ...fact.found, rule: MAIN_EVENT } } : fact;

/** Neither "this year" nor "we", and both halves of each mark. */
const isWhole = (text: string): boolean =>
  !RELATIVE_TIME.test(text) &&
  !/(?<!\p{L})(?:this|these|I|my|we|us|our|you|your)(?!\p{L})/u.test(text) &&
  text.split('"').length % 2 === 1 &&
  text.split('“').length === text.split('”').length;

const clean = (text: string): string => withoutDays(text.replace(/ \([^()]*\)/gu, '')).replace(/\s+/gu, ' ');

/** "Who has sold the mill, saying it is too old?", "Which of the oldest mills has been sold?", "[...] have sold the mill." */
function whoIn(main: Parts, reading: UnitReading, report: Reported, document: Document): Fact[] {
  const asked = askedWho(main, reading, report);
  if (!asked) return [];
  const { words, clauses, unit } = reading;
  // "Lee's agent has confirmed that the player ...": who the player is stood in front.
  const whole = unit.text.slice(words[main.verb.from + 1]?.start ?? 0);
  if (/(?<!\p{L})that the \p{Ll}+ (?:is|was|has|had|will|would|can|could)(?!\p{L})/u.test(whole)) return [];
  const verb = asked.who === null ? null : singular(main, reading);
  if (verb === null) return asked.span === null ? [] : gapIn(reading, asked.span, asked.about, null, document);
  const comment = commentIn(clauses);
  const end = comment && comment.from > main.verb.to ? (words[comment.from]?.start ?? 0) : unit.text.length;
  const rest = clean(unit.text.slice(words[main.verb.from + 1]?.start ?? 0, end)).replace(/[.,\s]+$/u, '');
  const fact = asking(
    {
      rule: MAIN_EVENT,
      because: BECAUSE,
      type: 'event',
      importance: 3,
      question: `In a report, ${asked.who ?? ''} ${verb} ${rest}?`,
      answer: asked.answer,
      statement: clean(unit.text),
      about: asked.about,
    },
    reading,
    document,
  );
  return [{ ...fact, evidence: [...fact.evidence, ...(asked.evidence ?? [])] }];
}

interface Asked {
  /** "who", "which mill", "which of the oldest mills"; null where only a gap is safe. */
  readonly who: string | null;
  readonly answer: string;
  readonly about: readonly string[];
  /** Where the answer stands; null for whoever holds an office. */
  readonly span: Span | null;
  /** Where the text says who that is. */
  readonly evidence?: Fact['evidence'];
}

function askedWho(main: Parts, reading: UnitReading, report: Reported): Asked | null {
  const { subject, apposition, verb } = main;
  const { words, unit } = reading;
  const { names } = report;
  if (!subject || words.slice(subject.from, verb.from).some(({ text }) => text === '(')) return null;
  const written = ({ from, to }: { readonly from: number; readonly to: number }): string =>
    unit.text.slice(words[from]?.start ?? 0, words[to - 1]?.end ?? 0).replace(/\s+/gu, ' ');
  const asked = (who: string | null, from: number, { to, entity }: NamePlace): Asked => ({
    who,
    answer: written({ from, to }),
    about: entity.kind === 'concept' ? [] : [entity.id],
    span: { start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0 },
  });
  const nameOf = (slot: Slot | null): NamePlace | undefined =>
    slot ? names.find(({ from, to }) => slot.from <= from && to === slot.to) : undefined;
  const beside = nameOf(apposition);
  const opens = words[apposition?.from ?? -1]?.lower === 'the' ? 1 : 0;
  if (apposition && beside?.from === apposition.from + opens && isOneOf(subject, words))
    return asked(`which ${written({ from: subject.from + 1, to: subject.to })}`, apposition.from, beside);
  const name = nameOf(subject);
  if (!name) return asOffice(main, reading, report);
  const noun = words[name.from - 1];
  const starts = words[subject.from]?.pos === 'DET' ? subject.from + 1 : subject.from;
  if (apposition) return name.from === starts ? asked(null, subject.from, name) : null;
  // "Tony Berg": a word of the dictionary before a surname is a first name, but for "Miller Berg".
  const isFirstName =
    name.from === starts + 1 && !isRoleNoun(noun?.lower ?? '') && /^\p{Lu}\p{Ll}+$/u.test(words[name.from]?.text ?? '');
  if (name.from === starts || (isFirstName && starts === 0 && name.entity.kind === 'person'))
    return asked(/^(?:person|organisation|group)$/.test(name.entity.kind) ? 'who' : null, subject.from, name);
  // "Broadcaster Ann Lee", "the German group Berg": what somebody is, and which one is asked.
  const kind = written({ from: starts, to: name.from });
  if (!noun || noun.text.endsWith('s') || !/^\p{L}[\p{L} -]*$/u.test(kind)) return null;
  if (noun.pos !== 'NOUN' && !isRoleNoun(noun.lower)) return null;
  const word = words[starts];
  const isPlain = starts === 0 && (word?.pos !== 'PROPN' || isRoleNoun(word.lower)) && !isProper(word?.text ?? '');
  return asked(`which ${isPlain ? kind.charAt(0).toLowerCase() + kind.slice(1) : kind}`, name.from, name);
}

const isOneOf = ({ from }: Slot, words: UnitReading['words']): boolean =>
  words[from]?.lower === 'one' && words[from + 1]?.lower === 'of';

/** "The guild secretary has defended the sale": the one who holds the office. */
function asOffice(main: Parts, reading: UnitReading, report: Reported): Asked | null {
  const { subject } = main;
  const holder = whoOf(main, reading, report);
  const entity = report.entities.find(({ kind, name }) => kind === 'person' && name === holder);
  return subject && entity && reading.words[subject.from]?.lower === 'the'
    ? { who: 'who', answer: entity.name, about: [entity.id], span: null, evidence: entity.evidence }
    : null;
}

/** "British", "Tory": written so wherever it stands. */
const isProper = (word: string): boolean => /^\p{Lu}\p{Ll}+(?:ish|an|ese|ch|ry)$/u.test(word) && !isRoleNoun(word);

/** The first word of its verb as "who" has it; null where another verb than "have" or "be" is plural. */
function singular({ verb }: Parts, { words }: UnitReading): string | null {
  const word = words[verb.from];
  if (!word) return null;
  if (word.lower === 'have') return 'has';
  if (word.lower === 'are') return 'is';
  if (word.lower === 'were') return 'was';
  return word.pos === 'AUX' || word.lower.endsWith('s') || word.lower.endsWith('ed') || word.lemma !== word.lower
    ? word.text
    : null;
}

/** "Lee has sold the mill to [Tom Berg]": the first name behind the verb. */
function namesIn(main: Parts, reading: UnitReading, names: readonly NamePlace[], document: Document): Fact[] {
  const { words, clauses } = reading;
  const end = commentIn(clauses)?.from ?? words.length;
  const told = new Set(names.filter(({ to }) => to <= main.verb.from).map(({ entity }) => entity.id));
  const name = names.find(
    ({ from, to, entity }) =>
      from >= main.verb.to &&
      to <= end &&
      !told.has(entity.id) &&
      // "Lee's mill", "the Alder Mill wheel": a piece of another name.
      !/^['’]s?$/.test(words[to]?.text ?? '') &&
      !/^(?:NOUN|PROPN|NUM)$/.test(words[to]?.pos ?? '') &&
      // "southern [...]", "the UK": told by the words beside it, or what one expects.
      !/^(?:PROPN|ADJ)$/.test(words[from - 1]?.pos ?? '') &&
      (entity.name.includes(' ') || entity.name.length > SHORT_NAME),
  );
  const span = name && { start: words[name.from]?.start ?? 0, end: words[name.to - 1]?.end ?? 0 };
  return name && span ? gapIn(reading, span, [name.entity.id], null, document) : [];
}

const figuresIn = (reading: UnitReading, document: Document): Fact[] =>
  reading.quantities
    .filter((mention) => !isNoFigure(reading, mention) && (mention.unit !== '' || mention.low > SMALL))
    .flatMap((mention) => {
      const { start, end, low, high, bound, unit } = mention;
      // "an 18-17 defeat": both or none.
      const score = /^-\d+(?!\d)/u.exec(reading.unit.text.slice(end))?.[0];
      if (score !== undefined) return gapIn(reading, { start, end: end + score.length }, [], null, document);
      if (/\d-$/u.test(reading.unit.text.slice(0, start))) return [];
      const noun = reading.words.find((word) => word.start >= end);
      const measures = noun?.pos === 'NOUN' ? noun.text : '';
      return gapIn(reading, { start, end }, [], { low, high, bound, unit: unit || measures, measures }, document);
    });

/** "the worst spring since [1981]" */
const yearsIn = (reading: UnitReading, document: Document): Fact[] =>
  reading.dates
    .filter(({ value, hasYear, isRelative }) => value !== null && hasYear && !isRelative)
    .flatMap(({ start, end, value }) =>
      gapIn(reading, { start, end }, [], null, document).map((fact) => ({
        ...fact,
        type: 'date' as const,
        date: value,
      })),
    );

function gapIn(
  reading: UnitReading,
  { start, end }: Span,
  about: readonly string[],
  quantity: Fact['quantity'],
  document: Document,
): Fact[] {
  const { text } = reading.unit;
  const [before, answer] = [clean(text.slice(0, start)), text.slice(start, end).replace(/\s+/gu, ' ')];
  return [
    gapFact(reading, document, {
      type: quantity ? 'number' : 'event',
      importance: 3,
      statement: `${before}${answer}${clean(text.slice(end))}`,
      gap: { start: before.length, end: before.length + answer.length },
      rule: MAIN_EVENT,
      because: BECAUSE,
      holder: null,
      quantity,
      about,
    }),
  ];
}
