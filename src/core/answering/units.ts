// Units by name: which words mean one unit, and which units measure the same. Small on purpose; a unit that is not here is
// never called wrong.

interface Unit {
  /** Of which kind: two units of one kind can be converted, two of different kinds are a mistake. */
  readonly kind: string;
  /** In the smallest unit of its kind here. */
  readonly factor: number;
  /** Where its zero lies in that unit; for temperatures alone. */
  readonly zero: number;
}

/** Canonical name, kind, factor, and other names: folded (lower case, no accents), in the singular, hyphens for spaces. */
const TABLE: readonly (readonly [name: string, kind: string, factor: number, others?: string, zero?: number])[] = [
  ['%', 'percent', 1, 'percent per-cent pct prozent pourcent pour-cent v.h v.-h pc'],
  ['‰', 'percent', 0.1, 'permille per-mille per-mil promille pour-mille'],
  // Strictly no percent, but people who mean points say percent.
  ['percentage point', 'percent', 1, 'percentage-point prozentpunkt point-de-pourcentage pp'],
  [
    'person',
    'people',
    1,
    'people mensch leute personne human gens menschen habitant einwohner inhabitant individual individu resident bewohner',
  ],
  ['year', 'time', 31_557_600, 'jahr an annee yr'],
  ['decade', 'time', 315_576_000, 'jahrzehnt decennie'],
  ['century', 'time', 3_155_760_000, 'centuries jahrhundert siecle'],
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
  ['mile', 'length', 1609.344, 'mi meile mille-terrestre'],
  ['nautical mile', 'length', 1852, 'nautical-mile seemeile nmi mille-marin mille-nautique'],
  ['foot', 'length', 0.3048, 'feet ft fuss pied'],
  ['yard', 'length', 0.9144, 'yd'],
  ['light year', 'length', 9.460_730_472_580_8e15, 'light-year lichtjahr annee-lumiere'],
  ['km²', 'area', 1e6, 'km2 km^2 square-kilometer square-kilometre sq-km quadratkilometer kilometre-carre qkm'],
  ['m²', 'area', 1, 'm2 m^2 square-meter square-metre sq-m quadratmeter metre-carre qm'],
  ['hectare', 'area', 1e4, 'ha hektar'],
  ['acre', 'area', 4046.856_422_4],
  ['square mile', 'area', 2_589_988.110_336, 'square-mile sq-mi mi^2 quadratmeile'],
  ['kg', 'mass', 1, 'kilogram kilogramm kilogramme kilo'],
  ['g', 'mass', 0.001, 'gram gramm gramme'],
  ['tonne', 'mass', 1000, 'ton t metric-ton'],
  ['pound of mass', 'mass', 0.453_592_37, 'lb lbs'],
  ['litre', 'volume', 1, 'liter l'],
  ['m³', 'volume', 1000, 'm3 m^3 cubic-meter cubic-metre kubikmeter metre-cube'],
  [
    'km/h',
    'speed',
    1,
    'kph kmh kilometer-per-hour kilometre-per-hour stundenkilometer kilometer-pro-stunde kilometre-par-heure kilometre-heure',
  ],
  ['m/s', 'speed', 3.6, 'meter-per-second metre-per-second meter-pro-sekunde metre-par-seconde'],
  ['mph', 'speed', 1.609_344, 'mile-per-hour meile-pro-stunde'],
  ['knot', 'speed', 1.852, 'kn knoten noeud'],
  ['°C', 'warmth', 1, '°c degree-celsius grad-celsius degre-celsius celsius'],
  ['°F', 'warmth', 5 / 9, '°f degree-fahrenheit grad-fahrenheit degre-fahrenheit fahrenheit', 32],
  ['kelvin', 'warmth', 1, '', 273.15],
  ['kWh', 'energy', 1, 'kwh kilowatt-hour kilowattstunde kilowatt-heure kilowattheure'],
  ['MWh', 'energy', 1e3, 'mwh megawatt-hour megawattstunde'],
  ['GWh', 'energy', 1e6, 'gwh gigawatt-hour gigawattstunde'],
  ['TWh', 'energy', 1e9, 'twh terawatt-hour terawattstunde'],
  ['kW', 'power', 1, 'kw kilowatt'],
  ['MW', 'power', 1e3, 'mw megawatt'],
  ['GW', 'power', 1e6, 'gw gigawatt'],
  // Exchange rates are none of our business: every currency is a kind of its own.
  ['€', 'money: euro', 1, 'euro eur'],
  ['$', 'money: dollar', 1, 'dollar usd us-dollar us$'],
  ['£', 'money: pound', 1, 'pound-sterling gbp pfund-sterling livre-sterling'],
  ['franc', 'money: franc', 1, 'chf franken sfr'],
  ['¥', 'money: yen', 1, 'yen jpy'],
  ['yuan', 'money: yuan', 1, 'renminbi rmb cny'],
  ['rouble', 'money: rouble', 1, 'ruble rubel rub ₽'],
  ['rupee', 'money: rupee', 1, 'inr ₹ rupie roupie'],
  ['hryvnia', 'money: hryvnia', 1, 'uah ₴ hrywnja'],
  ['złoty', 'money: złoty', 1, 'zloty pln'],
  ['krona', 'money: krona', 1, 'krone kronor kroner couronne sek nok dkk'],
];

