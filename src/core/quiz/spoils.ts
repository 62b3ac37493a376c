// Whether one question spoils another of the same quiz: it tells the other's answer, or asks once more what came first.
import { isTyped, type Question } from './question';

/** In either direction: which one comes first is decided elsewhere. */
export const spoils = (one: Question, other: Question): boolean =>
  asksTheSame(one, other) || (!isOnOneFigure(one, other) && (tells(one, other) || tells(other, one)));

/** Questions on one figure are put so that what is recalled freely comes first. */
const isOnOneFigure = (one: Question, other: Question): boolean =>
  one.figures[0]?.id === other.figures[0]?.id && one.figures[0]?.documentId === other.figures[0]?.documentId;

/** A shorter figure stands in many a question for something else. */
const SHORTEST = 4;

/** Only dates and figures: a name stands in half of all questions without being their answer. */
function tells({ prompt }: Question, other: Question): boolean {
  if (!isTyped(other) && other.format !== 'range') return false;
  const { answer } = other;
  return answer.length >= SHORTEST && /\d/.test(answer) && prompt.includes(answer);
}

/** Two of the same events, whose order was asked for already. */
function asksTheSame(one: Question, other: Question): boolean {
  if (!isOfOrder(one) || !isOfOrder(other)) return false;
  const ids = new Set(one.figures.map(({ documentId, id }) => `${documentId ?? ''} ${id}`));
  return other.figures.filter(({ documentId, id }) => ids.has(`${documentId ?? ''} ${id}`)).length >= 2;
}

const isOfOrder = ({ format, figures }: Question): boolean =>
  format === 'order' || (format === 'larger' && figures[0]?.kind === 'date');
