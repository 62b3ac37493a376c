// What Today says: the title is the answer, the line under it the meaning. Sentences only; drawing happens elsewhere.
import type { ArticleRow, Overview } from '../../../shared/contract/deck';
import { capitalise, count, numberWord } from '../../ui/words/count';
import { formatComingDay, formatPublished, isToday } from '../../ui/words/formatDate';

export type Situation = 'empty' | 'firstRun' | 'study' | 'nothingDue';

export function situationOf(overview: Overview): Situation {
  if (overview.articles.length === 0) return 'empty';
  if (overview.due + overview.fresh === 0) return 'nothingDue';
  return overview.answeredEver === 0 ? 'firstRun' : 'study';
}

export function titleOf(overview: Overview): string {
  const { due, fresh, articles } = overview;
  switch (situationOf(overview)) {
    case 'empty':
      return 'No article is here yet';
    case 'firstRun':
      return articles.length === 1
        ? 'One article is here, with its cards'
        : `${capitalise(numberWord(articles.length))} articles are here, with their cards`;
    case 'nothingDue':
      return isBackToday(overview) ? 'Nothing is due at the moment' : 'Nothing is due today';
    case 'study':
      if (due === 0) return `${capitalise(numberWord(fresh))} new ${fresh === 1 ? 'card' : 'cards'} today`;
      return `${count(due, 'card')} ${due === 1 ? 'is' : 'are'} due${fresh === 0 ? '' : `, ${fresh} ${fresh === 1 ? 'is' : 'are'} new`}`;
  }
}

/** A card in a learning step comes back before the day is over. */
const isBackToday = ({ next, now }: Overview): boolean => next !== null && isToday(next.day, now);

/** `a study brief on Artyom Shraibman’s “…” of 20 May 2022`, or the article by its own title. */
export function articleInWords(article: ArticleRow): string {
  const { original } = article;
  if (article.kind === 'brief' && original) {
    return `a study brief on ${original.author}’s “${original.title}” of ${formatPublished(original.published)}`;
  }
  const by = article.author === null ? '' : ` by ${article.author}`;
  const of = article.published === null ? '' : ` of ${formatPublished(article.published)}`;
  return `“${article.title}”${by}${of}`;
}

/** The second line of a row in the table. */
export function articleByline(article: ArticleRow): string {
  const { author, published } = article.original ?? article;
  const who = [author, published === null ? null : formatPublished(published, 'month')].filter(Boolean).join(', ');
  return [who, article.kind === 'brief' ? 'study brief' : null, knowledgeShort(article)].filter(Boolean).join(' · ');
}

const knowledgeShort = (article: ArticleRow): string =>
  article.knowledgeSource === 'curated' ? 'facts chosen by hand' : 'facts found by rules';

/** Where the cards come from, so that nobody takes one for the other. */
export const knowledgeSentence = (article: ArticleRow): string =>
  article.knowledgeSource === 'curated'
    ? `The ${count(article.facts, 'fact')} they ask for were chosen and worded by hand.`
    : `The ${count(article.facts, 'fact')} they ask for were found by rules on this computer.`;

export const firstRunSentence = (article: ArticleRow): string =>
  `It is ${articleInWords(article)}. Its ${count(article.cards, 'card')} are accepted and none has been asked yet.`;

/** The article most due cards stand in; null when none is due. */
export function busiestArticle(overview: Overview): ArticleRow | null {
  const most = overview.articles.reduce<ArticleRow | null>(
    (best, article) => (article.due > (best?.due ?? 0) ? article : best),
    null,
  );
  return most;
}

export const answeredSentence = ({ answeredToday }: Overview): string =>
  answeredToday === 0 ? 'None has been answered today.' : `You have answered ${answeredToday} today.`;

export function nextSentence({ next, now }: Overview): string {
  return next === null
    ? 'No card is planned for a later day.'
    : `Next: ${count(next.cards, 'card')} ${formatComingDay(next.day, now)}.`;
}

/** New cards kept back by the daily limit; empty when there are none. */
export function keptBackSentence(overview: Overview): string {
  const unseen = overview.articles.reduce((sum, article) => sum + article.unseen, 0);
  const later = unseen - overview.fresh;
  if (later <= 0) return '';
  return later === 1 ? 'One new card comes later.' : `${later} new cards come later.`;
}
