// What each setting does, in a sentence or two, with how it came; and its value as words.
import { MILLIS_PER_DAY, type Weekday, WEEKDAYS } from '../../../core/base/time';
import { DEFAULT_SETTINGS, type Settings } from '../../../core/deck/settings';
import type { Overview } from '../../../shared/contract/deck';
import { THEME_NAMES } from '../../ui/theme';
import { count, NO_BREAK_SPACE } from '../../ui/words/count';
import { percent } from '../../ui/words/percent';
import type { SettingId } from './settingList';
import { stepsInWords, writeSteps } from './steps';

export const hourOf = (hour: number): string => `${String(hour).padStart(2, '0')}:00`;
/** A Monday, to name the days of a week by. */
const A_MONDAY = Date.UTC(2024, 0, 1);
const LONG = new Intl.DateTimeFormat('en', { weekday: 'long', timeZone: 'UTC' });
const nameOf = (day: Weekday): string => LONG.format(A_MONDAY + (day - 1) * MILLIS_PER_DAY);

/** `Mo`, with `Monday` for those who hear it. */
export const weekdayNames = (day: Weekday) => {
  const long = nameOf(day);
  return { short: long.slice(0, 2), long };
};

/** `Saturday and Sunday`, in the order of the week. */
const weekdaysInWords = (days: readonly Weekday[]): string =>
  new Intl.ListFormat('en').format(WEEKDAYS.filter((day) => days.includes(day)).map((day) => nameOf(day)));

const onOrOff = (isOn: boolean): string => (isOn ? 'on' : 'off');

/** What a person would read beside the control. */
const VALUE_WORDS: { readonly [Name in keyof Settings]: (value: Settings[Name]) => string } = {
  desiredRetention: percent,
  minutesPerDay: (minutes) => `${minutes}${NO_BREAK_SPACE}min`,
  newCardsPerDay: String,
  restDays: (days) => weekdaysInWords(days) || 'none',
  lightDays: (days) => weekdaysInWords(days) || 'none',
  evensDays: onOrOff,
  learningSteps: (steps) => writeSteps(steps) || 'none',
  relearningSteps: (steps) => writeSteps(steps) || 'none',
  dayStartHour: hourOf,
  gradeButtons: (buttons) => onOrOff(buttons === 'two'),
  typedAnswers: onOrOff,
  theme: (theme) => THEME_NAMES[theme],
  letterKeys: onOrOff,
  keys: () => '',
};

const isSetting = (id: SettingId): id is keyof Settings => Object.hasOwn(DEFAULT_SETTINGS, id);

/** How a setting came, as words; null for what is no choice of the deck's. */
const defaultWords = (id: SettingId): string | null =>
  isSetting(id) ? (VALUE_WORDS[id] as (value: unknown) => string)(DEFAULT_SETTINGS[id]) || null : null;

export interface Facts {
  readonly overview: Overview | null;
  readonly networkRequests: number | null;
}

/** What the setting does as it stands now. */
export function effectOf(id: SettingId, settings: Settings, facts: Facts): string {
  const words = sentenceOf(id, settings, facts);
  const came = id === 'size' ? percent(1) : defaultWords(id);
  return came === null ? words : `${words} Default ${came}.`;
}

function sentenceOf(id: SettingId, settings: Settings, { overview, networkRequests }: Facts): string {
  switch (id) {
    case 'desiredRetention':
      return 'The chance of recall at which a card comes back. Dates already given stay; the next answers use it.';
    case 'articleRetention':
      return 'An article may have one of its own; all others go by the desired retention above. In Memory, looked at one article, the model can be fitted to that article’s answers, too.';
    case 'minutesPerDay':
      return overview
        ? `The session offers to stop when they are used. New cards fill what reviews leave: ${overview.fresh} more today.`
        : 'The session offers to stop when they are used. New cards fill what reviews leave.';
    case 'newCardsPerDay':
      return 'At most so many cards never seen before, also when there are minutes left.';
    case 'restDays':
      return settings.restDays.length === 0
        ? 'On these days nothing new comes and no plan puts cards there. What is due may wait, or be studied.'
        : `${weekdaysInWords(settings.restDays)}: nothing new comes and no plan puts cards there. What is due may wait.`;
    case 'lightDays':
      return settings.lightDays.length === 0
        ? 'On these days half the minutes are planned.'
        : `${weekdaysInWords(settings.lightDays)}: half the minutes are planned.`;
    case 'evensDays':
      return settings.evensDays
        ? 'An answer’s date is moved a little, within what the model leaves free, to a day with less to do: none to rest days, half as many to light ones. The buttons say the date that is kept.'
        : 'Every date is as the model decides it. On, an answer’s date is moved, within what the model leaves free, to a day with less to do.';
    case 'reschedule':
      return 'They stay whatever is set here. They can be moved to what the weights, the retention and the days in force would have them be.';
    case 'learningSteps':
      return settings.learningSteps.length === 0
        ? 'A new card waits for days after its first answer.'
        : `A new card is asked again after ${stepsInWords(settings.learningSteps)} before it waits for days.`;
    case 'relearningSteps':
      return settings.relearningSteps.length === 0
        ? 'A forgotten card comes back on another day.'
        : `A forgotten card is asked again after ${stepsInWords(settings.relearningSteps)}.`;
    case 'dayStartHour':
      return 'What is answered at night before this hour still counts for the day before.';
    case 'gradeButtons':
      return 'Forgot and Remembered only. Keys 1 and Space.';
    case 'typedAnswers':
      return settings.typedAnswers
        ? 'An answer that is one number, a gap and a list are typed and compared. You have the last word.'
        : 'Every card is turned over, and you compare.';
    case 'theme':
      return 'System follows this computer. Paper is a printed page under a lamp.';
    case 'size':
      return 'Of this window only; it is no part of the deck. Ctrl and + or − do the same.';
    case 'letterKeys':
      return settings.letterKeys
        ? 'Single letters, digits and signs act at once. Switch off if you dictate.'
        : 'Letters, digits and signs do nothing alone. Space, Enter, Esc and keys with Ctrl still act.';
    case 'keys':
      return 'Press a key to give a command another one.';
    case 'dataFolder':
      return 'The deck with every answer, its backups, and a log that holds no card text.';
    case 'network':
      return networkRequests === null
        ? 'Everything stays in the data folder.'
        : networkRequests === 0
          ? 'Everything stays in the data folder. This session made 0 network requests.'
          : `This session tried ${count(networkRequests, 'network request')}. All were stopped.`;
  }
}
