// What the formats of a quiz are called, and what a question is about.
import type { FigureKind } from '../../../core/quiz/figures/figure';
import type { Format } from '../../../core/quiz/question';
import { count } from './count';

export const FORMAT_NAMES: Readonly<Record<Format, string>> = {
  name: 'Name from role',
  role: 'Role from name',
  who: 'Who said or did it',
  measures: 'What a number measures',
  number: 'The number itself',
  date: 'The date itself',
  choice: 'Multiple choice',
  larger: 'Larger, smaller, earlier',
  unit: 'The unit trap',
  range: 'A range, 90 % sure',
  order: 'In order',
  match: 'People and roles',
};

export const KIND_NAMES: Readonly<Record<FigureKind, string>> = {
  person: 'People',
  number: 'Numbers',
  date: 'What came when',
};

const NOUNS: Readonly<Record<FigureKind, readonly [one: string, many: string]>> = {
  person: ['person', 'people'],
  number: ['number', 'numbers'],
  date: ['date', 'dates'],
};

/** `5 people` */
export const countFigures = (kind: FigureKind, number: number): string => count(number, ...NOUNS[kind]);

/** Of so many figures, those that nobody has checked; empty for none. */
export function uncheckedWords(unchecked: number, all: number): string {
  if (unchecked === 0) return '';
  const isOne = unchecked === 1;
  const which = all === 1 ? 'It is' : unchecked === all ? 'They are' : `${unchecked} of them ${isOne ? 'is' : 'are'}`;
  return `${which} as the app read the text: you accepted no card that asks for ${isOne ? 'it' : 'them'}.`;
}

/** A person's siglum, or that of a number: a date is one, too. */
export const siglumOf = (kind: FigureKind): 'person' | 'number' => (kind === 'person' ? 'person' : 'number');
