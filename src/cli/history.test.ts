// Taking back from the command line what any process did, each call a process of its own; and cards of one's own, which
// have no source.
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { CardId, NoteId } from '../core/base/ids';
import { buryCard, suspendCard } from '../main/operations/cardActs';
import { changeSettings } from '../main/operations/changeSettings';
import { createCard } from '../main/operations/createCard';
import { stateHash } from '../main/operations/stateHash';
import { deckFile } from '../main/files/profileFolder';
import { aFolder, moment, openFile } from '../main/store/deckSuite';
import { closeDeck } from '../main/store/open';
import type { WritableDb } from '../main/store/sql';
import { deck, deckJson, expectFailure, NOW } from './deckRunSuite';

const AT = moment(NOW);
const OWN = '00000000-0000-7000-8000-000000000002' as CardId;

type Json = Record<string, unknown>;

let profile = '';
let cards: CardId[] = [];

const line = (...args: string[]): string[] => [...args, '--profile', profile, '--now', NOW];

/** Does something as the window would, and closes the deck again. */
function inWindow<Value>(work: (db: WritableDb) => Value): Value {
  const db = openFile(deckFile(profile));
  const value = work(db);
  closeDeck(db);
  return value;
}

const state = (): string => inWindow(stateHash);
const due = async (): Promise<unknown[]> => (await deckJson<Json[]>(line('due'))).map(({ cardId }) => cardId);

beforeAll(async () => {
  profile = path.join(aFolder(), 'profile');
  cards = (await deckJson<Json[]>(line('due'))).map(({ cardId }) => cardId as CardId);
});

describe('undo on the command line', () => {
  it('takes back one act after the other, whoever did it, and then says that there is nothing', async () => {
    const [first, second, third] = cards as [CardId, CardId, CardId];
    const states = [state()];
    await deckJson(line('grade', first, 'hard'));
    states.push(state());
    for (const work of [
      (db: WritableDb) => suspendCard(db, second, true, AT),
      (db: WritableDb) => buryCard(db, third, AT),
      (db: WritableDb) => changeSettings(db, { desiredRetention: 0.85 }, AT),
    ]) {
      expect(inWindow(work).ok).toBe(true);
      states.push(state());
    }
    expect(await due()).toEqual(expect.not.arrayContaining([second, third]));
    expect(await deckJson(line('card', second))).toMatchObject({ suspended: true });
    const undone: unknown[] = [];
    for (const before of states.toReversed().slice(1)) {
      const done = await deckJson<Json>(line('undo'));
      expect(Object.keys(done)).toEqual(['operation', 'title']);
      undone.push(done['operation']);
      expect(state()).toBe(before);
    }
    expect(undone).toEqual(['changeSettings', 'buryCard', 'suspendCard', 'gradeCard']);
    expect(await due()).toEqual(cards);
    expectFailure(await deck(line('undo')), 1, 'nothing to undo');
    expect(await deckJson(line('verify'))).toEqual({ ok: true, problems: [] });
  });

  it('says to people what was undone', async () => {
    const [card] = await deckJson<{ cardId: string; front: string }[]>(line('due'));
    await deckJson(line('grade', card?.cardId ?? '', 'easy'));
    const run = await deck(line('undo'));
    expect(run).toMatchObject({ code: 0, stderr: '' });
    const [, question = ''] = /^Undone: rate “(.+)” as “Instantly”\n$/.exec(run.stdout) ?? [];
    expect(question.length).toBeLessThanOrEqual(40);
    expect(card?.front.startsWith(question.replace(/…$/, ''))).toBe(true);
    expect(question).not.toBe('');
  });
});

describe('a card of one’s own, without a source', () => {
  beforeAll(() => {
    const own = { front: 'My question?', back: 'Mine', hint: null, accepted: [], documentId: null, quote: null };
    const ids = { note: '00000000-0000-7000-8000-000000000001' as NoteId, card: OWN };
    expect(inWindow((db) => createCard(db, own, ids, AT)).ok).toBe(true);
  });

  it('is listed, shown, asked, answered and exported, and names no paragraph', async () => {
    const all = await deckJson<Json[]>(line('list'));
    const listed = all.find(({ cardId }) => cardId === OWN);
    expect(listed).toMatchObject({ id: OWN, cardId: OWN, front: 'My question?', state: 'new' });
    expect(Object.keys(listed ?? {})).toEqual(expect.not.arrayContaining(['paragraph', 'source_quote']));
    expect((await deck(line('card', OWN))).stdout).toContain('without a source');
    expect(await deckJson(line('grade', OWN, 'good'))).toMatchObject({ cardId: OWN, state: 'learning' });
    const out = path.join(profile, 'deck.json');
    const exported = await deckJson<Json>(line('export', '--format', 'deck-json', '--out', out));
    expect(exported).toMatchObject({ path: out, cards: all.length });
  });

  it('is gone once writing it is undone, and nothing else is', async () => {
    await deckJson(line('undo'));
    expect(await deckJson(line('undo'))).toMatchObject({ operation: 'createCard' });
    expectFailure(await deck(line('card', OWN)), 1, 'no card');
    expect(await deckJson(line('verify'))).toEqual({ ok: true, problems: [] });
  });
});
