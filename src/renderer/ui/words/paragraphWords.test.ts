import { describe, expect, it } from 'vitest';
import { paragraphWords, passagesOf, pilcrows } from './paragraphWords';

const passage = (paragraph: number) => ({ paragraph, text: `Text ${paragraph}.`, evidence: [{ start: 0, end: 4 }] });
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('the paragraphs a card stands on', () => {
  it('are all named, in the order of the text whichever of them is its first', () => {
    const source = { ...passage(5), others: [passage(3), passage(12)] };
    expect(passagesOf(source)).toEqual([passage(3), passage(5), passage(12)]);
    expect(plain(pilcrows(source))).toBe('¶ 3, 5, 12');
    expect(plain(paragraphWords([3, 5, 12]))).toBe('paragraphs 3, 5, and 12');
  });

  it('are one where there is one', () => {
    expect(plain(pilcrows({ ...passage(3), others: [] }))).toBe('¶ 3');
    expect(plain(paragraphWords([3]))).toBe('paragraph 3');
  });
});
