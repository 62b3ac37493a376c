// How an answer was marked, as the screen shows it: with the parts of study that show verdicts, where they fit.
import type { Question } from '../../../core/quiz/question';
import { isTyped } from '../../../core/quiz/question';
import { holds } from '../../../core/quiz/intervalScore';
import { piecesGiven } from '../../../core/quiz/marking/partsGiven';
import { unitBehind } from '../../../core/answering/units';
import type { QuizMarked } from '../../../shared/contract/quiz';
import type { Verdict } from '../../ui/verdict/given';
import { numberTold } from '../../ui/verdict/numberTold';
import { textTold } from '../../ui/verdict/textTold';
import { figure, scaleOf } from '../../ui/numberTicks';

const OUTCOMES = {
  right: 'This is right.',
  near: 'Nearly right.',
  wrong: 'This is not right.',
} as const;
const NOTHING = 'No answer was given.';

/** Null for ranges and pairs, and where nothing was given: those say it in their own way. */
export function verdictTold({ question, mark }: QuizMarked): Verdict | null {
  const { verdict, outcome } = mark;
  if (mark.yours === '') return null;
  if (isTyped(question) && verdict) {
    const told =
      verdict.kind === 'number'
        ? numberTold(verdict, { tolerance: question.tolerance })
        : textTold(verdict, { back: question.answer });
    // The person's own word comes before ours.
    return outcome === verdict.outcome ? told : { ...told, outcome, sentence: correctedSentence(outcome === 'right') };
  }
  if ('options' in question) {
    const choices = question.options.map(({ text }) => text);
    const right = choices[question.right] ?? '';
    const sentence = outcome === 'right' ? 'You chose the right one.' : 'You chose another one.';
    return { kind: 'choice', choices, chosen: mark.yours, right, outcome, sentence, reason: sentence };
  }
  if ('pieces' in question) {
    const given = piecesGiven(question, mark.yours);
    const events = question.right.map((piece, index) => {
      const text = question.pieces[piece] ?? '';
      const at = given.indexOf(text);
      return {
        text: `${text} (${question.dates[index] ?? ''})`,
        given: at < 0 ? null : at,
        isInOrder: mark.figures[index] === 'right',
      };
    });
    const { right = 0, of = 0 } = mark.parts ?? {};
    const sentence = right === of ? 'All are in order.' : `${right} of ${of} stand in order.`;
    return { kind: 'order', events, outcome, sentence, reason: sentence };
  }
  return null;
}

const correctedSentence = (isRight: boolean): string =>
  isRight ? 'Counted as right, as you say.' : 'Counted as wrong, as you say.';

/** One sentence on how it went, heard and seen. */
export function markSentence(marked: QuizMarked): string {
  const { mark, question } = marked;
  if (mark.yours === '') return NOTHING;
  const told = verdictTold(marked);
  if (told) return told.sentence;
  if (mark.estimate && 'truth' in question) {
    const { low, high, truth, isHit } = mark.estimate;
    return isHit === holds({ low, high }, truth) ? rangeSentence(mark.estimate, question) : correctedSentence(isHit);
  }
  if (mark.parts) return `${mark.parts.right} of ${mark.parts.of} pairs are right.`;
  return OUTCOMES[mark.outcome];
}

function rangeSentence(
  { low, high, truth, isHit }: NonNullable<QuizMarked['mark']['estimate']>,
  { unit, isYear }: Extract<Question, { truth: number }>,
): string {
  const words = (value: number) => amountWords(value, unit, isYear);
  if (isHit) return `Your range holds it: ${words(truth)}.`;
  return truth < low
    ? `It lies below your range: ${words(truth)}, and you began at ${words(low)}.`
    : `It lies above your range: ${words(truth)}, and you ended at ${words(high)}.`;
}

/** `9.5 million people` */
export function amountWords(value: number, unit: string, isYear: boolean): string {
  const scale = isYear ? { factor: 1, word: '' } : scaleOf(value);
  return [figure(value, scale, isYear), scale.word, isYear ? '' : unitBehind(value, unit)].filter(Boolean).join(' ');
}
