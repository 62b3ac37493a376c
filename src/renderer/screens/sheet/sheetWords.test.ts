// What the sheet says of a quiz adds up: every answer is right, nearly right or missed, and every miss stands somewhere.
import { describe, expect, it } from 'vitest';
import type { QuizSheet, SheetRow } from '../../../shared/contract/quiz';
import { askedWords, isMiss, leadStart, missesByPlace, titleOf } from './sheetWords';

const row = (outcome: string, paragraph: number | null, parts: object | null = null): SheetRow =>
  ({
    index: 0,
    mark: { outcome, parts, yours: 'x', figures: [] },
    source: paragraph === null ? null : { documentId: 'd', paragraph },
  }) as never;
const sheet = (rows: readonly SheetRow[]): QuizSheet => ({ about: null, isOfMisses: false, rows }) as never;

describe('the sheet', () => {
  it('counts what was nearly right apart, and a set with a part missed among the misses', () => {
    const some = sheet([row('right', 1), row('near', 1), row('near', 2, { right: 3, of: 5 }), row('wrong', 2)]);
    expect(titleOf(some)).toBe('You recalled 1 of 4, 1 nearly');
    expect(some.rows.filter(isMiss).length).toBe(2);
    expect(titleOf(sheet([row('right', 1), row('wrong', 1)]))).toBe('You recalled 1 of 2');
  });

  it('says how far a quiz came that was ended early', () => {
    const unanswered = { ...row('right', 1), mark: null };
    expect(askedWords(sheet([row('right', 1), row('wrong', 1), unanswered]))).toBe('2 of 3\u00a0questions');
    expect(askedWords(sheet([row('right', 1)]))).toBe('1\u00a0question');
  });

  it('says that it is on the misses, and about how many there would have been', () => {
    const unanswered = { ...row('right', 1), mark: null };
    const misses = { ...sheet([row('right', 1), row('wrong', 1)]), isOfMisses: true };
    expect(askedWords(misses)).toBe('the misses asked again');
    expect(askedWords({ ...misses, rows: [...misses.rows, unanswered] })).toBe('2 of the misses');
    const long = { ...sheet([row('wrong', null), unanswered]), about: 38_000 };
    expect(askedWords(long)).toBe('1 of about 38,000 questions');
    expect(leadStart(long)).toBe('One was missed. The others were not asked.');
  });

  it('names where each miss stands, or says how many stand elsewhere', () => {
    const five = [2, 4, 5, 7, 9].map((paragraph) => row('wrong', paragraph));
    for (const rows of [five.slice(0, 3), five, [...five, row('wrong', null)], [row('wrong', null)]]) {
      const { places, elsewhere } = missesByPlace(sheet(rows));
      expect(places.reduce((sum, { misses }) => sum + misses, elsewhere)).toBe(rows.length);
    }
    expect(missesByPlace(sheet(five)).elsewhere).toBe(1);
    expect(leadStart(sheet([row('wrong', null), row('wrong', null)]))).toBe('Two were missed.');
  });
});
