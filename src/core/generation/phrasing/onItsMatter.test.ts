// A sentence of an author's with a gap in it says of what it was written: by a word of the title, or by the title.
import { expect, it } from 'vitest';
import { loadTagger } from '../../../main/language/winkTagger';
import { understand } from '../../knowledge/rules/understand';
import { parsePlainText } from '../../source/parsePlainText';
import { generate } from '../generate';

async function gapsOf(...paragraphs: readonly string[]): Promise<string[]> {
  return gapsIn('Slow Ovens', ...paragraphs);
}

async function gapsIn(title: string, ...paragraphs: readonly string[]): Promise<string[]> {
  const document = parsePlainText([title, 'By Ann Lee', 'March 2019', ...paragraphs].join('\n\n'));
  if (!document.ok) throw new Error(document.problem.message);
  const { cards } = generate(document.value, understand(document.value, { tagger: await loadTagger() }));
  return cards.filter(({ kind }) => kind === 'cloze').map(({ front }) => front);
}

const OPENING = 'I have baked bread for thirty years, and I think that a slow oven is better than a fast one.';

it('a sentence with none of its words has the title', async () => {
  const gaps = await gapsOf(
    OPENING,
    'Most bakers work in the dark, but most of their customers prefer bread that was baked by day.',
  );
  expect(gaps.join('\n')).toContain('Ann Lee in “Slow Ovens” (2019): ');
});

it('a sentence with one of its words does without', async () => {
  const gaps = await gapsOf(OPENING, 'Most ovens are hot, but slow ovens are rarely hot enough for small loaves.');
  expect(gaps.join('\n')).toContain('Ann Lee (2019): ');
});

it('what “I” did has the title, however little it says', async () => {
  const toAll = 'You eat bread every day, and your bread comes from an oven. We all eat it.';
  const gaps = await gapsIn('What to Do', toAll, 'I bought my first oven from a mason of the lower valley.');
  expect(gaps.some((front) => front.startsWith('Ann Lee in “What to Do” (2019): “'))).toBe(true);
});
