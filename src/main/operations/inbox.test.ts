// The Inbox: what waits is never asked, every decision is one act, and each can be taken back.
import { describe, expect, it } from 'vitest';
import { type CardId, cardIdOf } from '../../core/base/ids';
import { asInstant, MILLIS_PER_DAY } from '../../core/base/time';
import type { Warning } from '../../core/generation/draft';
import { findCard } from '../store/cards';
import { aDeck, moment, MORNING } from '../store/deckSuite';
import type { WritableDb } from '../store/sql';
import { addArticle } from './addArticle';
import { addCards, anArticle, nth } from './articleSuite';
import { prepareArticle } from './prepareArticle';
import { suspendCard } from './cardActs';
import { dueCards } from './dueCards';
import { gradeCard } from './gradeCard';
import { redo, undo } from './history';
import { importArticle } from './importArticle';
import { readInbox } from './inbox';
import { acceptClean, acceptDraft, editDraft, keepWarned, mendDraft, rejectDraft } from './inboxActs';
import { stateHash } from './stateHash';
import { verifyDeck } from './verifyDeck';

const SOUND = { ok: true, problems: [] };
const LATER = { at: asInstant(MORNING.at + 900 * MILLIS_PER_DAY), offsetMinutes: 0 };
const warned = (rule: string): Warning => ({ rule, message: `It breaks ${rule}.`, fix: 'Mend it.' });

/** Five cards wait; the third and the fifth carry a warning. */
function aFullInbox(): { db: WritableDb; cards: readonly CardId[] } {
  const db = aDeck();
  const article = anArticle({ cards: 5 });
  const drafts = article.drafts.map((draft, index) => {
    const rule = { 2: 'no-interference', 4: 'has-anchor' }[index];
    return rule === undefined ? draft : { ...draft, warnings: [warned(rule)] };
  });
  if (!addArticle(db, { ...article, drafts }, 'none', MORNING.at).ok) throw new Error('The article was not added.');
  return { db, cards: readInbox(db, MORNING).drafts.map(({ cardId }) => cardId) };
}

const asked = (db: WritableDb): CardId[] => dueCards(db, LATER).map(({ cardId }) => cardId);
const waiting = (db: WritableDb): CardId[] => readInbox(db, MORNING).drafts.map(({ cardId }) => cardId);
const draftOf = (db: WritableDb, id: CardId) => {
  const draft = readInbox(db, MORNING).drafts.find(({ cardId }) => cardId === id);
  if (!draft) throw new Error('The card does not wait.');
  return draft;
};

