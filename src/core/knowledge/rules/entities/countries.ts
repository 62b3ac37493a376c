// Names of countries and continents, as the platform itself knows them: the list of ISO 3166 in English, and the older names of the parts of one of them.

const CODES = Array.from({ length: 26 * 26 }, (_, at) => String.fromCharCode(65 + Math.floor(at / 26), 65 + (at % 26)));

const CONTINENTS = [
  'Africa',
  'Asia',
  'Europe',
  'North America',
  'South America',
  'Latin America',
  'Antarctica',
  'Oceania',
];

/** No person is called so, whatever a pronoun beside it seems to say. */
export const isContinent = (name: string): boolean => CONTINENTS.includes(name);

let names: ReadonlySet<string> | null = null;

export function isCountry(name: string): boolean {
  names ??= new Set([
    ...fromPlatform(),
    'Britain',
    'Great Britain',
    'England',
    'Scotland',
    'Wales',
    'Soviet Union',
    'USSR',
    // In news nobody writes them out.
    'UK',
    'US',
    'USA',
    'UAE',
    ...CONTINENTS,
  ]);
  return names.has(name);
}

const NO_COUNTRY = /^(?:Unknown|Pseudo|European Union|Eurozone|United Nations|Antarctica|Outlying)|Islands?$|Territor/;

function fromPlatform(): string[] {
  const display = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  return CODES.flatMap((code) => display.of(code) ?? []).filter((name) => !NO_COUNTRY.test(name));
}
