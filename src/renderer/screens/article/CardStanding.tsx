// What becomes of a card, in a sentence, and the way to all that is known of it.
import { Button as PlainButton } from 'react-aria-components/Button';
import type { CardId } from '../../../core/base/ids';
import type { ArticleCard, ArticlePage } from '../../../shared/contract/article';
import { cardSentence } from './articleWords';

interface CardStandingProps {
  readonly card: ArticleCard;
  readonly now: ArticlePage['now'];
  readonly onKnown: (cardId: CardId) => void;
}

export function CardStanding({ card, now, onKnown }: CardStandingProps) {
  return (
    <>
      {cardSentence(card, { now })}
      {card.memory !== null && (
        <>
          {' '}
          <PlainButton className="link" onPress={() => onKnown(card.cardId)} data-testid="open-known">
            History<span className="sr-only"> of this card</span>
          </PlainButton>
        </>
      )}
    </>
  );
}
