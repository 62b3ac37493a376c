// What a card is, in words and as a siglum: the margin beside the question says it.
import type { Tolerance } from '../../../core/answering/tolerance';
import { exhaustive } from '../../../core/base/exhaustive';
import type { Instant } from '../../../core/base/time';
import type { CardKind, CardType } from '../../../core/generation/draft';
import type { ReviewItem } from '../../../shared/contract/review';
import type { SiglumKind } from '../../ui/Siglum';
import { count } from '../../ui/words/count';
import { formatAgo } from '../../ui/words/formatInterval';
import type { Asks } from './presentation';

interface TypeWords {
  readonly siglum: SiglumKind;
  readonly label: string;
}

const TYPES: Readonly<Record<CardType, TypeWords>> = {
  number: { siglum: 'number', label: 'Number' },
  date: { siglum: 'number', label: 'Date' },
  timeline: { siglum: 'number', label: 'Order of events' },
  'person-role': { siglum: 'person', label: 'Person' },
  attribution: { siglum: 'person', label: 'Attribution' },
  event: { siglum: 'evidence', label: 'Event' },
  enumeration: { siglum: 'evidence', label: 'List' },
  definition: { siglum: 'claim', label: 'Definition' },
  claim: { siglum: 'claim', label: 'Claim' },
  condition: { siglum: 'claim', label: 'Condition' },
  contrast: { siglum: 'claim', label: 'Contrast' },
  prediction: { siglum: 'claim', label: 'Prediction' },
  cause: { siglum: 'reason', label: 'Cause' },
  'argument-reasons': { siglum: 'reason', label: 'Reasons' },
  'argument-supports': { siglum: 'reason', label: 'Support' },
  'argument-premise': { siglum: 'reason', label: 'Premise' },
  'argument-counter': { siglum: 'objection', label: 'Objection' },
  'argument-analogy': { siglum: 'evidence', label: 'Analogy' },
  'argument-rebuild': { siglum: 'reason', label: 'Argument' },
};

export const typeWords = (type: CardType): TypeWords => TYPES[type];

export function howToAnswer(kind: CardKind, asks: Asks): string {
  if (asks === 'choices') return 'chosen';
  switch (kind) {
    case 'qa':
    case 'number':
      return asks === 'typed' ? 'typed' : 'free recall';
    case 'cloze':
      return 'fill the gap';
    case 'list':
      return 'name them all';
    case 'timeline':
      return 'put in order';
    case 'argument':
      return 'rebuild it';
    default:
      return exhaustive(kind);
  }
}

/** Which figures count as right. */
export function toleranceWords({ mode, low, high, unit }: Tolerance): string {
  const percent = ((high - low) / (high + low)) * 100;
  switch (mode) {
    case 'exact':
      return 'Only the exact figure counts as right.';
    case 'percent':
      return `Tolerance ${Math.round(percent)}\u00a0%.`;
    case 'absolute':
    case 'range':
      return `Counts as right: ${low.toLocaleString('en')} to ${high.toLocaleString('en')}${unit && ` ${unit}`}.`;
    default:
      return exhaustive(mode);
  }
}

/** What a field asks for. */
export const entryLabel = (kind: CardKind): string => (kind === 'cloze' ? 'The missing words' : 'Your answer');

/** `Asked 5 times, last 65 days ago`; a new card says that it is one. */
export function askedBefore(item: ReviewItem, now: Instant): string {
  if (!item.memory) return 'Not asked before';
  const times = item.reps === 1 ? 'Asked once' : `Asked ${count(item.reps, 'time')}`;
  return `${times}, last ${formatAgo(item.memory.lastReviewedAt, now)}`;
}
