// What the page of an article says. Sentences only; drawing happens elsewhere.
import type { Standing } from '../../../core/retention/standing';
import type { ArticleCard, ArticleNote, ArticlePage, ArticlePassage } from '../../../shared/contract/article';
import { count, NO_BREAK_SPACE, numberWord } from '../../ui/words/count';
import { leadIn } from './layerWords';
import { type Ahead, NOW } from './pageAt';
import { standingWords } from '../../ui/strip/standingWords';
import { firstWords } from '../../ui/words/firstWords';
import { formatComingDay, formatDueDay, isToday } from '../../ui/words/formatDate';
import { expectedWords, inPercent, recallShare, spreadWords } from '../../ui/words/recallShare';
import { formatStability } from '../../ui/words/formatInterval';

/** The sentence over the text; `figure` is its weight. */
export interface Headline {
  readonly start: string;
  readonly figure: string;
  readonly end: string;
  /** `(71 % ± 6)`; empty where nothing is learned. */
  readonly spread: string;
}

export function headline({ recall, unit, all, covered, now }: ArticlePage, ahead: Ahead = NOW): Headline {
  const { expected, of } = recall;
  const share = recallShare(recall);
  if (expected === null || !share) {
    const start = covered === 0 ? 'No card stands on this text yet' : `None of its ${count(all, unit)} is learned yet`;
    return { start, figure: '', end: '', spread: '' };
  }
  return {
    start: `${leadIn(now, ahead)} likely recall `,
    figure: `${expectedWords(expected, of)} of ${of.toLocaleString('en')}`,
    end: ` learned ${unit}${of === 1 ? '' : 's'} `,
    spread: spreadWords(share),
  };
}

/** What the one button says. */
export const studyWords = ({ due }: ArticlePage): string => (due > 0 ? `Study ${due} due` : 'Start studying');

/** What is in the deck, apart from what is remembered. */
export function coverageSentence({ unit, all, covered, learned }: ArticlePage): string {
  if (all === 0) return 'Nothing is known yet of what it says';
  const have = unit === 'card' ? 'in the deck' : `${covered === 1 ? 'has' : 'have'} a card`;
  return `${covered} of ${count(all, unit)} ${have}, ${learned === 0 ? 'none' : learned} learned`;
}

/** Recall today in a column: a figure, a dash for what is not learned, nothing where nothing can be. */
export function recallFigure(standing: Standing): string {
  if (standing.state === 'learned') return String(inPercent(standing.recall));
  return standing.state === 'none' ? '' : '–';
}

/** What a screen reader says of a paragraph's bar. */
export function passageLabel({ paragraph, kind, standing, notes }: ArticlePassage): string {
  const place = kind === 'heading' ? `Heading, ${paragraph}` : `Paragraph ${paragraph}`;
  return `${place}: ${standingWords(standing)}${notes.length === 0 ? '' : `, ${count(notes.length, 'note')}`}`;
}

export const KIND_WORDS: Readonly<Record<ArticleNote['kind'], string>> = {
  person: 'person',
  number: 'number',
  claim: 'claim',
  reason: 'reason',
  evidence: 'evidence',
  objection: 'objection',
};

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];

/** The few words after the lemma: what a number measures, who a person is, which reason it is, or what it is about. */
export function glossOf({ sense, part, about, type }: ArticleNote, lemma: string): string {
  if (sense !== null) return sense;
  if (part?.part === 'reason') {
    const ordinal = part.of > 1 ? ORDINALS[part.place - 1] : undefined;
    return ordinal === undefined ? 'reason' : `${ordinal} of ${numberWord(part.of)} reasons`;
  }
  // What the mark says already is not said again.
  if (part !== null && part.part !== 'evidence') return part.part;
  if (type === 'prediction' || type === 'condition' || type === 'definition') return type;
  return about.find((name) => !lemma.includes(name)) ?? '';
}

const MOST_CHARACTERS = 24;

/** The marked words, or the first of them. */
export function lemmaOfNote(text: string, { marks }: Pick<ArticleNote, 'marks'>): string {
  const [mark] = marks;
  const words = mark ? text.slice(mark.start, mark.end) : '';
  return firstWords(words, MOST_CHARACTERS) ?? words;
}

/** How a card stands, as the note that is looked at tells it. */
export function cardSentence(
  { isAccepted, isSuspended, memory }: ArticleCard,
  { now }: Pick<ArticlePage, 'now'>,
): string {
  if (!isAccepted) return 'Waits in the Inbox.';
  const recall = memory === null ? '' : `Recall today ${inPercent(memory.recall)}${NO_BREAK_SPACE}%`;
  if (isSuspended) return memory === null ? 'Not asked any more.' : `${recall}. Not asked any more.`;
  if (memory === null) return 'Not learned yet.';
  return `${recall}, stability ${formatStability(memory.stability)}, due ${dueWords(memory.dueDay, now)}.`;
}

const dueWords = (day: string, now: ArticlePage['now']): string =>
  isToday(day, now) ? formatDueDay(day, now) : formatComingDay(day, now);

/** Said where a step leads nowhere. */
export const endWords = (by: 1 | -1, what: 'note' | 'paragraph'): string =>
  `That is the ${by > 0 ? 'last' : 'first'} ${what}.`;
