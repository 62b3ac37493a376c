// What a number stands for, beside the number itself: "40 million pounds" is of no "pounds".
import { isSameWord, wordsOf } from '../../generation/words';
import type { NumberFigure } from './figure';
import { BLANK } from './masked';
import { FIGURE_MISSING } from './numbersOf';

/** What it measures, or where its own wording says that already, what is asked of it. */
export function meaningOf({ measures, answer, asked }: Pick<NumberFigure, 'measures' | 'answer' | 'asked'>): string {
  const said = wordsOf(answer);
  const isSaid = wordsOf(measures).every((word) => said.some((one) => isSameWord(one, word)));
  return isSaid ? asked.prompt.replace(`${FIGURE_MISSING} `, '').replaceAll(BLANK, '…') : measures;
}
