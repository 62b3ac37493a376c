// What the set-up of a quiz says of what there is.
import { FIGURE_KINDS, type FigureKind } from '../../../core/quiz/figures/figure';
import type { Format } from '../../../core/quiz/question';
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

export const figuresIn = (figures: FigureCounts): number => FIGURE_KINDS.reduce((sum, kind) => sum + figures[kind], 0);

/** Why so many figures make so many questions, where these are not equally many. */
export function differenceSentence(figures: number, questions: number, format: Format | 'mixed'): string {
  const made = `${count(figures, 'figure')} ${figures === 1 ? 'makes' : 'make'} ${questionsWords(questions)}${format === 'mixed' ? '' : ' of this format'}`;
  const left = 'what cannot be asked, or would give another answer away, is left out of this draw';
  if (questions < figures) return `${made}: ${left}.`;
  return `${made}: some are compared, put in order or matched as well, and ${left}.`;
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

/** `questions` null: not known. */
export function startWords(questions: number | null, length: QuizLength): string {
  if (questions === null) return length === 'all' ? 'Ask all of them' : `Ask up to ${questionsWords(length)}`;
  return questions === 0 ? 'Nothing to ask' : `Ask ${questionsWords(questions)}`;
}

/** What is asked; of very many articles, what of those that come first. */
export function leadSentence({ figures, left, articles }: Pick<QuizOffer, 'figures' | 'left' | 'articles'>): string {
  const there = figuresSentence(figures);
  if (left === 0) return `${there}, asked from what you are likeliest to have lost.`;
  const first = `The ${count(lookedAt(articles), 'article')} that come first, by what you are likeliest to have lost`;
  return `${first}, hold ${there === '' ? 'no figures' : there}; the other ${left.toLocaleString('en')} are asked after them.`;
}

const lookedAt = (articles: QuizOffer['articles']): number =>
  articles.filter(({ documentId, figures }) => documentId !== null && figures !== null).length;
