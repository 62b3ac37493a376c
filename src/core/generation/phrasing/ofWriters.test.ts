// Of what those who wrote a post say of their own work the front tells whose it is, in which text and when.
import { describe, expect, it } from 'vitest';
import { loadTagger } from '../../../main/language/winkTagger';
import { understand } from '../../knowledge/rules/understand';
import { parsePlainText } from '../../source/parsePlainText';
import { generate } from '../generate';

const OPENING = 'The town of Alder lies on the river Orne, and the mill at Kesten belongs to the town.';
const GROUND = 'If a wheel of our mills stops in a dry summer, we repair the wheel before the harvest.';

async function frontsOf(title: string, ...text: readonly string[]): Promise<string[]> {
  const document = parsePlainText([title, '2021-05-03', OPENING, ...text].join('\n\n'));
  if (!document.ok) throw new Error(document.problem.message);
  return generate(document.value, understand(document.value, { tagger: await loadTagger() })).cards.map(
    ({ front }) => front,
  );
}

const SHOWN = '“If a wheel of our mills stops in a dry summer, [...].”';

describe('the front of what “we” say', () => {
  it('names the company and its text', async () => {
    expect(await frontsOf('A Hundred Wheels', 'At Orlova, we grind rye.', GROUND)).toContain(
      `Orlova in “A Hundred Wheels” (May 2021): ${SHOWN}`,
    );
  });

  it('names the company once where the title does', async () => {
    expect(await frontsOf('A Hundred Wheels of Orlova', 'At Orlova, we grind rye.', GROUND)).toContain(
      `In “A Hundred Wheels of Orlova” (May 2021): ${SHOWN}`,
    );
  });

  it('names the text alone where nobody can tell who they are', async () => {
    expect(await frontsOf('A Hundred Wheels', 'Our results are those of a dry summer.', GROUND)).toContain(
      `In “A Hundred Wheels” (May 2021): ${SHOWN}`,
    );
  });

  it('is not asked where “we” may be anybody', async () => {
    expect((await frontsOf('A Hundred Wheels', GROUND)).filter((front) => front.includes('we repair'))).toEqual([]);
  });
});
