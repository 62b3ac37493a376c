// What a card is after a person worded it anew: one whose front lost its gap is a question, and one that got one has a gap.
import type { CardKind } from './draft';
import { GAP } from './forms/gap';

export function wordedKind(kind: CardKind, front: string): CardKind {
  if (kind === 'cloze' && !front.includes(GAP)) return 'qa';
  // A question may quote words with an omission in them.
  if (kind === 'qa' && front.includes(GAP) && !front.trim().endsWith('?')) return 'cloze';
  return kind;
}
