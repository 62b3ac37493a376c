// What a card is after a person worded it anew: one whose front lost its gap is a question, one that got one has a gap, and one
// that is answered in parts has the parts its back names.
import type { CardDraft, CardKind } from './draft';
import { GAP } from './forms/gap';

/** The words of a card as a person writes them. */
export interface CardWords {
  readonly front: string;
  readonly back: string;
  readonly hint: string | null;
  readonly accepted: readonly string[];
}

type Shape = Pick<CardDraft, 'kind' | 'items'>;

/** The card with other words. The parts of one that is answered in parts stand in its back, between semicolons. */
export function reworded<Card extends Shape & { readonly back: string }>(
  card: Card,
  { front, back, hint, accepted }: CardWords,
): Omit<Card, keyof (CardWords & Shape)> & CardWords & Shape {
  const parts = back
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const items = card.items && back !== card.back ? parts : card.items;
  const kind = wordedKind(card.kind, front);
  return { ...card, kind, front, back, hint: hint === '' ? null : hint, accepted, items };
}

function wordedKind(kind: CardKind, front: string): CardKind {
  if (kind === 'cloze' && !front.includes(GAP)) return 'qa';
  // A question may quote words with an omission in them.
  if (kind === 'qa' && front.includes(GAP) && !front.trim().endsWith('?')) return 'cloze';
  return kind;
}
