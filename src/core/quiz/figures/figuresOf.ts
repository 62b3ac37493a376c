// An article's key figures, from whatever is known of it: curated, found by rules, or written as cards by the person.
import type { AnyFigure, Figures, QuizArticle } from './figure';
import { datesOf } from './datesOf';
import { numbersOf } from './numbersOf';
import { ownFigures } from './ownFigures';
import { peopleOf } from './peopleOf';

export function figuresOf(article: QuizArticle): Figures {
  const people = peopleOf(article);
  const own = ownFigures(article, people);
  return {
    article,
    people: [...people, ...own.filter(isOf('person'))],
    numbers: [...numbersOf(article), ...own.filter(isOf('number'))],
    dates: [...datesOf(article), ...own.filter(isOf('date'))],
  };
}

const isOf =
  <Kind extends AnyFigure['kind']>(kind: Kind) =>
  (figure: AnyFigure): figure is Extract<AnyFigure, { kind: Kind }> =>
    figure.kind === kind;
