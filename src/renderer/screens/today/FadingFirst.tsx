// The margin of Today: what fades first, cited by its place and by what it asks.
import type { ArticleRow, RecallByArticle } from '../../../shared/contract/deck';
import { Siglum } from '../../ui/Siglum';
import { typeWords } from '../../ui/words/cardType';
import { questionLine } from '../../ui/words/questionLine';
import { inPercent } from '../../ui/words/recallShare';

interface FadingFirstProps {
  readonly fading: RecallByArticle['fading'];
  readonly articles: readonly ArticleRow[];
}

export function FadingFirst({ fading, articles }: FadingFirstProps) {
  return (
    <aside className="today-fading" aria-labelledby="fading-title" data-testid="fading">
      <h2 className="caption today-aside-title" id="fading-title">
        <span>Fading first</span>
        <span>recall today, %</span>
      </h2>
      <ol>
        {fading.map((card) => (
          <FadingCard
            key={card.cardId}
            {...card}
            article={articles.find(({ documentId }) => documentId === card.documentId)?.title ?? null}
          />
        ))}
      </ol>
    </aside>
  );
}

type FadingCardProps = RecallByArticle['fading'][number] & { readonly article: string | null };

function FadingCard({ cardId, type, front, paragraph, section, retrievability, article }: FadingCardProps) {
  const { siglum, label } = typeWords(type);
  const words = questionLine(front);
  return (
    <li className="fade" data-card-id={cardId} data-r={inPercent(retrievability)}>
      <span className="fade-place" title={[article, section].filter(Boolean).join(', ')}>
        {paragraph === null ? 'own' : `¶\u00a0${paragraph}`}
      </span>
      <Siglum kind={siglum} label={label} />
      <span className="fade-card" title={words}>
        {words}
      </span>
      <span className="num">{inPercent(retrievability)}</span>
    </li>
  );
}
