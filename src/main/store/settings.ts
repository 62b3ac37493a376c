// The settings table: what a person chose, by name, as JSON. What was not chosen is the default.
import { z } from 'zod';
import { WEEKDAYS } from '../../core/base/time';
import { type Choices, DEFAULT_CHOICES, THEMES } from '../../core/deck/settings';
import type { EasyDays } from '../../core/scheduling/easyDays';
import type { FieldChange } from './changes';
import { underCurrentNames } from './keptKeys';
import { first, type ReadableDb, sql } from './sql';

/** A damaged or unknown value is no reason to keep a person from their deck: the default stands in. */
const SCHEMAS: { readonly [Name in keyof Choices]: z.ZodType<Choices[Name]> } = {
  minutesPerDay: z.int().min(1),
  newCardsPerDay: z.int().min(0),
  restDays: z.array(z.literal(WEEKDAYS)).max(6),
  lightDays: z.array(z.literal(WEEKDAYS)),
  evensDays: z.boolean(),
  theme: z.enum(THEMES),
  gradeButtons: z.enum(['four', 'two']),
  typedAnswers: z.boolean(),
  letterKeys: z.boolean(),
  keys: z.record(z.string(), z.string()).transform(underCurrentNames),
};

export const CHOICE_NAMES = Object.keys(DEFAULT_CHOICES) as (keyof Choices)[];

/** The setting that names the preset in force; its version, as a number. */
export const PRESET_IN_FORCE = 'presetVersion';

/** Before the id of an article: the setting that names its own preset, the same way. */
export const PRESET_OF_ARTICLE = 'presetVersion:';
/** Whether a setting says by which preset cards are scheduled, of the deck or of one article. */
export const namesPreset = (name: string): boolean => name === PRESET_IN_FORCE || name.startsWith(PRESET_OF_ARTICLE);

export function readSetting<Name extends keyof Choices>(db: ReadableDb, name: Name): Choices[Name] {
  const text = settingText(db, name);
  if (text === null) return DEFAULT_CHOICES[name];
  const read = SCHEMAS[name].safeParse(JSON.parse(text));
  return read.success ? read.data : DEFAULT_CHOICES[name];
}

/** Weekdays that are to take less than others. */
export const readEasyDays = (db: ReadableDb): EasyDays => ({
  restDays: readSetting(db, 'restDays'),
  lightDays: readSetting(db, 'lightDays'),
});

export const readChoices = (db: ReadableDb): Choices =>
  Object.fromEntries(CHOICE_NAMES.map((name) => [name, readSetting(db, name)])) as unknown as Choices;

/** The JSON kept under a name; null where nothing was chosen. */
export const settingText = (db: ReadableDb, name: string): string | null =>
  first<{ value: string }>(db, sql`SELECT value FROM settings WHERE name = ${name}`)?.value ?? null;

/** The change that brings a setting to a value, or with null to nothing chosen; null when it stands there already. */
export function settingChange(db: ReadableDb, name: string, value: unknown): FieldChange | null {
  const before = settingText(db, name);
  const after = value === null ? null : JSON.stringify(value);
  return before === after ? null : { table: 'settings', id: name, fields: { value: [before, after] } };
}
