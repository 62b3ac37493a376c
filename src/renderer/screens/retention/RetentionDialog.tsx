// The desired retention of one article: its own, or the deck's. What it costs is drawn from that article's cards.
import { useState } from 'react';
import type { DocumentId } from '../../../core/base/ids';
import type { Problem } from '../../../core/base/result';
import type { RetentionByArticle } from '../../../shared/contract/settings';
import type { Workload } from '../../../shared/contract/simulation';
import { client } from '../../client/client';
import { useContract } from '../../client/useContract';
import { useWorkload } from '../../client/useWorkload';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { RetentionControl } from '../../ui/retention/RetentionControl';
import { percent } from '../../ui/words/percent';

interface RetentionDialogProps {
  readonly documentId: DocumentId;
  readonly title: string;
  readonly onClose: () => void;
  /** An act was kept that can be undone. */
  readonly onDone: (words: string) => void;
}

const LABEL = 'article-retention-name';
const EFFECT = 'article-retention-effect';

export function RetentionDialog({ documentId, title, onClose, onDone }: RetentionDialogProps) {
  const [asked] = useContract('settings/retentions', {});
  const { workload } = useWorkload(documentId, null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const keep = async (retention: number | null) => {
    const answer = await client['settings/setRetention']({ documentId, retention });
    if (answer.ok) {
      onDone(`Done: ${answer.value.title}.`);
      onClose();
    } else setProblem(answer.problem);
  };
  const failed = problem ?? (asked.state === 'failed' ? asked.problem : null);
  return (
    <Dialog isOpen onClose={onClose} title="Desired retention of an article" testId="article-retention">
      <p className="dialog-body">
        <cite id={LABEL}>{title}</cite>
      </p>
      {failed && (
        <p className="dialog-body" role="alert">
          {failed.message}
        </p>
      )}
      {asked.state === 'ready' && (
        <Choice {...known(asked.value, documentId)} workload={workload} onKeep={keep} onClose={onClose} />
      )}
    </Dialog>
  );
}

interface Known {
  readonly deck: number;
  /** Null where it is the deck's. */
  readonly own: number | null;
}

const known = ({ deck, articles }: RetentionByArticle, documentId: DocumentId): Known => ({
  deck,
  own: articles.find((article) => article.documentId === documentId)?.retention ?? null,
});

interface ChoiceProps extends Known {
  readonly workload: Workload | null;
  readonly onKeep: (retention: number | null) => Promise<void>;
  readonly onClose: () => void;
}

function Choice({ deck, own, workload, onKeep, onClose }: ChoiceProps) {
  const kept = own ?? deck;
  const [chosen, setChosen] = useState(kept);
  return (
    <>
      <RetentionControl
        kept={chosen}
        workload={workload}
        naming={{ labelledBy: LABEL, describedBy: EFFECT }}
        onChange={setChosen}
      />
      <p className="dialog-body" id={EFFECT}>
        The chance of recall at which its cards come back. {own === null && `Now the deck’s, ${percent(deck)}. `}
        Dates already given stay; the next answers use it.
      </p>
      <div className="actions">
        {own !== null && (
          <Button tone="quiet" onPress={() => void onKeep(null)} testId="use-deck-retention">
            Use the deck’s, {percent(deck)}
          </Button>
        )}
        <Button tone="quiet" onPress={onClose}>
          Leave it
        </Button>
        <Button
          tone="primary"
          onPress={() => void onKeep(chosen)}
          isDisabled={chosen === kept}
          testId="keep-article-retention"
        >
          Use {percent(chosen)}
        </Button>
      </div>
    </>
  );
}
