// What came when: the dated facts of an article.
import { mentions } from '../../generation/names';
import { writeDate } from '../../generation/months';
import type { Fact } from '../../knowledge/model';
import { askedBy, cardAsking, cardsOf, isOnlyAGap } from './cardAsking';
import type { Asked, DateFigure, QuizArticle, QuizCard } from './figure';
import { BLANK, without } from './masked';
import { memoryOf } from './memoryOf';

/** Longer than this nobody puts in order. */
const LONGEST_EVENT = 110;

export function datesOf(article: QuizArticle): readonly DateFigure[] {
  const { knowledge, cards } = article;
  return (knowledge?.facts ?? []).flatMap((fact) => {
    const { date, statement, importance, evidence } = fact;
    if (!date || isOfTheArticle(fact, article)) return [];
    const asking = fact.type === 'date' ? cardsOf(cards, fact.id) : [];
    const blank = blankFor(fact);
    const card = cardAsking(asking, isForDate);
    if (!card && isOnlyAGap(fact)) return [];
    const asked = fact.type === 'date' ? (card ? askedBy(card) : wordedBy(fact, blank)) : null;
    const event = eventOf(fact, blank);
    if (!asked && event === null) return [];
    return [
      {
        kind: 'date' as const,
        id: `date/${fact.id}`,
        date,
        answer: asked?.answer ?? writeDate(date.start),
        event,
        statement,
        importance,
        evidence,
        asked,
        ...memoryOf(asking.filter(({ isAccepted }) => isAccepted)),
      },
    ];
  });
}

/** When the article itself came out is no event of what it tells. */
function isOfTheArticle({ date, statement }: Fact, { knowledge, document, title }: QuizArticle): boolean {
  const { original, asOf } = knowledge?.article ?? { original: null, asOf: null };
  const own = [original?.published, document?.published, asOf];
  if (!date || !own.includes(date.start)) return false;
  return (
    mentions(statement, [title, original?.title ?? title]) || /\b(?:article|essay|report|published)\b/i.test(statement)
  );
}

/** The way back asks for what happened, not for when. */
const isForDate = ({ back, rule }: QuizCard): boolean => rule !== 'curated-way-back' && /\d/.test(back);

function wordedBy({ asks, date, evidence }: Fact, blank: string | null): Asked | null {
  if (asks && /\d/.test(asks.answer)) {
    return {
      prompt: asks.question,
      answer: asks.answer,
      accepted: asks.accepted,
      tolerance: null,
      cardId: null,
      evidence,
    };
  }
  if (blank === null || !date) return null;
  return {
    prompt: `When was it? ${blank}`,
    answer: writeDate(date.start),
    accepted: [],
    tolerance: null,
    cardId: null,
    evidence,
  };
}

/** The statement without its date, as it is worded there or as we word it. */
function blankFor({ statement, date, found }: Fact): string | null {
  if (!date) return null;
  const worded = found?.proposition?.parts.find((part) => part.date !== null)?.dateText ?? '';
  return without(statement, worded) ?? without(statement, writeDate(date.start));
}

function eventOf({ label }: Fact, blank: string | null): string | null {
  const event = label ?? blank?.replace(BLANK, '…').replace(/…\.$/, '…') ?? null;
  return event !== null && event.length <= LONGEST_EVENT && !/(?<!\d)[12]\d{3}(?!\d)/.test(event) ? event : null;
}
