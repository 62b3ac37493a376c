// The bundled article as it is added to a deck, for tests of quizzes.
import { fileURLToPath } from 'node:url';
import { readArticlePairs } from '../../files/bundledArticles';
import type { PreparedArticle } from '../bringArticle';
import { prepareArticle } from '../prepareArticle';

export function bundledArticle(): PreparedArticle {
  const [pair] = readArticlePairs(fileURLToPath(new URL('../../../../data/articles', import.meta.url)));
  if (!pair) throw new Error('There is no bundled article.');
  const article = prepareArticle({ ...pair, format: 'markdown' });
  if (!article.ok) throw new Error(article.problem.message);
  return article.value;
}
