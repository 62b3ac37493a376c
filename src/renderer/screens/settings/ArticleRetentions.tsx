// The articles that are scheduled by a retention or weights of their own, each with the way back; and a menu of the others.
import type { DocumentId } from '../../../core/base/ids';
import type { RetentionByArticle } from '../../../shared/contract/settings';
import { client } from '../../client/client';
import { Menu } from '../../ui/Menu';
import { percent } from '../../ui/words/percent';

interface ArticleRetentionsProps {
  readonly retentions: RetentionByArticle;
  /** Opens what sets the retention of one article. */
  readonly onChoose: (documentId: DocumentId, title: string) => void;
  readonly tell: (text: string) => void;
}

export function ArticleRetentions({ retentions, onChoose, tell }: ArticleRetentionsProps) {
  const own = retentions.articles.filter(({ retention }) => retention !== null);
  const fitted = retentions.articles.filter(({ hasOwnWeights }) => hasOwnWeights);
  const others = retentions.articles.filter(({ retention }) => retention === null);
  const reset = async (documentId: DocumentId) => {
    const answer = await client['settings/setRetention']({ documentId, retention: null });
    if (!answer.ok) tell(answer.problem.message);
  };
  const resetWeights = async (documentId: DocumentId) => {
    const answer = await client['model/apply']({ documentId, parameters: null, reschedules: false });
    if (!answer.ok) tell(answer.problem.message);
  };
  return (
    <>
      {own.length > 0 && (
        <ul className="own-retentions">
          {own.map(({ documentId, title, retention }) => (
            <li key={documentId} data-testid="own-retention">
              <cite title={title}>{title}</cite>
              <button type="button" className="link" onClick={() => onChoose(documentId, title)}>
                <span className="sr-only">Change the retention of {title}: </span>
                {percent(retention ?? retentions.deck)}
              </button>
              <button type="button" className="link" onClick={() => void reset(documentId)}>
                Reset<span className="sr-only"> {title}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {fitted.length > 0 && (
        <ul className="own-retentions">
          {fitted.map(({ documentId, title }) => (
            <li key={documentId} data-testid="own-weights">
              <cite title={title}>{title}</cite>
              <span>own weights</span>
              <button type="button" className="link" onClick={() => void resetWeights(documentId)}>
                Reset<span className="sr-only"> the weights of {title}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {others.length > 0 && (
        <Menu
          label="Choose an article"
          look="button"
          testId="choose-article"
          acts={others.map(({ documentId, title }) => ({
            id: documentId,
            label: title,
            act: () => onChoose(documentId, title),
          }))}
        />
      )}
      {retentions.articles.length === 0 && <p className="caption">There is no article yet.</p>}
    </>
  );
}
