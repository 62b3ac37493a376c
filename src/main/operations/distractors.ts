// Reasons of other arguments of the same article, to lay among those of the argument that is asked.
import { foldText } from '../../core/answering/foldText';
import { seededOrder } from '../../core/answering/seededOrder';
import type { CardId } from '../../core/base/ids';
import { fail, type Result, succeed } from '../../core/base/result';
import type { Distractor } from '../../shared/contract/review';
import { type CardInParts, cardsInParts, findCard } from '../store/cards';
import { inSnapshot, type ReadableDb } from '../store/sql';

const FEWEST = 2;
const MOST = 4;

/**
 * As many as the card has reasons, two to four: of arguments first, then of lists, drawn by the card's own id. Nothing the
 * card itself or a card beside it on the same item says, nothing of an argument that argues for one of its reasons (its
 * reasons would be right here, too), and no events of a timeline. Problem `card/unknown`.
 */
export function readDistractors(db: ReadableDb, id: CardId): Result<readonly Distractor[]> {
  return inSnapshot(db, () => {
    const card = findCard(db, id);
    if (!card) return fail('card/unknown', `There is no card with the id ${id}.`);
    const items = card.items ?? [];
    const said = new Set([card.front, card.back, ...items].map(foldText));
    const others = cardsInParts(db, card.document).filter(
      ({ note, kind, items: parts, from }) =>
        note !== card.note &&
        kind !== 'timeline' &&
        !from.some((fact) => card.from.includes(fact)) &&
        !parts.some((part) => said.has(foldText(part))),
    );
    const wanted = Math.min(MOST, Math.max(FEWEST, items.length));
    const isArgument = ({ kind }: CardInParts) => kind === 'argument';
    const drawn = [
      ...drawnFrom(others.filter(isArgument), id, said),
      ...drawnFrom(
        others.filter((other) => !isArgument(other)),
        id,
        said,
      ),
    ];
    return succeed(drawn.slice(0, wanted));
  });
}

/** Each text once, in an order that follows from the card's id. Fills `said`. */
function drawnFrom(cards: readonly CardInParts[], id: CardId, said: Set<string>): Distractor[] {
  const parts = cards.flatMap(({ front, items }) => items.map((text) => ({ text, belongsTo: front })));
  return seededOrder(parts.length, id).flatMap((index) => {
    const part = parts[index];
    if (!part || said.has(foldText(part.text))) return [];
    said.add(foldText(part.text));
    return [part];
  });
}
