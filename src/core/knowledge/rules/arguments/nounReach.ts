// How far a thing that is named goes on: "his love for old and new music", to the end of its clause. Null where nobody can tell.
import type { Told } from './passage';

/** What may follow behind a comma without being one of several things. */
const GOES_ON = /^(?:which|who|whose|where|when|although|though|while|but|so|and|as|despite|leading|causing)$/;

/** "fighting the flood and mending the dam": of what is done in one breath all of it; null where nobody can tell. */
export function endOfDeed(told: Told, from: number): number | null {
  const { words } = told.reading;
  const end = endOfPhrase(told, from);
  if (end === null || !/^(?:and|or)$/.test(words[end]?.lower ?? '')) return end;
  const mark = words.findIndex(({ text }, at) => at > end && /^[.,;:!?(—]$/.test(text));
  return mark < 0 ? words.length : words[mark]?.text === ',' ? null : mark;
}

export function endOfPhrase(
  { reading: { words, clauses, chunks } }: Told,
  from: number,
  isFronted = false,
): number | null {
  let end = words.length;
  for (let at = from; at < words.length; at += 1) {
    const word = words[at];
    if (!word) break;
    if (/^[.;:!?]$/.test(word.text) || /^(?:—|--+)$/.test(word.text) || /^["“”]$/.test(word.text)) {
      end = at;
      break;
    }
    if (word.text === ',') {
      const next = words[at + 1];
      // "rain, wind and snow": one of several things is not the whole of it.
      if (!isFronted && !GOES_ON.test(next?.lower ?? '') && !next?.lower.endsWith('ing')) return null;
      end = at;
      break;
    }
    const opens = clauses.find(
      (clause) =>
        clause.from === at &&
        at > from &&
        (clause.kind === 'coordinate' || (clause.kind === 'subordinate' && clause.connective !== 'that')),
    );
    if (opens) {
      end = at;
      break;
    }
  }
  const isThing = chunks.some(({ kind, from: start, to }) => kind === 'np' && from <= start && to <= end);
  // "the idea that the wheel was too small": what it is, stands behind.
  const isOpen =
    words[end - 1]?.pos === 'SCONJ' ||
    words.slice(from, end).some(({ lower, pos }) => lower === 'that' && pos === 'SCONJ');
  return end > from && isThing && !isOpen ? end : null;
}
