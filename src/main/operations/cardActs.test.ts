// A card of the deck in other words.
import { describe, expect, it } from 'vitest';
import { type CardId, cardIdOf, type NoteId } from '../../core/base/ids';
import { cardOfNumber, numberOfCard } from '../store/cards';
import { aDeck, MORNING } from '../store/deckSuite';
import { furnishArticle } from './addArticle';
import { addCards, anArticle, nth } from './articleSuite';
import { editCard } from './cardActs';
import { createCard } from './createCard';
import { undo } from './history';

const inGaps = { back: '1801', hint: null, accepted: [] };

describe('a card of the deck in other words', () => {
  it('is a question once its gap was edited away, and has one where one was put in', () => {
    const db = aDeck();
    const id = nth(addCards(db, { cards: 1 }), 0);
    const kind = () => cardOfNumber(db, numberOfCard(db, id)).kind;
    editCard(db, id, { front: 'Bridge 1 over the Osk was opened in [...].', ...inGaps }, MORNING);
    expect(kind()).toBe('cloze');
    editCard(db, id, { front: 'In which year was bridge 1 opened?', ...inGaps }, MORNING);
    expect(kind()).toBe('qa');
    expect(undo(db, MORNING.at).ok).toBe(true);
    expect(kind()).toBe('cloze');
  });

  it('is judged by its new answer, and by the old one again once that came back', () => {
    const db = aDeck();
    const article = anArticle({ cards: 1 });
    const tolerance = { mode: 'exact', low: 1801, high: 1801, unit: 'year' } as const;
    const draft = { ...nth(article.drafts, 0), kind: 'number' as const, tolerance };
    furnishArticle(db, { ...article, drafts: [draft] }, MORNING.at);
    const id = cardIdOf(article.fingerprint, draft.key);
    const { front, back } = draft;
    const shown = () => cardOfNumber(db, numberOfCard(db, id));
    editCard(db, id, { front, back: '1833', hint: null, accepted: [] }, MORNING);
    expect(shown().tolerance).toMatchObject({ low: 1833, high: 1833 });
    editCard(db, id, { front, back: 'nobody knows', hint: null, accepted: [] }, MORNING);
    expect(shown()).toMatchObject({ tolerance: null, kind: 'qa' });
    expect(undo(db, MORNING.at).ok && undo(db, MORNING.at).ok).toBe(true);
    expect(shown()).toMatchObject({ kind: 'number', back, tolerance });
  });

  it('is written with a gap by a person as well', () => {
    const db = aDeck();
    const own = { front: 'The Osk rises in the [...].', ...inGaps, documentId: null, quote: null };
    const ids = { note: 'n' as NoteId, card: 'c' as CardId };
    expect(createCard(db, own, ids, MORNING).ok).toBe(true);
    expect(cardOfNumber(db, numberOfCard(db, ids.card)).kind).toBe('cloze');
  });
});
