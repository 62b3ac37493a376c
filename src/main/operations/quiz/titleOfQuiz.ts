import type { StoredQuiz } from '../../store/quizzes';

/** An article's title, or how many there are. */
export function titleOfQuiz({ questions, articles }: Pick<StoredQuiz, 'questions' | 'articles'>): string {
  if (articles.toCome.length > 0) return `${(articles.drawn + articles.toCome.length).toLocaleString('en')} articles`;
  const titles = new Set(questions.map(({ articleTitle }) => articleTitle));
  const [first = ''] = titles;
  return titles.size === 1 ? first : `${titles.size} articles`;
}
