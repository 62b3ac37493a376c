// Keeping an article that was looked at: into the Inbox as one act, and the cards of a density only.
import { expect, it } from 'vitest';
import { aDeck, MORNING } from '../store/deckSuite';
import { undo } from './history';
import { anArticle } from './articleSuite';
import { readInbox } from './inbox';
import { keepArticle } from './importArticle';
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
