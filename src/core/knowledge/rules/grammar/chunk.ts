// A sentence's words -> noun phrases, verb groups and the small words and marks between them. Dates and quantities are
// read before and stay whole. No attachment is decided here, except that "of" binds to the noun before it and that a
// place may name its state behind a comma.
import { isReportVerb } from '../entities/kindsOfNames';
import type { Chunk, Reading } from './chunks';
import { markAt } from './marks';
import { nounPhraseAt } from './nounPhrase';
import { verbGroupAt } from './verbGroup';
import type { Word } from './word';

export function chunk(reading: Reading): Chunk[] {
  const { words } = reading;
  const chunks: Chunk[] = [];
  let index = 0;
  while (index < words.length) {
    const next =
      verbGroupAt(reading, index) ?? nounPhraseAt(reading, index, startsWithSubject(chunks)) ?? markAt(words, index);
    chunks.push(next);
    index = next.to;
  }
  return withComments(chunks, words);
}

/** "The mud, he points out, shows a change": who says so stands between commas like an aside, or behind the last one. */
const withComments = (chunks: readonly Chunk[], words: readonly Word[]): Chunk[] =>
  chunks.map((chunk, at) => {
    if (chunk.kind !== 'comma') return chunk;
    if (isCommentAt(chunks, at, words) || isLastComment(chunks, at, words)) return { ...chunk, kind: 'open' as const };
    return isCommentAt(chunks, at - 3, words) ? { ...chunk, kind: 'close' as const } : chunk;
  });

function isCommentAt(chunks: readonly Chunk[], at: number, words: readonly Word[]): boolean {
  const [open, subject, verb, close] = chunks.slice(Math.max(0, at), at + 4);
  return (
    at > 0 &&
    open?.kind === 'comma' &&
    close?.kind === 'comma' &&
    subject?.kind === 'np' &&
    (subject.isName || subject.isPronoun) &&
    verb?.kind === 'vg' &&
    (verb.form === 'finite' || verb.form === 'maybe-finite') &&
    isReportVerb(words[verb.main]?.lemma ?? '') &&
    chunks.slice(at + 4).some(({ kind }) => kind === 'vg')
  );
}

/** "The mud shows a change, he said on Monday." and "..., said Ann Lee of the museum.": nothing else comes, and no list went before. */
function isLastComment(chunks: readonly Chunk[], at: number, words: readonly Word[]): boolean {
  const [one, other, ...rest] = chunks.slice(at + 1).filter(({ kind }) => kind !== 'adverb' && kind !== 'quote');
  const isTold = chunks
    .slice(0, at)
    .some((chunk) => chunk.kind === 'vg' && chunk.form !== 'ing' && chunk.form !== 'to');
  const [subject, verb] = one?.kind === 'vg' ? [other, one] : [one, other];
  if (!isTold || subject?.kind !== 'np' || verb?.kind !== 'vg' || !isReportVerb(words[verb.main]?.lemma ?? ''))
    return false;
  const isPlain = verb.auxiliaries.length === 0 && (verb.form === 'finite' || verb.form === 'maybe-finite');
  const isAddressed = verb === one && subject.isPronoun;
  return (
    isPlain && !isAddressed && subject.date === null && rest.every(({ kind }) => /^(?:np|prep|mark|comma)$/.test(kind))
  );
}

/** "The museum in Seattle": so far one noun phrase and a preposition, so a verb that follows belongs to it. */
const startsWithSubject = (chunks: readonly Chunk[]): boolean =>
  chunks.at(-2)?.kind === 'np' && (chunks.length === 2 || chunks.at(-3)?.kind === 'comma');
