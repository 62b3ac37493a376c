// All gates and rules, in the order a person would want to hear about them.
import {
  answerIsNotGivenAway,
  answerLength,
  answerSaysSomething,
  isComplete,
  noClueByAgreement,
  noLooseAdjective,
  oneAnswer,
} from './answer';
import { hasOneAnswer, leadsToItsPlace } from './answerable';
import { isDated, namesSpeaker } from './attribution';
import type { Check, DeckCheck } from './check';
import { asksNothingAgain, fewCardsPerProposition, hasPlace, isWithinBudget, noInterference, shapesVary } from './deck';
import { figureIsWhole } from './figure';
import {
  frontLength,
  hasAnchor,
  noLeadingPronoun,
  noRelativeTime,
  noSelfReference,
  oneQuestion,
  pointsAtNothing,
  pronounsHaveAntecedents,
} from './front';
import { gapHasContext, gapHasOneFilling, gapIsSalient, gapKeepsQuotation } from './gap';
import { answerIsSupported, namesAreInSource, numbersAreInSource, quoteIsExact } from './grounding';
import { listsOverlap, membersHaveCues, timelineAsksOrder } from './lists';
import { isEntailed, keepsPolarity } from './meaning';
import { optionsAreFair, optionsAreNear, placesOfAnswersVary } from './options';
import {
  asksEnough,
  noDoubleQuestion,
  noNegativeQuestion,
  noVagueHead,
  noYesNoQuestion,
  questionWordFits,
} from './question';
import { isNotTrivial, isToThePoint, isWorthKeeping, standsOnItsOwn } from './worth';

export const CARD_CHECKS: readonly Check[] = [
  quoteIsExact,
  numbersAreInSource,
  namesAreInSource,
  answerIsSupported,
  keepsPolarity,
  leadsToItsPlace,
  hasOneAnswer,
  isEntailed,
  answerIsNotGivenAway,
  noClueByAgreement,
  answerLength,
  oneAnswer,
  isComplete,
  figureIsWhole,
  answerSaysSomething,
  noLooseAdjective,
  oneQuestion,
  frontLength,
  hasAnchor,
  noLeadingPronoun,
  pronounsHaveAntecedents,
  pointsAtNothing,
  noSelfReference,
  noYesNoQuestion,
  questionWordFits,
  noDoubleQuestion,
  noVagueHead,
  asksEnough,
  noNegativeQuestion,
  noRelativeTime,
  isDated,
  namesSpeaker,
  gapHasContext,
  gapKeepsQuotation,
  gapIsSalient,
  gapHasOneFilling,
  membersHaveCues,
  timelineAsksOrder,
  hasPlace,
  optionsAreFair,
  optionsAreNear,
  isNotTrivial,
  standsOnItsOwn,
  isToThePoint,
  isWorthKeeping,
];

export const DECK_CHECKS: readonly DeckCheck[] = [
  listsOverlap,
  noInterference,
  fewCardsPerProposition,
  asksNothingAgain,
  isWithinBudget,
  shapesVary,
  placesOfAnswersVary,
];
