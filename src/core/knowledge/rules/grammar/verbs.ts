// What the form of an English verb tells: finite or not, past or present, and the forms questions need.
import type { Word } from './word';

const PARTICIPLES = new Set(
  (
    'been done gone seen taken given known shown written driven drawn thrown flown grown chosen broken spoken eaten fallen born borne ' +
    'begun swum sung drunk rung sunk shrunk sprung torn worn sworn hidden ridden risen frozen stolen woven forgotten gotten forbidden ' +
    'shaken mistaken undertaken overtaken withdrawn outgrown beaten bitten blown'
  ).split(' '),
);

/** The past looks like the base form. */
const UNCHANGING = new Set(
  'put cut set hit let shut cost spread hurt split bet quit cast burst shed thrust upset read'.split(' '),
);

export const MODALS = new Set('will would can could may might must shall should ca wo'.split(' '));
export const BE = new Set("is are was were am be been being 's 're 'm".split(' '));
export const HAVE = new Set("has have had having 've".split(' '));
export const DO = new Set('do does did'.split(' '));

export const isGerund = (word: Word): boolean =>
  /^\p{L}{2,}ing$/u.test(word.lower) &&
  (word.lemma !== word.lower || word.pos === 'VERB') &&
  !/^(?:bring|sing|ring|cling|fling|sting|swing|spring|string|king|thing|wing)$/.test(word.lower);

/** A form that cannot stand alone as the verb of a clause. */
export const isParticipleOnly = (word: Word): boolean => PARTICIPLES.has(word.lower);

/** Past tense or participle: only the sentence tells which. */
export const mayBeParticiple = (word: Word): boolean =>
  PARTICIPLES.has(word.lower) ||
  /(?:ed|ought|aught|ept|elt|ent|ost|old|ade|uilt|und|eft|aid|eard|ead|on|ut|et|it)$/.test(word.lower);

const BASES_IN_ED = new Set(
  'need feed seed weed speed bleed breed heed exceed proceed succeed embed shred shed wed'.split(' '),
);

export type Tense = 'present-singular' | 'present-plural' | 'past';

/** The tense of a verb that stands without an auxiliary; null where the form does not tell. */
export function tenseOf(word: Word, subjectIsSingular: boolean): Tense | null {
  const { lower, lemma } = word;
  // A lemma that kept its ending: the form is the past, and nobody knows the base.
  if (lower === lemma && lower.endsWith('ed') && !BASES_IN_ED.has(lower)) return null;
  if (lower === lemma) {
    if (UNCHANGING.has(lower)) return subjectIsSingular ? 'past' : null;
    return subjectIsSingular ? null : 'present-plural';
  }
  if (lower.endsWith('s') && !lower.endsWith('ss') && (lemma + 's' === lower || lower.endsWith('es'))) {
    return 'present-singular';
  }
  if (/^(?:has|is|am|['’]s|['’]m)$/.test(lower)) return 'present-singular';
  if (/^(?:are|['’]re|['’]ve)$/.test(lower)) return 'present-plural';
  if (isGerund(word) || isParticipleOnly(word)) return null;
  return 'past';
}
