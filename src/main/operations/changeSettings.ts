// Settings read and changed. What the scheduler is told becomes a new version of its preset; the rest is kept by name.
import { type Result, succeed } from '../../core/base/result';
import { percentOf } from '../../core/base/rounding';
import type { LocalMoment } from '../../core/base/time';
import { DEFAULT_SETTINGS, type SchedulerChoices, type Settings } from '../../core/deck/settings';
import type { Preset } from '../../core/scheduling/preset';
import type { Done } from '../../shared/contract/history';
import { currentPreset } from '../store/presets';
import { CHOICE_NAMES, readChoices, settingChange } from '../store/settings';
import { inSnapshot, inTransaction, type ReadableDb, type WritableDb } from '../store/sql';
import { perform } from './act';
import { putDeckPreset } from './putPreset';

const SCHEDULER_NAMES = ['desiredRetention', 'learningSteps', 'relearningSteps', 'dayStartHour'] as const;

const NAMES: Readonly<Record<keyof Settings, string>> = {
  minutesPerDay: 'the minutes a day',
  newCardsPerDay: 'the new cards a day',
  restDays: 'the rest days',
  lightDays: 'the light days',
  evensDays: 'evening out the days',
  theme: 'the theme',
  gradeButtons: 'the answer buttons',
  typedAnswers: 'typing answers',
  letterKeys: 'the letter keys',
  keys: 'a key',
  desiredRetention: 'the retention',
  learningSteps: 'the learning steps',
  relearningSteps: 'the steps after forgetting',
  dayStartHour: 'the start of the day',
};

/** What is not named, or undefined, stays; null is how it came, and leaves nothing behind. */
export type ChangedSettings = { readonly [Name in keyof Settings]?: Settings[Name] | null | undefined };

export const readSettings = (db: ReadableDb): Settings =>
  inSnapshot(db, () => ({ ...readChoices(db), ...schedulerPart(currentPreset(db)) }));

const schedulerPart = ({
  desiredRetention,
  learningSteps,
  relearningSteps,
  dayStartHour,
}: Preset): SchedulerChoices => ({
  desiredRetention,
  learningSteps,
  relearningSteps,
  dayStartHour,
});

/** Keeps what is named, as one act. Changing nothing is no act, and answers all the same. */
export function changeSettings(db: WritableDb, changed: ChangedSettings, moment: LocalMoment): Result<Done> {
  return inTransaction(db, () => {
    const choices = CHOICE_NAMES.map((name) =>
      changed[name] === undefined ? null : settingChange(db, name, changed[name]),
    );
    const before = currentPreset(db);
    const preset = presetWith(before, changed);
    const put = preset && putDeckPreset(db, preset, moment.at);
    const changes = [...choices, ...(put?.changes ?? [])].filter((change) => change !== null);
    const names = (Object.keys(changed) as (keyof Settings)[]).map((name) =>
      name === 'desiredRetention' ? retentionWords(before, preset ?? before) : NAMES[name],
    );
    const about = [...new Set(names)].join(', ');
    const operation = 'changeSettings';
    if (changes.length === 0) return succeed({ operation, title: `change ${about}` });
    const { title } = perform(db, operation, about, changes, moment.at, put?.made);
    return succeed({ operation, title });
  });
}

/** With both values: whoever takes it back sees what to. */
const retentionWords = (before: Preset, after: Preset): string =>
  before.desiredRetention === after.desiredRetention
    ? NAMES.desiredRetention
    : `${NAMES.desiredRetention} from ${percentWords(before.desiredRetention)} to ${percentWords(after.desiredRetention)}`;

const percentWords = (share: number): string => `${percentOf(share)}\u00a0%`;

/** The preset with the changes in it; null when they change nothing of it. */
function presetWith(preset: Preset, changed: ChangedSettings): Preset | null {
  const wanted: Partial<SchedulerChoices> = Object.fromEntries(
    SCHEDULER_NAMES.filter((name) => changed[name] !== undefined).map((name) => [
      name,
      changed[name] ?? DEFAULT_SETTINGS[name],
    ]),
  );
  const next = { ...preset, ...wanted };
  return JSON.stringify(schedulerPart(next)) === JSON.stringify(schedulerPart(preset)) ? null : next;
}
