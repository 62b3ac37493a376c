// What can be set, in the order it is shown: names, sections, and more words each is looked for by. The palette lists the
// same names.
import type { Settings } from '../../../core/deck/settings';

export const SECTIONS = [
  { id: 'study', name: 'Study' },
  { id: 'answers', name: 'Answers' },
  { id: 'look', name: 'Look' },
  { id: 'keys', name: 'Keys' },
  { id: 'data', name: 'Data and privacy' },
] as const;
export type SectionId = (typeof SECTIONS)[number]['id'];

interface Listed {
  readonly id: string;
  readonly section: SectionId;
  readonly name: string;
  /** Words a person may look for it by that stand nowhere in its sentences. */
  readonly words: string;
}

export const SETTINGS = [
  { id: 'desiredRetention', section: 'study', name: 'Desired retention', words: 'recall percent interval memory goal' },
  { id: 'articleRetention', section: 'study', name: 'Retention by article', words: 'recall percent preset own deck' },
  { id: 'minutesPerDay', section: 'study', name: 'Minutes a day', words: 'time limit budget daily' },
  { id: 'newCardsPerDay', section: 'study', name: 'New cards a day', words: 'limit daily learn' },
  { id: 'restDays', section: 'study', name: 'Rest days', words: 'weekend holiday weekday pause free sunday' },
  { id: 'lightDays', section: 'study', name: 'Light days', words: 'easy less half weekday' },
  { id: 'evensDays', section: 'study', name: 'Even out the days', words: 'balance load fuzz spread level' },
  { id: 'reschedule', section: 'study', name: 'Dates already given', words: 'reschedule move replan anew weights' },
  { id: 'learningSteps', section: 'study', name: 'Learning steps', words: 'minutes new repeat' },
  { id: 'relearningSteps', section: 'study', name: 'Steps after forgetting', words: 'relearning lapse again repeat' },
  { id: 'dayStartHour', section: 'study', name: 'Start of the day', words: 'hour midnight night time' },
  { id: 'gradeButtons', section: 'answers', name: 'Two buttons instead of four', words: 'grade rate rating' },
  { id: 'typedAnswers', section: 'answers', name: 'Type answers', words: 'typing keyboard input write' },
  { id: 'theme', section: 'look', name: 'Theme', words: 'dark light paper contrast colour color night' },
  { id: 'size', section: 'look', name: 'Size of everything', words: 'zoom text font larger smaller big' },
  { id: 'letterKeys', section: 'keys', name: 'Letter keys', words: 'shortcut single character dictate' },
  { id: 'keys', section: 'keys', name: 'Keys of commands', words: 'shortcut remap binding keyboard' },
  { id: 'dataFolder', section: 'data', name: 'Data folder', words: 'file place backup path disk' },
  { id: 'network', section: 'data', name: 'Network', words: 'privacy internet offline request online' },
] as const satisfies readonly (Listed & {
  id: keyof Settings | 'articleRetention' | 'reschedule' | 'size' | 'dataFolder' | 'network';
})[];

export type SettingId = (typeof SETTINGS)[number]['id'];