const UNITS = new Map<string, Unit>(TABLE.map(([name, kind, factor, , zero = 0]) => [name, { kind, factor, zero }]));
const NAMES = new Map<string, string>(
  TABLE.flatMap(([name, , , others = '']) =>
    [name, name.toLowerCase(), ...others.split(' ')].filter(Boolean).map((word) => [word, name] as const),
  ),
);
const PLURAL_ENDINGS = ['', 's', 'es', 'en', 'n', 'e', 'x', 'er'];
const LONGEST_NAME_IN_WORDS = 4;
/** "of", "d'euros", "an hour": what may stand between a figure and its unit. */
const BEFORE_UNIT = /^(?:(?:of|de|von|an?|the|ein|eine|une?|des?|du|der|die|das|les?|la) |d')/u;
/** What goes on behind a unit and says no more about it. */
const BEHIND_UNIT = new Set(
  'and or und oder et ou out of in per for from on at to who that which with von in pro fur je aus mit de des du par en dans pour a qui'.split(
    ' ',
  ),
);

/** The canonical unit a word or phrase (folded) names, plural or not; null for words this table does not know. */
export function knownUnit(phrase: string): string | null {
  const joined = phrase.trim().replace(/[ -]+/g, '-').replace(/\.$/, '');
  // "percentage points", "degrés Celsius", "kilomètres carrés": plurals inside.
  for (const written of [joined, joined.replace(/s(?=-)/g, '')]) {
    for (const ending of PLURAL_ENDINGS) {
      if (!written.endsWith(ending)) continue;
      // `m` plus `s` is no metre, and `ms` no plural: endings come off words, not off symbols.
      const stem = written.slice(0, written.length - ending.length);
      if (ending !== '' && stem.length < 3 && stem !== 'an') continue;
      const name = NAMES.get(stem);
      if (name !== undefined) return name;
    }
  }
  return null;
}

/** The known unit of a phrase (folded), by its first words or the last word of its head, else the head in the singular. */
export function canonicalUnit(phrase: string): string {
  let bare = phrase.trim();
  while (BEFORE_UNIT.test(bare)) bare = bare.replace(BEFORE_UNIT, '');
  const words = bare.split(' ').filter(Boolean);
  for (let length = Math.min(words.length, LONGEST_NAME_IN_WORDS); length > 0; length--) {
    const found = knownUnit(words.slice(0, length).join(' '));
    if (found !== null) return found;
  }
  const cut = words.findIndex((word) => BEHIND_UNIT.has(word));
  const head = cut < 0 ? words : words.slice(0, cut);
  return (
    knownUnit(head.at(-1) ?? '') ?? head.map((word) => (word.length > 3 ? word.replace(/s$/, '') : word)).join(' ')
  );
}

/** A value in another unit; unchanged where either unit is unknown or unnamed, null for two kinds of thing. */
export function convert(value: number, from: string, to: string): number | null {
  const [a, b] = [UNITS.get(from), UNITS.get(to)];
  if (from === to || !a || !b) return value;
  return a.kind === b.kind ? ((value - a.zero) * a.factor) / b.factor + b.zero : null;
}

/** All units that measure the same as one, itself among them; none for a unit the table does not know. */
export const unitsLike = (canonical: string): readonly string[] => {
  const kind = kindOfUnit(canonical);
  return kind === null ? [] : [...UNITS].flatMap(([name, unit]) => (unit.kind === kind ? [name] : []));
};

/** What a canonical unit measures (`time`, `people`, `money: euro`); null where the table does not know it. */
export const kindOfUnit = (canonical: string): string | null => UNITS.get(canonical)?.kind ?? null;

const PLURALS = new Map([
  ['person', 'people'],
  ['foot', 'feet'],
  ['century', 'centuries'],
  ['pound of mass', 'pounds'],
  ['kelvin', 'kelvin'],
  ['mph', 'mph'],
]);

/** A canonical unit behind a value in English: `75 miles`, `5 km`. Units the table does not know stay as they are. */
export const unitBehind = (value: number, canonical: string): string =>
  Math.abs(value) === 1 || !UNITS.has(canonical) || !/^[a-z ]{3,}$/.test(canonical)
    ? canonical
    : (PLURALS.get(canonical) ?? `${canonical}s`);
