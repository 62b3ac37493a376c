// Draws a quiz and puts it down. From then on it stands, whatever happens to the window.
import type { DocumentId } from '../../../core/base/ids';
import { fail, type Result, succeed } from '../../../core/base/result';
import type { LocalMoment } from '../../../core/base/time';
import { compose } from '../../../core/quiz/compose';
import { figuresOf } from '../../../core/quiz/figures/figuresOf';
import { candidatesOf, reasonFor } from '../../../core/quiz/formats';
import type { Question } from '../../../core/quiz/question';
import { remixed } from '../../../core/quiz/remixed';
import type { QuizSetup } from '../../../core/quiz/setup';
import type { QuizState } from '../../../shared/contract/quiz';
import { addQuiz, endOpenQuizzes, findQuiz } from '../../store/quizzes';
import { inTransaction, type WritableDb } from '../../store/sql';
import { unknownQuiz } from './answerQuiz';
import { consideredArticles } from './consideredArticles';
import { quizState } from './quizState';

export interface QuizToBegin {
  readonly id: string;
  readonly seed: string;
  readonly setup: QuizSetup;
  /** Questions of another quiz, by index, which are asked again as they were; none is drawn. */
  readonly again?: { readonly quizId: string; readonly questions: readonly number[] } | undefined;
}

/** `id` is fresh. Problems: `quiz/unknown`; `quiz/empty`: nothing could be asked, and why. */
export function beginQuiz(
  db: WritableDb,
  { id, seed, setup, again }: QuizToBegin,
  moment: LocalMoment,
): Result<QuizState> {
  return inTransaction(db, () => {
    const drawn = again ? questionsAgain(db, again, seed) : draw(db, setup, seed, moment);
    if (!drawn.ok) return drawn;
    endOpenQuizzes(db, moment.at);
    addQuiz(db, { id, startedAt: moment.at, setup, seed, questions: drawn.value });
    const quiz = findQuiz(db, id);
    if (!quiz) throw new Error('The quiz was not kept.');
    return succeed(quizState(db, quiz, moment));
  });
}

function draw(db: WritableDb, setup: QuizSetup, seed: string, moment: LocalMoment): Result<readonly Question[]> {
  const all = consideredArticles(db, documentsOf(setup), moment).articles.map(figuresOf);
  const questions = compose(candidatesOf(all, seed), setup, seed);
  return questions.length > 0
    ? succeed(questions)
    : nothingToAsk(setup.format === 'mixed' ? '' : ` ${reasonFor(setup.format, all)}`);
}

/** Where only some figures are wanted, only their articles are. */
function documentsOf({ documents, only }: QuizSetup): readonly DocumentId[] | null {
  if (only === null || only.some(({ documentId }) => documentId === null)) return documents;
  const named = only.flatMap(({ documentId }) => (documentId === null ? [] : [documentId]));
  return documents === null ? named : named.filter((id) => documents.includes(id));
}

function questionsAgain(
  db: WritableDb,
  { quizId, questions }: NonNullable<QuizToBegin['again']>,
  seed: string,
): Result<readonly Question[]> {
  const quiz = findQuiz(db, quizId);
  if (!quiz) return unknownQuiz();
  const wanted = quiz.questions.filter((_question, index) => questions.includes(index));
  return wanted.length > 0 ? succeed(wanted.map((question) => remixed(question, seed))) : nothingToAsk('');
}

const nothingToAsk = (reason: string): Result<never> =>
  fail(
    'quiz/empty',
    `Nothing could be asked.${reason} Your schedule is as it was; choose another article, kind or format.`,
  );
