// A newer app brings another edition of an article: what is learned stays, what is new waits, what is gone is marked.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { CardId, NoteId } from '../../core/base/ids';
import { asInstant, MILLIS_PER_DAY } from '../../core/base/time';
import { newsSentence } from '../../core/deck/news';
import type { Evidence } from '../../core/source/evidence';
import { BUNDLED_ARTICLES } from '../files/appRoot';
import { deckFile } from '../files/profileFolder';
import { bundledDeck, canTrace, eachOf, runProgram, tampering } from '../programSuite';
import { heldEdition, unreadNews } from '../store/bundledEdition';
import { cardOfNumber, findCard, numberOfCard } from '../store/cards';
import { aFolder, MORNING, openFile } from '../store/deckSuite';
import { documentHeads, documentOfNumber } from '../store/documents';
import { closeDeck } from '../store/open';
import type { WritableDb } from '../store/sql';
import { answer, nth } from './articleSuite';
import { editCard, flagCard, suspendCard } from './cardActs';
import { readCardInfo } from './cardInfo';
import { createCard } from './createCard';
import { dueCards } from './dueCards';
import {
  cardRow,
  FIRST_EDITION,
  idsWithKey,
  millCard,
  olderArticles,
  openedOn,
  schedules,
  SECOND_EDITION,
} from './editionsSuite';
import { readHistory, redo, undo } from './history';
import { listCards } from './listCards';
import { sourceOf } from './source';
import { stateHash } from './stateHash';
import { verifyDeck } from './verifyDeck';

const SOUND = { ok: true, problems: [] };
const at = (days: number) => ({ at: asInstant(MORNING.at + days * MILLIS_PER_DAY), offsetMinutes: 0 });
const UPGRADE_DAY = at(30);

/** A profile of the first edition, studied, and closed again. */
function aStudiedProfile(more: (db: WritableDb) => void = () => undefined): string {
  const folder = aFolder();
  const { db } = openedOn(folder, FIRST_EDITION);
  for (const key of ['first-grain/number', 'tide-book/qa', 'fire/number', 'dam/number']) {
    answer(db, millCard(key), 'good', at(0));
    answer(db, millCard(key), 'good', at(1));
  }
  answer(db, millCard('tide-book/qa'), 'again', at(20));
  more(db);
  closeDeck(db);
  return folder;
}

const upgraded = (folder: string) => openedOn(folder, SECOND_EDITION, UPGRADE_DAY);
const events = ({ connection }: WritableDb): number =>
  connection.prepare('SELECT count(*) FROM events').pluck().get() as number;

