// A deck that was studied for weeks, for tests of figures.
import { asInstant, type LocalMoment, MILLIS_PER_DAY, MILLIS_PER_MINUTE } from '../../core/base/time';
import { aDeck, MORNING } from '../store/deckSuite';
import { addCards, answer, random } from './articleSuite';
import { dueCards } from './dueCards';

export const after = (days: number, minutes = 0): LocalMoment => ({
  ...MORNING,
  at: asInstant(MORNING.at + days * MILLIS_PER_DAY + minutes * MILLIS_PER_MINUTE),
});

/** Two articles studied for 70 days, not every card on every day it was due. */
export function aStudiedDeck() {
  const db = aDeck();
  const cards = [...addCards(db, { name: 'One', cards: 30 }), ...addCards(db, { name: 'Two', cards: 20 })];
  const chance = random(5);
  for (let day = 0; day < 70; day += 1) {
    if (chance(6) === 0) continue;
    for (const { cardId, queue } of dueCards(db, after(day))) {
      if (queue !== 'new' ? chance(3) === 0 : chance(4) > 0) continue;
      const grades = ['again', 'hard', 'good', 'good', 'good', 'easy'] as const;
      answer(db, cardId, grades[chance(6)] ?? 'good', after(day, chance(300)), 1000 + chance(9000));
    }
  }
  return { db, cards };
}
