import { describe, expect, it } from 'vitest';
import type { Fitted } from '../../../shared/contract/model';
import { changeSentence, lossSentence } from './fitWords';

const FITTED: Fitted = {
  ...{ reviews: 1240, dropped: 0, before: 0.341, after: 0.327, parameters: [], reason: null, hasOwnWeights: false },
};
const plain = (words: string): string => words.replaceAll('\u00a0', ' ');

describe('what came of a fit', () => {
  it('is told in log loss, on answers no training saw', () => {
    expect(plain(lossSentence(FITTED))).toBe(
      'New weights predict your 1,240 answers better: log loss 0.341 before, 0.327 after, on answers they had not seen.',
    );
  });

  it('names the article whose answers alone were looked at', () => {
    expect(plain(lossSentence(FITTED, 'Bridges'))).toContain('predict your 1,240 answers on “Bridges” better:');
    const reason = '12 answers on a later study day are too few to learn from: it takes 400.';
    expect(plain(lossSentence({ ...FITTED, parameters: null, reason }, 'Bridges'))).toBe(
      `Of “Bridges” alone: ${reason} Nothing was changed.`,
    );
  });

  it('says why nothing changes, and what could not be read', () => {
    const reason = '12 answers on a later study day are too few to learn from: it takes 400.';
    expect(plain(lossSentence({ ...FITTED, parameters: null, reason, dropped: 2 }))).toBe(
      `${reason} Nothing was changed. 2 answers could not be read and were left out.`,
    );
  });

  it('says what changes tomorrow', () => {
    expect(plain(changeSentence({ cards: 200, moved: 150, dueBefore: 41, dueAfter: 37 }))).toContain(
      '150 of 200 cards get another day, and until tomorrow 37 cards are due instead of 41.',
    );
    expect(changeSentence({ cards: 200, moved: 0, dueBefore: 4, dueAfter: 4 })).toContain('No date would move.');
  });
});
