// What a newer edition of an article changed, in one sentence, until it is put away.
import { type DeckNews, newsSentence } from '../../../core/deck/news';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';

interface EditionNewsProps {
  readonly news: DeckNews;
  readonly onInbox: () => void;
  readonly onRead: () => void;
}

export function EditionNews({ news, onInbox, onRead }: EditionNewsProps) {
  return (
    <section className="catch-up" aria-label="A newer edition" data-testid="edition-news">
      <Notice tone="plain" title={news.titles.length === 1 ? 'A newer edition' : 'Newer editions'}>
        <p className="notice-text">{newsSentence(news)}</p>
        <div className="actions">
          {news.fresh > 0 && (
            <Button onPress={onInbox} testId="news-inbox">
              Open the Inbox
            </Button>
          )}
          <Button tone="quiet" onPress={onRead} testId="news-read">
            Put away
          </Button>
        </div>
      </Notice>
    </section>
  );
}
