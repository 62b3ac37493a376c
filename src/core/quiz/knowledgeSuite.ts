// Knowledge drawn by lot, as a quiz sees it: people who may share roles and deeds, numbers that may measure the same.
import fc from 'fast-check';
import { documentIdOf } from '../base/ids';
import { type Entity, type Fact, type Importance, type Knowledge, NOTHING_KNOWN, UNWORDED } from '../knowledge/model';
import type { Evidence } from '../source/evidence';
import type { QuizArticle } from './figures/figure';

const NAMES = [
  ['Jonas Berg', 'Berg'],
  ['Marta Olesen', 'Olesen'],
  ['Ines Varga', 'Varga'],
  ['Анна Соколова', 'Соколова'],
  ['Ivo Brandal', 'Brandal'],
  ['Лев Орлов', 'Орлов'],
  ['Ana Rudna', 'Rudna'],
  ['Per Hask', 'Hask'],
] as const;
const ROLES = [
  'keeper of the lamp',
  'harbour master',
  'mayor of Osk',
  'engineer',
  'хранитель маяка',
  'head keeper',
  null,
];
const DEEDS = [
  'opposed the new bridge over the Osk',
  'paid for the repair of the old mill',
  'called the harbour a ruin of the state',
];
const UNITS = ['percent', 'people', 'litres', 'years', 'km', 'Leuchtturmwärterwohnungen', 'battalion tactical groups'];
const MEASURES = [
  'wrecks in fog',
  'oil burnt by the lamp',
  'keepers of the harbour',
  'length of the old pier',
  'ships lost',
];

const evidenceOf = (exact: string): Evidence[] => [
  { paragraph: 1, start: 0, end: exact.length, exact, prefix: '', suffix: '' },
];
const importance = fc.constantFrom<Importance>(1, 2, 3);

const people = fc
  .uniqueArray(fc.nat(NAMES.length - 1), { minLength: 0, maxLength: NAMES.length })
  .chain((chosen) =>
    fc.tuple(
      ...chosen.map((index) => fc.record({ index: fc.constant(index), role: fc.constantFrom(...ROLES), importance })),
    ),
  )
  .map((drawn) =>
    drawn.map(({ index, role, importance: weight }): Entity => {
      const [name, alias] = NAMES[index] ?? NAMES[0];
      return {
        id: `person-${index}`,
        kind: 'person',
        name,
        aliases: [alias],
        role,
        importance: weight,
        evidence: evidenceOf(`${name} was there`),
        originParagraphs: [],
      };
    }),
  );

const plain = {
  ...UNWORDED,
  holder: null,
  modality: 'asserted',
  originParagraphs: [],
  quantity: null,
  date: null,
} as const;

const deedsOf = (entities: readonly Entity[]): fc.Arbitrary<Fact[]> =>
  entities.length === 0
    ? fc.constant([])
    : fc
        .array(fc.record({ who: fc.constantFrom(...entities), what: fc.constantFrom(...DEEDS), importance }), {
          maxLength: 8,
        })
        .map((drawn) =>
          drawn.map(({ who, what, importance: weight }, index): Fact => {
            const statement = `In the old days ${who.name} ${what}.`;
            return {
              ...plain,
              id: `deed-${index}`,
              type: 'event',
              statement,
              importance: weight,
              about: [who.id],
              evidence: evidenceOf(statement),
            };
          }),
        );

const numbers: fc.Arbitrary<Fact[]> = fc
  .array(
    fc.record({
      low: fc.oneof(fc.integer({ min: 1, max: 100 }), fc.integer({ min: 100, max: 20_000_000 })),
      width: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 40 })),
      unit: fc.constantFrom(...UNITS),
      bound: fc.constantFrom('eq', 'approx', 'gt', 'lt'),
      measures: fc.constantFrom(...MEASURES),
      importance,
    }),
    { maxLength: 14 },
  )
  .map((drawn) =>
    drawn.map(({ low, width, unit, bound, measures, importance: weight }, index): Fact => {
      const high = bound === 'eq' ? low + width : low;
      const answer = high > low ? `${low} to ${high} ${unit}` : `${low} ${unit}`;
      const statement = `At the count number ${index} there were ${answer}.`;
      return {
        ...plain,
        id: `number-${index}`,
        type: 'number',
        statement,
        importance: weight,
        about: [],
        evidence: evidenceOf(statement),
        asks: { question: `How many were there at count number ${index}?`, answer, accepted: [] },
        quantity: { low, high, unit, bound, measures },
      };
    }),
  );

const dates: fc.Arbitrary<Fact[]> = fc
  .array(fc.record({ year: fc.integer({ min: 1700, max: 2020 }), importance }), { maxLength: 9 })
  .map((drawn) =>
    drawn.map(({ year, importance: weight }, index): Fact => {
      const statement = `Pier ${'abcdefghi'.charAt(index)} was opened in ${year}.`;
      return {
        ...plain,
        id: `date-${index}`,
        type: 'date',
        statement,
        importance: weight,
        about: [],
        evidence: evidenceOf(statement),
        label: `the opening of pier ${'abcdefghi'.charAt(index)}`,
        asks: {
          question: `In what year was pier ${'abcdefghi'.charAt(index)} opened?`,
          answer: String(year),
          accepted: [],
        },
        date: { start: String(year), end: null, precision: 'year' },
      };
    }),
  );

export const someArticle: fc.Arbitrary<QuizArticle & { readonly knowledge: Knowledge }> = people
  .chain((entities) => fc.record({ entities: fc.constant(entities), deeds: deedsOf(entities), numbers, dates }))
  .map(({ entities, deeds, numbers: counted, dates: dated }) => ({
    documentId: documentIdOf('drawn by lot'),
    title: 'Drawn by lot',
    language: 'en',
    document: null,
    cards: [],
    knowledge: {
      source: 'curated',
      article: { title: 'Drawn by lot', kind: 'article', language: 'en', asOf: null, original: null },
      ...NOTHING_KNOWN,
      entities,
      facts: [...deeds, ...counted, ...dated],
    },
  }));
