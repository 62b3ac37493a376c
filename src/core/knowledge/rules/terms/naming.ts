// "rings of DNA called plasmids", "The files are called concepts.", "In sociology, we call this culture shock.": what something is called,
// asked for in its own sentence; where the sentence points at the one before, behind that.
import type { Document } from '../../../source/document';
import { evidenceAt } from '../../../source/evidence';
import type { Fact } from '../../model';
import { aloneSentence } from '../facts/aloneSentence';
import { gapFact } from '../facts/factFrom';
import type { Chunk } from '../grammar/chunks';
import type { Clause } from '../grammar/clause';
import { tenseOf } from '../grammar/verbs';
import type { Told } from '../arguments/passage';
import type { UnitReading } from '../readSentence';
import { type Term, termOf } from './term';

const NAMES = /^(?:called|termed|dubbed|named|nicknamed)$/;
const MOST_WORDS = 40;

export function namingIn(told: Told, before: Told | null, document: Document): Fact[] {
  const { reading } = told;
  if (reading.unit.isQuoted || reading.unit.isTag) return [];
  const named = namedAt(reading);
  if (!named) return [];
  const { text, start, end } = named;
  const sentence = aloneSentence(reading, told.scopeAt(0).names, { isGeneral: true });
  const fact = (statement: string, at: number): Fact =>
    gapFact(reading, document, {
      type: 'definition',
      importance: 3,
      statement,
      gap: { start: at, end: at + text.length },
      rule: 'what-it-is-called',
      because: `“${text}” is given as the name of something`,
      holder: null,
      quantity: null,
      about: told.scopeAt(0).names.map(({ entity }) => entity.id),
    });
  if (sentence && start >= sentence.start && end - start === text.length) {
    const rest = sentence.text.toLowerCase().replace(text.toLowerCase(), '');
    // Said twice, the one would tell of the other; "at other places" counts on those before.
    return rest.includes(text.toLowerCase()) ||
      /(?<!(?:each|any|no|one|some|every) )(?<!\p{L})(?:other|another)(?!\p{L})/u.test(rest)
      ? []
      : [fact(sentence.text, start - sentence.start)];
  }
  return named.pointsBack ? behindItsSentence(told, before, named, document, fact) : [];
}

/** "... one may feel lost. We call this culture shock." */
function behindItsSentence(
  { reading }: Told,
  before: Told | null,
  { text, start }: Named,
  document: Document,
  fact: (statement: string, at: number) => Fact,
): Fact[] {
  if (!before || before.reading.unit.isQuoted || before.reading.unit.isTag) return [];
  if (before.reading.unit.sentence.block !== reading.unit.sentence.block) return [];
  const first = aloneSentence(before.reading, before.scopeAt(0).names, { isGeneral: true });
  if (!first || first.text.toLowerCase().includes(text.toLowerCase())) return [];
  const own = reading.unit.text.replace(/\s/g, ' ');
  const statement = `${first.text} ${/[.!?]$/.test(own) ? own : `${own}.`}`;
  if (statement.split(' ').length > MOST_WORDS) return [];
  const { block } = reading.unit.sentence;
  const span = { start: before.reading.unit.sentence.start, end: reading.unit.sentence.end };
  return [{ ...fact(statement, first.text.length + 1 + start), evidence: [evidenceAt(document, block, span)] }];
}

interface Named {
  readonly text: string;
  /** In the unit's text. */
  readonly start: number;
  readonly end: number;
  readonly pointsBack: boolean;
}

function namedAt(reading: UnitReading): Named | null {
  for (const at of reading.chunks.keys()) {
    const naming = namingAt(reading, at) ?? orAt(reading, at);
    if (!naming) continue;
    const inMarks = inMarksAt(reading, naming.from);
    if (inMarks) return { ...inMarks, pointsBack: naming.pointsBack };
    const name = nameAt(reading, naming);
    if (name) return { ...name.span, pointsBack: naming.pointsBack };
  }
  return null;
}

interface Name {
  readonly term: Term;
  readonly span: Pick<Named, 'text' | 'start' | 'end'>;
  /** Index of the chunk behind it. */
  readonly next: number;
}

/** The name behind a verb of naming: "flumes", "a bund", "the tail race", "a wheel potential". */
export function nameAt(reading: UnitReading, naming: Naming): Name | null {
  const { chunks, words, unit } = reading;
  const at = chunks.findIndex(({ to, kind }) => to > naming.from && kind !== 'quote');
  const np = chunks[at];
  if (np?.kind !== 'np') return null;
  const first = Math.max(np.from, naming.from);
  const hasThe = words[first]?.lower === 'the';
  const from = hasThe ? first + 1 : first;
  // "called an action potential": what ends a name with an article is its noun, whatever the dictionary has.
  const tail = chunks[at + 1];
  const isNoun = tail?.kind === 'adjective' && /^(?:an?|the)$/.test(words[first]?.lower ?? '');
  const to = isNoun ? tail.to : np.to;
  const bare = termOf({ ...np, from, to, head: isNoun ? to - 1 : np.head }, reading, true);
  const term = bare && hasThe ? { ...bare, article: 'the' } : bare;
  const next = at + (isNoun ? 2 : 1);
  const close = chunks[next];
  const ends = close === undefined || (naming.isAside ? ASIDE_ENDS : ENDS).test(close.kind);
  const isNameOfOne = words.slice(from, to).every(({ pos }) => pos === 'PROPN');
  if (!term || !ends || isNameOfOne) return null;
  const start = words[from + (/^an?$/.test(term.article) ? 1 : 0)]?.start ?? 0;
  const end = words[to - 1]?.end ?? 0;
  return { term, span: { text: unit.text.slice(start, end), start, end }, next };
}

