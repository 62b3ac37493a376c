// "Carl Braun (4 May 1841 – 2 June 1904)": the days of a birth and a death behind a name, perhaps after its sound or another spelling.
import type { DateMention } from '../dates/readDates';
import type { NameMention } from './nameMentions';

export interface Life {
  readonly born: DateMention;
  readonly died: DateMention;
}

/** Whoever lived for fewer years or more is no somebody. */
const YEARS = { fewest: 8, most: 115 };
const FARTHEST = 160;

export function lifeBehind({
  reading: { unit, words, dates },
  to,
  isModifier,
}: Pick<NameMention, 'reading' | 'to' | 'isModifier'>): Life | null {
  const end = words[to - 1]?.end ?? 0;
  if (isModifier || !/^ ?\(/.test(unit.text.slice(end, end + 2))) return null;
  const close = closingOf(unit.text, unit.text.indexOf('(', end));
  if (close < 0) return null;
  const [born, died, ...others] = dates.filter(
    (date) => end < date.start && date.end <= close && date.value?.precision === 'day' && date.hasYear,
  );
  if (!born || !died || others.length > 0) return null;
  const between = unit.text.slice(born.end, died.start);
  if (!/^ ?[-–—] ?$/.test(between) || unit.text.slice(died.end, close).trim() !== '') return null;
  const years = yearOf(died) - yearOf(born);
  return years >= YEARS.fewest && years <= YEARS.most ? { born, died } : null;
}

const yearOf = ({ value }: DateMention): number => Number(value?.start.slice(0, 4));

/** Where the parenthesis that opens at a place ends, with those inside it; -1 where it does not. */
function closingOf(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < Math.min(text.length, open + FARTHEST); at += 1) {
    if (text[at] === '(') depth += 1;
    else if (text[at] === ')') {
      depth -= 1;
      if (depth === 0) return at;
    }
  }
  return -1;
}
