// What Today says: the title is the answer, the line under it the meaning. Sentences only; drawing happens elsewhere.
import type { ArticleRow, Overview, RecallByArticle } from '../../../shared/contract/deck';
import { capitalise, count, NO_BREAK_SPACE, numberWord } from '../../ui/words/count';
import { formatComingDay, formatPublished, isToday } from '../../ui/words/formatDate';
import { goalPercent } from '../../ui/words/percent';

export type Situation = 'empty' | 'firstRun' | 'study' | 'minutesUsed' | 'rest' | 'nothingDue';

export function situationOf(overview: Overview): Situation {
  const { articles, cards, answeredEver, minutes } = overview;
  if (articles.length === 0 && cards === 0) return 'empty';
  if (askedCards(overview) === 0) return 'nothingDue';
  if (overview.isRest) return 'rest';
  if (answeredEver === 0) return articles.length > 0 ? 'firstRun' : 'study';
  return minutes.spent >= minutes.budget ? 'minutesUsed' : 'study';
}

/** Cards today asks for. */
export const askedCards = ({ due, ahead, fresh }: Overview): number => due + ahead + fresh;

/** Minutes asked of today: what is left to do, and never more than what is left of a day's minutes. */
export const minutesAsked = ({ minutes: { budget, spent, left } }: Overview): number =>
  Math.min(left, Math.max(0, budget - spent));

/** What a session for in between takes. */
export const QUICK_MINUTES = 5;

/** Whether a short session would be shorter than the one that is asked for. */
export const offersQuick = (overview: Overview): boolean =>
  askedCards(overview) > 0 && overview.minutes.left > QUICK_MINUTES;

/** `fading`: whether anything stands below the desired retention; the title says so only where it does not. */
export function titleOf(
  overview: Overview,
  recall: Pick<RecallByArticle, 'fading' | 'desiredRetention'> | null,
): string {
  const { articles } = overview;
  switch (situationOf(overview)) {
    case 'empty':
      return 'No article is here yet';
    case 'firstRun':
      return articles.length === 1
        ? 'One article is here, with its cards'
        : `${capitalise(numberWord(articles.length))} articles are here, with their cards`;
    case 'nothingDue':
      if (isBackToday(overview)) return 'Nothing is due at the moment';
      return recall?.fading.length === 0
        ? `Nothing is fading below ${goalPercent(recall.desiredRetention)} today`
        : 'Nothing is due today';
    case 'rest':
      return 'Today is a rest day';
    case 'minutesUsed':
      return `Today’s ${count(overview.minutes.budget, 'minute')} ${overview.minutes.budget === 1 ? 'is' : 'are'} used`;
    case 'study': {
      const minutes = minutesAsked(overview);
      return `${capitalise(numberWord(minutes))} ${minutes === 1 ? 'minute' : 'minutes'} today`;
    }
  }
}

const min = (minutes: number): string => `${Math.max(1, minutes).toLocaleString('en')}${NO_BREAK_SPACE}min`;

/** What keeps the others back, after `6 of 40 new ones`. */
function heldBack({ fresh, freshBound }: Overview): string {
  const one = fresh === 1;
  switch (freshBound) {
    case 'minutes':
      return one ? 'fits in' : 'fit in';
    case 'limit':
      return `${one ? 'comes' : 'come'} today, as many as you allow`;
    case 'siblings':
      return `${one ? 'comes' : 'come'} today: cards that ask for one fact keep to different days`;
  }
}

/** `23 cards are due, and 6 of 40 new ones fit in.` */
export function dueSentence(overview: Overview): string {
  const { due, ahead, fresh } = overview;
  const are = (number: number) => (number === 1 ? 'is' : 'are');
  if (due + fresh === 0)
    return `What was due is done. ${count(ahead, 'card')} of the days to come ${ahead === 1 ? 'fits' : 'fit'} in.`;
  const unseen = unseenCards(overview);
  const partly =
    fresh < unseen ? `${fresh} of ${unseen} new ${unseen === 1 ? 'one' : 'ones'} ${heldBack(overview)}` : null;
  if (due === 0) {
    return partly === null
      ? `${capitalise(numberWord(fresh))} ${fresh === 1 ? 'card is' : 'cards are'} new.`
      : `${fresh} of ${unseen} new cards ${heldBack(overview)}${overview.freshBound === 'minutes' ? ' today' : ''}.`;
  }
  const dues = `${count(due, 'card')} ${are(due)} due`;
  if (fresh === 0) return `${dues}.`;
  return partly === null ? `${dues} and ${fresh} ${are(fresh)} new.` : `${dues}, and ${partly}.`;
}

/** New cards of the deck, today's and those of later days: what the column of the table adds up to. */
const unseenCards = ({ articles, own }: Overview): number =>
  articles.reduce((sum, { unseen }) => sum + unseen, own.unseen);

/** Minutes that are no news. */
const A_LITTLE = 2;

/** What all of it would take, where that is more than today's minutes; empty otherwise. */
export function beyondSentence(overview: Overview): string {
  const { left } = overview.minutes;
  return left > minutesAsked(overview) + A_LITTLE ? `All of it would take about ${min(left)}.` : '';
}

/** What is there when the minutes are used. */
export const stillDueSentence = ({ due, minutes }: Overview): string =>
  `${count(due, 'card')} ${due === 1 ? 'is' : 'are'} still due, about ${min(minutes.left)}. ${due === 1 ? 'It' : 'They'} can wait until tomorrow.`;

/** `, where nine are fading` */
export const fadingClause = (fading: number): string =>
  fading === 0 ? '' : `, where ${numberWord(fading)} ${fading === 1 ? 'is' : 'are'} fading`;

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
  article.knowledgeSource === 'curated' ? 'curated' : 'by rules';

/** Where the cards come from, so that nobody takes one for the other. */
export const knowledgeSentence = (article: ArticleRow): string =>
  article.knowledgeSource === 'curated'
    ? `The ${count(article.facts, 'fact')} known of it were chosen and worded by hand.`
    : `The ${count(article.facts, 'fact')} known of it were found by rules on this computer.`;

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

/** Empty where nothing was answered: that is no news. */
export const answeredSentence = ({ answeredToday }: Overview): string =>
  answeredToday === 0 ? '' : `You have answered ${answeredToday.toLocaleString('en')} today.`;

export function nextSentence({ next, now }: Overview): string {
  return next === null
    ? 'No card is planned for a later day.'
    : `Next: ${count(next.cards, 'card')} ${formatComingDay(next.day, now)}, about ${min(next.minutes)}.`;
}

/** New cards kept back by the daily limit; empty when there are none. */
export function keptBackSentence(overview: Overview): string {
  const later = unseenCards(overview) - overview.fresh;
  if (later <= 0) return '';
  return later === 1 ? 'One new card comes later.' : `${later} new cards come later.`;
}
