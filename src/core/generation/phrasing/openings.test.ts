import { describe, expect, it } from 'vitest';
import { openingOf, withoutOpening } from '../worth/front';
import { inArticle, whenSaid } from './openings';

describe('what opens a front', () => {
  it('says when as precisely as the article is dated', () => {
    expect(whenSaid('May 2022', '2022-05-20')).toBe(' in May 2022');
    expect(whenSaid('May 2022', '2022-05')).toBe(' (2022)');
    // Another year is that of the speech.
    expect(whenSaid('1831', '2022-05')).toBe(' in 1831');
  });

  it.each([
    ['According to Ann Lee in May 2022', 'According to Ann Lee in “Water” (May 2022)'],
    ['According to Ann Lee (2022)', 'According to Ann Lee in “Water” (2022)'],
    ['Ann Lee (2022)', 'Ann Lee in “Water” (2022)'],
    ['Ann Lee', 'Ann Lee in “Water”'],
    ['As of May 2022', 'In “Water” (May 2022)'],
    ['', 'In “Water”'],
  ])('takes the title in: %s', (opening, titled) => {
    expect(inArticle(opening, 'Water')).toBe(titled);
  });

  it.each([
    'Ann Lee (2022): ',
    'Ann Lee in “Water” (2022): ',
    'J. de Vries in May 2022: ',
    'According to Ann Lee (2022), ',
  ])('is known as such: %s', (opening) => {
    expect(openingOf(`${opening}mills are [...].`)).toBe(opening);
  });

  it('is not taken for one where a sentence has a colon', () => {
    expect(withoutOpening('The mill has two wheels: one of oak and [...].')).toBe(
      'The mill has two wheels: one of oak and [...].',
    );
  });
});