describe('a newer edition of a studied article', () => {
  it('keeps the schedule of every card of the same key, to the last figure', () => {
    const folder = aStudiedProfile();
    const before = openFile(deckFile(folder));
    const [was, log] = [schedules(before), before.connection.prepare('SELECT * FROM review_log').all()];
    closeDeck(before);
    const { db } = upgraded(folder);
    expect(was.size).toBe(7);
    expect(schedules(db)).toEqual(was);
    expect(db.connection.prepare('SELECT * FROM review_log').all()).toEqual(log);
    expect(verifyDeck(db)).toEqual(SOUND);
  });

  it('brings its words: the question, the type, and where the words stand', () => {
    const { db } = upgraded(aStudiedProfile());
    expect(findCard(db, millCard('dam/number'))?.front).toContain('that held the sea');
    expect(findCard(db, millCard('tide-book/qa'))?.type).toBe('attribution');
    const document = documentOfNumber(db, nth(documentHeads(db), 0).number);
    expect(document.text).toContain('nine hours');
    for (const { cardId } of listCards(db)) {
      const card = cardOfNumber(db, numberOfCard(db, cardId));
      if (card.vanished) continue;
      for (const { start, end, exact } of card.evidence) expect(document.text.slice(start, end)).toBe(exact);
    }
  });

  it('puts new cards into the Inbox and nowhere else', () => {
    const { db } = upgraded(aStudiedProfile());
    const id = nth(idsWithKey(db, 'hours'), 0);
    expect(findCard(db, id)).toMatchObject({ acceptedAt: null, vanished: false });
    expect(schedules(db).has(id)).toBe(false);
    expect(dueCards(db, at(400)).map(({ cardId }) => cardId)).not.toContain(id);
  });

  it('marks cards whose fact is gone; they stay, with their log and their date', () => {
    const folder = aStudiedProfile();
    const { db } = upgraded(folder);
    const id = millCard('fire/number');
    const card = cardOfNumber(db, numberOfCard(db, id));
    expect(card).toMatchObject({ vanished: true, suspended: false, back: '1908' });
    expect(dueCards(db, at(400)).map(({ cardId }) => cardId)).toContain(id);
    expect(readCardInfo(db, id, at(400))).toMatchObject({ ok: true, value: { vanished: true, isOwn: false } });
    // Its words are not in the text any more, so nothing of the text is shown as them.
    expect(sourceOf(card, documentOfNumber(db, card.document ?? 0))).toBeNull();
    const others = listCards(db).filter(({ cardId }) => cardRow(db, cardId)['vanished'] === 1);
    expect(others.map(({ cardId }) => cardId)).toEqual([id]);
  });

  it('takes the mark off again when the fact comes back', () => {
    const folder = aStudiedProfile();
    closeDeck(upgraded(folder).db);
    const { db } = openedOn(folder, FIRST_EDITION, UPGRADE_DAY);
    expect(cardRow(db, millCard('fire/number'))).toMatchObject({ vanished: 0 });
    expect(verifyDeck(db)).toEqual(SOUND);
  });

  it('counts past answers under what their card asks now', () => {
    const { db } = upgraded(aStudiedProfile());
    const types = db.connection.prepare('SELECT DISTINCT type FROM derived_answers ORDER BY type').pluck().all();
    expect(types).toContain('attribution');
    expect(types).not.toContain('event');
    expect(verifyDeck(db)).toEqual(SOUND);
  });

  it('is one act, told in one sentence until it is read', () => {
    const folder = aStudiedProfile();
    const { db, notes } = upgraded(folder);
    const [act] = readHistory(db).acts;
    expect(act).toMatchObject({ operation: 'upgradeDeck' });
    const news = { titles: ['The Mill That Waited for the Moon'], kept: 6, reworded: 1, fresh: 1, vanished: 1 };
    expect(notes).toEqual([{ kind: 'upgraded', news }]);
    expect(unreadNews(db)).toEqual(news);
    expect(newsSentence(news).replaceAll('\u00a0', ' ')).toBe(
      '“The Mill That Waited for the Moon” came in a newer edition: 6 cards keep their schedule, 1 of them in new words; ' +
        '1 new one waits in the Inbox; 1 is not in it any more and stays, marked.',
    );
  });

  it('happens once: the next start finds nothing to do', () => {
    const folder = aStudiedProfile();
    const first = upgraded(folder);
    const [hash, count] = [stateHash(first.db), events(first.db)];
    closeDeck(first.db);
    const second = upgraded(folder);
    expect(second.notes).toEqual([]);
    expect([stateHash(second.db), events(second.db)]).toEqual([hash, count]);
  });

  it('can be taken back and done again, also after a restart, and a start does not force it on anyone', () => {
    const folder = aStudiedProfile();
    const before = openFile(deckFile(folder));
    const was = stateHash(before);
    closeDeck(before);
    const { db } = upgraded(folder);
    const is = stateHash(db);
    expect(undo(db, UPGRADE_DAY.at).ok).toBe(true);
    expect(stateHash(db)).toBe(was);
    expect(verifyDeck(db)).toEqual(SOUND);
    expect(unreadNews(db)).toBeNull();
    closeDeck(db);
    const again = upgraded(folder);
    expect(again.notes).toEqual([]);
    expect(stateHash(again.db)).toBe(was);
    expect(redo(again.db, UPGRADE_DAY.at).ok).toBe(true);
    expect(stateHash(again.db)).toBe(is);
  });

  it('leaves what a person did to a card: words, flag, suspension', () => {
    const words = { front: 'How long was the dam, in metres?', back: '210', hint: null, accepted: ['210 m'] };
    const folder = aStudiedProfile((db) => {
      editCard(db, millCard('dam/number'), words, at(2));
      suspendCard(db, millCard('stopped/number'), true, at(2));
      flagCard(db, millCard('stopped/number'), 3, at(2));
    });
    const { db, notes } = upgraded(folder);
    expect(findCard(db, millCard('dam/number'))).toMatchObject(words);
    expect(findCard(db, millCard('stopped/number'))).toMatchObject({ suspended: true, flag: 3 });
    expect(notes).toMatchObject([{ news: { reworded: 0 } }]);
    // The edit is older than the newer edition, and both can be taken back.
    const steps = [undo(db, UPGRADE_DAY.at), undo(db, UPGRADE_DAY.at), undo(db, UPGRADE_DAY.at)];
    expect(steps.every(({ ok }) => ok)).toBe(true);
    expect(verifyDeck(db)).toEqual(SOUND);
  });

  it('looks up the words of a card a person wrote, where they stand now', () => {
    const own = {
      ...{ front: 'How many stones?', back: 'six', hint: null, accepted: [] },
      quote: 'Abreu counts six millstones in its hall.',
    };
    const id = '20000000-0000-7000-8000-000000000001' as CardId;
    const folder = aStudiedProfile((db) => {
      const documentId = nth(documentHeads(db), 0).id;
      const ids = { note: '10000000-0000-7000-8000-000000000001' as NoteId, card: id };
      expect(createCard(db, { ...own, documentId }, ids, at(2)).ok).toBe(true);
    });
    const { db } = upgraded(folder);
    const card = cardOfNumber(db, numberOfCard(db, id));
    expect(card.vanished).toBe(false);
    const document = documentOfNumber(db, card.document ?? 0);
    const { start, end } = nth<Evidence>(card.evidence, 0);
    expect(document.text.slice(start, end)).toBe(own.quote);
    expect(sourceOf(card, document)?.text).toContain(own.quote);
  });
});

