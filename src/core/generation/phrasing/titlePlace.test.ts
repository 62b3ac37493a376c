// An article on a town calls it "the city" throughout: the cards have its name.
import { expect, it } from 'vitest';
import { loadTagger } from '../../../main/language/winkTagger';
import { understand } from '../../knowledge/rules/understand';
import { parsePlainText } from '../../source/parsePlainText';
import { generate } from '../generate';

async function frontsOf(...paragraphs: readonly string[]): Promise<string> {
  const document = parsePlainText(paragraphs.join('\n\n'));
  if (!document.ok) throw new Error(document.problem.message);
  const { cards } = generate(document.value, understand(document.value, { tagger: await loadTagger() }));
  return cards.map(({ front }) => front).join('\n');
}

const OPENING = 'Kesten is the second largest city of the coast, and its mills stand on the river Orne.';

it('“the city” is the one the article is titled with', async () => {
  const fronts = await frontsOf('Kesten', OPENING, 'In 1895 the city built 300 houses for the workers of its mills.');
  expect(fronts).toContain('did Kesten build');
  expect(fronts).not.toContain('the city');
});

it('it may be another where another is named beside it', async () => {
  const fronts = await frontsOf(
    'Kesten',
    OPENING,
    'Many moved from Harwell to Kesten. In Harwell the city built 300 houses in 1895.',
  );
  expect(fronts).not.toContain('did Kesten build');
});

it('a word of its own name is the place', async () => {
  const fronts = await frontsOf(
    'Orne Islands',
    'The Orne Islands lie far from any coast, and few people live there.',
    'Settlers from Denmark built 12 houses. The islands lie 860 km east of Kesten, in the middle of the sea.',
  );
  expect(fronts).toContain('do the Orne Islands lie');
});
