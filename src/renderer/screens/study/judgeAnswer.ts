// What core makes of an answer, told as the screen shows it. Nothing is judged here.
import { asksForOrder } from '../../../core/answering/asksForOrder';
import { type Answerable, judgeAnswer as judge } from '../../../core/answering/judgeAnswer';
import { judgeChoice } from '../../../core/answering/judgeChoice';
import type { AnswerVerdict } from '../../../core/answering/verdict';
import type { ReviewItem } from '../../../shared/contract/review';
import type { Given, Verdict } from '../../ui/verdict/given';
import { listTold } from './listTold';
import { numberTold } from '../../ui/verdict/numberTold';
import { textTold } from '../../ui/verdict/textTold';

/** Null when nothing was typed: the card is turned over like any other. */
export function judgeAnswer(item: ReviewItem, words: readonly string[], systemLanguage: string): Given | null {
  const verdict = judge(answerable(item), words, [item.language, systemLanguage]);
  if (!verdict) return null;
  const typed = words
    .map((word) => word.trim())
    .filter(Boolean)
    .join('; ');
  return { mode: 'typed', typed, verdict: told(verdict, item), suggested: verdict.suggested };
}

/** An option that was chosen. */
export function judgeChosen(item: ReviewItem, choices: readonly string[], chosen: string): Given {
  const { outcome, suggested, right } = judgeChoice(item.back, choices, chosen);
  const sentence = outcome === 'right' ? 'You chose the right one.' : 'You chose another one.';
  const verdict = { kind: 'choice', choices, chosen, right, outcome, sentence, reason: sentence } as const;
  return { mode: 'chosen', typed: chosen, verdict, suggested };
}

/** A gap is filled with words even where they are a number; only a number card has its tolerance. */
const answerable = ({ kind, front, back, accepted, items, tolerance }: ReviewItem): Answerable => ({
  back,
  accepted,
  items: kind === 'list' ? items : null,
  isOrdered: asksForOrder(front),
  tolerance: kind === 'number' ? tolerance : null,
});

function told(verdict: AnswerVerdict, item: ReviewItem): Verdict {
  switch (verdict.kind) {
    case 'number':
      return numberTold(verdict, item);
    case 'text':
      return textTold(verdict, item);
    case 'list':
      return listTold(verdict);
  }
}
