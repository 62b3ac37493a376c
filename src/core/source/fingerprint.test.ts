import { describe, expect, it } from 'vitest';
import { fingerprintOf } from './fingerprint';

const brief = {
  title: 'Light: a study brief',
  author: 'A. Teacher',
  text: 'Light: a study brief\n\nKeepers lit lamps.',
};
const original = { title: 'Keepers of  the Light', author: 'Marta Olesen', published: '2019-06-03' };

describe('the fingerprint of an article', () => {
  it('of a brief is its original and its teller, readable and blind to the brief’s own words', () => {
    const fingerprint = fingerprintOf(brief, { kind: 'brief', original });
    expect(fingerprint).toBe('brief/keepers of the light/marta olesen/2019-06-03/light: a study brief/a. teacher');
    expect(fingerprintOf({ ...brief, text: 'Other words' }, { kind: 'brief', original })).toBe(fingerprint);
  });

  it('tells the original from a brief on it, and one original from another', () => {
    const all = [
      fingerprintOf(brief, { kind: 'brief', original }),
      fingerprintOf(brief, { kind: 'article', original }),
      fingerprintOf({ ...brief, author: 'B. Teacher' }, { kind: 'brief', original }),
      fingerprintOf(brief, { kind: 'brief', original: { ...original, published: '2020-06-03' } }),
      fingerprintOf(brief, {
        kind: 'brief',
        original: { ...original, title: 'Keepers of the Light/Marta', author: 'Olesen' },
      }),
      fingerprintOf(brief, { kind: 'brief', original: null }),
    ];
    expect(new Set(all).size).toBe(all.length);
  });

  it('of any other text is its title and its words, whatever the white space', () => {
    expect(fingerprintOf(brief)).toBe(fingerprintOf({ ...brief, text: brief.text.replaceAll(' ', '\n') }));
    expect(fingerprintOf(brief)).not.toBe(fingerprintOf({ ...brief, text: `${brief.text} More.` }));
    expect(fingerprintOf(brief)).toMatch(/^text\/light: a study brief\/[0-9a-f-]{36}$/);
  });
});
