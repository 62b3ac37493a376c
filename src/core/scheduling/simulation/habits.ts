// How a person answers: which grades they give, and how long each takes. Their own history, drawn towards what is usual
// while there is little of it.
import { DEFAULT_MILLIS, shrunk, type Spent } from '../budget';
import { type Grade, GRADES, mapGrades } from '../grade';

/** Answers to cards never seen, within steps, and to learned cards that come back. */
export const ANSWER_KINDS = ['first', 'step', 'review'] as const;
export type AnswerKind = (typeof ANSWER_KINDS)[number];

/** What was answered, and the time it took. */
export interface GradeTotal extends Spent {
  readonly kind: AnswerKind;
  readonly grade: Grade;
}

type ByGrade = Readonly<Record<Grade, number>>;

export interface Habits {
  /** Milliseconds an answer takes on average. */
  readonly millis: Readonly<Record<AnswerKind, ByGrade>>;
  /** Shares of all first answers, and of all answers within steps: each sums to 1. */
  readonly mix: Readonly<Record<'first' | 'step', ByGrade>>;
  /** Shares of the reviews that were recalled; `again` is 0. How many are recalled is for the model to say. */
  readonly recalled: ByGrade;
  /** Answers all of this rests on. */
  readonly answers: Readonly<Record<AnswerKind, number>>;
}

/** What is assumed of whoever has answered nothing; it weighs as much as so many answers of one's own. */
const USUAL_WEIGHT = 50;
const USUAL = {
  first: { again: 0.25, hard: 0.1, good: 0.5, easy: 0.15 },
  step: { again: 0.1, hard: 0.05, good: 0.8, easy: 0.05 },
  recalled: { again: 0, hard: 0.1, good: 0.8, easy: 0.1 },
} as const satisfies Record<string, ByGrade>;

export function habitsOf(totals: readonly GradeTotal[]): Habits {
  const of = (kind: AnswerKind, grade?: Grade): Spent => sum(totals, kind, grade);
  const millis = (kind: AnswerKind) => {
    const usual = shrunk(DEFAULT_MILLIS[kind], of(kind));
    return mapGrades((grade) => shrunk(usual, of(kind, grade)));
  };
  const answers = (kind: AnswerKind) => mapGrades((grade) => of(kind, grade).answers);
  return {
    millis: { first: millis('first'), step: millis('step'), review: millis('review') },
    mix: { first: mixOf(answers('first'), USUAL.first), step: mixOf(answers('step'), USUAL.step) },
    recalled: mixOf({ ...answers('review'), again: 0 }, USUAL.recalled),
    answers: { first: of('first').answers, step: of('step').answers, review: of('review').answers },
  };
}

function sum(totals: readonly GradeTotal[], kind: AnswerKind, grade: Grade | undefined): Spent {
  const some = totals.filter((total) => total.kind === kind && (grade === undefined || total.grade === grade));
  return {
    answers: some.reduce((all, { answers }) => all + answers, 0),
    millis: some.reduce((all, { millis }) => all + millis, 0),
  };
}

function mixOf(answers: ByGrade, usual: ByGrade): ByGrade {
  const all = GRADES.reduce((total, grade) => total + answers[grade], 0);
  return mapGrades((grade) => (usual[grade] * USUAL_WEIGHT + answers[grade]) / (USUAL_WEIGHT + all));
}
