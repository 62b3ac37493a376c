// Which pronoun a person takes, from the words that go with the name: titles, relations, and pronouns that can mean nobody else.
import type { UnitReading } from '../readSentence';
import type { FoundEntity } from './findEntities';
import type { NamePlace } from './namePlace';
import { isTitleAlone } from './titleAlone';

export type Gender = 'he' | 'she';

const HE =
  /^(?:mr|sir|lord|king|prince|emperor|duke|count|baron|father|husband|son|brother|uncle|grandson|nephew|widower|chairman|spokesman|businessman|congressman|actor|monk|priest|pope|herr|monsieur|strongman|ferryman)$/;
const SHE =
  /^(?:mrs|ms|miss|lady|dame|queen|princess|empress|duchess|countess|baroness|mother|wife|daughter|sister|aunt|granddaughter|niece|widow|chairwoman|spokeswoman|businesswoman|congresswoman|actress|nun|frau|madame|midwife|woman)$/;

export const genderOfPronoun = (lower: string): Gender | null =>
  /^(?:he|him|his|himself)$/.test(lower) ? 'he' : /^(?:she|her|hers|herself)$/.test(lower) ? 'she' : null;

/** "the king of Saxony", "her mother"; undefined where the words do not tell. */
export function genderOfRole(text: string): Gender | undefined {
  const words =
    text
      .toLowerCase()
      .split(/ (?:of|in|at|from|who) /)[0]
      ?.split(' ') ?? [];
  const head = words.at(-1) ?? '';
  return HE.test(head) ? 'he' : SHE.test(head) ? 'she' : undefined;
}

/** `hero` is who the article is about: where there is one, a loose pronoun says nothing of anybody else. */
export function gendersOf(
  readings: readonly UnitReading[],
  places: ReadonlyMap<UnitReading, readonly NamePlace[]>,
  hero: FoundEntity | null,
): ReadonlyMap<string, Gender> {
  const votes = new Map<string, number>();
  const vote = ({ id }: FoundEntity, gender: Gender, weight: number): void =>
    void votes.set(id, (votes.get(id) ?? 0) + (gender === 'he' ? weight : -weight));
  const strangers: { entity: FoundEntity; gender: Gender }[] = [];
  for (const [index, reading] of readings.entries()) {
    for (const { entity, from } of places.get(reading) ?? []) {
      const gender = isTitleAlone(entity, reading.words[from - 1]) ? genderOfRole(entity.name) : undefined;
      if (gender) vote(entity, gender, 3);
    }
    const persons = (places.get(reading) ?? []).filter(({ entity }) => entity.kind === 'person');
    for (const { entity, from, to } of persons) {
      for (const { lower } of [
        ...reading.words.slice(Math.max(0, from - 4), from),
        ...reading.words.slice(to, to + 4),
      ]) {
        if (HE.test(lower)) vote(entity, 'he', 3);
        if (SHE.test(lower)) vote(entity, 'she', 3);
      }
    }
    const different = new Set(persons.map(({ entity }) => entity));
    const [only] = different;
    if (different.size !== 1 || !only || reading.unit.isQuoted) continue;
    const after = persons[0]?.to ?? 0;
    const inside = reading.words
      .slice(after)
      .map(({ lower }) => genderOfPronoun(lower))
      .find((gender) => gender !== null);
    const next = readings[index + 1];
    const opener =
      next && !next.unit.isQuoted ? next.words.find(({ pos }) => pos !== 'PUNCT' && pos !== 'ADV') : undefined;
    const following = opener ? genderOfPronoun(opener.lower) : null;
    for (const gender of [inside, following]) {
      if (!gender) continue;
      if (hero === null || only === hero) vote(only, gender, 1);
      else strangers.push({ entity: only, gender });
    }
  }
  // Beside a heroine "he" is somebody else: the only one the sentence names.
  const ofHero = hero === null ? 0 : (votes.get(hero.id) ?? 0);
  for (const { entity, gender } of strangers)
    if (ofHero !== 0 && ofHero > 0 !== (gender === 'he')) vote(entity, gender, 1);
  return new Map([...votes].filter(([, count]) => count !== 0).map(([id, count]) => [id, count > 0 ? 'he' : 'she']));
}
