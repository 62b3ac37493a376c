// Words at which a reader asks "which?" or "whose?": of a row nobody names ("Many are used ..."), of a time before ("the following season"),
// or of people a sentence before has named. Each is sure only now and then, so none stops a card: it waits for those who want many.
import type { Proposal } from '../proposal';
import { wordsOf } from '../words';
import { unquoted } from '../checks/text';
import { withoutOpening } from './front';

const MANY_ALONE =
  /^(?:many|most|some|few|several|others|both|half)(?: of (?:them|these|those))? (?:are|were|have|had|do|did|can|could|will|would|may|might|must|should)(?!\p{L})/iu;
const SAME_AGAIN = /^ditto(?!\p{L})/iu;
const TIME_AFTER =
  /^the (?:following|next|previous|preceding) (?:day|night|week|month|season|year|spring|summer|autumn|winter|decade|century)(?!\p{L})/iu;
/** "think that well", "of that deal", "you lose that deal": a measure or a thing pointed at. */
const POINTED_AT =
  /(?<!\p{L})(?:(?:of|in|to|for|at|on|with|from|by|lose|loses|take|takes|took|get|gets|got|make|makes|made|use|uses|used) )that (?!(?:is|are|was|were|it|he|she|they|we|you|i|there|which|of|the|an?)(?!\p{L}))\p{Ll}+|(?<!\p{L})(?<!so )that (?:well|much|many|far|big|hard|long|fast)(?= (?:at|in|on|if|as|when|to|by)(?!\p{L})|[,.?]|$)/iu;
const THEY = /(?<!\p{L})(?:they|them|their)(?!\p{L})/iu;
const WE = /(?<!\p{L})(?:[Ww]e|us|[Oo]ur)(?!\p{L})/u;

/** The words of a front that count on more than it says; null where there are none. */
export function countsOnMore(card: Proposal): string | null {
  const front = unquoted(withoutOpening(card.front)).replace(/^.* for the claim that /u, '');
  const pointing =
    MANY_ALONE.exec(front) ??
    SAME_AGAIN.exec(front) ??
    (/\d{4}/.test(front) ? null : TIME_AFTER.exec(front)) ??
    POINTED_AT.exec(front) ??
    // Whoever holds it says "we" of people at large, or of their own.
    (card.holder === null && !/(?<!\p{L})authors(?!\p{L})/u.test(card.front) ? WE.exec(front) : null);
  return pointing?.[0] ?? theyOf(front);
}

/** "if they are willing" before any word that may be several. */
function theyOf(front: string): string | null {
  const they = THEY.exec(front);
  if (they === null) return null;
  const before = front.slice(0, they.index);
  return wordsOf(before).some(maySeveral) || /(?<!\p{L})and \p{Lu}|\[\.\.\.\]/u.test(before) ? null : they[0];
}

/** Irregular plurals, and words for anybody: a closed class. */
const SEVERAL =
  /^(?:people|men|women|children|everyone|everybody|anyone|anybody|someone|somebody|nobody|each|every|who|whom|whoever|police|data|media|staff|public|family|team|group|company|government|party|crowd|audience|couple|pair|they)$/;
const maySeveral = (word: string): boolean =>
  SEVERAL.test(word) || (word.endsWith('s') && !/(?:^(?:is|was|has|does|this|its|as|us|his|thus|yes)|ss)$/.test(word));
