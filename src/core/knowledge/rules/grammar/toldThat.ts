// Whether "that" opens what somebody says, although a noun stands before it.
import { isReportVerb } from '../entities/kindsOfNames';
import type { Chunk } from './chunks';
import type { Word } from './word';

/** Verbs of saying that name the one who hears it before what is said. */
const TELLS_SOMEBODY = /^(?:tell|inform|warn|remind|assure|persuade|convince|notify)$/;

export const opensWhatIsTold = (chunks: readonly Chunk[], that: number, words: readonly Word[]): boolean =>
  isTold(chunks, that, words) || isSaidThere(chunks, that, words);

/** "told the council that ...", no other verb between. */
function isTold(chunks: readonly Chunk[], that: number, words: readonly Word[]): boolean {
  const [verb, told] = chunks.slice(Math.max(0, that - 2), that);
  return told?.kind === 'np' && verb?.kind === 'vg' && TELLS_SOMEBODY.test(words[verb.main]?.lemma ?? '');
}

/** "ruled on Tuesday that the ...", "said in a letter that he ...": between verb and "that" only when or where it was said. */
function isSaidThere(chunks: readonly Chunk[], that: number, words: readonly Word[]): boolean {
  const verb = chunks.findLastIndex(({ kind }, index) => index < that && kind === 'vg');
  const said = chunks[verb];
  const between = chunks.slice(verb + 1, that);
  const [first] = between;
  const opensWithPhrase =
    first?.kind === 'prep' || (first?.kind === 'np' && first.date !== null && between.length === 1);
  return (
    chunks[that + 1]?.kind === 'np' &&
    said?.kind === 'vg' &&
    isReportVerb(words[said.main]?.lemma ?? '') &&
    opensWithPhrase &&
    between.every(({ kind }, index) => kind === 'np' || (kind === 'prep' && between[index + 1]?.kind === 'np'))
  );
}
