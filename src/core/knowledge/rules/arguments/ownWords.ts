// What the rules for the author's own findings and demands share: by what a claim is asked for, and that nothing is asked for twice.
import type { Clause } from '../grammar/clause';
import type { Told } from './passage';
import { type Saying, sayingOf } from './saying';

/** A longer subject would be the claim itself. */
const LONGEST_TOPIC = 16;

/** "our approach": whose, nobody knows in five years. */
const OWNED = /(?<!\p{L})(?:we|us|our|ours|i|me|my|you|your)(?!\p{L})/iu;

/** What a clause is about, as it can be said in a question; null where only the text says what is meant. */
export function topicOf(told: Told, clause: Clause): string | null {
  const { words, parts } = told.reading;
  const subject = parts.find((own) => own.clause === clause)?.subject;
  if (!subject?.noun || subject.noun.isPronoun || words[subject.noun.head]?.lower === 'there') return null;
  // "such a wheel", "this": which one, the sentence before says.
  if (
    /^(?:this|that|these|those|such|it|both|all|some|many|most|one|another|other|others)$/.test(
      words[subject.from]?.lower ?? '',
    )
  )
    return null;
  // With all that tells which: "the mills we know".
  const verb = clause.verb?.auxiliaries[0] ?? clause.verb?.main ?? subject.to;
  const named = sayingOf(told, { from: subject.from, to: Math.max(subject.to, verb), isWhole: true });
  return named && named.text.split(' ').length <= LONGEST_TOPIC && !OWNED.test(named.text) ? named.text : null;
}

/** Two claims asked for in the same words would be two answers to one question: neither is asked for. */
export function askedOnce<Own extends { readonly asked: string; readonly claim: Saying }>(
  all: readonly Own[],
  rule: string,
): (Own & { readonly rule: string })[] {
  return all
    .filter(({ asked }) => all.filter((other) => other.asked === asked).length === 1)
    .map((own) => ({ ...own, rule }));
}
