// Words by their stems: "dragging" is "drag", "weakness" is akin to "weak". Words here are folded (foldText.ts).
import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as french } from '@orama/stemmers/french';
import { stemmer as german } from '@orama/stemmers/german';
import { stemmer as russian } from '@orama/stemmers/russian';

/** In another language words are compared as they stand. */
const STEMMERS: Readonly<Record<string, (word: string) => string>> = {
  en: english,
  fr: french,
  de: german,
  ru: russian,
};
/** A shorter stem tells too little. */
const SHORTEST_STEM = 4;
/** English endings that leave a word the same word. */
const FORMS = new Set(['', 's', 'es', 'd', 'ed', 'ing', 'e', 'y', 'ies', 'ied']);
/** What makes another kind of word of an English stem: `recogn` and `recognit`, `displeas` and `displeasur`. */
const DERIVED = new Set(
  'i n an ian ean sian ish ese ic al ial ion it ition ation ment ur er or ist ism li ness iti iv ou abl ful anc enc'.split(
    ' ',
  ),
);
/** `russian` of `russia`, `ukrainian` of `ukraine`. */
const PEOPLE = new Set(['n', 'an', 'ian', 'ean', 'ese', 'ish']);
const LAND = new Set(['', 'a', 'e', 'y']);

/** `recognised` is `recognized`. */
const BRITISH = /(?<=\p{L}{4})is(?=(?:e|ed|es|ing|ation|ations)$)/u;

const stemOf = (word: string, language: string): string =>
  STEMMERS[language]?.(language === 'en' ? word.replace(BRITISH, 'iz') : word) ?? word;

/** The language of a tag like `en-GB`, of two letters. */
export const languageOf = (tag: string | undefined): string => (tag ?? '').slice(0, 2).toLowerCase();

/** How near two words are: one word in two forms (troop, troops), or two words of one stem (weak, weakness). */
export type Kinship = 'same' | 'form' | 'akin' | 'none';

export function kinshipOf(a: string, b: string, language: string): Kinship {
  if (a === b) return 'same';
  // Figures have no forms.
  if (/\d/.test(a + b)) return 'none';
  const [stemA, stemB] = [stemOf(a, language), stemOf(b, language)];
  // The English stemmer cuts "universe" and "university" alike; the others take off little but endings of cases and verbs.
  if (stemA === stemB) return language !== 'en' || isForm(a, b) ? 'form' : 'akin';
  if (language !== 'en') return 'none';
  const [short, long] = stemA.length <= stemB.length ? [stemA, stemB] : [stemB, stemA];
  const isDerived = short.length >= SHORTEST_STEM && long.startsWith(short) && DERIVED.has(long.slice(short.length));
  return isDerived || isOfLand(a, b) ? 'akin' : 'none';
}

/** Whether one of two English words is a land and the other what comes from it. */
export const isOfLand = (a: string, b: string): boolean => {
  const [restA, restB] = restsOf(a, b);
  return (
    a.length - restA.length >= SHORTEST_STEM &&
    ((LAND.has(restA) && PEOPLE.has(restB)) || (LAND.has(restB) && PEOPLE.has(restA)))
  );
};

function isForm(a: string, b: string): boolean {
  const [restA, restB] = restsOf(a, b).map(withoutDoubling);
  return FORMS.has(restA ?? '') && FORMS.has(restB ?? '');
}

/** `dragg-ing`, `plann-ed`. */
const withoutDoubling = (rest: string): string => rest.replace(/^[bdglmnprt](?=(?:ing|ed)$)/, '');

/** What is left of two words behind the letters they share. */
function restsOf(a: string, b: string): [string, string] {
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared++;
  return [a.slice(shared), b.slice(shared)];
}
