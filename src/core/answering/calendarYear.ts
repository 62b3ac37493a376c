import { foldText } from './foldText';

const UNIT = /^(?:year|calendar year|jahr|annee|an|ad|ce)?$/u;

/** Whether a figure is a year of the calendar: 1996 of the unit `year` or none, but not 2000 `years`. */
export const isCalendarYear = (value: number, unit: string): boolean =>
  UNIT.test(foldText(unit)) && Number.isInteger(value) && value >= 1000 && value <= 2999;
