// Who or what a pronoun stands for. The rules are few and refuse when in doubt: a card with the wrong name is worse than
// no card. Memory holds the subjects of clauses as they go by.
import { type Gender, genderOfPronoun } from './entities/genders';
import type { FoundEntity } from './entities/findEntities';

export interface Referent {
  /** What to write in place of the pronoun. */
  readonly text: string;
  /** `people`: "we" and "you" of those who wrote the article, whom no later pronoun means. */
  readonly kind: 'person' | 'thing' | 'plural' | 'people';
  readonly entity: FoundEntity | null;
  /** Ids of the entities its words mention. */
  readonly about: readonly string[];
  /** Names its owner too ("the guild's income"), so "it" may be either. */
  readonly isShared: boolean;
}

export type PronounKind = 'person' | 'thing' | 'plural' | 'speaker' | null;

export function pronounKind(lower: string): PronounKind {
  if (/^(?:he|she|him|his|her|hers|himself|herself)$/.test(lower)) return 'person';
  if (/^(?:it|its|itself)$/.test(lower)) return 'thing';
  if (/^(?:they|them|their|theirs|themselves)$/.test(lower)) return 'plural';
  if (/^(?:i|we|me|us|my|our|mine|ours|myself|ourselves|you|your)$/.test(lower)) return 'speaker';
  return null;
}

/** What may fill a pronoun from outside its sentence. */
export interface Memory {
  /** Subject of the last main clause. */
  readonly subject: Referent | null;
  /** Persons named in the last sentence. */
  readonly persons: readonly FoundEntity[];
  /** Whether that sentence named somebody else, as it seems: nothing told yet what the name names. */
  readonly hasStranger: boolean;
  readonly block: number;
  /** What this paragraph and the one before have named, people aside. */
  readonly named: readonly {
    readonly entity: FoundEntity;
    readonly block: number;
    /** Where its sentence begins. */
    readonly at: number;
    readonly isSubject: boolean;
  }[];
  /** The words of the paragraph so far. */
  readonly said: string;
  readonly cast: Cast;
}

/** The people of the article, as far as pronouns tell them apart. */
export interface Cast {
  readonly genders: ReadonlyMap<string, Gender>;
  /** The person the article is about, if it is about one. */
  readonly hero: FoundEntity | null;
  /** One person argues throughout: "we" are people at large. */
  readonly isForAll: boolean;
  /** Nobody signs it, and "we" do nothing but what everybody does. */
  readonly isOfMankind: boolean;
  /** Whom "we" of a report on one's own work is. */
  readonly writers: Referent | null;
}

export const nothingSaid = (cast: Cast): Memory => ({
  subject: null,
  persons: [],
  hasStranger: false,
  block: -1,
  named: [],
  said: '',
  cast,
});

const asReferent = (entity: FoundEntity): Referent => ({
  text: entity.name,
  kind: 'person',
  entity,
  about: [entity.id],
  isShared: false,
});

/**
 * The referent of a pronoun that its own sentence does not explain: the last subject where it fits; for a person also the only
 * fitting one of the last sentence, or the hero of the article. Null: nobody can be sure.
 */
export function resolveAcross(pronoun: string, memory: Memory, block: number): Referent | null {
  const kind = pronounKind(pronoun);
  if (kind === null || kind === 'speaker') return null;
  if (kind === 'person') return resolvePerson(genderOfPronoun(pronoun), memory, block);
  const { subject } = memory;
  if (kind === 'thing' && hasRival(memory)) return null;
  return subject?.kind === kind && !subject.isShared && memory.block === block ? subject : null;
}

/** "Alder called in the Kesten Board. It found ...": the board may have, unless Alder is known to be a body itself. */
function hasRival({ named, subject }: Memory): boolean {
  if (!subject?.entity || subject.entity.kind === 'organisation') return false;
  const last = Math.max(...named.map(({ at }) => at));
  return named.some(
    ({ entity, at, isSubject }) =>
      at === last && !isSubject && entity.id !== subject.entity?.id && /^(?:organisation|thing)$/.test(entity.kind),
  );
}

function resolvePerson(
  gender: Gender | null,
  { subject, persons, hasStranger, block: lastBlock, cast }: Memory,
  block: number,
): Referent | null {
  const isNear = block - lastBlock <= 1;
  const known = (entity: FoundEntity | null): Gender | null => (entity ? (cast.genders.get(entity.id) ?? null) : null);
  const fits = (entity: FoundEntity | null): boolean => known(entity) === null || known(entity) === gender;
  const { hero } = cast;
  const heroFits = hero !== null && known(hero) === gender;
  if (isNear && subject?.kind === 'person' && fits(subject.entity)) {
    // A stranger of unknown gender beside a hero the pronoun fits: it may be either.
    if (heroFits && subject.entity !== hero && known(subject.entity) === null) return null;
    const rivals = persons.filter(
      (entity) => entity !== subject.entity && known(entity) === gender && known(subject.entity) === null,
    );
    return rivals.length > 0 ? null : subject;
  }
  if (isNear && hasStranger) return null;
  const near = isNear ? persons.filter(fits) : [];
  const [only] = near;
  // Behind a new paragraph nobody is meant who was only named in passing before it.
  if (only && only !== hero && block !== lastBlock) return null;
  // "They had a daughter, Karin. She retired ...": she, or the one it is all about?
  if (near.length === 1 && only && (!heroFits || only === hero)) return asReferent(only);
  return near.length === 0 && heroFits ? asReferent(hero) : null;
}
