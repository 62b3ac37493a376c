// Dates as people type them in English, German and French: "24 February", "Feb 24, 2022", "24.02.2022", "le 24 février".
import { foldText } from './foldText';

/** At least one part is known; `null` where the text names none. */
export interface PartialDate {
  readonly year: number | null;
  /** 1-12 */
  readonly month: number | null;
  readonly day: number | null;
}

/** A month by what its name begins with, folded; the longer beginning where two months share one. */
const MONTHS: readonly RegExp[] = [
  /^jan(?:uary|uar|vier|v)?$|^janner$|^jaenner$/,
  /^feb(?:ruary|ruar|r)?$|^fev(?:rier|r)?$/,
  /^mar(?:ch|s)?$|^marz$|^maerz$|^mrz$/,
  /^apr(?:il)?$|^avr(?:il)?$/,
  /^mai?$|^may$/,
  /^june?$|^juni$|^juin$/,
  /^july?$|^juli$|^juil(?:let)?$/,
  /^aug(?:ust)?$|^aout$/,
  /^sept?(?:ember|embre)?$/,
  /^o[ck]t(?:ober|obre)?$/,
  /^nov(?:ember|embre)?$/,
  /^de[cz](?:ember|embre)?$/,
];
const LEAD =
  /^(?:on |in |the |le |la |en |au |am |im |den |der |vom |das |by |since |from |seit |depuis |ab |jahr |year |annee )+/;
const WEEKDAY =
  /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? |^(?:mon|diens|donners|frei|sams|sonn)tag,? |^mittwoch,? |^(?:lun|mar|mercre|jeu|vendre|same)di,? |^dimanche,? /;

/** What a text that is nothing but a date can mean; two readings for 03/04/2022, none for any other text. */
export function readDates(text: string): readonly PartialDate[] {
  const bare = foldText(text.slice(0, 80))
    .replace(LEAD, '')
    .replace(WEEKDAY, '')
    .replace(/[.,!]+$/, '')
    .replace(LEAD, '');
  const readings = [...inFigures(bare), ...inWords(bare)];
  return readings.filter(exists);
}

function inFigures(text: string): readonly PartialDate[] {
  const [, isoYear, isoMonth, isoDay] = /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?$/.exec(text) ?? [];
  if (isoYear) return [dateOf(isoYear, Number(isoMonth), isoDay)];
  // 8/2020, 08.2020
  const [, monthOfYear, ofYear] = /^(\d{1,2})\s*[./-]\s*(\d{4})$/.exec(text) ?? [];
  if (ofYear !== undefined) return [dateOf(ofYear, Number(monthOfYear), undefined)];
  const [, first, sign, second, year] =
    /^(\d{1,2})\s*([./-])\s*(\d{1,2})(?:\s*[./-]\s*(\d{4}|\d{2})?)?$/.exec(text) ?? [];
  if (first === undefined || second === undefined) return [];
  // 9.5 is a number; a day without a year has its second dot, as in "24.2.", which the end of a sentence has taken off.
  if (year === undefined && sign === '-') return [];
  const dayFirst = dateOf(year, Number(second), first);
  const monthFirst = dateOf(year, Number(first), second);
  return sign === '/' && first !== second ? [dayFirst, monthFirst] : [dayFirst];
}

function inWords(text: string): readonly PartialDate[] {
  const [, day, name, year] =
    /^(?:(\d{1,2})(?:st|nd|rd|th|er|e)?[.]? )?(?:of |de )?(\p{L}+)\.?(?:,? ?(\d{4}|'\d{2}))?$/u.exec(text) ?? [];
  const [, firstName, laterDay, laterYear] =
    /^(\p{L}+)\.? (?:the )?(\d{1,2})(?:st|nd|rd|th)?(?:,? (\d{4}))?$/u.exec(text) ?? [];
  const month = monthOf(name);
  if (month > 0) return [dateOf(year, month, day)];
  const laterMonth = monthOf(firstName);
  return laterMonth > 0 ? [dateOf(laterYear, laterMonth, laterDay)] : [];
}

const monthOf = (name: string | undefined): number => MONTHS.findIndex((month) => month.test(name ?? '')) + 1;

const dateOf = (year: string | undefined, month: number, day: string | undefined): PartialDate => ({
  year: year === undefined ? null : wholeYear(year.replace("'", '')),
  month,
  day: day === undefined ? null : Number(day),
});

/** `'21` is 2021; null for anything else. */
export function shortYear(text: string): number | null {
  const digits = /^'(\d{2})$/.exec(foldText(text).replace(LEAD, ''))?.[1];
  return digits === undefined ? null : wholeYear(digits);
}

/** `22` is 2022, `75` is 1975. */
function wholeYear(digits: string): number {
  const year = Number(digits);
  return digits.length > 2 ? year : year < 70 ? 2000 + year : 1900 + year;
}

const LONGEST = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const exists = ({ month, day }: PartialDate): boolean =>
  month !== null && month >= 1 && month <= 12 && (day === null || (day >= 1 && day <= (LONGEST[month - 1] ?? 0)));
