// What a quiz could ask: for its set-up, which says what there is and why something is not.
import type { DocumentId } from '../../../core/base/ids';
import type { LocalMoment } from '../../../core/base/time';
import { asksOf } from '../../../core/quiz/asks';
import { allFigures, type AnyFigure, type Figures, type FigureKind } from '../../../core/quiz/figures/figure';
import { figuresOf } from '../../../core/quiz/figures/figuresOf';
import { isUnchecked } from '../../../core/quiz/figures/isUnchecked';
import { candidatesOf, reasonFor } from '../../../core/quiz/formats';
import { FORMATS } from '../../../core/quiz/question';
import type { FigureCounts, QuizOffer } from '../../../shared/contract/quiz';
import { documentHeads } from '../../store/documents';
import { answersOfQuiz } from '../../store/practiceLog';
import { lastSetup, openQuiz } from '../../store/quizzes';
import { inSnapshot, type ReadableDb } from '../../store/sql';
import { articlesInTurn, AT_ONCE } from './articlesInTurn';
import { ownCards, quizArticles } from './quizArticles';
import { titleOfQuiz } from './titleOfQuiz';

export function readOffer(
  db: ReadableDb,
  { documents, seed }: { readonly documents: readonly DocumentId[] | null; readonly seed: string },
  moment: LocalMoment,
): QuizOffer {
  return inSnapshot(db, () => {
    const turns = articlesInTurn(db, documents, moment);
    const first = turns.slice(0, AT_ONCE).map(({ id }) => id);
    const left = turns.length - first.length;
    const articles = [...quizArticles(db, first, moment), ...(documents === null ? ownCards(db, moment) : [])];
    const wanted = articles.map(figuresOf);
    const candidates = candidatesOf(wanted, seed);
    return {
      articles: articlesOf(db, wanted, moment),
      left,
      figures: countsOf(wanted),
      unchecked: wanted.reduce((sum, one) => sum + uncheckedIn(one), 0),
      formats: FORMATS.map((format) => {
        const ofFormat = candidates.filter(({ question }) => question.format === format);
        const of = (kind: FigureKind): number =>
          ofFormat.filter(({ question }) => question.figures[0]?.kind === kind).length;
        return {
          format,
          questions: { person: of('person'), number: of('number'), date: of('date') },
          reason: ofFormat.length > 0 || left > 0 ? null : reasonFor(format, wanted),
        };
      }),
      asks: asksOf(candidates, seed, left === 0),
      length: lastSetup(db)?.length ?? null,
      unfinished: unfinished(db),
    };
  });
}

/** All there are, with what is known of those that were looked at; of few all are. */
function articlesOf(db: ReadableDb, wanted: readonly Figures[], moment: LocalMoment): QuizOffer['articles'] {
  const heads = documentHeads(db);
  const known = new Map(wanted.map((figures) => [figures.article.documentId, figures]));
  const unknown = heads.flatMap(({ id }) => (known.has(id) ? [] : [id]));
  const others = heads.length > AT_ONCE ? [] : quizArticles(db, unknown, moment).map(figuresOf);
  for (const figures of others) known.set(figures.article.documentId, figures);
  const counts = (id: DocumentId | null) => {
    const figures = known.get(id);
    return figures ? countsOf([figures]) : null;
  };
  const own = known.get(null) ?? ownCards(db, moment).map(figuresOf)[0];
  const isAsked = own !== undefined && Object.values(countsOf([own])).some((count) => count > 0);
  return [
    ...heads.map(({ id, title }) => ({ documentId: id, title, figures: counts(id) })),
    ...(isAsked ? [{ documentId: null, title: own.article.title, figures: countsOf([own]) }] : []),
  ];
}

const uncheckedIn = (figures: Figures): number =>
  allFigures(figures).filter((one) => isCounted(one) && isUnchecked(one, figures.article)).length;

/** A date that is only put in order is none that is asked for. */
const isCounted = (figure: AnyFigure): boolean => figure.kind !== 'date' || figure.asked !== null;

const countsOf = (all: readonly Figures[]): FigureCounts => ({
  person: all.reduce((sum, { people }) => sum + people.length, 0),
  number: all.reduce((sum, { numbers }) => sum + numbers.length, 0),
  date: all.reduce((sum, { dates }) => sum + dates.filter(isCounted).length, 0),
});

function unfinished(db: ReadableDb): QuizOffer['unfinished'] {
  const quiz = openQuiz(db);
  if (!quiz) return null;
  const answered = new Set(answersOfQuiz(db, quiz.number).map(({ question }) => question)).size;
  return {
    quizId: quiz.id,
    title: titleOfQuiz(quiz),
    isOfMisses: quiz.isOfMisses,
    answered,
    of: quiz.questions.length,
    startedAt: quiz.startedAt,
  };
}