describe('what is no newer edition of this deck', () => {
  it('an empty profile is not given articles by a later start', () => {
    const folder = aFolder();
    closeDeck(openedOn(folder, null).db);
    const { db, notes } = openedOn(folder, SECOND_EDITION);
    expect([listCards(db), documentHeads(db), notes]).toEqual([[], [], []]);
  });

  it('a program that makes the same cards from the same articles changes nothing, and says nothing', () => {
    const folder = aStudiedProfile();
    const copy = aFolder();
    cpSync(FIRST_EDITION, copy, { recursive: true });
    const file = path.join(copy, 'tide-mill', 'tide-mill.knowledge.yaml');
    writeFileSync(file, `# Only a remark.\n${readFileSync(file, 'utf8')}`);
    const before = openFile(deckFile(folder));
    const [hash, held] = [stateHash(before), heldEdition(before)];
    closeDeck(before);
    const { db, notes } = openedOn(folder, copy);
    expect(notes).toEqual([]);
    expect(stateHash(db)).toBe(hash);
    expect(heldEdition(db)).not.toBe(held);
  });

  it('articles that cannot be read keep nobody from the deck as it is', () => {
    const folder = aStudiedProfile();
    const broken = aFolder();
    mkdirSync(path.join(broken, 'tide-mill'));
    writeFileSync(path.join(broken, 'tide-mill', 'tide-mill.md'), 'No title.');
    writeFileSync(path.join(broken, 'tide-mill', 'tide-mill.knowledge.yaml'), 'facts: [unclosed');
    for (const articles of [broken, path.join(folder, 'no such folder')]) {
      const { db, notes } = openedOn(folder, articles);
      expect(notes).toMatchObject([{ kind: 'notUpgraded' }]);
      expect(listCards(db)).toHaveLength(7);
      closeDeck(db);
    }
    // And once they can be read, they come.
    expect(upgraded(folder).notes).toMatchObject([{ kind: 'upgraded' }]);
  });
});

