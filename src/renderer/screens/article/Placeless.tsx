// Cards of the article whose words the text does not hold, or that never stood on any.
import type { ArticleCard, ArticlePage } from '../../../shared/contract/article';
import { cardSentence } from './articleWords';

interface PlacelessProps {
  readonly cards: readonly ArticleCard[];
  readonly now: ArticlePage['now'];
  readonly language: string;
}

export function Placeless({ cards, now, language }: PlacelessProps) {
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
            <span className="caption">{cardSentence(card, { now })}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
