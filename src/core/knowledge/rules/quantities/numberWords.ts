// English numbers in words and figures -> values. Compounds ("two hundred and five", "twenty-one") are read whole.

/** The words from zero to nineteen, each at its value. */
export const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** What a number may be multiplied by; the short ones stand right behind figures only ("3.5m"). */
export const MAGNITUDES: Readonly<Record<string, number>> = {
  hundred: 1e2,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  dozen: 12,
  bn: 1e9,
  mn: 1e6,
  k: 1e3,
  m: 1e6,
};

/** A number below a hundred in words; a pattern without groups. */
export const SMALL_NUMBER = `(?:(?:${TENS.join('|')})(?:[- ](?:${UNITS.slice(1, 10).join('|')}))?|${UNITS.join('|')})`;
const HUNDREDS = `(?:(?:${SMALL_NUMBER}|a) hundred(?: and ${SMALL_NUMBER}| ${SMALL_NUMBER})?|${SMALL_NUMBER})`;
/** Numbers in words without a magnitude of their own. */
const WORDS = `(?:${HUNDREDS}(?: thousand(?: (?:and )?${HUNDREDS})?)?|a (?:dozen|thousand|million|billion))`;
const FIGURES = String.raw`(?:\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{1,3}(?:[\u00a0\u202f ]\d{3})+(?![\d])|\d+(?:\.\d+)?)`;

/** One number as it is written, without its magnitude; a pattern without groups. */
export const NUMBER_PATTERN = `(?:${FIGURES}|${WORDS})`;
export const MAGNITUDE_PATTERN = '(?:hundred|thousand|million|billion|trillion|dozen)';

/** The value of what NUMBER_PATTERN matched. */
export function numberValue(text: string): number {
  const plain = text.toLowerCase().replace(/[\u00a0\u202f]/g, ' ');
  if (/^\d/.test(plain)) return Number(plain.replace(/[, ]/g, ''));
  let total = 0;
  let open = 0;
  for (const word of plain.split(/[- ]/)) {
    if (word === 'and') continue;
    const unit = UNITS.indexOf(word);
    const ten = TENS.indexOf(word);
    if (word === 'a') open = 1;
    else if (unit >= 0) open += unit;
    else if (ten >= 0) open += (ten + 2) * 10;
    else if (word === 'hundred') open = Math.max(1, open) * 100;
    else {
      total += Math.max(1, open) * (MAGNITUDES[word] ?? 1);
      open = 0;
    }
  }
  return total + open;
}
