// Writes a card of one's own: with the words of an article it stands on, or without a source, which is then said.
import { useState } from 'react';
import type { DocumentId } from '../../../core/base/ids';
import type { ArticleRow } from '../../../shared/contract/deck';
import { client } from '../../client/client';
import { useContract } from '../../client/useContract';
import { Button } from '../../ui/Button';
import { CardForm, isWhole, keptWords, NO_WORDS } from '../../ui/CardForm';
import { Dialog } from '../../ui/Dialog';
import { Field } from '../../ui/Field';
import { Notice } from '../../ui/Notice';
import { useDraft } from '../../ui/useDraft';

interface NewCardProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  /** After a card was kept; the words are for a sentence that says so. */
  readonly onCreated: (words: string) => void;
}

export function NewCard({ isOpen, ...rest }: NewCardProps) {
  return isOpen ? <OpenNewCard {...rest} /> : null;
}

const START = { ...NO_WORDS, documentId: '', quote: '' };

/** A problem and the field it belongs to. */
interface Refusal {
  readonly field: 'quote' | 'card';
  readonly message: string;
}

function OpenNewCard({ onClose, onCreated }: Omit<NewCardProps, 'isOpen'>) {
  const [overview] = useContract('deck/overview', {});
  const draft = useDraft('newCard', START);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const { words } = draft;
  const articles = overview.state === 'ready' ? overview.value.articles : [];
  const article = articles.find(({ documentId }) => documentId === words.documentId) ?? null;

  const save = async () => {
    if (!isWhole(words)) {
      setRefusal({ field: 'card', message: 'A card needs a question and an answer.' });
      return;
    }
    const quote = article ? words.quote.trim() || null : null;
    const answer = await client['card/create']({
      ...keptWords(words),
      documentId: article?.documentId ?? null,
      quote,
    });
    if (!answer.ok) {
      const field = answer.problem.code === 'card/quote-not-found' ? 'quote' : 'card';
      setRefusal({ field, message: answer.problem.message });
      return;
    }
    draft.clear();
    onCreated('The card is in the deck. It is asked with the next new cards.');
    onClose();
  };

  return (
    <Dialog isOpen onClose={onClose} title="Write a card" testId="new-card">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void save();
        }}
      >
        <CardForm words={words} onChange={draft.write}>
          <ArticleField
            articles={articles}
            chosen={words.documentId}
            onChange={(documentId) => draft.write({ ...words, documentId })}
          />
          {article ? (
            <Field
              label="The words in the article it stands on"
              face="text"
              lines={3}
              value={words.quote}
              note="Word for word, as they stand there."
              error={refusal?.field === 'quote' ? refusal.message : null}
              testId="card-quote"
              onChange={(quote) => draft.write({ ...words, quote })}
            />
          ) : (
            <p className="caption" data-testid="no-source">
              Without a source it counts in no figure of coverage.
            </p>
          )}
        </CardForm>
        {refusal?.field === 'card' && (
          <div className="form-problem" role="alert">
            <Notice tone="error" title={refusal.message} />
          </div>
        )}
        <div className="actions">
          <Button tone="quiet" onPress={onClose} shortcut="Esc">
            Close
          </Button>
          <Button tone="primary" onPress={() => void save()} testId="save-card">
            Keep this card
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

interface ArticleFieldProps {
  readonly articles: readonly ArticleRow[];
  readonly chosen: string;
  readonly onChange: (documentId: DocumentId | '') => void;
}

function ArticleField({ articles, chosen, onChange }: ArticleFieldProps) {
  return (
    <div className="field">
      <label className="field-label" htmlFor="new-card-article">
        Article
      </label>
      <select
        id="new-card-article"
        className="input"
        data-testid="card-article"
        value={chosen}
        onChange={(event) => onChange(event.target.value as DocumentId | '')}
      >
        <option value="">None: my own knowledge</option>
        {articles.map(({ documentId, title }) => (
          <option key={documentId} value={documentId}>
            {title}
          </option>
        ))}
      </select>
    </div>
  );
}
