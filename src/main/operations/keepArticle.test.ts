// Keeping an article that was looked at: into the Inbox as one act, and the cards of a density only.
import { expect, it } from 'vitest';
import type { Argument, Entity } from '../../core/knowledge/model';
import { aDeck, MORNING } from '../store/deckSuite';
import { undo } from './history';
import { anArticle } from './articleSuite';
import { readInbox } from './inbox';
import { countsOf, keepArticle } from './importArticle';
import { stateHash } from './stateHash';

const options = { density: 'all', beside: false } as const;

it('lets the cards wait, is taken back as one act, and says so where nothing would change', () => {
  const db = aDeck();
  const before = stateHash(db);
  const article = anArticle({ cards: 4 });
  expect(keepArticle(db, article, options, MORNING.at)).toMatchObject({
    ok: true,
    value: { operation: 'addArticle', fresh: 4 },
  });
  expect(readInbox(db, MORNING)).toMatchObject({ waiting: 4, accepted: 0 });
  expect(keepArticle(db, article, options, MORNING.at)).toMatchObject({
    ok: false,
    problem: { code: 'import/unchanged' },
  });
  undo(db, MORNING.at);
  expect(stateHash(db)).toBe(before);
});

it('leaves out at a lower density what asks again what another card asks', () => {
  const article = anArticle({ cards: 4 });
  const again = { rule: 'asks-again', message: 'It asks again.', fix: 'Keep one.' };
  const drafts = article.drafts.map((draft, index) => (index < 2 ? draft : { ...draft, warnings: [again] }));
  const kept = keepArticle(aDeck(), { ...article, drafts }, { ...options, density: 'thorough' }, MORNING.at);
  expect(kept).toMatchObject({ ok: true, value: { fresh: 2 } });
});

it('counts arguments a card asks for, and people the text itself tells of', () => {
  const article = anArticle({ cards: 2 });
  const [draft] = article.drafts;
  const [place] = draft?.evidence ?? [];
  if (!draft || !place) throw new Error('Such an article has cards.');
  const person = (id: string, paragraph: number): Entity => ({
    ...{ id, kind: 'person', name: id, aliases: [], role: null, importance: 2 },
    ...{ evidence: [{ ...place, paragraph }], originParagraphs: [] },
  });
  const argument = (id: string): Argument => ({
    ...{ id, kind: 'reasons', holder: null, importance: 2, claim: null, head: null, conclusion: 'built' },
    ...{ premises: [], counters: [], assumption: null, analogy: null, originParagraphs: [] },
  });
  const knowledge = {
    ...article.knowledge,
    entities: [person('author', 0), person('builder', 1)],
    arguments: [argument('asked'), argument('unasked')],
  };
  const drafts = [{ ...draft, from: ['asked'] }];
  expect(countsOf({ ...article, knowledge, drafts })).toMatchObject({ people: 1, arguments: 1 });
});
