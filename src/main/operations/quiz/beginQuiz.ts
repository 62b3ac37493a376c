// Draws a quiz and puts it down. From then on it stands, whatever happens to the window.
import { fail, type Result, succeed } from '../../../core/base/result';
import type { LocalMoment } from '../../../core/base/time';
import { remixed } from '../../../core/quiz/remixed';
import type { QuizSetup } from '../../../core/quiz/setup';
import type { QuizState } from '../../../shared/contract/quiz';
import { addQuiz, endOpenQuizzes, findQuiz } from '../../store/quizzes';
import { inTransaction, type WritableDb } from '../../store/sql';
import { unknownQuiz } from './answerQuiz';
import { drawQuiz, type Drawn } from './drawQuiz';
import { quizState } from './quizState';

export interface QuizToBegin {
  readonly id: string;
  readonly seed: string;
  readonly setup: QuizSetup;
  /** Questions of another quiz, by index, which are asked again as they were; none is drawn. */
  readonly again?:
    { readonly quizId: string; readonly questions: readonly number[]; readonly areMisses: boolean } | undefined;
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
    addQuiz(db, { id, startedAt: moment.at, setup, seed, ...drawn.value, isOfMisses: again?.areMisses ?? false });
    const quiz = findQuiz(db, id);
    if (!quiz) throw new Error('The quiz was not kept.');
    return succeed(quizState(db, quiz, moment));
  });
}

type Asked = Pick<Drawn, 'questions' | 'articles'>;

function draw(db: WritableDb, setup: QuizSetup, seed: string, moment: LocalMoment): Result<Asked> {
  const { questions, articles, reason } = drawQuiz(db, setup, seed, moment);
  return questions.length > 0 ? succeed({ questions, articles }) : nothingToAsk(reason === '' ? '' : ` ${reason}`);
}

function questionsAgain(
  db: WritableDb,
  { quizId, questions, areMisses }: NonNullable<QuizToBegin['again']>,
  seed: string,
): Result<Asked> {
  const quiz = findQuiz(db, quizId);
  if (!quiz) return unknownQuiz();
  const wanted = quiz.questions.filter((_question, index) => questions.includes(index));
  if (wanted.length === 0) return nothingToAsk('');
  // All of them again are followed by what came after them.
  const articles = areMisses ? { drawn: 0, toCome: [] } : quiz.articles;
  return succeed({ questions: wanted.map((question) => remixed(question, seed)), articles });
}

const nothingToAsk = (reason: string): Result<never> =>
  fail(
    'quiz/empty',
    `Nothing could be asked.${reason} Your schedule is as it was; choose another article, kind or format.`,
  );
