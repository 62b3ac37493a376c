import type { StoredQuiz } from '../../store/quizzes';

/** Questions there will be in all, as far as those drawn tell, in two figures; null where all are drawn. */
export function aboutHowMany({ questions, articles }: Pick<StoredQuiz, 'questions' | 'articles'>): number | null {
  const { drawn, toCome } = articles;
  if (toCome.length === 0) return null;
  const expected = (questions.length * (drawn + toCome.length)) / Math.max(1, drawn);
  return Math.max(questions.length, Number(expected.toPrecision(2)));
}
