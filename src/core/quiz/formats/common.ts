// What every format needs of the figures it asks for.
import type { Evidence } from '../../source/evidence';
import type { AnyFigure, Asked, Figures, QuizArticle } from '../figures/figure';
import { meaningOf } from '../figures/meaningOf';
import type { FigureRef, Format, Question } from '../question';

/** A question that could be asked, and what a quiz weighs it by. */
export interface Candidate {
  readonly question: Question;
  /** Lowest chance of recall of what it asks for; null where nothing of it was learned. */
  readonly recall: number | null;
  readonly importance: number;
}

/** Makes all questions of one format that an article's figures allow. `seed` mixes options and pieces. */
export type AskFormat = (figures: Figures, seed: string) => readonly Candidate[];

/** Why a format asks nothing, in a sentence. */
export type Missing = (figures: readonly Figures[]) => string;

export const refOf = (article: QuizArticle, figure: AnyFigure): FigureRef => ({
  documentId: article.documentId,
  id: figure.id,
  kind: figure.kind,
  label: labelOf(figure),
});

function labelOf(figure: AnyFigure): string {
  switch (figure.kind) {
    case 'person':
      return figure.name;
    case 'number':
      return meaningOf(figure);
    case 'date':
      return figure.event ?? figure.asked?.prompt ?? figure.statement;
  }
}

/** The words a question stands on: they say what it says, not only whom or what it is about. */
export const wordsOf = ({ evidence }: AnyFigure, asked: Asked): readonly Evidence[] =>
  asked.evidence.length > 0 ? asked.evidence : evidence;

interface CommonParts {
  readonly article: QuizArticle;
  readonly format: Format;
  /** Behind the figure's id, where a format asks more than once for one figure. */
  readonly part?: string;
  readonly figures: readonly [AnyFigure, ...AnyFigure[]];
}

export const commonOf = ({ article, format, part, figures }: CommonParts) => ({
  key: [article.documentId ?? 'own', figures[0].id, format, part].filter(Boolean).join('/'),
  figures: figures.map((figure) => refOf(article, figure)),
  language: article.language,
  articleTitle: article.title,
});

export function candidate(question: Question, figures: readonly AnyFigure[]): Candidate {
  const recalls = figures.flatMap(({ recall }) => (recall === null ? [] : [recall]));
  return {
    question,
    recall: recalls.length === 0 ? null : Math.min(...recalls),
    importance: Math.max(...figures.map(({ importance }) => importance)),
  };
}
