// Numbers that measure nothing: the year of a source, the number by which something is called, the number of an entry.
import type { QuantityMention } from '../quantities/readQuantities';
import type { UnitReading } from '../readSentence';

const YEAR = /^(?:1[0-9]|20)\d\d$/;

export const isNoFigure = (
  { unit, words }: UnitReading,
  { start, end, text, unit: name }: QuantityMention,
): boolean => {
  const before = unit.text.slice(0, start);
  const after = unit.text.slice(end);
  if (isConversion(before, after)) return true;
  if (name !== '') return false;
  const next = words.find((word) => word.start >= end);
  // "(Berg, 2013)", "Decree 2005-981": a year no date was read from. "1500 ships" is a figure.
  if (YEAR.test(text) && next?.pos !== 'NOUN') return true;
  // "resolution 2254", "H. R. 1280", "(or “2051”)": what is called so.
  if (/["“‘'(]$/.test(before) && /^["”’')]/.test(after)) return true;
  if (/^\d+$/.test(text) && /(?:^|[\s.])\p{Lu}\.? ?$/u.test(before) && !/^ \p{Ll}/u.test(after)) return true;
  // "3 Old Mill. South side of ...": the number of an entry.
  return before.trim() === '' && /^\d{1,3}$/.test(text) && /^ \p{Lu}\p{Ll}/u.test(after);
};

/** "300 million euros (£281m; $400m)", "an 11-inch board (0.28 m)": in parentheses the same measure or sum again, in other units. */
const isConversion = (before: string, after: string): boolean =>
  /(?:\p{Sc}[\d.,]+ ?\p{L}*|\d[\d.,]*(?:[ -]\p{L}+){1,3}) \((?:(?:about|around|or) )?(?:\p{Sc}[\d.,]+ ?\p{L}*[;,/] ?)*$/u.test(
    before,
  ) && /^(?: ?\p{L}{1,3}[²³]?)?[);,/]/u.test(after);
