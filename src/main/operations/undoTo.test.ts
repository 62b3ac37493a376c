import { describe, expect, it } from 'vitest';
import { aDeck, MORNING } from '../store/deckSuite';
import { addCards, answer, nth } from './articleSuite';
import { flagCard } from './cardActs';
import { changeSettings } from './changeSettings';
import { readHistory, redo, undo } from './history';
import { stateHash } from './stateHash';
import { undoTo } from './undoTo';
import { verifyDeck } from './verifyDeck';

function aBusyDeck() {
  const db = aDeck();
  const cards = addCards(db, { cards: 4 });
  const states = [stateHash(db)];
  const acts = [
    () => answer(db, nth(cards, 0), 'good', MORNING),
    () => flagCard(db, nth(cards, 1), 2, MORNING),
    () => changeSettings(db, { minutesPerDay: 5 }, MORNING),
    () => answer(db, nth(cards, 2), 'again', MORNING),
  ];
  for (const act of acts) {
    act();
    states.push(stateHash(db));
  }
  return { db, states };
}

describe('undoing back to an act', () => {
  it.each([0, 1, 2, 3])('takes back all that was done from act %d on', (index) => {
    const { db, states } = aBusyDeck();
    const { acts } = readHistory(db);
    const act = nth(acts.toReversed(), index);
    expect(undoTo(db, act.id, MORNING.at)).toEqual({
      ok: true,
      value: { acts: 4 - index, title: act.title, isWhole: true },
    });
    expect(stateHash(db)).toBe(states[index]);
    expect(verifyDeck(db).ok).toBe(true);
    for (let step = index + 1; step <= 4; step += 1) {
      redo(db, MORNING.at);
      expect(stateHash(db)).toBe(states[step]);
    }
  });

  it('refuses an act that does not stand, and changes nothing', () => {
    const { db, states } = aBusyDeck();
    const newest = nth(readHistory(db).acts, 0);
    undo(db, MORNING.at);
    for (const id of [newest.id, '1/999', '']) {
      expect(undoTo(db, id, MORNING.at)).toMatchObject({ ok: false, problem: { code: 'history/gone' } });
    }
    expect(stateHash(db)).toBe(states[3]);
  });
});
