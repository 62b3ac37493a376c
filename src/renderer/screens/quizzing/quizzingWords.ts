// What stands beside a question: whether it counts, in words.
import type { Counts, QuizMarked, QuizState } from '../../../shared/contract/quiz';
import { formatInterval } from '../../ui/words/formatInterval';

export const modeTitle = ({ setup }: Pick<QuizState, 'setup'>): string =>
  setup.mode === 'practice' ? 'Practice' : 'Counts as review';

/** `20`; `about 38,000` where more are drawn as it goes. */
export const questionsInAll = ({ questions, about }: Pick<QuizState, 'questions' | 'about'>): string =>
  about === null ? questions.toLocaleString('en') : `about ${about.toLocaleString('en')}`;

const REASONS: Readonly<Record<Counts, string>> = {
  practice: 'Your schedule stays as it is.',
  counts: 'This card is due, and you recall it freely: your answer is a review.',
  'not-recall': 'Only the answer itself, recalled freely, counts: here your schedule stays as it is.',
  'no-card': 'No card asks this, so it is practice: your schedule stays as it is.',
  'not-due': 'Its card is not due, so it is practice: your schedule stays as it is.',
};

export const countsSentence = (counts: Counts): string => REASONS[counts];

/** What became of the card; null for practice. */
export const countedSentence = ({ counted }: Pick<QuizMarked, 'counted'>): string | null =>
  counted && `Kept as a review, next in ${formatInterval(counted, counted.at)}. Undo takes it back.`;
