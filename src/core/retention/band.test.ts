import { expect, it } from 'vitest';
import { bandOf } from './band';

it.each([
  [1, 'strong'],
  [0.95, 'strong'],
  [0.9499, 'steady'],
  [0.85, 'steady'],
  [0.8499, 'fading'],
  [0.7, 'fading'],
  [0.6999, 'weak'],
  [0.5, 'weak'],
  [0.4999, 'lost'],
  [0, 'lost'],
])('a mean recall of %d is %s', (recall, band) => {
  expect(bandOf(recall)).toBe(band);
});
