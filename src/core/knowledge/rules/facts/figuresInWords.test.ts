// Which words are a figure though no number stands in them, and which only look like one.
import { describe, expect, it } from 'vitest';
import { figuresInWords } from './figuresInWords';

const found = (text: string): string[] => figuresInWords(text).map(({ start, end }) => text.slice(start, end));

describe('a figure in words', () => {
  it.each([
    ['a share of whatever has a name or none', 'Nearly half of Kesten grinds rye.', ['Nearly half']],
    ['a share of many', 'The flood took two-thirds of farms.', ['two-thirds']],
    [
      'one in so many',
      'About one in five mills burned, and two out of three bakers left.',
      ['About one in five', 'two out of three'],
    ],
    ['a number nobody counted', 'The guild sends thousands of letters a month.', ['thousands']],
    ['which of the children', 'She was the second daughter and his youngest brother left.', ['second', 'youngest']],
    ['how soon', 'Within weeks the mill stood, and within a month it ground.', ['weeks', 'a month']],
    ['from how long to how long', 'The wheel cut the work from months to hours.', ['months to hours']],
    ['how little of a time', 'It turns in a fraction of a second.', ['a fraction of a second']],
    ['a rank', 'Alder is the second-largest market for rye.', ['second-largest']],
  ])('is %s', (_, text, figures) => {
    expect(found(text)).toEqual(figures);
  });

  it.each([
    ['a stretch of time', 'In the first half of the year she left.'],
    ['part of a longer time', 'After a year and a half of peace she left.'],
    ['a time of day', 'She waited a quarter of an hour.'],
    ['how often in a time', 'It rained on two in three days.'],
    ['money without a number', 'It cost millions of dollars.'],
    ['a second guess', 'Hundreds or thousands of letters came.'],
    ['the second of anything', 'The second mill burned.'],
    ['where', 'They stayed within the walls.'],
  ])('is not %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });
});
