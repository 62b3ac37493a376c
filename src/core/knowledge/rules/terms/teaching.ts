// Whether a text teaches: what it says of "a mill" or "the mill" is then so of every mill, and not of the one a story is about.
import type { Passage } from '../arguments/passage';
import { tenseOf } from '../grammar/verbs';
import type { UnitReading } from '../readSentence';

/** Whoever says "I" gives a view of their own; who never does explains what is known. */
export const isTeaching = (passage: Passage): boolean =>
  !passage.some(
    ({ reading }) => !reading.unit.isQuoted && reading.words.some(({ lower }) => /^(?:i|my|mine|myself)$/.test(lower)),
  );

/** Shares of sentences up to which a text tells how things are, with an example or some history between. */
const MOST_PAST = 0.25;
const MOST_QUOTED = 0.1;

/** It says how things are, not what happened or what people said: reports and lives do the one or the other. */
export function isExplaining(passage: Passage): boolean {
  const own = passage.filter(({ reading: { unit } }) => !unit.isQuoted && unit.isTag !== true);
  const told = own.flatMap(({ reading }) => isPast(reading) ?? []);
  const past = told.filter(Boolean).length;
  return (
    isTeaching(passage) &&
    past <= told.length * MOST_PAST &&
    passage.length - own.length <= passage.length * MOST_QUOTED
  );
}

/** Null where the sentence has no verb that tells. */
function isPast({ clauses, words }: UnitReading): boolean | null {
  const verb = clauses.find(({ kind }) => kind === 'main')?.verb;
  const first = verb ? words[verb.auxiliaries[0] ?? verb.main] : undefined;
  if (!first) return null;
  if (/^(?:was|were|had|did)$/.test(first.lower)) return true;
  return first.pos !== 'AUX' && first.lemma !== 'be' && first.lemma !== 'have' && tenseOf(first, true) === 'past';
}
