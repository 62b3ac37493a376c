// "In 1892 she left for Kesten": the sentence with names for its pronouns, where all of them are certain.
import { capitalise } from '../../statement';
import { pronounKind } from '../discourse';
import { commentIn } from '../grammar/clause';
import type { Scope } from '../propositions/scope';
import { render } from '../propositions/wording';
import type { UnitReading } from '../readSentence';
import { type AloneSentence, LONGEST, POINTS_AWAY, SHORTEST } from './aloneSentence';

export function namedSentence(reading: UnitReading, scopeAt: (word: number) => Scope): AloneSentence | null {
  const { unit, words, parts, clauses } = reading;
  const count = words.filter(({ pos }) => pos !== 'PUNCT').length;
  if (unit.isTag === true || unit.isQuoted || count < SHORTEST || count > LONGEST) return null;
  if (parts.length === 0 || commentIn(clauses) !== null) return null;
  let first = 0;
  while (words[first]?.pos === 'ADV' && words[first + 1]?.text === ',') first += 2;
  const isMade = scopeAt(first).memory.cast.writers?.entity != null;
  if (
    !words
      .slice(first)
      .some(({ lower }) => pronounKind(lower) === 'person' || (isMade && /^(?:we|us|our)$/.test(lower)))
  )
    return null;
  const chunks = [{ kind: 'other' as const, from: first, to: words.length }];
  const { text, isDangling } = render(
    { role: 'adverb', preposition: '', noun: null, chunks, from: first, to: words.length },
    scopeAt,
  );
  if (isDangling || POINTS_AWAY.test(text) || /^(?:that|it|they|these|this)(?!\p{L})/iu.test(text)) return null;
  return {
    text: `${capitalise(text)}.`,
    start: words[first]?.start ?? 0,
    placeOf: (span) => {
      const written = unit.text.slice(span.start, span.end).replace(/\s/g, ' ');
      const at = text.indexOf(written);
      return at < 0 || text.includes(written, at + 1) ? null : { start: at, end: at + written.length };
    },
  };
}
