import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tellingSpan } from './tellingSpan';

const told = (text: string, ...wanted: string[]): string => {
  const { start, end } = tellingSpan(text, wanted);
  return text.slice(start, end);
};

describe('tellingSpan', () => {
  it('is the first of the wanted words that stand there, whatever their case', () => {
    expect(told('The bridge of Osk opened in 1841.', 'Osk Bridge', '1841')).toBe('1841');
    expect(told('Its Piers had cracked', 'piers')).toBe('Piers');
  });

  it('is never cut out of a longer word or figure', () => {
    expect(told('In 18410 barrels and in 1841 men', '1841')).toBe('1841');
    expect(told('He outran the ferry', 'ran')).toBe('He outran the ferry');
  });

  it('is the whole text where nothing wanted stands there', () => {
    expect(told('Ice carried it away', 'flood', ' ')).toBe('Ice carried it away');
    expect(told('', 'flood')).toBe('');
  });

  it('keeps its place behind letters that grow in lower case', () => {
    expect(told('İİİ built the bridge', 'bridge')).toBe('bridge');
  });

  it('finds any word of a text as it stands', () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{1,8}$/), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(words, fc.nat(), (all, which) => {
        const word = all[which % all.length] ?? '';
        expect(told(all.join(' '), word)).toBe(word);
      }),
    );
  });
});
