// What bears out a judgement though no word joins it: in the next sentence about the same thing, or behind a colon or semicolon.
import { describe, expect, it } from 'vitest';
import { knowledgeOf } from '../rulesSuite';

const OPENING = 'The town of Alder lies on the river Orne, and the mill at Kesten belongs to Alder.';

async function grounds(text: string): Promise<string[]> {
  const { facts } = await knowledgeOf('Alder', OPENING, text);
  return facts.flatMap(({ statement, gap, found }) =>
    gap !== null && found?.rule === 'ground-after-a-claim'
      ? [`${statement.slice(0, gap.start)}[${statement.slice(gap.start, gap.end)}]${statement.slice(gap.end)}`]
      : [],
  );
}

describe('what bears out a judgement', () => {
  it.each([
    [
      'Wheels of oak are better than wheels of pine. They stay hard in the cold water of the Orne.',
      'Wheels of oak are better than wheels of pine. Wheels of oak [stay hard in the cold water of the Orne].',
    ],
    [
      'A miller of Kesten cannot choose the price of flour; the bakers write the price on the door.',
      'A miller of Kesten cannot choose the price of flour; [the bakers write the price on the door].',
    ],
  ])('is what the next statement says of the same: %s', async (text, expected) => {
    expect(await grounds(text)).toEqual([expected]);
  });

  it.each([
    // No judgement, what happened next, a second judgement, something else that is so as well, another thing.
    'The wheels of Kesten are wheels of oak and iron. They stand in the cold water of the Orne.',
    'The miller of Kesten was poorer than the bakers of Alder. He left the town for the coast.',
    'Wheels of oak are better than wheels of pine. They should be oiled before the spring floods.',
    'Wheels of oak are better than wheels of pine. They also stand in the cold water of the Orne.',
    'Wheels of oak are better than wheels of pine. Bakers buy the flour of Kesten in the autumn.',
  ])('is none of these: %s', async (text) => {
    expect(await grounds(text)).toEqual([]);
  });
});
