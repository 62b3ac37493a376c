import { describe, expect, it } from 'vitest';
import { isEditionOf } from './editionOf';

const TEXT =
  'The tide mill at Ferrin ground its first grain in 1742, and the sea filled a pond behind its dam every day.';
const aText = (text: string, title = 'The Mill') => ({ title, text });

describe('another edition of a text', () => {
  it('has its title and most of its words, in their order', () => {
    expect(isEditionOf(aText(TEXT), aText(TEXT))).toBe(true);
    expect(isEditionOf(aText(TEXT), aText(`${TEXT} A fire burned its roof in 1908.`, ' the  MILL'))).toBe(true);
    expect(isEditionOf(aText(TEXT.replace('1742', '1743')), aText(TEXT))).toBe(true);
  });

  it('is not told by the title alone, nor by the words alone', () => {
    const other =
      'In this essay nothing is said of grain; it is about a windmill on a hill that nobody ever built there.';
    expect(isEditionOf(aText(TEXT), aText(other))).toBe(false);
    expect(isEditionOf(aText(TEXT), aText(TEXT, 'Another title'))).toBe(false);
    expect(isEditionOf(aText(TEXT), aText(TEXT.split(' ').toReversed().join(' ')))).toBe(false);
  });

  it('is told of texts too short for anything but being the same', () => {
    expect(isEditionOf(aText('Five words'), aText('five  words'))).toBe(true);
    expect(isEditionOf(aText('Five words'), aText('Other words'))).toBe(false);
  });
});
