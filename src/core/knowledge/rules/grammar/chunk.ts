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
function withComments(chunks: readonly Chunk[], words: readonly Word[]): Chunk[] {
  const closes = new Set<number>();
  return chunks.map((chunk, at) => {
    if (chunk.kind !== 'comma') return chunk;
    if (closes.has(at)) return { ...chunk, kind: 'close' as const };
    const length = commentLength(chunks, at, words);
    if (length > 0) closes.add(at + length);
    return length > 0 || isLastComment(chunks, at, words) ? { ...chunk, kind: 'open' as const } : chunk;
  });
}

/** Behind how many chunks the comment that a comma opens ends; 0 where it opens none. */
function commentLength(chunks: readonly Chunk[], at: number, words: readonly Word[]): number {
  const [open, subject, verb, ...rest] = chunks.slice(Math.max(0, at), at + 2 * MOST_PHRASES + 4);
  const isComment =
    at > 0 &&
    open?.kind === 'comma' &&
    subject?.kind === 'np' &&
    (subject.isName || subject.isPronoun) &&
    verb?.kind === 'vg' &&
    (verb.form === 'finite' || verb.form === 'maybe-finite') &&
    isReportVerb(words[verb.main]?.lemma ?? '');
  if (!isComment) return 0;
  // ", she said in a letter to the paper,"
  const phrases = rest.findIndex(({ kind }, index) => kind !== (index % 2 === 0 ? 'prep' : 'np'));
  const length = 3 + phrases;
  const isClosed = phrases >= 0 && phrases % 2 === 0 && rest[phrases]?.kind === 'comma';
  return isClosed && chunks.slice(at + length + 1).some(({ kind }) => kind === 'vg') ? length : 0;
}

const MOST_PHRASES = 3;

/** "The mud shows a change, he said on Monday." and "..., said Ann Lee of the museum.": nothing else comes, and no list went before. */
function isLastComment(chunks: readonly Chunk[], at: number, words: readonly Word[]): boolean {
  const [one, other, ...rest] = chunks.slice(at + 1).filter(({ kind }) => kind !== 'adverb' && kind !== 'quote');
  const isTold = chunks
    .slice(0, at)
    .some((chunk) => chunk.kind === 'vg' && chunk.form !== 'ing' && chunk.form !== 'to');
  const [subject, verb] = one?.kind === 'vg' ? [other, one] : [one, other];
  if (!isTold || subject?.kind !== 'np' || verb?.kind !== 'vg' || !isReportVerb(words[verb.main]?.lemma ?? ''))
    return false;
  const isPlain =
    (verb.form === 'finite' || verb.form === 'maybe-finite') &&
    verb.auxiliaries.every((index) => /^(?:has|have|had)$/.test(words[index]?.lower ?? ''));
  const isAddressed = verb === one && subject.isPronoun;
  return (
    isPlain && !isAddressed && subject.date === null && rest.every(({ kind }) => /^(?:np|prep|mark|comma)$/.test(kind))
  );
}

/** "The museum in Seattle": so far one noun phrase and a preposition, so a verb that follows belongs to it. */
const startsWithSubject = (chunks: readonly Chunk[]): boolean =>
  chunks.at(-2)?.kind === 'np' && (chunks.length === 2 || chunks.at(-3)?.kind === 'comma');
