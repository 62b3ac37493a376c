// A quiz on more articles than are looked at together: it asks of all of them, the likeliest lost first, and the same again by
// the same seed.
import { describe, expect, it } from 'vitest';
import type { CardId, DocumentId } from '../../../core/base/ids';
import { asInstant, MILLIS_PER_DAY } from '../../../core/base/time';
import { type Fact, UNWORDED } from '../../../core/knowledge/model';
import type { QuizState } from '../../../shared/contract/quiz';
import { cardsOfDocument } from '../../store/cards';
import { aDeck, MORNING } from '../../store/deckSuite';
import { numberOfDocument } from '../../store/documents';
import { findQuiz } from '../../store/quizzes';
import type { WritableDb } from '../../store/sql';
import { addArticle } from '../addArticle';
import { anArticle, answer, nth } from '../articleSuite';
import { answerQuiz } from './answerQuiz';
import { articlesInTurn, AT_ONCE } from './articlesInTurn';
import { readOffer } from './quizOffer';
import { readSheet } from './quizSheet';
import { readQuiz } from './quizState';
import { begun, LATER } from './quizSuite';

/** The date of one of its bridges: card `number` asks for it. */
const dated = (article: ReturnType<typeof anArticle>, number: number): Fact => ({
  ...UNWORDED,
  id: `bridge-${number}`,
  type: 'date',
  statement: `Bridge ${number} over the Osk was opened in ${1800 + number}.`,
  importance: 2,
  about: [],
  holder: null,
  modality: 'asserted',
  originParagraphs: [],
  quantity: null,
  evidence: article.drafts[number - 1]?.evidence ?? [],
  label: `the opening of bridge ${number}`,
  date: { start: String(1800 + number), end: null, precision: 'year' },
});

/** So many articles of three bridges each, with the dates of those that `known` says; all cards accepted, none learned. */
function aDeckOf(articles: number, known: (index: number) => readonly number[]): [WritableDb, readonly DocumentId[]] {
  const db = aDeck();
  const documents = Array.from({ length: articles }, (_, index) => {
    const article = anArticle({ name: `Bridges ${index}`, cards: 3 });
    const facts = known(index).map((number) => dated(article, number));
    const added = addArticle(db, { ...article, knowledge: { ...article.knowledge, facts } }, 'all', MORNING.at);
    if (!added.ok) throw new Error(added.problem.message);
    return added.value.documentId;
  });
  return [db, documents];
}

/** The card that asks for bridge `number` of an article. */
function cardOf(db: WritableDb, document: DocumentId, number: number): CardId {
  return nth(cardsOfDocument(db, numberOfDocument(db, document) ?? 0), number - 1).id;
}

const learn = (db: WritableDb, card: CardId, day: number): unknown =>
  answer(db, card, 'easy', { ...MORNING, at: asInstant(MORNING.at + day * MILLIS_PER_DAY) });

/** Answers all of it with nothing; what was asked, each first time. */
function playThrough(db: WritableDb, start: QuizState): { asked: string[]; states: QuizState[] } {
  const asked: string[] = [];
  const states = [start];
  for (let state = start; state.asked;) {
    if (!state.asked.isAgain) asked.push(state.asked.question.key);
    const given = { kind: 'nothing' } as const;
    const turn = { quizId: state.quizId, turn: state.turn };
    const answered = answerQuiz(db, { ...turn, given, thinkingMillis: 1, language: 'en' }, LATER);
    if (!answered.ok) throw new Error(answered.problem.message);
    ({ state } = answered.value);
    // Whoever closes the window now finds the same.
    if (state.asked) expect(readQuiz(db, LATER)).toEqual(state);
    states.push(state);
  }
  return { asked, states };
}

const MANY = AT_ONCE + 6;
const ALL = { documents: null, seed: 'seed' };

