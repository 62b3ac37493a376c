// The numbers of an article, each with what it measures and the question it answers.
import { foldText } from '../../answering/foldText';
import { readQuantities } from '../../answering/readQuantities';
import { toleranceFor } from '../../answering/toleranceFor';
import { canonicalUnit, kindOfUnit } from '../../answering/units';
import { contentWordsOf, wordsAmong } from '../../generation/words';
import type { Fact, Quantity } from '../../knowledge/model';
import { askedBy, cardAsking, cardsOf, isOnlyAGap } from './cardAsking';
import type { Asked, NumberFigure, QuizArticle, QuizCard } from './figure';
import { withoutFigure } from './masked';
import { memoryOf } from './memoryOf';
import { writeQuantity } from '../writeQuantity';

/** Before a statement whose figure is left out. */
export const FIGURE_MISSING = 'Which figure is missing?';

export function numbersOf({ knowledge, cards, language }: QuizArticle): readonly NumberFigure[] {
  return (knowledge?.facts ?? []).flatMap((fact) => {
    if (!fact.quantity) return [];
    const { quantity } = fact;
    const asking = cardsOf(cards, fact.id);
    const isOfFigure = ({ kind, back }: QuizCard): boolean => kind === 'number' || states(back, quantity, language);
    const card = cardAsking(asking, isOfFigure);
    if (!card && isOnlyAGap(fact)) return [];
    const answer = card?.back ?? fact.asks?.answer ?? writeQuantity(quantity);
    const tolerance = card?.tolerance ?? toleranceFor({ ...quantity, wording: answer });
    const asked = card ? { ...askedBy(card), tolerance } : wordedBy(fact, answer, tolerance);
    if (!asked) return [];
    return [
      {
        kind: 'number' as const,
        id: `number/${fact.id}`,
        quantity,
        tolerance,
        answer,
        measures: quantity.measures,
        statement: fact.statement,
        importance: fact.importance,
        evidence: fact.evidence,
        asked,
        whatItMeasures: measuresAsked(fact, answer, quantity, asking),
        ...memoryOf(asking.filter(({ isAccepted }) => isAccepted)),
      },
    ];
  });
}

const states = (text: string, { low, high }: Quantity, language: string): boolean =>
  readQuantities(text, [language, 'en']).some((read) => read.low === low && read.high === high);

function wordedBy(fact: Fact, answer: string, tolerance: NumberFigure['tolerance']): Asked | null {
  const { asks, found, statement, quantity, evidence } = fact;
  if (asks)
    return { prompt: asks.question, answer: asks.answer, accepted: asks.accepted, tolerance, cardId: null, evidence };
  const part = [found?.proposition?.subject, ...(found?.proposition?.parts ?? [])].find((one) => one?.quantity);
  const gap = fact.gap ? statement.slice(fact.gap.start, fact.gap.end) : null;
  const blank = quantity && withoutFigure(statement, quantity, part?.quantityText ?? gap);
  if (!blank) return null;
  return { prompt: `${FIGURE_MISSING} ${blank}`, answer, accepted: [], tolerance, cardId: null, evidence };
}

/** "7 years" or "five" could be the figure of anything; shares, large numbers and things of their own kind could not. */
function isTelling({ low, high, unit }: Quantity): boolean {
  const kind = kindOfUnit(canonicalUnit(foldText(unit)));
  if (unit === '' || kind === 'time' || kind === 'people')
    return Math.max(Math.abs(low), Math.abs(high)) >= TELLING_FROM;
  return true;
}
const TELLING_FROM = 1000;

/** Only of a figure that is known by itself, and whose own unit does not say what it measures. */
function measuresAsked(
  { id, evidence }: Fact,
  answer: string,
  quantity: Quantity,
  cards: readonly QuizCard[],
): Asked | null {
  const { measures } = quantity;
  const words = contentWordsOf(measures);
  const says = quantity.unit === '' || answer.includes(quantity.unit) ? answer : writeQuantity(quantity);
  const told = wordsAmong(words, contentWordsOf(`${answer} ${quantity.unit}`)).length;
  if (words.length < 2 || told * 2 >= words.length || !isTelling(quantity)) return null;
  const card = cardAsking(cards, ({ rule, from }) => rule === 'figure-measures' && from[0] === id);
  if (card) return askedBy(card);
  const prompt = `“${says}”: what is that the figure of?`;
  return { prompt, answer: measures, accepted: [], tolerance: null, cardId: null, evidence };
}
