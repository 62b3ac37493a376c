// What speaks for and against keeping a card. The weights were fitted (logistic regression, held towards zero, one article left out at
// a time) to what careful readers said of 317 cards on 27 articles, most of them read by two people, each card by itself, and rounded
// to tenths of a logit; what did not help on the article left out is not here. Readers keep figures with what they measure, dates,
// reasons and what somebody found or demanded; they do not keep what somebody did to something, a role in passing, one item of a list,
// words of a quotation, an answer that names nothing, or a card that lost half of its sentence. What is argued and said in the open was read
// again later, on other articles; those points are ours.
import { figureInPassing } from './figureInPassing';
import { gapIsTold } from './gapIsTold';
import { argued } from './howItIsArgued';
import { deed, limited, sideways, torn, wide } from './howAnEventIsRead';
import { longRest, saidInAReport } from './inAReport';
import { openEnding } from './openEnding';
import { openSaying } from './openSaying';
import type { Weight } from './reason';
import { blank, emptyAnswer, expected, figure, saying, sort } from './whatIsAsked';
import { article, long, loose, names, open, ownVoice, when, yearless } from './whatTheFrontSays';
import { aside, central, lost, whole } from './whatTheTextSays';
import { unread } from './wordsReadOver';

export const WEIGHTS: readonly Weight[] = [
  figure,
  figureInPassing,
  blank,
  sort,
  saying,
  gapIsTold,
  argued,
  openEnding,
  openSaying,
  saidInAReport,
  longRest,
  torn,
  limited,
  wide,
  sideways,
  deed,
  names,
  when,
  yearless,
  article,
  loose,
  emptyAnswer,
  whole,
  lost,
  central,
  aside,
  unread,
  long,
  open,
  ownVoice,
  expected,
];
