// "The heart is a muscle that pumps blood.": where a text teaches, "the heart" is every heart, if no heart was told of before.
import type { Passage } from '../arguments/passage';
import { isInstitution, isPlaceNoun, isRoleNoun } from '../entities/kindsOfNames';
import type { NounPhrase } from '../grammar/chunks';
import type { UnitReading } from '../readSentence';
import { stemOf } from '../../stems';
import type { Lexis } from './lexis';
import { isExplaining } from './teaching';

/** How far before its noun a word that brings one of them in may stand. */
const REACH = 4;
const BRINGS_IN = /^(?:an?|one|another|this|that|these|those|such|some|two|three|certain)$/;

/** Whether a phrase with "the" stands for a kind of thing. */
export function genericIn(passage: Passage, { topics }: Lexis): (reading: UnitReading, np: NounPhrase) => boolean {
  if (!isExplaining(passage)) return () => false;
  const places = new Map(passage.map(({ reading }, at) => [reading, at]));
  return (reading, { from, to, head }) => {
    const { words } = reading;
    const noun = words[head];
    if (words[from]?.lower !== 'the' || noun?.pos !== 'NOUN') return false;
    // "the wall of the mill" is of one thing, and "the mayor", "the company", "the valley" of somebody or something with a name.
    if (words.slice(from, to).some(({ lower }) => lower === 'of')) return false;
    if (isRoleNoun(noun.text) || isInstitution(noun.lower) || isPlaceNoun(noun.lower)) return false;
    if (!topics.has(stemOf(noun.lower))) return false;
    const before = passage.slice(0, places.get(reading) ?? 0);
    return !before.some((told) => isBroughtIn(told.reading, stemOf(noun.lower)));
  };
}

const isBroughtIn = ({ words }: UnitReading, stem: string): boolean =>
  words.some(
    ({ lower, pos }, at) =>
      pos === 'NOUN' &&
      stemOf(lower) === stem &&
      words.slice(Math.max(0, at - REACH), at).some((word) => BRINGS_IN.test(word.lower)),
  );
