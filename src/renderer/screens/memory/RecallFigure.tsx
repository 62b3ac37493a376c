// The chance of recall of a card in a table, which opens what is known of the card: its history, its curve, why it is due.
import { Button as PlainButton } from 'react-aria-components/Button';
import type { CardId } from '../../../core/base/ids';
import { inPercent } from '../../ui/words/recallShare';

export type OnKnown = (cardId: CardId) => void;

interface RecallFigureProps {
  readonly cardId: CardId;
  /** 0..1; null for a card that is not learned, of which nothing is known. */
  readonly recall: number | null;
  readonly onKnown: OnKnown;
}

export function RecallFigure({ cardId, recall, onKnown }: RecallFigureProps) {
  if (recall === null) return '–';
  return (
    <PlainButton className="recall-figure" onPress={() => onKnown(cardId)} data-testid="open-known">
      {inPercent(recall)}
      <span className="sr-only">: what is known of this card</span>
    </PlainButton>
  );
}
