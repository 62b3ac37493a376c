// Articles as a quiz sees them, for the tests of this folder.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { cardIdOf, documentIdOf } from '../base/ids';
import { generate } from '../generation/generate';
import { valueOf } from '../generation/lighthouseSuite';
import { readCurated } from '../knowledge/readCurated';
import { parseMarkdown } from '../source/parseMarkdown';
import type { QuizArticle } from './figures/figure';

/** An article with its curated knowledge, all cards accepted and none answered. */
export function quizArticle(text: string, yaml: string, name = 'an article'): QuizArticle {
  const document = valueOf(parseMarkdown(text));
  const knowledge = valueOf(readCurated(yaml, document));
  const cards = generate(document, knowledge).cards.map((draft) => ({
    ...draft,
    cardId: cardIdOf(name, draft.key),
    isAccepted: true,
    recall: null,
  }));
  const { title, language } = knowledge.article;
  return { documentId: documentIdOf(name), title, language, document, knowledge, cards };
}

export function bundledQuizArticle(): QuizArticle {
  const file = (ending: string): string =>
    readFileSync(
      fileURLToPath(
        new URL(`../../../data/articles/wont-get-fooled-again/wont-get-fooled-again${ending}`, import.meta.url),
      ),
      'utf8',
    );
  return quizArticle(file('.md'), file('.knowledge.yaml'), 'bundled');
}
