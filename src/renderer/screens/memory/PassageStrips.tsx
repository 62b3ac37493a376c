// Each article in its order, a bar for each paragraph: where in the text memory is thin.
import type { DocumentId } from '../../../core/base/ids';
import { useContract } from '../../client/useContract';
import { Strip } from '../../ui/strip/Strip';
import { inPercent, recallShare, spreadWords } from '../../ui/words/recallShare';

interface PassageStripsProps {
  readonly documentIds: readonly DocumentId[];
  readonly onArticle: (documentId: DocumentId, paragraph?: number) => void;
}

/** Reading an article takes its whole text: only the first few are drawn. */
const MOST = 6;

export function PassageStrips({ documentIds, onArticle }: PassageStripsProps) {
  if (documentIds.length === 0) return null;
  const hidden = documentIds.length - MOST;
  return (
    <section className="panel panel--wide" aria-labelledby="strips-title" data-testid="panel-strips">
      <div className="panel-head">
        <h2 className="heading" id="strips-title">
          Passage by passage
        </h2>
      </div>
      <p className="panel-finding">The heavier the bar, the more of its paragraph is likely lost.</p>
      <ul className="strips">
        {documentIds.slice(0, MOST).map((documentId) => (
          <ArticleStrip key={documentId} documentId={documentId} onArticle={onArticle} />
        ))}
      </ul>
      {hidden > 0 && <p className="caption">{hidden} more articles are remembered better.</p>}
    </section>
  );
}

function ArticleStrip({
  documentId,
  onArticle,
}: {
  documentId: DocumentId;
  onArticle: PassageStripsProps['onArticle'];
}) {
  const [asked] = useContract('article/read', { documentId });
  if (asked.state !== 'ready') return <li className="strips-row" />;
  const { title, passages, recall } = asked.value;
  const share = recallShare(recall);
  return (
    <li className="strips-row">
      <button type="button" className="risk-link strips-title" onClick={() => onArticle(documentId)}>
        {title}
      </button>
      <Strip passages={passages} onPassage={() => onArticle(documentId)} />
      <span className="num" title={share ? spreadWords(share) : undefined}>
        {share ? inPercent(share.mean) : '–'}
      </span>
    </li>
  );
}
