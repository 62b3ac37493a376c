import { describe, expect, it } from 'vitest';
import { asInstant, MILLIS_PER_DAY } from '../../../core/base/time';
import type { CardInfo } from '../../../shared/contract/card';
import { dueSentence } from './dueWords';

const now = asInstant(Date.UTC(2026, 1, 20, 9));
const log: CardInfo['log'] = [
  {
    ...{ at: asInstant(now - 18 * MILLIS_PER_DAY), grade: 'good', suggested: null, typed: null },
    ...{ phase: 'review', intervalDays: 29, thinkingMillis: 4000 },
  },
];

const sentence = (because: NonNullable<CardInfo['due']>['because']): string =>
  dueSentence({ due: { because, askDay: '2026-03-03', recallThen: 0.9 }, dueDay: '2026-03-03', log, now }).replaceAll(
    '\u00a0',
    ' ',
  );

describe('why a card is due', () => {
  it.each([
    ['interval', 'Due on 3 March: “Remembered” on 2 Feb planned 29 days; recall is about 90 % then.'],
    ['spread', 'Due on 3 March: a plan for a backlog put it on this day; recall is about 90 % then.'],
    ['moved', 'Due on 3 March: its date was decided anew from what is remembered; recall is about 90 % then.'],
    ['suspended', 'Not asked any more, so it has no day.'],
  ] as const)('%s: %s', (because, words) => {
    expect(sentence(because)).toBe(words);
  });

  it('is not told of a card never asked', () => {
    expect(dueSentence({ due: null, dueDay: null, log: [], now })).toBe('');
  });
});