describe('an older deck of the bundled article', () => {
  it('becomes today’s: kept, new, gone; sound, and every word of it in today’s brief', () => {
    const older = olderArticles();
    const folder = aFolder();
    const first = openedOn(folder, older.folder);
    const [renamed, reworded] = [older.renamed.from, older.reworded].map((key) => nth(idsWithKey(first.db, key), 0));
    for (const { cardId } of listCards(first.db).slice(0, 12)) answer(first.db, cardId, 'good', at(0));
    for (const id of [renamed, reworded]) if (id) answer(first.db, id, 'hard', at(0));
    const was = schedules(first.db);
    closeDeck(first.db);

    const { db, notes } = openedOn(folder, BUNDLED_ARTICLES, UPGRADE_DAY);
    const fresh = openedOn(aFolder(), BUNDLED_ARTICLES);
    expect(schedules(db)).toEqual(was);
    expect(verifyDeck(db)).toEqual(SOUND);
    const waiting = [...idsWithKey(db, older.missing), ...idsWithKey(db, older.renamed.to)];
    expect(waiting.length).toBeGreaterThan(1);
    for (const id of waiting) expect(findCard(db, id)).toMatchObject({ acceptedAt: null });
    for (const id of idsWithKey(db, older.renamed.from)) expect(cardRow(db, id)).toMatchObject({ vanished: 1 });
    // What stands in the deck now is what a fresh profile would hold.
    const today = new Map(listCards(fresh.db).map((card) => [card.cardId, card]));
    for (const { cardId } of listCards(db)) {
      if (cardRow(db, cardId)['vanished'] === 1) continue;
      const { front, back, evidence, rank } = cardRow(fresh.db, cardId);
      expect(cardRow(db, cardId)).toMatchObject({ front, back, evidence, rank });
      today.delete(cardId);
    }
    expect([...today.keys()].sort()).toEqual([...waiting].sort());
    expect(notes).toMatchObject([{ kind: 'upgraded', news: { fresh: waiting.length } }]);
    expect(undo(db, UPGRADE_DAY.at).ok).toBe(true);
    expect(verifyDeck(db)).toEqual(SOUND);
  });
});

describe('a start that is interrupted while it brings an edition in', () => {
  it('changes nothing where a card cannot be written, and leaves the rest to the next start', () => {
    const folder = aStudiedProfile();
    const file = deckFile(folder);
    const db = openFile(file);
    db.connection.exec(`CREATE TRIGGER stop BEFORE UPDATE OF vanished ON cards WHEN new.vanished = 1
                        BEGIN SELECT RAISE (ABORT, 'the test says no'); END`);
    const [hash, count] = [stateHash(db), events(db)];
    closeDeck(db);
    expect(() => upgraded(folder)).toThrow('the test says no');
    const after = openFile(file);
    expect([stateHash(after), events(after)]).toEqual([hash, count]);
    after.connection.exec('DROP TRIGGER stop');
    closeDeck(after);
    expect(upgraded(folder).notes).toMatchObject([{ kind: 'upgraded' }]);
  });
});

describe.skipIf(!canTrace())('killed while it brings an edition in (needs strace and Node)', () => {
  let deckProgram = '';
  beforeAll(async () => {
    deckProgram = await bundledDeck();
  }, 60_000);

  it('leaves the old deck or the new one, never something between', async () => {
    const older = olderArticles();
    const start = aFolder();
    const made = openedOn(start, older.folder);
    answer(made.db, nth(listCards(made.db), 0).cardId, 'good', at(0));
    const was = stateHash(made.db);
    closeDeck(made.db);
    const run = (profile: string, under: string[] = []) =>
      runProgram(deckProgram, ['verify', '--json', '--profile', profile, '--now', '2026-04-01T10:00:00+00:00'], {
        under,
      });
    const copied = (): string => {
      const folder = mkdtempSync(path.join(start, 'copy-'));
      cpSync(deckFile(start), deckFile(folder));
      return folder;
    };
    const whole = copied();
    const told = await run(whole);
    expect(told.code).toBe(0);
    expect(told.stderr).toMatch(/came in a newer edition/);
    const wholeDb = openFile(deckFile(whole));
    const is = stateHash(wholeDb);
    closeDeck(wholeDb);
    expect(is).not.toBe(was);

    const kills = [1, 2, 3, 5, 8, 13, 21, 34, 55, 89].map((count) => ['pwrite64', count] as const);
    const seen = new Set<string>();
    await eachOf([...kills, ['fsync,fdatasync', 1], ['fsync,fdatasync', 2]] as const, 2, async ([calls, count]) => {
      const profile = copied();
      await run(profile, tampering(calls, `signal=KILL:when=${count}`));
      const db = openFile(deckFile(profile));
      const hash = stateHash(db);
      seen.add(hash);
      expect([was, is]).toContain(hash);
      expect(verifyDeck(db)).toEqual(SOUND);
      closeDeck(db);
      expect((await run(profile)).code).toBe(0);
      const after = openFile(deckFile(profile));
      expect(stateHash(after)).toBe(is);
      closeDeck(after);
    });
    expect(seen.has(was)).toBe(true);
  });
});
