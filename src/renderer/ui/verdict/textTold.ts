import type { TextFinding, TextVerdict } from '../../../core/answering/verdict';
import type { ReviewItem } from '../../../shared/contract/review';
import type { Verdict } from './given';

const SENTENCES: Readonly<Record<Exclude<TextFinding, 'same'>, string>> = {
  forms: 'The same words, in other forms.',
  slip: 'All but a letter.',
  'other-order': 'The right words in another order.',
  part: 'A part of it is right.',
  more: 'It is right, with more besides.',
  most: 'Most of it is right.',
  'other-number': 'The number is another one.',
  'other-date': 'It is another date.',
  other: 'These are other words: did you mean the same?',
};
const REASONS = {
  right: 'The answer is right.',
  near: 'Nearly right.',
  wrong: 'The answer is another one.',
} as const;
/** Whether other words mean the same, only the person knows. */
const OPEN = 'Only you know what you meant.';

/** Typed words beside the right ones. */
export const textTold = (
  { finding, matched, outcome, parts }: TextVerdict,
  { back }: Pick<ReviewItem, 'back'>,
): Verdict => ({
  kind: 'text',
  outcome,
  parts,
  sentence: finding !== 'same' ? SENTENCES[finding] : matched === back ? 'This is right.' : 'This counts as right too.',
  reason: finding === 'other' ? OPEN : REASONS[outcome],
});
