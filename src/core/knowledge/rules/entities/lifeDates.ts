// "Carl Braun (4 May 1841 – 2 June 1904)": the days of a birth and a death behind a name, perhaps after its sound or another spelling.
import type { DateMention } from '../dates/readDates';
import type { NameMention } from './nameMentions';

export interface Life {
  readonly born: DateMention;
  /** Null where only a birth is told: "(born 4 May 1841)". */
  readonly died: DateMention | null;
}

/** Whoever lived for fewer years or more is no somebody. */
const YEARS = { fewest: 8, most: 115 };
const FARTHEST = 160;
/** Parentheses behind a name that may come before the one with the days. */
const MOST_ASIDES = 2;
/** "KBE, CB", "the Elder", "also known as “the Miller”": letters of honour, what tells namesakes apart, or another name before the days. */
const LETTERS =
  /^(?: the \p{Lu}\p{Ll}+)?(?:,? \p{Lu}[\p{Lu}.]+)*(?:,? (?:also |better |commonly )?known as (?:the )?["“][^"“”()]{2,40}["”])?(?:,? born(?: on)?)? ?(?=\()/u;

export function lifeBehind({
  reading: { unit, words, dates },
  to,
  isModifier,
}: Pick<NameMention, 'reading' | 'to' | 'isModifier'>): Life | null {
  if (isModifier) return null;
  let end = words[to - 1]?.end ?? 0;
  for (let aside = 0; aside < MOST_ASIDES; aside += 1) {
    const gap = LETTERS.exec(unit.text.slice(end))?.[0];
    if (gap === undefined) return null;
    const open = end + gap.length;
    const close = closingOf(unit.text, open);
    if (close < 0) return null;
    const life = lifeIn(unit.text, open, close, dates);
    if (life) return life;
    end = close + 1;
  }
  return null;
}

function lifeIn(text: string, open: number, close: number, dates: readonly DateMention[]): Life | null {
  const [born, died = null, ...others] = dates.filter(
    (date) => open < date.start && date.end <= close && date.value?.precision === 'day' && date.hasYear,
  );
  if (!born || others.length > 0) return null;
  if (died === null) return BORN.test(text.slice(open, born.start)) ? { born, died } : null;
  const between = text.slice(born.end, died.start);
  if (!/^ ?[-–—] ?$/.test(between) || text.slice(died.end, close).trim() !== '') return null;
  const years = yearOf(died) - yearOf(born);
  return years >= YEARS.fewest && years <= YEARS.most ? { born, died } : null;
}

/** "(born ", "(born Otto Berg on ". */
const BORN = /^\((?:born|b\.) (?:(?:\p{Lu}[\p{L}.'’-]* ){2,6}(?:on |in )?)?$/u;

const yearOf = ({ value }: DateMention): number => Number(value?.start.slice(0, 4));

/** "Carl Braun (1841–1904)": the years somebody lived; "the" stands before an age or an empire. */
export function yearsBehind({
  reading: { unit, words },
  from,
  to,
  isModifier,
}: Pick<NameMention, 'reading' | 'from' | 'to' | 'isModifier'>): boolean {
  if (isModifier || words[from - 1]?.lower === 'the') return false;
  const [, born = '', died = ''] =
    /^(?: the \p{Lu}\p{Ll}+)? \((?:c\. ?)?(1\d{3}|20\d\d) ?[-–—] ?(?:c\. ?)?(1\d{3}|20\d\d)\)/u.exec(
      unit.text.slice(words[to - 1]?.end ?? 0),
    ) ?? [];
  const years = Number(died) - Number(born);
  return born !== '' && years >= YEARS.fewest * 2 && years <= YEARS.most;
}

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
