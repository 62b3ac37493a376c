// What a sentence joins to the one before it, or what only the one before it makes plain.
import { describe, expect, it } from 'vitest';
import { knowledgeOf } from '../rulesSuite';

const OPENING = 'The town of Alder lies on the river Orne, and the mill at Kesten belongs to Alder.';
const DAM = 'The upper dam at Kesten was closed by Alder for three summers.';

/** `rule: both sentences with [what is left out]`. */
async function paired(text: string): Promise<string[]> {
  const { facts } = await knowledgeOf('Alder', OPENING, text);
  return facts.flatMap(({ statement, gap, found }) =>
    gap === null || !/[.] \p{Lu}.*[.]$/u.test(statement) || /^(?:number|date|rest|figure)-/.test(found?.rule ?? '')
      ? []
      : [
          `${found?.rule ?? ''}: ${statement.slice(0, gap.start)}[${statement.slice(gap.start, gap.end)}]${statement.slice(gap.end)}`,
        ],
  );
}

describe('a sentence that joins on to the one before', () => {
  it.each([
    [
      'This was mainly because there were too many floods in the lower streets, Ann Lee said.',
      `reason-in-its-sentence: ${DAM} This was mainly because [there were too many floods in the lower streets], Ann Lee said.`,
    ],
    [
      'Partly because there were too many floods in the lower streets.',
      `reason-in-its-sentence: ${DAM} Partly because [there were too many floods in the lower streets].`,
    ],
    [
      'This allowed every miller on the Orne to mend the old wheels.',
      `result-in-its-sentence: ${DAM} This allowed [every miller on the Orne to mend the old wheels].`,
    ],
    [
      'However, nobody in the lower streets had asked for dry cellars.',
      `turn-after-a-sentence: ${DAM} However, [nobody in the lower streets had asked for dry cellars].`,
    ],
    [
      'Otherwise, the lower streets would have been under water.',
      `condition-in-its-sentence: ${DAM} Otherwise, [the lower streets would have been under water].`,
    ],
  ])('is asked behind it: %s', async (text, expected) => {
    expect(await paired(`${DAM} ${text}`)).toContain(expected);
  });
});

describe('a joint in a sentence that only the one before makes plain', () => {
  it('is asked behind it', async () => {
    expect(await paired(`${DAM} Such a dam was so old that the council feared for the lower streets.`)).toEqual([]);
    expect(
      await paired(
        'Kesten has two wheels of oak. These wheels were built by hand, making them the oldest of their kind.',
      ),
    ).toEqual([
      'result-in-its-sentence: Kesten has two wheels of oak. The wheels were built by hand, making [them the oldest of their kind].',
    ]);
  });

  it('is asked alone where it needs nobody before it', async () => {
    expect(await paired(`${DAM} The mill at Kesten stood still, although the bakers of Alder had no flour.`)).toEqual(
      [],
    );
  });
});

describe('two sentences are not asked', () => {
  it.each([
    ['where the first leans on a third', 'He closed it again. However, nobody in the lower streets had asked for it.'],
    ['where the second says too little', `${DAM} However, it rained.`],
    [
      'where a day nobody can date opens the first',
      'Yesterday the dam broke. However, nobody in the lower streets was hurt.',
    ],
  ])('%s', async (_, text) => {
    expect(await paired(text)).toEqual([]);
  });
});
