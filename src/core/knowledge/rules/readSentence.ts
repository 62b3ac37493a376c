// One sentence, read once: words, dates, quantities, chunks, clauses, parts. Everything later rules need to know about it.
import type { Span } from '../../source/document';
import type { Sentence } from '../../source/sentences';
import { type DateMention, readDates } from './dates/readDates';
import { chunk } from './grammar/chunk';
import type { Chunk } from './grammar/chunks';
import type { Clause } from './grammar/clause';
import { clausesOf } from './grammar/clausesOf';
import { type Parts, partsOf } from './grammar/parts';
import { retag } from './grammar/retag';
import type { Tagger, Word } from './grammar/word';
import { type QuantityMention, readQuantities } from './quantities/readQuantities';

/** A stretch of one sentence that is read on its own: the sentence, or what is said inside or outside quotation marks. */
export interface Unit extends Span {
  readonly sentence: Sentence;
  /** Offsets of words and mentions count from the unit's start. */
  readonly text: string;
  /** Spoken by somebody else, in quotation marks. */
  readonly isQuoted: boolean;
  /** Stands beside spoken words in one sentence: "..., she said". */
  readonly isTag?: boolean;
}

export interface UnitReading {
  readonly unit: Unit;
  readonly words: readonly Word[];
  readonly dates: readonly DateMention[];
  readonly quantities: readonly QuantityMention[];
  readonly chunks: readonly Chunk[];
  readonly clauses: readonly Clause[];
  readonly parts: readonly Parts[];
  /** The year the story is in before this sentence; null where it is the article's own, or nobody knows. */
  readonly toldOf: number | null;
}

export interface ReadingContext {
  readonly tagger: Tagger;
  readonly published: string | null;
  /** The day of writing. */
  readonly today: string | null;
  readonly toldOf: number | null;
  /** Whether a capitalised word that opens a sentence is an ordinary word. */
  readonly isOrdinary: (word: string) => boolean;
}

/** Longer than this is no sentence (a table, a list without marks, code): it is not read. */
const LONGEST_SENTENCE = 900;
const LONGEST_WORD = 60;

export function readUnit(unit: Unit, { tagger, published, today, toldOf, isOrdinary }: ReadingContext): UnitReading {
  const words = retag(tagInCase(unit.text, tagger, isOrdinary));
  const dates = readDates(unit.text, published, 'en', today);
  const quantities = readQuantities(unit.text, dates);
  const chunks = chunk({ words, dates, quantities });
  const clauses = clausesOf(chunks, words);
  const parts = clauses.flatMap((clause) => partsOf(clause, words) ?? []);
  return { unit, words, dates, quantities, chunks, clauses, parts, toldOf };
}

/** "...; ...; ...": so long a row of statements is read one by one. */
const LONGEST_STATEMENT = 320;

export const isReadWhole = (text: string): boolean => text.length <= LONGEST_SENTENCE;

export const isReadable = (text: string): boolean =>
  (isReadWhole(text) || text.split(/;\s/).every((piece) => piece.length <= LONGEST_STATEMENT)) &&
  !text.split(/\s/).some((word) => word.length > LONGEST_WORD);

/**
 * A name the tagger took for a noun: a word no dictionary has, before a comma or verb. Or for a verb, as it does with "Miller was" of a
 * text that writes "Miller" inside its sentences: behind a verb stands no other, but for "Reading has".
 */
const isTakenForAnother = ({ text, pos }: Word, next: Word | undefined): boolean =>
  (pos === 'NOUN' && !text.endsWith('s')) ||
  (pos === 'VERB' &&
    !text.endsWith('ing') &&
    (next?.pos === 'AUX' || next?.lower === "'s" || (next?.pos === 'VERB' && !next.text.endsWith('ing'))));

/** Tags with the first word in the case it would have in the middle of a sentence. */
function tagInCase(text: string, tagger: Tagger, isOrdinary: (word: string) => boolean): readonly Word[] {
  // "Anti-matter" as well, where "Anglo-Saxon" has two capitals of its own.
  const first = /^["“'‘([]*(\p{Lu}[\p{Ll}’']*)(?![\p{L}\d]|-[^\p{Ll}])/u.exec(text);
  const word = first?.[1];
  if (!first || word === undefined || word === 'I') return tagger.tag(text);
  if (!isOrdinary(word)) {
    const words = tagger.tag(text);
    const [next] = words.slice(words.findIndex((tagged) => tagged.text === word) + 1);
    return words.map((tagged) =>
      tagged.text === word && isTakenForAnother(tagged, next) ? { ...tagged, pos: 'PROPN' as const } : tagged,
    );
  }
  const at = first[0].length - word.length;
  // "Alexander Lee": a noun before a capital is more likely a first name than a word of the dictionary.
  // So is a plain verb: "Harry Bridges", where "Loading Ships" would be none.
  const isNameAhead = /^ (?:\p{Lu}\p{Ll}|\p{Ll}{1,3}\p{Lu})/u.test(text.slice(first[0].length));
  const lower = word.toLowerCase();
  const alone = tagger.tag(lower)[0];
  // "Mary Godwin, who": only somebody is told of with "who".
  const isCalled = /^ \p{Lu}[\p{L}’-]+(?: \p{Lu}[\p{L}’-]+)?, who(?!\p{L})/u.test(text.slice(first[0].length));
  if (
    isNameAhead &&
    (!alone || ['NOUN', 'PROPN'].includes(alone.pos) || (alone.pos === 'VERB' && alone.lemma === lower) || isCalled)
  )
    return tagger
      .tag(text)
      .map((tagged) => (tagged.text === word && tagged.pos !== 'PROPN' ? { ...tagged, pos: 'PROPN' } : tagged));
  const lowered = text.slice(0, at) + word.charAt(0).toLowerCase() + text.slice(at + 1);
  return tagger
    .tag(lowered)
    .map((tagged) => (tagged.start === at ? { ...tagged, text: text.slice(at, tagged.end) } : tagged));
}
