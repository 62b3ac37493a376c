import type { AnyFigure, QuizArticle } from './figure';

/** Whether the rules alone say so: nobody curated the article, and no card that asks for the figure was accepted. */
export const isUnchecked = ({ cards }: AnyFigure, { knowledge }: QuizArticle): boolean =>
  cards.length === 0 && (knowledge?.facts.some(({ found }) => found !== undefined) ?? false);
