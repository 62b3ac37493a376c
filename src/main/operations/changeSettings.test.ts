import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../core/deck/settings';
import { aDeck, MORNING } from '../store/deckSuite';
import { changeSettings, readSettings } from './changeSettings';
import { undo } from './history';
import { stateHash } from './stateHash';

/** Another value than the default, for each setting. */
const OTHER: Settings = {
  minutesPerDay: 30,
  newCardsPerDay: 0,
  restDays: [6, 7],
  lightDays: [5],
  evensDays: true,
  theme: 'paper',
  gradeButtons: 'two',
  typedAnswers: false,
  letterKeys: false,
  keys: { 'app.palette': 'Ctrl+P' },
  desiredRetention: 0.85,
  learningSteps: [],
  relearningSteps: ['5m', '1h'],
  dayStartHour: 0,
};
const NAMES = Object.keys(DEFAULT_SETTINGS) as (keyof Settings)[];

describe('settings', () => {
  it('begin with what is told to be the default', () => {
    expect(readSettings(aDeck())).toEqual(DEFAULT_SETTINGS);
  });

  it.each(NAMES)('keep %s alone, and undo brings back what was', (name) => {
    const db = aDeck();
    const before = stateHash(db);
    expect(changeSettings(db, { [name]: OTHER[name] }, MORNING)).toMatchObject({ ok: true });
    expect(readSettings(db)).toEqual({ ...DEFAULT_SETTINGS, [name]: OTHER[name] });
    expect(undo(db, MORNING.at)).toMatchObject({ ok: true });
    expect(stateHash(db)).toBe(before);
  });

  it.each(NAMES)('bring %s back to how it came', (name) => {
    const db = aDeck();
    changeSettings(db, OTHER, MORNING);
    expect(changeSettings(db, { [name]: null }, MORNING)).toMatchObject({ ok: true });
    expect(readSettings(db)).toEqual({ ...OTHER, [name]: DEFAULT_SETTINGS[name] });
  });

  it('hand a key given to a command of old to the one that took its place, and keep it there', () => {
    const keysOf = (keys: Settings['keys']) => {
      const db = aDeck();
      changeSettings(db, { keys }, MORNING);
      return readSettings(db).keys;
    };
    expect(keysOf({ 'import.read': 'F4', 'app.undo': '' })).toEqual({ 'import.keep': 'F4', 'app.undo': '' });
    expect(keysOf({ 'import.read': 'F4', 'import.keep': 'F5' })).toEqual({ 'import.keep': 'F5' });
    expect(keysOf({ 'import.keep': 'F5', 'import.read': 'F4' })).toEqual({ 'import.keep': 'F5' });
  });

  it('leave nothing behind when all that was chosen by name is brought back', () => {
    const db = aDeck();
    const before = stateHash(db);
    changeSettings(db, { minutesPerDay: 30, theme: 'dark', keys: { 'app.undo': '' } }, MORNING);
    changeSettings(db, { minutesPerDay: null, theme: null, keys: null }, MORNING);
    expect(stateHash(db)).toBe(before);
  });
});
