import { describe, expect, it } from 'vitest';
import { type CardId, cardIdOf, documentIdOf, type NoteId } from '../../core/base/ids';
import { asInstant, type LocalMoment, MILLIS_PER_DAY } from '../../core/base/time';
import { type Fact, UNWORDED } from '../../core/knowledge/model';
import type { ArticlePage } from '../../shared/contract/article';
import { aDeck, MORNING } from '../store/deckSuite';
import type { WritableDb } from '../store/sql';
import { addArticle } from './addArticle';
import type { PreparedArticle } from './bringArticle';
import { readArticle } from './article';
import { anArticle, answer, nth } from './articleSuite';
import { suspendCard } from './cardActs';
import { readCardInfo } from './cardInfo';
import { createCard } from './createCard';
import { undo } from './history';

const after = (days: number): LocalMoment => ({ ...MORNING, at: asInstant(MORNING.at + days * MILLIS_PER_DAY) });

/** The article of bridges, with a fact for each of its cards and one without. */
function withFacts(cards: number): PreparedArticle {
  const article = anArticle({ cards });
  const facts = article.drafts.map((draft): Fact => ({
    ...UNWORDED,
    id: nth(draft.from, 0),
    type: 'date',
    statement: nth(draft.evidence, 0).exact,
    holder: null,
    modality: 'asserted',
    importance: 2,
    about: [],
    quantity: null,
    date: null,
    evidence: draft.evidence,
    originParagraphs: [],
  }));
  return {
    ...article,
    knowledge: { ...article.knowledge, facts: [...facts, { ...nth(facts, 0), id: 'no-card' }] },
  };
}

function aDeckOf(article: PreparedArticle, accept: 'all' | 'none' = 'all') {
  const db = aDeck();
  const added = addArticle(db, article, accept, MORNING.at);
  if (!added.ok) throw new Error(added.problem.message);
  return {
    db,
    id: documentIdOf(article.fingerprint),
    cards: article.drafts.map(({ key }) => cardIdOf(article.fingerprint, key)),
  };
}

function read(db: WritableDb, article: PreparedArticle, moment = MORNING): ArticlePage {
  const page = readArticle(db, documentIdOf(article.fingerprint), moment);
  if (!page.ok) throw new Error(page.problem.message);
  return page.value;
}

/** FSRS-6 by hand, with the default decay: R(t, S) = (1 + F t / S)^(-w20), F = 0.9^(-1/w20) - 1. */
const DECAY = 0.1542;
const recallByHand = (stability: number, days: number): number =>
  (1 + ((0.9 ** (-1 / DECAY) - 1) * days) / stability) ** -DECAY;

function stabilityOf(db: WritableDb, card: CardId): number {
  const info = readCardInfo(db, card, MORNING);
  if (!info.ok || !info.value.memory) throw new Error('The card was never answered.');
  return info.value.memory.stability;
}

