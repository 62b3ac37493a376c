// Units by name: which words mean one unit, and which units measure the same. Small on purpose; a unit that is not here is
// never called wrong.

interface Unit {
  /** Of which kind: two units of one kind can be converted, two of different kinds are a mistake. */
  readonly kind: string;
  /** In the smallest unit of its kind here. */
  readonly factor: number;
}

/** Canonical name, kind, factor, and other names: folded (lower case, no accents), in the singular. */
const TABLE: readonly (readonly [name: string, kind: string, factor: number, others: string])[] = [
  ['%', 'percent', 1, 'percent per-cent pct prozent pourcent pour-cent v.h. pc'],
  ['percentage point', 'point', 1, 'percentage-point prozentpunkt point-de-pourcentage pp'],
  [
    'person',
    'people',
    1,
    'people mensch leute personne human gens menschen habitant einwohner inhabitant individual individu',
  ],
  ['year', 'time', 31_557_600, 'jahr an annee yr'],
  ['month', 'time', 2_629_800, 'monat mois'],
  ['week', 'time', 604_800, 'woche semaine wk'],
  ['day', 'time', 86_400, 'tag jour'],
  ['hour', 'time', 3600, 'stunde heure h hr std'],
  ['minute', 'time', 60, 'min'],
  ['second', 'time', 1, 'sekunde seconde sec s'],
  ['km', 'length', 1000, 'kilometer kilometre'],
  ['m', 'length', 1, 'meter metre'],
  ['cm', 'length', 0.01, 'centimeter centimetre zentimeter'],
  ['mm', 'length', 0.001, 'millimeter millimetre'],
  ['mile', 'length', 1609.344, 'mi meile'],
  ['foot', 'length', 0.3048, 'feet ft fuss pied'],
  ['km²', 'area', 1e6, 'km2 km^2 square-kilometer square-kilometre sq-km quadratkilometer kilometre-carre qkm'],
  ['m²', 'area', 1, 'm2 m^2 square-meter square-metre sq-m quadratmeter metre-carre qm'],
  ['hectare', 'area', 1e4, 'ha hektar'],
  ['kg', 'mass', 1, 'kilogram kilogramm kilogramme kilo'],
  ['g', 'mass', 0.001, 'gram gramm gramme'],
  ['tonne', 'mass', 1000, 'ton t metric-ton'],
  ['litre', 'volume', 1, 'liter l'],
  ['km/h', 'speed', 1, 'kph kmh'],
  ['mph', 'speed', 1.609344, ''],
  ['°C', 'warmth', 1, '°c degree-celsius grad-celsius degre-celsius celsius'],
  // Exchange rates are none of our business: every currency is a kind of its own.
  ['€', 'money: euro', 1, 'euro eur'],
  ['$', 'money: dollar', 1, 'dollar usd us-dollar us$'],
  ['£', 'money: pound', 1, 'pound-sterling gbp pfund-sterling livre-sterling'],
  ['franc', 'money: franc', 1, 'chf franken sfr'],
  ['¥', 'money: yen', 1, 'yen jpy'],
  ['yuan', 'money: yuan', 1, 'renminbi rmb cny'],
  ['rouble', 'money: rouble', 1, 'ruble rubel rub ₽'],
  ['rupee', 'money: rupee', 1, 'inr ₹ rupie roupie'],
  ['hryvnia', 'money: hryvnia', 1, 'uah ₴'],
  ['złoty', 'money: złoty', 1, 'zloty pln'],
  ['krona', 'money: krona', 1, 'krone kronor kroner couronne sek nok dkk'],
];

const UNITS = new Map<string, Unit>(TABLE.map(([name, kind, factor]) => [name, { kind, factor }]));
const NAMES = new Map<string, string>(
  TABLE.flatMap(([name, , , others]) =>
    [name, ...others.split(' ')].filter(Boolean).map((word) => [word, name] as const),
  ),
);
const PLURAL_ENDINGS = ['', 's', 'es', 'en', 'n', 'e', 'x', 'er'];

/** The canonical unit a word or phrase (folded) names, plural or not; null for words this table does not know. */
export function knownUnit(phrase: string): string | null {
  const joined = phrase.trim().replace(/[ -]+/g, '-').replace(/\.$/, '');
  // "percentage points", "degrés Celsius", "kilomètres carrés": plurals inside.
  for (const written of new Set([joined, joined.replace(/s(?=-)/g, '').replace(/s$/, '')])) {
    for (const ending of PLURAL_ENDINGS) {
      if (!written.endsWith(ending) || written.length - ending.length < 1) continue;
      // `m` plus `s` is no metre, and `ms` no plural: endings come off words, not off symbols.
      const stem = ending === '' ? written : written.slice(0, written.length - ending.length);
      if (ending !== '' && stem.length < 2) continue;
      const name = NAMES.get(stem);
      if (name !== undefined) return name;
    }
  }
  return null;
}

/** The known unit of a phrase, as a whole or by its first or last word, else the phrase in the singular, roughly. */
export function canonicalUnit(phrase: string): string {
  const words = phrase.trim().split(' ').filter(Boolean);
  for (let length = Math.min(words.length, 3); length > 0; length--) {
    const found = knownUnit(words.slice(0, length).join(' '));
    if (found !== null) return found;
  }
  const last = words.at(-1);
  if (last === undefined) return '';
  return knownUnit(last) ?? words.map((word) => (word.length > 3 ? word.replace(/s$/, '') : word)).join(' ');
}

/** How many of `to` one `from` is; 1 where either is unknown or unnamed, null for two kinds of thing. */
export function conversion(from: string, to: string): number | null {
  const [a, b] = [UNITS.get(from), UNITS.get(to)];
  if (from === to || !a || !b) return 1;
  return a.kind === b.kind ? a.factor / b.factor : null;
}

export const isKnownUnit = (canonical: string): boolean => UNITS.has(canonical);

/** What a canonical unit measures (`time`, `people`, `money: euro`); null where the table does not know it. */
export const kindOfUnit = (canonical: string): string | null => UNITS.get(canonical)?.kind ?? null;
