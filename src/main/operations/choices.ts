// Options of multiple choice for a card, drawn from the other cards of the deck.
import type { CardId } from '../../core/base/ids';
import { fail, type Result, succeed } from '../../core/base/result';
import { findCard } from '../store/cards';
import { inSnapshot, type ReadableDb } from '../store/sql';

/** Null where too few cards of the same kind exist. Problem `card/unknown`. */
export function readChoices(db: ReadableDb, id: CardId): Result<readonly string[] | null> {
  return inSnapshot(db, () => {
    const card = findCard(db, id);
    if (!card) return fail('card/unknown', `There is no card with the id ${id}.`);
    return succeed(card.choices);
  });
}
