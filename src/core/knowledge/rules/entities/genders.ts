// Which pronoun a person takes, from the words that go with the name: titles, relations, and pronouns that can mean nobody else.
import type { Word } from '../grammar/word';
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

const NEAR = 4;
/** "was a botanist, and the wife of": so far an essence is looked through. */
const SAID = 8;

/**
 * The title or relation a name stands behind: "her late husband Carl", "his aunt, Ann Lee, ...", but not "the wife of Carl", "his mother and
 * Carl" nor "with his mother, Carl went".
 */
function wordsBefore({ words }: UnitReading, from: number, to: number): readonly Word[] {
  const near: Word[] = [];
  for (let at = from - 1; at >= Math.max(0, from - NEAR); at--) {
    const word = words[at];
    if (!word || !(isOfName(word) || (word.text === ',' && isClosed(words[to])))) break;
    near.push(word);
  }
  return near;
}

/** What is said of a name right behind it: "Ann Lee, the eldest daughter", "Ann Lee was a nun", but not "Carl's wife" nor "Carl and his mother". */
function wordsBehind({ words }: UnitReading, to: number): readonly Word[] {
  // "Ann Lee (1801–1880) was ..."
  const closing = words[to]?.text === '(' ? words.findIndex(({ text }, at) => at > to && text === ')') : -1;
  const from = closing < 0 ? to : closing + 1;
  const isStated = BE.test(words[from]?.lower ?? '');
  if (!isStated && !/^[,(]$/.test(words[from]?.text ?? '')) return [];
  const near: Word[] = [];
  let at = from + 1;
  while (at <= from + (isStated ? SAID : NEAR) && (isOfName(words[at]) || (isStated && words[at]?.pos === 'CCONJ')))
    near.push(...words.slice(at, ++at));
  // "Ann Lee, his wife, came", but not "Carl, his wife and two sons came".
  return OWNER.test(words[from + 1]?.lower ?? '') && !isClosed(words[at]) ? [] : near;
}

const BE = /^(?:is|was|were|be|became|becomes)$/;
const OWNER = /^(?:his|her|their|whose|its|my|our|your)$/;
const isOfName = (word: Word | undefined): boolean =>
  word !== undefined && (/^(?:NOUN|PROPN|ADJ|DET|NUM)$/.test(word.pos) || OWNER.test(word.lower));
const isClosed = (word: Word | undefined): boolean => word === undefined || /^[,.;:)]$/.test(word.text);

const OFTEN = 4;

/** Of one person's life most pronouns mean that person. Null: as often one as the other. */
function usualPronoun(readings: readonly UnitReading[]): Gender | null {
  const count = { he: 0, she: 0 };
  for (const { words, unit } of readings)
    if (!unit.isQuoted)
      for (const { lower } of words) {
        const gender = genderOfPronoun(lower);
        if (gender) count[gender]++;
      }
  const { he, she } = count;
  return Math.max(he, she) < OFTEN || Math.max(he, she) < OFTEN * Math.min(he, she) ? null : he > she ? 'he' : 'she';
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
      for (const { lower } of [...wordsBefore(reading, from, to), ...wordsBehind(reading, to)]) {
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
  const usual = usualPronoun(readings);
  if (hero !== null && usual !== null) vote(hero, usual, 2);
  // Beside a heroine "he" is somebody else: the only one the sentence names.
  const ofHero = hero === null ? 0 : (votes.get(hero.id) ?? 0);
  for (const { entity, gender } of strangers)
    if (ofHero !== 0 && ofHero > 0 !== (gender === 'he')) vote(entity, gender, 1);
  return new Map([...votes].filter(([, count]) => count !== 0).map(([id, count]) => [id, count > 0 ? 'he' : 'she']));
}
