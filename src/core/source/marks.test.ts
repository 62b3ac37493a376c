import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isCredit, withoutMarks } from './marks';

const read = (text: string): string => withoutMarks(text).replace(/ +/g, ' ').trim();

describe('marks that point out of a text', () => {
  it.each([
    ['The lamp was lit in 1835.[7] It burned oil. [12][13]', 'The lamp was lit in 1835. It burned oil.'],
    ['The keeper, [18] a widower, stayed.', 'The keeper, a widower, stayed.'],
    ['It burned whale oil [citation needed] until 1861.', 'It burned whale oil until 1861.'],
    ['Ships doubled (Figure 15.16) and sank less (see Table 2a).', 'Ships doubled and sank less .'],
    ['The tower leans.³ Nobody knows why.⁴', 'The tower leans. Nobody knows why.'],
  ])('are read past: %s', (text, wanted) => {
    expect(read(text)).toBe(wanted);
  });

  it.each([
    'It covers 12 km² of rock.',
    '“[The lamp] is neither bright nor steady,” he wrote.',
    'He paid in marks (about 30 of them).',
    'The interval [0, 1) is half open.',
    'Figure 4 of the treaty binds nobody.',
  ])('are nothing else: %s', (text) => {
    expect(withoutMarks(text)).toBe(text);
  });

  it('property: every offset stays', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(withoutMarks(text)).toHaveLength(text.length);
      }),
    );
  });
});

describe('credits', () => {
  it.each([
    '“Lamp at night” by http://example.org is licensed under CC BY-SA 4.0.',
    'See www.example.org for opening hours.',
    'Picture in the public domain via Wikimedia Commons.',
  ])('are told: %s', (text) => {
    expect(isCredit(text)).toBe(true);
  });

  it.each(['The firm was licensed in 1835.', 'The Commons voted for it.', 'CC wrote to the keeper.'])(
    'are not seen where there are none: %s',
    (text) => {
      expect(isCredit(text)).toBe(false);
    },
  );
});
