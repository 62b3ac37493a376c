// "Little is known of Tom Berg's childhood. He was born ...": what the sentence tells of nobody else, the next goes on with.
import type { FoundEntity } from '../entities/findEntities';
import type { NamePlace } from '../entities/namePlace';
import type { UnitReading } from '../readSentence';

/** The only person named behind "little is known"; null where the sentence is no such one, or names several there. */
export function littleKnownOf({ parts, words }: UnitReading, names: readonly NamePlace[]): FoundEntity | null {
  const main = parts.find(({ clause }) => clause.kind === 'main');
  const subject = main?.subject?.noun;
  if (!main || !subject || !main.verb.isPassive) return null;
  const isNothing = /^(?:little|nothing|much|less|more)$/.test(words[subject.head]?.lower ?? '');
  if (!isNothing || !/^(?:know|record|hear|document|tell)$/.test(words[main.verb.main]?.lemma ?? '')) return null;
  const people = names.filter(({ entity, from }) => entity.kind === 'person' && from >= main.verb.to);
  const [first] = people;
  return first && people.every(({ entity }) => entity === first.entity) ? first.entity : null;
}
