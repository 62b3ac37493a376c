// Mends the tagger's commonest slips with what grammar leaves no doubt about. Each rule says what it looks at; the words
// themselves are never changed. Later rules see what earlier ones mended.
import { afterModal, afterBe, loneAuxiliary, predicate, nounBehindIs } from './retagging/auxiliaries';
import {
  gerundBeforeDeterminer,
  singularVerb,
  missingVerb,
  missingPlural,
  behindPronoun,
  missingPast,
  unchangingPast,
  verbBehindComma,
} from './retagging/missingVerbs';
import { asWhat, compoundHalf, gerundHalf, someOf, thatRelative, thatTime, verbBehindThat } from './retagging/joints';
import {
  countedNoun,
  nounAtEnd,
  subjectAfterThat,
  direction,
  nounBehindDeterminer,
  adjectiveBeforeNoun,
  nounBehindCloseTo,
  participleBehindPreposition,
  pluralInIngs,
  subjectBehindComma,
  nounBeforeVerb,
  nounBehindA,
  nounBehindCalled,
} from './retagging/nouns';
import {
  sayingVerb,
  thatBehindSaying,
  thatBehindContent,
  thatBeforeName,
  thatBeforePlural,
  thatBehindBe,
} from './retagging/sayings';
import {
  fixed,
  figures,
  numbered,
  insideName,
  nameBeforeVerb,
  owning,
  joiningSo,
  opener,
  thereAsPlace,
  pluralPossessive,
  bestBeforeVerb,
  noLonger,
  likeness,
  dueTime,
} from './retagging/plainWords';
import { agedAt, littleIs, pastBehindAside, postInIng, romanOne } from './retagging/livesTold';
import type { Rule } from './retagging/rule';
import type { Word } from './word';

const RULES: readonly Rule[] = [
  fixed,
  figures,
  numbered,
  someOf,
  thatTime,
  compoundHalf,
  pluralPossessive,
  pluralInIngs,
  bestBeforeVerb,
  noLonger,
  likeness,
  dueTime,
  subjectBehindComma,
  insideName,
  nameBeforeVerb,
  owning,
  participleBehindPreposition,
  afterModal,
  gerundBeforeDeterminer,
  singularVerb,
  afterBe,
  loneAuxiliary,
  countedNoun,
  nounAtEnd,
  nounBehindCalled,
  nounBehindA,
  nounBeforeVerb,
  opener,
  joiningSo,
  predicate,
  missingPlural,
  missingVerb,
  behindPronoun,
  missingPast,
  unchangingPast,
  thereAsPlace,
  sayingVerb,
  subjectAfterThat,
  direction,
  nounBehindDeterminer,
  adjectiveBeforeNoun,
  verbBehindComma,
  thatBehindSaying,
  thatBehindContent,
  thatBeforeName,
  thatBeforePlural,
  thatBehindBe,
  thatRelative,
  verbBehindThat,
  nounBehindCloseTo,
  nounBehindIs,
  gerundHalf,
  asWhat,
  agedAt,
  postInIng,
  pastBehindAside,
  littleIs,
  romanOne,
];

/** The same words with mended tags. */
export function retag(words: readonly Word[]): readonly Word[] {
  const mended = [...words];
  for (const rule of RULES) {
    for (const [index, word] of mended.entries()) {
      const pos = rule(word, index, mended);
      if (pos !== null) mended[index] = { ...word, pos };
    }
  }
  return mended;
}