describe('the Inbox', () => {
  it('shows what waits, best first, with its words and what is to be said against it', () => {
    const { db, cards } = aFullInbox();
    const inbox = readInbox(db, MORNING);
    expect(inbox).toMatchObject({ waiting: 5, clean: 3, accepted: 0, rejected: 0, budget: 20 });
    expect(inbox.drafts.map(({ front }) => /\d+/.exec(front)?.[0])).toEqual(['1', '2', '3', '4', '5']);
    const { source, warnings } = draftOf(db, nth(cards, 4));
    expect(source?.text.slice(source.evidence[0]?.start, source.evidence[0]?.end)).toContain('opened in 1805');
    expect(warnings).toEqual([{ ...warned('has-anchor'), mend: 'Name the article' }]);
    expect(draftOf(db, nth(cards, 2)).warnings).toEqual([{ ...warned('no-interference'), mend: null }]);
    expect(asked(db)).toEqual([]);
  });

  it('counts which of the accepted cards are asked today: the newest article takes turns with those before it', () => {
    const { db, cards } = aFullInbox();
    addCards(db, { name: 'Canals', cards: 30 });
    db.connection.prepare(`INSERT INTO settings VALUES ('newCardsPerDay', '4')`).run();
    expect(readInbox(db, LATER)).toMatchObject({ accepted: 0, asked: 0 });
    for (const card of cards.slice(0, 4)) acceptDraft(db, card, null, LATER);
    const shown = readInbox(db, LATER);
    expect(shown).toMatchObject({ accepted: 4, asked: 2 });
    expect(asked(db).filter((card) => cards.includes(card))).toHaveLength(2);
    expect(readInbox(db, { ...LATER, at: asInstant(LATER.at + MILLIS_PER_DAY) })).toMatchObject({
      accepted: 0,
      asked: 0,
    });
  });

  it('tells what was accepted and answered on the same day from what is still to be asked', () => {
    const { db, cards } = aFullInbox();
    for (const cardId of cards.slice(0, 2)) acceptDraft(db, cardId, null, MORNING);
    expect(readInbox(db, MORNING)).toMatchObject({ accepted: 2, asked: 2, answered: 0 });
    for (const cardId of cards.slice(0, 2))
      gradeCard(db, { cardId, grade: 'good', thinkingMillis: 0, reps: 0 }, MORNING);
    expect(readInbox(db, MORNING)).toMatchObject({ accepted: 2, asked: 0, answered: 2 });
    acceptDraft(db, nth(cards, 2), null, MORNING);
    expect(readInbox(db, MORNING)).toMatchObject({ accepted: 3, asked: 1, answered: 2 });
  });

  it('shows words in the sentences around them, no more', () => {
    const article = prepareArticle({
      format: 'markdown',
      text: `# Gates\n\n3 May 2011\n\nOne sentence stands far before. A second is nearer. Osk built its gate in 1742. The next one follows. The last stands far behind.\n`,
      knowledge: `format: commonplace-knowledge/1
article: { title: Gates, kind: article, language: en, asOf: "2011-05-03" }
entities: []
facts:
  - id: gate
    type: date
    statement: Osk built its gate in 1742.
    importance: 3
    about: []
    question: In what year did Osk build its gate?
    answer: "1742"
    date: { start: 1742, precision: year }
    evidence: Osk built its gate in 1742
`,
    });
    if (!article.ok) throw new Error(article.problem.message);
    const db = aDeck();
    addArticle(db, article.value, 'none', MORNING.at);
    const { source } = nth(readInbox(db, MORNING).drafts, 0);
    expect(source?.text).toBe('A second is nearer. Osk built its gate in 1742. The next one follows.');
    const [place] = source?.evidence ?? [];
    expect(source?.text.slice(place?.start, place?.end)).toBe('Osk built its gate in 1742');
  });

  it('lets a card through one at a time, behind those accepted before', () => {
    const { db, cards } = aFullInbox();
    expect(acceptDraft(db, nth(cards, 3), null, MORNING)).toMatchObject({
      ok: true,
      value: { operation: 'acceptCard' },
    });
    expect(acceptDraft(db, nth(cards, 1), null, MORNING).ok).toBe(true);
    expect(asked(db)).toEqual([nth(cards, 3), nth(cards, 1)]);
    expect(waiting(db)).toEqual([nth(cards, 0), nth(cards, 2), nth(cards, 4)]);
    expect(readInbox(db, MORNING)).toMatchObject({ waiting: 3, accepted: 2 });
    expect(verifyDeck(db)).toEqual(SOUND);
  });

  it('keeps words that were changed before accepting, as one act', () => {
    const { db, cards } = aFullInbox();
    const before = stateHash(db);
    const words = { front: 'Bridge 2: opened when?', back: '1802', hint: 'a year', accepted: [] };
    acceptDraft(db, nth(cards, 1), words, MORNING);
    expect(findCard(db, nth(cards, 1))).toMatchObject({ ...words, acceptedAt: MORNING.at });
    undo(db, MORNING.at);
    expect(stateHash(db)).toBe(before);
  });

  it('lets none through at once that somebody is still writing', () => {
    const { db, cards } = aFullInbox();
    expect(acceptClean(db, MORNING, [nth(cards, 1)])).toMatchObject({ ok: true, value: { cards: 2 } });
    expect(asked(db)).toEqual([nth(cards, 0), nth(cards, 3)]);
  });

  it('lets all cards without a warning through at once, and takes them back at once', () => {
    const { db, cards } = aFullInbox();
    const before = stateHash(db);
    expect(acceptClean(db, MORNING)).toMatchObject({ ok: true, value: { cards: 3 } });
    expect(asked(db)).toEqual([nth(cards, 0), nth(cards, 1), nth(cards, 3)]);
    expect(waiting(db)).toEqual([nth(cards, 2), nth(cards, 4)]);
    expect(acceptClean(db, MORNING)).toMatchObject({ ok: false, problem: { code: 'inbox/none' } });
    undo(db, MORNING.at);
    expect(stateHash(db)).toBe(before);
    expect(waiting(db)).toEqual(cards);
    redo(db, MORNING.at);
    expect(waiting(db)).toEqual([nth(cards, 2), nth(cards, 4)]);
  });

  it('never asks a card that was turned down, nor proposes it again with a newer edition', () => {
    const { db, cards } = aFullInbox();
    const before = stateHash(db);
    expect(rejectDraft(db, nth(cards, 0), 'trivial', MORNING).ok).toBe(true);
    expect(readInbox(db, MORNING)).toMatchObject({ waiting: 4, rejected: 1 });
    expect(findCard(db, nth(cards, 0))).toMatchObject({ rejected: 'trivial', acceptedAt: null });
    acceptClean(db, MORNING);
    expect(asked(db)).not.toContain(nth(cards, 0));
    undo(db, MORNING.at);
    undo(db, MORNING.at);
    expect(stateHash(db)).toBe(before);
    expect(waiting(db)).toEqual(cards);
  });

  it('moves the others of a sort behind once three of it were turned down, and back with the rejection', () => {
    const db = aDeck();
    const article = anArticle({ cards: 8 });
    const drafts = article.drafts.map((draft, index) => ({
      ...draft,
      rule: index % 2 === 0 ? 'who-or-what' : 'dated-event',
    }));
    addArticle(db, { ...article, drafts }, 'none', MORNING.at);
    addArticle(db, anArticle({ name: 'Canals', cards: 1 }), 'none', MORNING.at);
    const cards = waiting(db);
    const order = (...places: number[]): CardId[] => places.map((place) => nth(cards, place));
    rejectDraft(db, nth(cards, 0), 'unclear', MORNING);
    rejectDraft(db, nth(cards, 2), 'unclear', MORNING);
    expect(waiting(db)).toEqual(order(1, 3, 4, 5, 6, 7, 8));
    const before = stateHash(db);
    expect(rejectDraft(db, nth(cards, 4), 'trivial', MORNING)).toMatchObject({ ok: true, value: { movedDown: 1 } });
    // Behind those of its own article, not behind other articles.
    expect(waiting(db)).toEqual(order(1, 3, 5, 7, 6, 8));
    expect(draftOf(db, nth(cards, 6)).moved).toEqual({ rejected: 3, like: 'sort' });
    expect(draftOf(db, nth(cards, 1)).moved).toBeNull();
    undo(db, MORNING.at);
    expect(stateHash(db)).toBe(before);
    expect(waiting(db)).toEqual(order(1, 3, 4, 5, 6, 7, 8));
    redo(db, MORNING.at);
    // Accepted together, they are asked in the order they were shown in.
    acceptClean(db, MORNING);
    expect(asked(db).filter((card) => card !== nth(cards, 8))).toEqual(order(1, 3, 5, 7, 6));
  });

  it('moves others on the same words behind at once', () => {
    const db = aDeck();
    const article = anArticle({ cards: 3 });
    const [one, two, three] = article.drafts;
    if (!one || !two || !three) throw new Error('The builder made no cards.');
    const drafts = [one, { ...two, evidence: one.evidence, rule: 'dated-event' }, three];
    addArticle(db, { ...article, drafts }, 'none', MORNING.at);
    const cards = waiting(db);
    expect(rejectDraft(db, nth(cards, 0), 'known', MORNING)).toMatchObject({ ok: true, value: { movedDown: 1 } });
    expect(waiting(db)).toEqual([nth(cards, 2), nth(cards, 1)]);
  });

  it('decides about a card once', () => {
    const { db, cards } = aFullInbox();
    acceptDraft(db, nth(cards, 0), null, MORNING);
    const gone = { ok: false, problem: { code: 'inbox/gone' } };
    expect(rejectDraft(db, nth(cards, 0), 'other', MORNING)).toMatchObject(gone);
    expect(acceptDraft(db, nth(cards, 0), null, MORNING)).toMatchObject(gone);
    expect(acceptDraft(db, 'nobody' as CardId, null, MORNING)).toMatchObject(gone);
  });

  it('sets a warning aside; the card is clean then', () => {
    const { db, cards } = aFullInbox();
    expect(keepWarned(db, nth(cards, 2), 'no-interference', MORNING).ok).toBe(true);
    expect(draftOf(db, nth(cards, 2)).warnings).toEqual([]);
    expect(readInbox(db, MORNING).clean).toBe(4);
    undo(db, MORNING.at);
    expect(draftOf(db, nth(cards, 2)).warnings).toHaveLength(1);
  });

  it('does what a warning proposes, and judges the card again', () => {
    const { db, cards } = aFullInbox();
    expect(mendDraft(db, nth(cards, 4), 'has-anchor', MORNING).ok).toBe(true);
    const mended = draftOf(db, nth(cards, 4));
    expect(mended.front).toBe('In “The bridges of Osk”: when was bridge 5 over the Osk opened?');
    expect(mended.warnings.map(({ rule }) => rule)).not.toContain('has-anchor');
    expect(mendDraft(db, nth(cards, 2), 'no-interference', MORNING)).toMatchObject({
      ok: false,
      problem: { code: 'inbox/no-remedy' },
    });
  });

  it('says of words a person wrote what the text does not hold, and takes them all the same', () => {
    const { db, cards } = aFullInbox();
    const words = { front: 'When was bridge 1 over the Osk opened?', back: '1907', hint: null, accepted: [] };
    expect(editDraft(db, nth(cards, 0), words, MORNING).ok).toBe(true);
    expect(draftOf(db, nth(cards, 0)).warnings.map(({ rule }) => rule)).toContain('numbers-are-in-source');
    editDraft(db, nth(cards, 0), { ...words, back: '1801' }, MORNING);
    expect(draftOf(db, nth(cards, 0)).warnings.map(({ rule }) => rule)).not.toContain('numbers-are-in-source');
  });

  it('makes a gap that is worded as a question a question, and a gap again once it has one', () => {
    const db = aDeck();
    const article = anArticle({ cards: 1 });
    const drafts = article.drafts.map((draft) => ({ ...draft, kind: 'cloze' as const, front: 'It opened in [...].' }));
    addArticle(db, { ...article, drafts }, 'none', MORNING.at);
    const id = nth(waiting(db), 0);
    const words = { front: 'Bridge 1: when was it opened?', back: '1801', hint: null, accepted: [] };
    editDraft(db, id, words, MORNING);
    expect(draftOf(db, id).kind).toBe('qa');
    expect(draftOf(db, id).warnings.map(({ message }) => message)).not.toContain('The front has 0 gaps.');
    editDraft(db, id, { ...words, front: 'Bridge 1 was opened in [...].' }, MORNING);
    expect(draftOf(db, id).kind).toBe('cloze');
    // Accepted with the words, without being kept before, as well.
    acceptDraft(db, id, words, MORNING);
    expect(findCard(db, id)?.kind).toBe('qa');
    undo(db, MORNING.at);
    expect(draftOf(db, id).kind).toBe('cloze');
  });

  it('remembers what was set aside when the words change', () => {
    const { db, cards } = aFullInbox();
    const words = { front: 'When was it opened?', back: '1801', hint: null, accepted: [] };
    editDraft(db, nth(cards, 0), words, MORNING);
    const [first] = draftOf(db, nth(cards, 0)).warnings;
    if (!first) throw new Error('Such a front has no anchor.');
    keepWarned(db, nth(cards, 0), first.rule, MORNING);
    editDraft(db, nth(cards, 0), { ...words, hint: 'a year' }, MORNING);
    expect(draftOf(db, nth(cards, 0)).warnings.map(({ rule }) => rule)).not.toContain(first.rule);
  });

  it('names another card on the same words', () => {
    const db = aDeck();
    const article = anArticle({ cards: 3 });
    const [one, two, three] = article.drafts;
    if (!one || !two || !three) throw new Error('The builder made no cards.');
    const drafts = [one, { ...two, evidence: one.evidence }, three];
    addArticle(db, { ...article, drafts }, 'none', MORNING.at);
    const [first, second, third] = readInbox(db, MORNING).drafts;
    expect([first?.near?.front, second?.near?.front, third?.near]).toEqual([two.front, one.front, null]);
  });

  it('counts the decisions of a study day, from its own beginning', () => {
    const { db, cards } = aFullInbox();
    acceptDraft(db, nth(cards, 0), null, moment('2026-03-02T23:30:00+02:00'));
    acceptDraft(db, nth(cards, 1), null, moment('2026-03-03T03:30:00+02:00'));
    acceptDraft(db, nth(cards, 3), null, moment('2026-03-03T04:30:00+02:00'));
    expect(readInbox(db, moment('2026-03-03T03:40:00+02:00'))).toMatchObject({ accepted: 3 });
    expect(readInbox(db, moment('2026-03-03T09:00:00+02:00'))).toMatchObject({ accepted: 1 });
  });
});

