// Cards of the article whose words the text does not hold, or that never stood on any.
import type { CardId } from '../../../core/base/ids';
import type { ArticleCard, ArticlePage } from '../../../shared/contract/article';
import { CardStanding } from './CardStanding';

interface PlacelessProps {
  readonly cards: readonly ArticleCard[];
  readonly now: ArticlePage['now'];
  readonly language: string;
  readonly onKnown: (cardId: CardId) => void;
}

export function Placeless({ cards, now, language, onKnown }: PlacelessProps) {
  if (cards.length === 0) return null;
  return (
    <section className="placeless" aria-labelledby="placeless-title">
      <h2 className="heading" id="placeless-title">
        Cards without a place in the text
      </h2>
      <ul>
        {cards.map((card) => (
          <li key={card.cardId} data-card-id={card.cardId}>
            <span className="prose" lang={language}>
              {card.front}
            </span>
            <span className="caption">
              <CardStanding card={card} now={now} onKnown={onKnown} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
