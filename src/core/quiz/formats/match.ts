// People and their roles, to be matched. Only roles that are one person's alone.
import { mentions } from '../../generation/names';
import { seededOrder } from '../../generation/seededOrder';
import type { Figures, PersonFigure } from '../figures/figure';
import { type AskFormat, candidate, type Candidate, commonOf, type Missing } from './common';

const FEWEST = 3;
const MOST = 6;

export const askMatch: AskFormat = (figures, seed) => {
  const people = matchable(figures.people);
  if (people.length < FEWEST) return [];
  const count = Math.ceil(people.length / MOST);
  const drawn = seededOrder(people, seed);
  return Array.from({ length: count }, (_, set) => drawn.filter((_person, index) => index % count === set))
    .filter(({ length }) => length >= FEWEST)
    .map((set) => matching(figures, set, seed));
};

function matching(figures: Figures, people: readonly PersonFigure[], seed: string): Candidate {
  const [first, ...rest] = people;
  if (!first) throw new Error('Nobody to match.');
  const part = people
    .map(({ id }) => id.replace('person/', ''))
    .sort()
    .join('+');
  const common = commonOf({ article: figures.article, format: 'match', part, figures: [first, ...rest] });
  const roles = seededOrder(people, `${seed}/${common.key}`);
  const question = {
    ...common,
    format: 'match' as const,
    prompt: `Who is who? Give each of these ${people.length} people their role.`,
    evidence: people.flatMap(({ evidence }) => evidence),
    names: people.map(({ name }) => name),
    roles: roles.map(({ role }) => role ?? ''),
    right: people.map((person) => roles.indexOf(person)),
  };
  return candidate(question, people);
}

/** With a role that is told of nobody else, and that names none of them. */
const matchable = (people: readonly PersonFigure[]): readonly PersonFigure[] => {
  const withRole = people.filter(({ role }) => role !== null);
  return withRole.filter(
    (one) =>
      withRole.every((other) => other.id === one.id || !mentions(other.role ?? '', [one.role ?? ''])) &&
      !people.some(({ name, aliases }) => mentions(one.role ?? '', [name, ...aliases])),
  );
};

export const noMatch: Missing = (all) => {
  const people = all.reduce((sum, figures) => sum + figures.people.length, 0);
  return `Three people with roles of their own can be matched, and here ${people === 1 ? 'is one person' : `are ${people} people`} in all.`;
};
