// Clauses that hang on another, asked as statements of their own where nothing larger stands alone.
import { describe, expect, it } from 'vitest';
import { knowledgeOf } from '../rulesSuite';
import { FIGURE_LEFT } from './figuresLeft';

const OPENING = 'Ann Lee was a weaver of Alder. Ann Lee lived in Kesten. She sold cloth to the Water Board.';

async function leftIn(text: string): Promise<string[]> {
  const { facts } = await knowledgeOf('Ann Lee', OPENING, text);
  return facts.flatMap(({ found, gap, statement }) => {
    const left = found?.left ?? (found?.rule === FIGURE_LEFT && gap ? { statement, gap } : null);
    if (!left) return [];
    const { start, end } = left.gap;
    return [`${left.statement.slice(0, start)}[${left.statement.slice(start, end)}]${left.statement.slice(end)}`];
  });
}

describe('a clause with the subject it shares', () => {
  it('stands where the rest speaks of somebody nobody knows', async () => {
    expect(await leftIn('Ann Lee outlived him, and died aged 81 at the old mill of Kesten.')).toContain(
      'Ann Lee died aged [81] at the old mill of Kesten.',
    );
  });

  it('does not where its auxiliary stands before the first of them', async () => {
    expect((await leftIn('Ann Lee was robbed by them, and fined 90 pounds by him in Kesten.')).join(' ')).not.toContain(
      'Ann Lee fined',
    );
  });
});

describe('a clause with the noun its pronoun stands for', () => {
  it('is said of a name', async () => {
    expect(
      await leftIn('They shared the work with Otto Berg, who had been the bailiff of Kesten since 1603.'),
    ).toContain('Otto Berg had been the bailiff of Kesten since [1603].');
  });

  it('is not said of what is only another name of something', async () => {
    const left = await leftIn(
      'They asked for the consent of Otto Berg, the heir’s father, which was required by a law of Kesten from 1772 on.',
    );
    expect(left.join(' ')).not.toContain('father was required');
  });
});

it('"two" stands in "network" and yet only once', async () => {
  expect(await leftIn('Ann Lee built a network of two old mills in the valley of Kesten.')).toEqual([
    'Ann Lee built a network of [two] old mills in the valley of Kesten.',
  ]);
});