describe('readArticle', () => {
  it('knows nothing of an article that is not there', () => {
    expect(readArticle(aDeck(), documentIdOf('nowhere'), MORNING)).toMatchObject({
      ok: false,
      problem: { code: 'article/unknown' },
    });
  });

  it('shows the text as it was read, with the notes and cards of each paragraph', () => {
    const article = withFacts(3);
    const page = read(aDeckOf(article).db, article);
    expect(page.passages.map(({ text }) => text)).toEqual(article.drafts.map((draft) => nth(draft.evidence, 0).exact));
    expect(page.passages.map(({ notes }) => notes.map(({ id }) => id))).toEqual([
      ['bridge-1', 'no-card'],
      ['bridge-2'],
      ['bridge-3'],
    ]);
    expect(page.cards.map(({ paragraph }) => paragraph)).toEqual([1, 2, 3]);
    expect(page).toMatchObject({ unit: 'fact', all: 4, covered: 3, learned: 0, due: 0, fresh: 3 });
    expect(page.recall).toEqual({ of: 0, expected: null, low: null, high: null, deviation: null });
  });

  it('tells what has no card, waits, is new, learned or suspended apart', () => {
    const article = withFacts(4);
    const { db, cards } = aDeckOf(article);
    answer(db, nth(cards, 1), 'good', MORNING);
    answer(db, nth(cards, 2), 'good', MORNING);
    suspendCard(db, nth(cards, 2), true, MORNING);
    const states = (page: ArticlePage) =>
      page.passages.flatMap(({ notes }) => notes.map(({ standing }) => standing.state));
    expect(states(read(db, article))).toEqual(['new', 'none', 'learned', 'suspended', 'new']);
    expect(read(db, article)).toMatchObject({ covered: 4, learned: 1 });
    undo(db, MORNING.at);
    expect(states(read(db, article))).toEqual(['new', 'none', 'learned', 'learned', 'new']);
    expect(states(read(aDeckOf(article, 'none').db, article))).toEqual([
      'waiting',
      'none',
      'waiting',
      'waiting',
      'waiting',
    ]);
  });

  it.each([0, 7, 30, 400])('holds what FSRS foretells %i days on, for facts, paragraphs and the whole', (days) => {
    const article = withFacts(3);
    const { db, cards } = aDeckOf(article);
    answer(db, nth(cards, 0), 'easy', MORNING);
    answer(db, nth(cards, 1), 'again', MORNING);
    const [strong, weak] = [nth(cards, 0), nth(cards, 1)].map((card) => recallByHand(stabilityOf(db, card), days));
    const page = read(db, article, after(days));
    const recallOf = (index: number) => {
      const { standing } = nth(page.passages, index);
      return standing.state === 'learned' ? standing.recall : null;
    };
    expect(recallOf(0)).toBeCloseTo(strong ?? 0, 3);
    expect(recallOf(1)).toBeCloseTo(weak ?? 0, 3);
    expect(recallOf(2)).toBeNull();
    const chances = [strong ?? 0, weak ?? 0];
    const expected = chances.reduce((sum, chance) => sum + chance, 0);
    const deviation = Math.sqrt(chances.reduce((sum, chance) => sum + chance * (1 - chance), 0));
    expect(page.recall.of).toBe(2);
    expect(page.recall.expected).toBeCloseTo(expected, 3);
    expect(page.recall.deviation).toBeCloseTo(deviation, 3);
    expect(page.recall.low).toBeCloseTo(Math.max(0, expected - 1.96 * deviation), 2);
  });

  it('counts cards where no facts are known, and shows those of one’s own on their words or after the text', () => {
    const article = anArticle({ cards: 2 });
    const { db, id } = aDeckOf(article);
    const own = (name: string, quote: string | null) =>
      createCard(
        db,
        { front: `${name}?`, back: 'Osk', hint: null, accepted: [], documentId: id, quote },
        { note: `note ${name}` as NoteId, card: name as CardId },
        MORNING,
      );
    own('placed', 'over the Osk was opened in 1802');
    own('placeless', null);
    const page = read(db, article);
    expect(page).toMatchObject({ unit: 'card', all: 4, covered: 4 });
    const note = nth(page.passages, 1).notes.find(({ cards }) => cards.includes('placed' as CardId));
    expect(note?.marks.map(({ start, end }) => nth(page.passages, 1).text.slice(start, end))).toEqual(['Osk']);
    expect(page.placeless).toEqual(['placeless']);
    undo(db, MORNING.at);
    expect(read(db, article).placeless).toEqual([]);
  });

  it('shows an article without cards as a text', () => {
    const article = { ...anArticle({ cards: 2 }), drafts: [] };
    const page = read(aDeckOf(article).db, article);
    expect(page.passages).toHaveLength(2);
    expect(page).toMatchObject({ all: 0, covered: 0, cards: [], placeless: [] });
    expect(page.passages.every(({ notes, standing }) => notes.length === 0 && standing.state === 'none')).toBe(true);
  });
});
