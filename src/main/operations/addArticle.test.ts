import { describe, expect, it } from 'vitest';
import { acceptedCards } from '../store/cards';
import { documentHeads } from '../store/documents';
import { aDeck, MORNING } from '../store/deckSuite';
import type { ReadableDb } from '../store/sql';
import { addArticle } from './addArticle';
import { anArticle } from './articleSuite';
import { dueCards } from './dueCards';
import { deckJson } from './listCards';
import { verifyDeck } from './verifyDeck';

const rowsOf = (db: ReadableDb): unknown[] =>
  ['documents', 'notes', 'cards', 'derived_schedule', 'events', 'event_clock'].map((table) =>
    db.connection.prepare(`SELECT * FROM ${table}`).all(),
  );

const idsOf = (db: ReadableDb): unknown[] =>
  ['documents', 'notes', 'cards'].map((table) => db.connection.prepare(`SELECT id FROM ${table} ORDER BY id`).all());

describe('adding an article', () => {
  it('keeps it with its cards, accepted or waiting in the Inbox', () => {
    const db = aDeck();
    expect(addArticle(db, anArticle({ name: 'Accepted', cards: 3 }), 'all', MORNING.at)).toMatchObject({
      ok: true,
      value: { cards: 3 },
    });
    expect(addArticle(db, anArticle({ name: 'Waiting', cards: 2 }), 'none', MORNING.at).ok).toBe(true);
    expect(documentHeads(db).map(({ title }) => title)).toEqual(['Accepted', 'Waiting']);
    expect(acceptedCards(db)).toHaveLength(3);
    expect(dueCards(db, MORNING)).toHaveLength(3);
    expect(verifyDeck(db)).toEqual({ ok: true, problems: [] });
  });

  it('is refused when the deck holds it already, and then nothing changes', () => {
    const db = aDeck();
    addArticle(db, anArticle(), 'all', MORNING.at);
    const before = rowsOf(db);
    expect(addArticle(db, anArticle({ cards: 5 }), 'all', MORNING.at)).toMatchObject({
      ok: false,
      problem: { code: 'article/known' },
    });
    expect(rowsOf(db)).toEqual(before);
  });

  it('gives documents, notes and cards the same ids in every deck', () => {
    const [one, other] = [aDeck(), aDeck()];
    addArticle(one, anArticle({ name: 'First' }), 'none', MORNING.at);
    addArticle(one, anArticle({ name: 'Second' }), 'all', MORNING.at);
    addArticle(other, anArticle({ name: 'Second' }), 'none', MORNING.at);
    addArticle(other, anArticle({ name: 'First' }), 'all', MORNING.at);
    expect(idsOf(one)).toEqual(idsOf(other));
  });

  it('gives equal keys of different articles different ids', () => {
    const db = aDeck();
    addArticle(db, anArticle({ name: 'First' }), 'all', MORNING.at);
    addArticle(db, anArticle({ name: 'Second' }), 'all', MORNING.at);
    expect(new Set(deckJson(db).cards.map(({ cardId }) => cardId)).size).toBe(6);
  });

  it('keeps cards of one knowledge item on one note', () => {
    const db = aDeck();
    const article = anArticle({ cards: 2 });
    const drafts = article.drafts.map((draft) => ({ ...draft, noteKey: 'one-item' }));
    addArticle(db, { ...article, drafts }, 'all', MORNING.at);
    expect(db.connection.prepare('SELECT count(*) FROM notes').pluck().get()).toBe(1);
    expect(acceptedCards(db)).toHaveLength(2);
  });

  it('hands every card back as it was drafted', () => {
    const db = aDeck();
    const article = anArticle({ cards: 1 });
    const [draft] = article.drafts;
    if (!draft) throw new Error('The builder made no card.');
    const rich = {
      ...draft,
      kind: 'number' as const,
      items: ['a', 'b; c'],
      choices: ['1801', '“1802”', '1803'],
      tolerance: { mode: 'range' as const, low: 1800.5, high: 1802, unit: 'Jahr' },
      originParagraphs: [4, 7],
      warnings: [{ rule: 'long-answer', message: 'It is long.', fix: 'Make it short.' }],
      from: ['one', 'two'],
    };
    addArticle(db, { ...article, drafts: [rich] }, 'all', MORNING.at);
    const { noteKey, checks, ...kept } = rich;
    expect(acceptedCards(db)[0]).toMatchObject(kept);
  });

  it('leaves nothing when a card cannot be kept', () => {
    const db = aDeck();
    const before = rowsOf(db);
    const article = anArticle({ cards: 2 });
    const [first] = article.drafts;
    if (!first) throw new Error('The builder made no card.');
    // Two cards of one key have one id.
    expect(() => addArticle(db, { ...article, drafts: [first, first] }, 'all', MORNING.at)).toThrow('UNIQUE');
    expect(rowsOf(db)).toEqual(before);
  });

  it('finds its words in the full text', () => {
    const db = aDeck();
    addArticle(db, anArticle({ cards: 3 }), 'none', MORNING.at);
    const found = db.connection
      .prepare(`SELECT rowid FROM derived_card_text WHERE derived_card_text MATCH '1802'`)
      .all();
    expect(found).toHaveLength(1);
  });
});
