// What a card is after a person worded it anew: one whose front lost its gap is a question, one that got one has a gap, one
// that is answered in parts has the parts its back names, and what counts as right follows the answer, not the one before it.
import { statedFigure } from '../answering/statedFigure';
import type { Tolerance } from '../answering/tolerance';
import { toleranceFor } from '../answering/toleranceFor';
import { isSameText } from './choices/answerKind';
import type { CardDraft, CardKind } from './draft';
import { GAP } from './forms/gap';

/** The words of a card as a person writes them. */
export interface CardWords {
  readonly front: string;
  readonly back: string;
  readonly hint: string | null;
  readonly accepted: readonly string[];
}

type Shape = Pick<CardDraft, 'kind' | 'items' | 'choices' | 'tolerance'>;

/**
 * The card with other words. The parts of one that is answered in parts stand in its back, between semicolons. `languages`:
 * those the answer may be written in.
 */
export function reworded<Card extends Shape & { readonly back: string }>(
  card: Card,
  { front, back, hint, accepted }: CardWords,
  languages: readonly string[],
): Omit<Card, keyof (CardWords & Shape)> & CardWords & Shape {
  const words = { front, back, hint: hint === '' ? null : hint, accepted };
  if (back === card.back) return { ...card, ...words, kind: wordedKind(card.kind, front) };
  const tolerance = card.tolerance && toleranceOf(back, card.tolerance, languages);
  // Nobody types a number where none is asked for.
  const kind = card.kind === 'number' && !tolerance ? 'qa' : card.kind;
  const items = card.items && partsOf(back);
  return { ...card, ...words, kind: wordedKind(kind, front), items, choices: optionsWith(back, card), tolerance };
}

const partsOf = (back: string): string[] =>
  back
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** How near is near enough to the new figure; the same as before where only its words are others. Null for no figure. */
function toleranceOf(back: string, before: Tolerance, languages: readonly string[]): Tolerance | null {
  const stated = statedFigure(back, languages);
  if (!stated) return null;
  // "68,000" is still of whatever was counted.
  const unit = stated.unit === '' ? before.unit : stated.unit;
  const tolerance = toleranceFor({ ...stated, unit });
  return tolerance.low === before.low && tolerance.high === before.high ? before : tolerance;
}

/** The new answer where the old one stood; none where it is the same as one that was wrong. */
function optionsWith(back: string, card: Shape & { readonly back: string }): readonly string[] | null {
  const options = card.choices?.map((option) => (isSameText(option, card.back) ? back : option)) ?? null;
  return options?.filter((option) => isSameText(option, back)).length === 1 ? options : null;
}

function wordedKind(kind: CardKind, front: string): CardKind {
  if (kind === 'cloze' && !front.includes(GAP)) return 'qa';
  // A question may quote words with an omission in them.
  if (kind === 'qa' && front.includes(GAP) && !front.trim().endsWith('?')) return 'cloze';
  return kind;
}