describe('a quiz on very many articles', () => {
  it('that asks all of them comes to every figure of every article, and says about how many that is', () => {
    // Some of those that come late hold nothing to ask.
    const [db, documents] = aDeckOf(MANY, (index) => (index === 1 || index === 2 ? [] : [1, 2]));
    const start = begun(db, { length: 'all', format: 'date' });
    expect(start).toMatchObject({ questions: 2 * AT_ONCE, about: 2 * MANY, title: `${MANY} articles` });
    const { asked, states } = playThrough(db, start);
    const expected = documents.flatMap((id, index) =>
      index === 1 || index === 2 ? [] : [1, 2].map((number) => `${id}/date/bridge-${number}/date`),
    );
    expect([...asked].sort()).toEqual([...expected].sort());
    expect(states.at(-1)).toMatchObject({ about: null, questions: expected.length, asked: null });
    const sheet = readSheet(db, start.quizId, LATER);
    expect(sheet.ok && sheet.value.rows.length).toBe(expected.length);
  });

  it('passes over any number of articles that hold nothing, before it is at its end', () => {
    const articles = AT_ONCE + 20;
    const [db, documents] = aDeckOf(articles, (index) => (index === 0 || index === articles - 1 ? [1] : []));
    const { asked } = playThrough(db, begun(db, { length: 'all', format: 'date' }));
    expect(asked).toEqual([documents.at(-1), documents[0]].map((id) => `${id ?? ''}/date/bridge-1/date`));
  });

  it('is drawn the same by the same seed, to its last article', () => {
    const drawn = [1, 2].map(() => {
      const [db] = aDeckOf(MANY, () => [1, 2, 3]);
      const { quizId } = playThrough(db, begun(db, { length: 'all' })).states[0] ?? {};
      return findQuiz(db, quizId ?? '')?.questions;
    });
    expect(drawn[0]?.length).toBeGreaterThan(2 * MANY);
    expect(drawn[0]).toEqual(drawn[1]);
  });

  it('comes to the likeliest lost first, then to what was never learned, the newest first', () => {
    const [db, documents] = aDeckOf(MANY, () => [1]);
    learn(db, cardOf(db, nth(documents, 0), 1), 2);
    learn(db, cardOf(db, nth(documents, 1), 1), 0);
    const turns = articlesInTurn(db, null, LATER).map(({ id }) => id);
    expect(turns.length).toBe(MANY);
    expect(turns.slice(0, 3)).toEqual([documents[1], documents[0], documents.at(-1)]);
    const keys = findQuiz(db, begun(db, { length: 10 }).quizId)?.questions.map(({ key }) => key);
    expect(keys?.length).toBe(10);
    expect(keys?.slice(0, 2).map((key) => key.split('/')[0])).toEqual([documents[1], documents[0]]);
  });

  it('of ten finds what is likeliest lost wherever it stands', () => {
    // Whatever has faded furthest is asked for by no question: bridge 1 is not known to any article.
    const [db, documents] = aDeckOf(MANY, () => [2]);
    for (const document of documents) learn(db, cardOf(db, document, 1), 0);
    const last = nth(articlesInTurn(db, null, LATER), MANY - 1).id;
    learn(db, cardOf(db, last, 2), 1);
    expect(articlesInTurn(db, null, LATER).at(-1)?.id).toBe(last);
    const [question] = findQuiz(db, begun(db, { length: 10, format: 'date' }).quizId)?.questions ?? [];
    expect(question?.figures[0]?.documentId).toBe(last);
  });

  it('of a format that one article alone allows is drawn from that one', () => {
    const [db, documents] = aDeckOf(MANY, (index) => (index === 0 ? [1, 2, 3] : [1]));
    const state = begun(db, { length: 10, format: 'order' });
    const [question] = findQuiz(db, state.quizId)?.questions ?? [];
    expect([state.questions, question?.figures[0]?.documentId]).toEqual([1, documents[0]]);
  });

  it('is offered with what comes first, and calls nothing off that another article may allow', () => {
    const [db] = aDeckOf(MANY, () => [1]);
    const offer = readOffer(db, ALL, LATER);
    expect(offer).toMatchObject({ left: 6, figures: { person: 0, number: 0, date: AT_ONCE } });
    expect(offer.articles.filter(({ figures }) => figures === null).length).toBe(6);
    expect(offer.formats.filter(({ reason }) => reason !== null)).toEqual([]);
    expect(offer.asks['date/mixed/10']).toBe(10);
    expect(offer.asks['date/mixed/all']).toBeNull();
    const chosen = offer.articles.slice(0, 2).flatMap(({ documentId }) => documentId ?? []);
    expect(readOffer(db, { ...ALL, documents: chosen }, LATER)).toMatchObject({ left: 0, figures: { date: 2 } });
  });
});
