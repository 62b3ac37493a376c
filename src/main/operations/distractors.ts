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
 * As many as the card has reasons, two to four: of arguments first, then of lists, drawn by the card's own id; those of the
 * paragraphs it stands on itself last, for what is said beside an argument often bears on it. Figures come first among
 * figures, and last among words. Nothing the card itself or a card beside it on the same item says, and no events of a
 * timeline. Nothing that would be right here, too: no reasons of an argument that argues for one of its reasons, and none of
 * an argument that goes with it for the same claim. Problem `card/unknown`.
 */
export function readDistractors(db: ReadableDb, id: CardId): Result<readonly Distractor[]> {
  return inSnapshot(db, () => {
    const card = findCard(db, id);
    if (!card) return fail('card/unknown', `There is no card with the id ${id}.`);
    const items = card.items ?? [];
    const said = new Set([card.front, card.back, ...items].map(foldText));
    const all = cardsInParts(db, card.document);
    const bearing = bearingOn(card, all);
    const others = all.filter(
      ({ note, kind, items: parts, from }) =>
        note !== card.note &&
        kind !== 'timeline' &&
        !from.some((fact) => bearing.has(fact)) &&
        !parts.some((part) => said.has(foldText(part))),
    );
    const wanted = Math.min(MOST, Math.max(FEWEST, items.length));
    const isArgument = ({ kind }: CardInParts) => kind === 'argument';
    const isBeside = besides(card);
    const asked = { id, hasFigures: items.some(hasFigure), said };
    const drawn = [true, false].flatMap((fromArgument) =>
      [false, true].flatMap((beside) =>
        drawnFrom(
          others.filter((other) => isArgument(other) === fromArgument && isBeside(other) === beside),
          asked,
        ),
      ),
    );
    return succeed(drawn.slice(0, wanted));
  });
}

/** What the card is made from, and what stands together with some of it in another card. */
function bearingOn({ from }: Pick<CardInParts, 'from'>, cards: readonly CardInParts[]): ReadonlySet<string> {
  const together = cards.filter((other) => other.from.some((fact) => from.includes(fact)));
  return new Set([...from, ...together.flatMap((other) => other.from)]);
}

/** Whether a card stands on a paragraph this one stands on. */
function besides({ evidence }: Pick<CardInParts, 'evidence'>): (other: CardInParts) => boolean {
  const paragraphs = new Set(evidence.map(({ paragraph }) => paragraph));
  return (other) => other.evidence.some(({ paragraph }) => paragraphs.has(paragraph));
}

interface Asked {
  readonly id: CardId;
  /** Whether its own reasons have figures. */
  readonly hasFigures: boolean;
  /** Folded texts no piece may say again. */
  readonly said: Set<string>;
}

const hasFigure = (text: string): boolean => /\p{Nd}/u.test(text);

/** Each text once, what looks like the card's own first, in an order that follows from the card's id. Fills `said`. */
function drawnFrom(cards: readonly CardInParts[], { id, hasFigures, said }: Asked): Distractor[] {
  const parts = cards.flatMap(({ front, items }) => items.map((text) => ({ text, belongsTo: front })));
  const mixed = seededOrder(parts.length, id).flatMap((index) => parts[index] ?? []);
  const isAlike = ({ text }: Distractor): boolean => hasFigure(text) === hasFigures;
  return [...mixed.filter(isAlike), ...mixed.filter((part) => !isAlike(part))].filter(({ text }) => {
    const folded = foldText(text);
    return !said.has(folded) && said.add(folded);
  });
}
