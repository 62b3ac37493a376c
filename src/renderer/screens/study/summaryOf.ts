// What a session came to, counted in cards: a card forgotten once is forgotten, however often it came back.
import type { ReviewItem } from '../../../shared/contract/review';
import { capitalise, count, numberWord } from '../../ui/words/count';
import type { Answered } from './studyState';

export interface Summary {
  readonly cards: number;
  readonly recalled: number;
  /** In the order they were first forgotten. */
  readonly forgotten: readonly ReviewItem[];
}

export function summaryOf(answered: readonly Answered[]): Summary {
  const cards = new Set(answered.map(({ item }) => item.cardId));
  const forgotten = new Map<string, ReviewItem>();
  for (const { item, grade } of answered) {
    if (grade === 'again' && !forgotten.has(item.cardId)) forgotten.set(item.cardId, item);
  }
  return { cards: cards.size, recalled: cards.size - forgotten.size, forgotten: [...forgotten.values()] };
}

/** The answer to "how did it go", as the title of the page. */
export function summaryTitle({ cards, recalled }: Summary): string {
  if (cards === 0) return 'Nothing is due now';
  if (cards === 1) return recalled === 1 ? 'You recalled the one card' : 'You forgot the one card';
  return recalled === cards ? `You recalled all ${cards}` : `You recalled ${recalled} of ${cards}`;
}

/** Where the forgotten ones stand, if several share a paragraph. */
function commonPlace(forgotten: readonly ReviewItem[]): { readonly paragraph: number; readonly cards: number } | null {
  const places = new Map<string, { paragraph: number; cards: number }>();
  for (const { source } of forgotten) {
    if (!source) continue;
    const key = `${source.documentId}/${source.paragraph}`;
    places.set(key, { paragraph: source.paragraph, cards: (places.get(key)?.cards ?? 0) + 1 });
  }
  const most = [...places.values()].sort((one, other) => other.cards - one.cards)[0];
  return most && most.cards > 1 ? most : null;
}

/** One sentence of fact under the title. */
export function summarySentence({ cards, forgotten }: Summary): string {
  if (cards === 0) return 'No card was asked.';
  if (forgotten.length === 0) return 'None was forgotten.';
  const place = commonPlace(forgotten);
  if (!place) {
    return forgotten.length === 1
      ? 'One was forgotten at least once.'
      : `${capitalise(numberWord(forgotten.length))} were forgotten at least once.`;
  }
  return place.cards === forgotten.length
    ? `${forgotten.length === 2 ? 'Both' : `All ${numberWord(place.cards)}`} you forgot stand in paragraph\u00a0${place.paragraph}.`
    : `Of the ${numberWord(forgotten.length)} you forgot, ${numberWord(place.cards)} stand in paragraph\u00a0${place.paragraph}.`;
}

export const forgottenHeading = (forgotten: readonly ReviewItem[]): string =>
  `Forgotten, ${count(forgotten.length, 'card')}`;

export const sessionAnnouncement = (summary: Summary): string =>
  `${summaryTitle(summary)}. ${summarySentence(summary)}`;
