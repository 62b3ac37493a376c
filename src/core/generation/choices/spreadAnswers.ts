// Where the right answers stand among the options of a deck. Whoever sees it in one place time after time learns the place; that is
// nothing a person can mend on one card, so the order is drawn again.
import type { CardDraft } from '../draft';
import { seededOrder } from '../seededOrder';

/** From this many cards with options on, the right one may not always stand in one place. */
const CARDS_WITH_OPTIONS = 8;
const SHARE_IN_ONE_PLACE = 0.6;
/** Chance fails so often in a row only where there are as many cards as to be noticed, or two options. */
const TRIES = 8;

type Offering = Pick<CardDraft, 'key' | 'back' | 'choices'>;

/** The first of the cards whose right answers mostly stand in one place; null where they do not. */
export function firstInOnePlace<Card extends Offering>(cards: readonly Card[]): Card | null {
  const chosen = cards.filter(({ choices }) => choices !== null);
  if (chosen.length < CARDS_WITH_OPTIONS) return null;
  const places = chosen.map(({ choices, back }) => choices?.indexOf(back) ?? -1);
  const isCommon = (place: number | undefined): boolean =>
    places.filter((other) => other === place).length / places.length > SHARE_IN_ONE_PLACE;
  return chosen.find((_, index) => isCommon(places[index])) ?? null;
}

/** The cards with their options in another order, where the first one gives the place of the answer away. */
export function spreadAnswers<Card extends Offering>(cards: readonly Card[], seed: number): readonly Card[] {
  let spread = cards;
  for (let turn = 1; turn <= TRIES && firstInOnePlace(spread); turn += 1) {
    spread = cards.map((card) => ({
      ...card,
      choices: card.choices && seededOrder(card.choices, `${card.key}/${seed}/${turn}`),
    }));
  }
  return spread;
}
