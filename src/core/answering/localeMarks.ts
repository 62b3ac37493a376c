// What a locale decides about numbers: its decimal sign, and what "billion" means. A table of our own, not Intl: the same
// answer must be judged alike whatever language data a system carries.

/** Languages that write 1.5; all others write 1,5. */
const POINT = new Set('en ga gd cy mt he ja ko zh th hi bn ta te mr gu pa ur ms fil sw am ne si my km lo'.split(' '));
const POINT_REGIONS = new Set([
  'de-ch',
  'de-li',
  'it-ch',
  'rm-ch',
  'es-mx',
  'es-us',
  'es-pr',
  'es-gt',
  'es-do',
  'es-pe',
]);
const COMMA_REGIONS = new Set(['en-za']);

export type DecimalSign = '.' | ',';

/** `de` of `de-AT`; `en` for an empty locale. */
export const languageOf = (locale: string): string => tagOf(locale).split('-')[0] ?? 'en';

export function decimalSignOf(locale: string): DecimalSign {
  const region = tagOf(locale).split('-').slice(0, 2).join('-');
  if (POINT_REGIONS.has(region)) return '.';
  if (COMMA_REGIONS.has(region)) return ',';
  return POINT.has(languageOf(locale)) ? '.' : ',';
}

/** Whether a billion is a million millions there, as on most of the continent. */
export const countsInLongScale = (locale: string): boolean =>
  languageOf(locale) === 'de' || languageOf(locale) === 'fr';

const tagOf = (locale: string): string =>
  locale.trim() === '' ? 'en' : locale.trim().toLowerCase().replaceAll('_', '-');
