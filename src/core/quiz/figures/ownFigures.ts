// Cards a person wrote: a card whose answer is an amount, a date or a name asks for a key figure, too.
import { isCalendarYear } from '../../answering/calendarYear';
import { readDates } from '../../answering/readDates';
import { statedFigure } from '../../answering/statedFigure';
import { toleranceFor } from '../../answering/toleranceFor';
import { isSameText } from '../../generation/choices/answerKind';
import type { DateValue, Quantity } from '../../knowledge/model';
import { askedBy } from './cardAsking';
import type { AnyFigure, PersonFigure, QuizArticle, QuizCard } from './figure';
import { memoryOf } from './memoryOf';

const ASKS_WHO = /^(?:\p{P}\s*)?(?:who|whom|whose|wer|wen|wem|wessen|qui|кто|кого|кому|чей|хто)(?!\p{L})/iu;
const NAME = /^\p{Lu}[\p{L}\p{M}.'’-]*(?: (?:\p{Lu}|van |von |de |di |da |al-|bin )[\p{L}\p{M}.'’-]*){0,4}$/u;

export function ownFigures({ cards, language }: QuizArticle, people: readonly PersonFigure[]): readonly AnyFigure[] {
  return cards
    .filter(({ from, kind }) => from.length === 0 && kind === 'qa')
    .flatMap((card) => {
      const figure = dateOf(card) ?? numberOf(card, [language, 'en']) ?? personOf(card, people);
      return figure ? [figure] : [];
    });
}

const common = (card: QuizCard) => ({
  importance: 2 as const,
  evidence: card.evidence,
  statement: `${card.front} ${card.back}`,
  asked: askedBy(card),
  ...memoryOf(card.isAccepted ? [card] : []),
});

function dateOf(card: QuizCard): AnyFigure | null {
  const date = dateValueOf(card.back);
  if (!date) return null;
  return { kind: 'date', id: `date/card-${card.cardId}`, date, answer: card.back, event: null, ...common(card) };
}

function dateValueOf(text: string): DateValue | null {
  const bare = text.trim();
  if (/^\d{4}$/.test(bare) && isCalendarYear(Number(bare), '')) return { start: bare, end: null, precision: 'year' };
  const [read] = readDates(bare);
  if (!read?.year || !read.month) return null;
  const month = `${read.year}-${String(read.month).padStart(2, '0')}`;
  if (read.day === null) return { start: month, end: null, precision: 'month' };
  return { start: `${month}-${String(read.day).padStart(2, '0')}`, end: null, precision: 'day' };
}

function numberOf(card: QuizCard, languages: readonly string[]): AnyFigure | null {
  const stated = statedFigure(card.back, languages);
  if (!stated) return null;
  const { low, high, unit, bound, measures } = stated;
  const quantity: Quantity = { low, high, unit, bound, measures };
  const tolerance = card.tolerance ?? toleranceFor(stated);
  const shared = common(card);
  return {
    kind: 'number',
    id: `number/card-${card.cardId}`,
    quantity,
    tolerance,
    answer: card.back,
    measures: '',
    whatItMeasures: null,
    ...shared,
    asked: { ...shared.asked, tolerance },
  };
}

/** Somebody the article's own people do not include. */
function personOf(card: QuizCard, people: readonly PersonFigure[]): AnyFigure | null {
  const isKnown = people.some(({ name, aliases }) => [name, ...aliases].some((known) => isSameText(known, card.back)));
  if (isKnown || !ASKS_WHO.test(card.front) || !NAME.test(card.back.trim())) return null;
  const { asked, ...shared } = common(card);
  return {
    kind: 'person',
    id: `person/card-${card.cardId}`,
    name: card.back,
    aliases: card.accepted,
    role: null,
    byRole: asked,
    byName: null,
    deeds: [],
    ...shared,
  };
}
