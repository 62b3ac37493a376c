// What a quiz could ask: for its set-up, which says what there is and why something is not.
import type { DocumentId } from '../../../core/base/ids';
import type { LocalMoment } from '../../../core/base/time';
import { asksOf } from '../../../core/quiz/asks';
import type { Figures, FigureKind } from '../../../core/quiz/figures/figure';
import { figuresOf } from '../../../core/quiz/figures/figuresOf';
import { candidatesOf, reasonFor } from '../../../core/quiz/formats';
import { FORMATS } from '../../../core/quiz/question';
import type { FigureCounts, QuizOffer } from '../../../shared/contract/quiz';
import { answersOfQuiz } from '../../store/practiceLog';
import { lastSetup, openQuiz } from '../../store/quizzes';
import { inSnapshot, type ReadableDb } from '../../store/sql';
import { quizArticles } from './quizArticles';
import { titleOfQuiz } from './titleOfQuiz';

export function readOffer(
  db: ReadableDb,
  { documents, seed }: { readonly documents: readonly DocumentId[] | null; readonly seed: string },
  moment: LocalMoment,
): QuizOffer {
  return inSnapshot(db, () => {
    const all = quizArticles(db, null, moment).map(figuresOf);
    const wanted = all.filter(({ article: { documentId } }) =>
      documents === null ? true : documentId !== null && documents.includes(documentId),
    );
    const candidates = candidatesOf(wanted, seed);
    return {
      articles: all
        .map((figures) => ({
          documentId: figures.article.documentId,
          title: figures.article.title,
          figures: countsOf([figures]),
        }))
        .filter(({ documentId, figures }) => documentId !== null || Object.values(figures).some((count) => count > 0)),
      figures: countsOf(wanted),
      formats: FORMATS.map((format) => {
        const ofFormat = candidates.filter(({ question }) => question.format === format);
        const of = (kind: FigureKind): number =>
          ofFormat.filter(({ question }) => question.figures[0]?.kind === kind).length;
        return {
          format,
          questions: { person: of('person'), number: of('number'), date: of('date') },
          reason: ofFormat.length > 0 ? null : reasonFor(format, wanted),
        };
      }),
      asks: asksOf(candidates, seed),
      length: lastSetup(db)?.length ?? null,
      unfinished: unfinished(db),
    };
  });
}

const countsOf = (all: readonly Figures[]): FigureCounts => ({
  person: all.reduce((sum, { people }) => sum + people.length, 0),
  number: all.reduce((sum, { numbers }) => sum + numbers.length, 0),
  date: all.reduce((sum, { dates }) => sum + dates.filter(({ asked }) => asked !== null).length, 0),
});

function unfinished(db: ReadableDb): QuizOffer['unfinished'] {
  const quiz = openQuiz(db);
  if (!quiz) return null;
  const answered = new Set(answersOfQuiz(db, quiz.number).map(({ question }) => question)).size;
  return {
    quizId: quiz.id,
    title: titleOfQuiz(quiz),
    answered,
    of: quiz.questions.length,
    startedAt: quiz.startedAt,
  };
}
