// What was turned down as wrong is asked no more, and listed no more, until that is undone.
import { describe, expect, it } from 'vitest';
import { aDeck, MORNING } from '../../store/deckSuite';
import { waitingCards } from '../../store/cards';
import type { WritableDb } from '../../store/sql';
import { acceptDraft, rejectDraft } from '../inboxActs';
import { addArticle } from '../addArticle';
import { undo } from '../history';
import { stateHash } from '../stateHash';
import { readFigures } from './figuresPage';
import { drawQuiz } from './drawQuiz';
import { bundledArticle, LATER, SETUP } from './quizSuite';

const article = bundledArticle();

function aWaitingDeck() {
  const db = aDeck();
  const added = addArticle(db, article, 'none', MORNING.at);
  if (!added.ok) throw new Error(added.problem.message);
  const drafts = waitingCards(db).filter(({ from }) => from.length === 1);
  const [fact = ''] = numbersOf(db).map((id) => id.replace('number/', ''));
  return { db, fact, drafts: drafts.filter(({ from }) => from[0] === fact) };
}

function numbersOf(db: WritableDb): readonly string[] {
  const [{ document } = { document: '' }] = db.connection.prepare('SELECT id AS document FROM documents').all() as {
    document: string;
  }[];
  const page = readFigures(db, document as never, LATER);
  if (!page.ok) throw new Error(page.problem.message);
  return page.value.numbers.map(({ id }) => id);
}

const isAsked = (db: WritableDb, fact: string): boolean =>
  drawQuiz(db, { ...SETUP, length: 'all' }, 'seed', LATER).questions.some(({ figures }) =>
    figures.some(({ id }) => id === `number/${fact}`),
  );

describe('a fact whose every draft was turned down as wrong', () => {
  it('is in no quiz and not among the key figures, until that is undone', () => {
    const { db, fact, drafts } = aWaitingDeck();
    expect([drafts.length > 0, isAsked(db, fact)]).toEqual([true, true]);
    const before = stateHash(db);
    const others = numbersOf(db).filter((id) => id !== `number/${fact}`);
    for (const { id } of drafts) expect(rejectDraft(db, id, 'wrong', MORNING).ok).toBe(true);
    expect(numbersOf(db)).toEqual(others);
    expect(isAsked(db, fact)).toBe(false);
    for (let left = drafts.length; left > 0; left -= 1) expect(undo(db, MORNING.at).ok).toBe(true);
    expect([numbersOf(db).includes(`number/${fact}`), isAsked(db, fact)]).toEqual([true, true]);
    expect(stateHash(db)).toBe(before);
  });

  it('stays where a draft was turned down for another reason, or a card of it was accepted', () => {
    const known = aWaitingDeck();
    for (const { id } of known.drafts) rejectDraft(known.db, id, 'known', MORNING);
    expect(isAsked(known.db, known.fact)).toBe(true);
    const { db, fact, drafts } = aWaitingDeck();
    const [first, ...rest] = drafts;
    if (first) acceptDraft(db, first.id, null, MORNING);
    for (const { id } of rest) rejectDraft(db, id, 'wrong', MORNING);
    expect(isAsked(db, fact)).toBe(true);
  });
});
