// What the head of the dashboard says.
import type { Span } from '../../../core/retention/steps';
import type { MemoryFigures, RetentionFigures } from '../../../shared/contract/retention';
import { count, NO_BREAK_SPACE } from '../../ui/words/count';
import { expectedWords } from '../../ui/words/recallShare';

export const SPAN_NAMES: Readonly<Record<Span, string>> = {
  month: 'Last 4 weeks',
  quarter: 'Last 13 weeks',
  year: 'Last 53 weeks',
  all: 'Since the beginning',
};

export interface HeadWords {
  readonly start: string;
  /** `± 5`; empty where nothing is learned. */
  readonly spread: string;
  readonly end: string;
}

/** What is less than this would be told as none. */
const LEAST_SPREAD = 0.1;

/** `Today you would likely recall 194 ± 5 of 231 cards` */
export function headWords({ recall, deviation }: MemoryFigures, { answers }: RetentionFigures): HeadWords {
  if (recall.expected === null || deviation === null) {
    const start = answers === 0 ? 'Nothing is learned yet' : 'Nothing learned is left';
    return { start, spread: '', end: '' };
  }
  return {
    start: `Today you would likely recall ${expectedWords(recall.expected, recall.of)} `,
    spread: `±${NO_BREAK_SPACE}${Math.max(LEAST_SPREAD, deviation).toLocaleString('en', { maximumFractionDigits: deviation < 1 ? 1 : 0 })}`,
    end: ` of ${count(recall.of, 'card')}`,
  };
}

/** Reviews at which a rate begins to mean something. */
const MEANINGFUL = 100;

/** Said under the title while there is little to judge by; empty later. */
export function fewWords({ answers, trueRetention: { all } }: RetentionFigures): string {
  const reviews = all.all.pass + all.all.fail;
  if (answers === 0) return 'Study a first session; the figures begin with the second day.';
  if (reviews >= MEANINGFUL) return '';
  return `${count(answers, 'answer')} so far, ${reviews === 0 ? 'none' : reviews} of them ${reviews === 1 ? 'a review' : 'reviews'} of a later day. A rate becomes meaningful near ${MEANINGFUL}.`;
}