describe('a newer edition that answers a question otherwise', () => {
  const NEWER = { accept: 'clean', density: 'thorough' } as const;

  /** Three accepted cards; then the second is asked by another key, with another answer. */
  function aChangedFigure() {
    const db = aDeck();
    const article = anArticle({ cards: 3 });
    addArticle(db, article, 'all', MORNING.at);
    const [first, second, third] = article.drafts;
    if (!first || !second || !third) throw new Error('The article has three cards.');
    const changed = { ...second, key: 'bridge-2-moved/qa', noteKey: 'bridge-2-moved', back: '1812', accepted: [] };
    const newer = { ...article, drafts: [first, changed, third] };
    const old = cardIdOf(article.fingerprint, second.key);
    const fresh = cardIdOf(article.fingerprint, changed.key);
    return { db, newer, old, fresh };
  }

  it('is not let through with the clean ones, and says what the deck answers', () => {
    const { db, newer, old, fresh } = aChangedFigure();
    expect(importArticle(db, newer, NEWER, MORNING.at)).toMatchObject({ ok: true, value: { fresh: 1, accepted: 0 } });
    expect(draftOf(db, fresh).warnings).toMatchObject([
      { rule: 'asked-already', message: expect.stringContaining('“1802”') as string, mend: 'Stop asking the old card' },
    ]);
    expect(acceptClean(db, MORNING)).toMatchObject({ ok: false, problem: { code: 'inbox/none' } });
    expect(asked(db)).toContain(old);
  });

  it('stops asking the old card at one key, keeps what is known of it, and takes it back', () => {
    const { db, newer, old, fresh } = aChangedFigure();
    importArticle(db, newer, NEWER, MORNING.at);
    const before = stateHash(db);
    expect(mendDraft(db, fresh, 'asked-already', MORNING).ok).toBe(true);
    expect(findCard(db, old)).toMatchObject({ suspended: true, removed: false, back: '1802' });
    expect(draftOf(db, fresh).warnings).toEqual([]);
    expect(acceptClean(db, MORNING)).toMatchObject({ ok: true, value: { cards: 1 } });
    expect(asked(db)).toContain(fresh);
    expect(asked(db)).not.toContain(old);
    expect(verifyDeck(db)).toEqual(SOUND);
    undo(db, MORNING.at);
    undo(db, MORNING.at);
    expect(stateHash(db)).toBe(before);
  });

  it('keeps the warning with other words, as long as the question is the same', () => {
    const { db, newer, fresh } = aChangedFigure();
    importArticle(db, newer, NEWER, MORNING.at);
    const { front, back } = draftOf(db, fresh);
    const rules = () => draftOf(db, fresh).warnings.map(({ rule }) => rule);
    editDraft(db, fresh, { front, back, hint: 'a year', accepted: [] }, MORNING);
    expect(rules()).toContain('asked-already');
    editDraft(
      db,
      fresh,
      { front: 'When was bridge 2 over the Osk opened anew?', back, hint: null, accepted: [] },
      MORNING,
    );
    expect(rules()).not.toContain('asked-already');
  });

  it('says nothing where the old card is not asked any more', () => {
    const { db, newer, old, fresh } = aChangedFigure();
    suspendCard(db, old, true, MORNING);
    importArticle(db, newer, NEWER, MORNING.at);
    expect(findCard(db, fresh)).toMatchObject({ warnings: [], acceptedAt: MORNING.at });
  });
});
