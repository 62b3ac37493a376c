// People who could stand in for another, and none of whom the article says the same.
import { mentions } from '../../generation/names';
import type { Deed, PersonFigure } from '../figures/figure';

const namesOf = ({ name, aliases }: PersonFigure): readonly string[] => [name, ...aliases];

/** For a question by role: nobody with that role, nobody the question names. */
export const othersWithoutRole = (
  person: PersonFigure,
  people: readonly PersonFigure[],
  prompt: string,
): readonly PersonFigure[] =>
  people.filter(
    (other) =>
      isOther(other, person) && !mentions(prompt, namesOf(other)) && !mentions(prompt, other.role ? [other.role] : []),
  );

/** For what somebody said or did: nobody the statement or the text behind it names, nobody told of in the same words. */
export const othersWhoDidNot = (
  person: PersonFigure,
  people: readonly PersonFigure[],
  { asked, statement, evidence, alsoTrueOf }: Deed,
): readonly PersonFigure[] => {
  const said = [asked.prompt, statement, ...evidence.map(({ exact }) => exact), ...asked.accepted].join(' . ');
  return people.filter(
    (other) =>
      isOther(other, person) &&
      !mentions(said, namesOf(other)) &&
      !namesOf(other).some((name) => alsoTrueOf.includes(name)),
  );
};

/** Roles of others, none of which says what the person's own role says, as near in length as can be. */
export const otherRoles = (person: PersonFigure, people: readonly PersonFigure[]): readonly string[] => {
  const own = person.role ?? '';
  const roles = people
    .filter((other) => other.id !== person.id)
    .flatMap(({ role }) => (role === null || mentions(role, [own]) || mentions(own, [role]) ? [] : [role]))
    .filter((role) => !mentions(role, namesOf(person)));
  return [...new Set(roles)].sort((a, b) => Math.abs(a.length - own.length) - Math.abs(b.length - own.length));
};

/** Two figures of one name are one person to whoever is asked. */
const isOther = (other: PersonFigure, person: PersonFigure): boolean =>
  other.id !== person.id &&
  !mentions(namesOf(person).join(' . '), namesOf(other)) &&
  !mentions(namesOf(other).join(' . '), namesOf(person));
