import type { StoredQuiz } from '../../store/quizzes';

/** An article's title, or how many there are. */
export function titleOfQuiz({ questions }: Pick<StoredQuiz, 'questions'>): string {
  const titles = new Set(questions.map(({ articleTitle }) => articleTitle));
  const [first = ''] = titles;
  return titles.size === 1 ? first : `${titles.size} articles`;
}