const MOST_WORDS_IN_MARKS = 4;

/** "called the “fight or flight” response", "called its “core competency”" */
function inMarksAt({ words, unit }: UnitReading, from: number): Omit<Named, 'pointsBack'> | null {
  const at = /^(?:the|its|their|an?)$/.test(words[from]?.lower ?? '') ? from + 1 : from;
  const close = words.findIndex(({ text }, index) => index > at && /^["”]$/.test(text));
  if (!/^["“]$/.test(words[at]?.text ?? '') || close < 0) return null;
  const own = words.slice(at + 1, close).filter(({ pos }) => pos !== 'PUNCT');
  const [first, last] = [own[0], own.at(-1)];
  if (!first || !last || own.length > MOST_WORDS_IN_MARKS) return null;
  return { text: unit.text.slice(first.start, last.end), start: first.start, end: last.end };
}

/** Behind "called flumes" the sentence may go on; "is called a change in demand" has not ended. */
const ENDS = /^(?:mark|comma|quote|open|close|relative|dash|vg)$/;
const ASIDE_ENDS = /^(?:mark|comma|quote|open|close|relative|dash|vg|prep|adverb|subordinator)$/;

export interface Naming {
  readonly from: number;
  /** Told of a noun, in a sentence about something else. */
  readonly isAside?: boolean;
  readonly pointsBack: boolean;
}

/** "the outer shell of the earth, or lithosphere,": the shorter of two names, behind the one that explains it. */
function orAt({ chunks, words }: UnitReading, at: number): Naming | null {
  const [long, comma, or, short, close] = chunks.slice(Math.max(0, at - 2), at + 3);
  if (chunks[at] !== or || or?.kind !== 'and' || words[or.from]?.lower !== 'or') return null;
  if (long?.kind !== 'np' || comma?.kind !== 'comma' || short?.kind !== 'np') return null;
  if (!/^(?:comma|mark)$/.test(close?.kind ?? '') || isInList(chunks, at)) return null;
  const isShorter = short.to - short.from === 1 && long.to - long.from >= 3 && long.quantity === null;
  return isShorter && short.isPlural === long.isPlural ? { from: short.from, pointsBack: false } : null;
}

const isInList = (chunks: readonly Chunk[], at: number): boolean =>
  chunks[at - 3]?.kind === 'comma' && chunks[at - 4]?.kind === 'np';

const isPresent = (clause: Clause | undefined, words: UnitReading['words']): boolean => {
  const verb = clause?.verb;
  const first = verb ? words[verb.auxiliaries[0] ?? verb.main] : undefined;
  return (
    first !== undefined &&
    (/^(?:is|are|has|have)$/.test(first.lower) ||
      tenseOf(first, !first.lower.endsWith('s'))?.startsWith('present') === true)
  );
};

/** Where the name begins behind a verb of naming, and whether what is named stands in the sentence before. */
export function namingAt({ chunks, clauses, words }: UnitReading, at: number): Naming | null {
  const verb = chunks[at];
  if (verb?.kind !== 'vg') return null;
  const main = words[verb.main];
  const next = words[verb.to]?.lower ?? '';
  const subject = chunks[at - 1];
  const isThis = (lower: string): boolean => /^(?:this|that|it|these|those)$/.test(lower);
  const pointsBack =
    isThis(words[0]?.lower ?? '') ||
    (subject?.kind === 'np' && subject.from <= 3 && isThis(words[subject.from]?.lower ?? ''));
  // "He called attention to it" names nothing; behind a verb of the present, "called" tells no deed.
  const own = clauses.find((clause) => clause.verb === verb);
  const isOf =
    own !== undefined &&
    (/^(?:participial|relative|parenthesis)$/.test(own.kind) ||
      (own.connective === ',' && isPresent(clauses[0], words)));
  if (NAMES.test(main?.lower ?? '') && (verb.isPassive || isOf))
    return verb.to < words.length && !isThis(next) ? { from: verb.to, pointsBack, isAside: isOf } : null;
  if (/^(?:known|referred)$/.test(main?.lower ?? '') && verb.isPassive) {
    const as = words.findIndex(({ lower }, index) => index >= verb.to && index <= verb.to + 2 && lower === 'as');
    return as < 0 ? null : { from: as + 1, pointsBack, isAside: isOf };
  }
  // "We call this culture shock."
  if (/^calls?$/.test(main?.lower ?? '') && isThis(next)) return { from: verb.to + 1, pointsBack: true };
  return null;
}
