// Where the main clause of a sentence begins behind what it opens with, and what else all rules on joints look at.
import type { Word } from '../grammar/word';
import type { Told } from './passage';
import { type Joined, statesSomething } from './relationGap';

/** Finds one kind of joint from the word at which what is shown begins. */
export type Look = (told: Told, first: number) => Joined | null;

/** Verbs that say that one thing comes of another. */
export const BRINGING =
  /^(?:allow|enable|force|cause|lead|result|prompt|prevent|stop|leave|help|let|permit|compel|require|encourage|make|ensure)$/;

/** The comma before the subject of the main verb; -1 where it is not sure. */
export function commaBeforeMain({ reading: { words, parts, clauses } }: Told): number {
  const subject = parts.find(({ clause }) => clause === clauses[0])?.subject;
  const before = clauses[0]?.isUncertain === false ? (subject?.from ?? -1) : -1;
  const adverb = words[before - 1]?.pos === 'ADV' || words[before - 1]?.lower === 'then' ? before - 1 : before;
  return words[adverb - 1]?.text === ',' ? adverb - 1 : -1;
}

/** The comma behind what a sentence opens with: where the grammar is not sure, the first one with a statement behind it; -1 where none has. */
export function commaBehindOpening(told: Told, first: number): number {
  const sure = commaBeforeMain(told);
  if (sure > first + 1) return sure;
  const { words } = told.reading;
  return words.findIndex(
    ({ text }, at) => at > first + 1 && text === ',' && statesSomething(words, at + 1, words.length),
  );
}

/** Behind a subject with a noun of its own, else where it begins. */
export function behindSubject({ reading: { parts, clauses } }: Told, from: number): number {
  const own = parts.find(({ clause }) => clause === clauses[0]);
  const subject = own?.subject;
  const isNamed = subject?.noun != null && !subject.noun.isPronoun;
  return own && isNamed && subject.from >= from && own.verb.from >= subject.to && own.verb.from <= subject.to + 2
    ? own.verb.from
    : from;
}

/** A noun phrase begins: "the wheel", "his wheel", "wheels", "it". */
export const opensPhrase = (word: Word | undefined): boolean =>
  /^(?:DET|NOUN|PROPN|ADJ|NUM|PRON)$/.test(word?.pos ?? '');

/** "was", "had", "will": the verb behind tells of one time, and not of what holds. */
export const isPlainPresent = (words: readonly Word[], from: number, to: number): boolean =>
  !words.slice(from, to).some(({ lower, pos }) => /^(?:was|were|had|did)$/.test(lower) && /^(?:AUX|VERB)$/.test(pos));
