// What the set-up of a quiz says of what there is.
import { FIGURE_KINDS, type FigureKind } from '../../../core/quiz/figures/figure';
import type { QuizLength } from '../../../core/quiz/setup';
import type { FigureCounts, QuizOffer } from '../../../shared/contract/quiz';
import { count } from '../../ui/words/count';
import { countFigures, FORMAT_NAMES } from '../../ui/words/quizFormats';

/** `5 people, 6 numbers and 8 dates`; empty where there are none. */
export function figuresSentence(figures: FigureCounts): string {
  const parts = FIGURE_KINDS.filter((kind) => figures[kind] > 0).map((kind) => countFigures(kind, figures[kind]));
  if (parts.length < 2) return parts.join('');
  return `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;
}

type Formats = QuizOffer['formats'];

/** Questions a format could ask about the kinds that are wanted. */
export const questionsOf = ({ questions }: Formats[number], kinds: readonly FigureKind[]): number =>
  kinds.reduce((sum, kind) => sum + questions[kind], 0);

/** Formats that are off, each with its reason. Those that only want another kind are not: their reason is plain. */
export const offSentences = (formats: Formats): readonly string[] =>
  formats.flatMap(({ format, reason }) => (reason === null ? [] : [`${FORMAT_NAMES[format]} is off. ${reason}`]));

export const lengthName = (length: QuizLength): string => (length === 'all' ? 'All of them' : String(length));

/** `12 questions` */
export const questionsWords = (questions: number): string => count(questions, 'question');

export function startWords(questions: number | null): string {
  if (questions === null) return 'Ask all of them';
  return questions === 0 ? 'Nothing to ask' : `Ask ${questionsWords(questions)}`;
}

/** Where there are very many articles, a quiz is on some of them. */
export const leftSentence = ({ left, articles }: Pick<QuizOffer, 'left' | 'articles'>): string =>
  left === 0
    ? ''
    : ` They stand in the ${lookedAt(articles)} articles of which that is most; choose articles to be asked from others.`;

const lookedAt = (articles: QuizOffer['articles']): number =>
  articles.filter(({ documentId, figures }) => documentId !== null && figures !== null).length;
