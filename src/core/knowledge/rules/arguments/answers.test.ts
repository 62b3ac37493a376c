// Reasons that stand where people put them: behind a question, a colon, "For one thing", "What made it so was".
import { describe, expect, it } from 'vitest';
import { argumentsOf, knowledgeOf, listsOf } from '../rulesSuite';

const OPENING = 'The town of Alder lies on the river Orne, and the mill at Kesten belongs to Alder.';

describe('a question the text answers', () => {
  it.each([
    ['The answer is that the Orne carries little water.', ['the Orne carries little water']],
    ['Because the Orne carries little water.', ['the Orne carries little water']],
    [
      'Three reasons are usually given: it is old, it is far from the town, and it is dear.',
      ['it is old', 'it is far from the town', 'it is dear'],
    ],
    [
      'There are two reasons. First, the wheel of Kesten is old. Second, the Orne carries little water.',
      ['the wheel of Kesten is old', 'the Orne carries little water'],
    ],
  ])('%s', async (answer, reasons) => {
    const [found] = await argumentsOf(OPENING, `Why does the mill at Kesten stand still? ${answer}`);
    expect(found).toMatchObject({ reasons });
  });

  it('is asked as the text asks it', async () => {
    const { arguments: found } = await knowledgeOf(
      OPENING,
      'Why does the mill at Kesten stand still? The reason is that the Orne carries little water.',
    );
    expect(found[0]?.found?.asked).toBe('does the mill at Kesten stand still');
  });

  it.each([
    'The usual answer is that the Orne carries little water. That is too simple.',
    'The town has sold the flour of Kesten for years.',
  ])('has no answer in: %s', async (next) => {
    expect(await argumentsOf(OPENING, `Why does the mill at Kesten stand still? ${next}`)).toEqual([]);
  });
});

describe('"For one thing, ... For another, ..."', () => {
  it('gives reasons of the sentence before, over the end of its paragraph', async () => {
    expect(
      await argumentsOf(
        OPENING,
        'The people of Alder will vote in the spring of next year. Alder should keep the mill at Kesten.',
        'For one thing, the mill feeds the poor of Alder. For another, those who live at Kesten have no other mill.',
      ),
    ).toMatchObject([
      {
        claim: 'Alder should keep the mill at Kesten',
        reasons: ['the mill feeds the poor of Alder', expect.stringContaining('those who live')],
      },
    ]);
  });
});

describe('"not because A but because B"', () => {
  it('is B alone', async () => {
    expect(
      await argumentsOf(
        OPENING,
        'The mill at Kesten stands still, not because the wheel is old but because the Orne carries little water.',
      ),
    ).toMatchObject([{ claim: 'the mill at Kesten stands still', reasons: ['the Orne carries little water'] }]);
  });
});

describe('"What made it so was ..."', () => {
  it('puts the cause behind the verb', async () => {
    const { arguments: found, facts } = await knowledgeOf(
      OPENING,
      'What stopped the mill at Kesten was not the flood but the frost of 1931.',
    );
    expect(found[0]?.found?.asked).toBe('stopped the mill at Kesten');
    expect(facts.find(({ id }) => id === found[0]?.premises[0]?.fact)?.label).toBe('the frost of 1931');
  });

  it.each(['What the town of Alder wanted was the mill at Kesten.', 'What happens next is the flood of the Orne.'])(
    'asks for no cause in: %s',
    async (sentence) => {
      expect(await argumentsOf(OPENING, sentence)).toEqual([]);
    },
  );
});

describe('what stands behind a colon', () => {
  it('bears out what cannot or must be', async () => {
    expect(
      await argumentsOf(
        OPENING,
        'The mill at Kesten cannot be sold: two thirds of its wheel have been broken since May.',
      ),
    ).toMatchObject([{ claim: 'the mill at Kesten cannot be sold' }]);
  });

  it('only puts a plain statement more fully', async () => {
    expect(await argumentsOf(OPENING, 'The mill at Kesten is old: the monks of Alder built it.')).toEqual([]);
  });
});

describe('a change told beside another', () => {
  it('is brought about by what goes on with it', async () => {
    expect(
      await argumentsOf(
        OPENING,
        'The mill at Kesten is losing its customers as the bakers of Alder buy foreign flour.',
      ),
    ).toMatchObject([
      { claim: 'the mill at Kesten is losing its customers', reasons: ['the bakers of Alder buy foreign flour'] },
    ]);
  });

  it('is not brought about by what only happened meanwhile', async () => {
    expect(await argumentsOf(OPENING, 'The mill at Kesten stood still as the bakers of Alder went home.')).toEqual([]);
  });
});

describe('"With ... already low,"', () => {
  it('is the ground of what must be, and none of what was done', async () => {
    expect(
      await argumentsOf(OPENING, 'With the Orne already low, the town of Alder must close the weir.'),
    ).toMatchObject([{ claim: 'the town of Alder must close the weir', reasons: ['the Orne already low'] }]);
    expect(await argumentsOf(OPENING, 'With the Orne already low, the town of Alder closed the weir.')).toEqual([]);
  });
});

describe('a lack', () => {
  it('is the ground of what was, and none of what would be', async () => {
    const lack = 'Without the water of the Orne, the mill at Kesten';
    expect(await argumentsOf(OPENING, `${lack} stood still for years.`)).toMatchObject([
      { claim: 'the mill at Kesten stood still for years', reasons: ['without the water of the Orne'] },
    ]);
    expect(await argumentsOf(OPENING, `${lack} would stand still.`)).toEqual([]);
  });
});

describe('", as"', () => {
  it('gives a reason where it has a subject of its own, and compares where somebody only does or says likewise', async () => {
    const claim = 'The miller did not give up the mill at Kesten, as';
    expect(await argumentsOf(OPENING, `${claim} Alder paid a third of the rent.`)).toMatchObject([
      { reasons: ['Alder paid a third of the rent'] },
    ]);
    expect(await argumentsOf(OPENING, `${claim} Alder did in the spring.`)).toEqual([]);
  });
});

describe('an example', () => {
  it('bears out the general sentence before', async () => {
    const { arguments: found } = await knowledgeOf(
      OPENING,
      'Old mills take more from their towns than they give. For example, the mill at Kesten needs a new wheel every ten years.',
    );
    expect(found).toMatchObject([
      { premises: [{ role: 'example' }], claim: 'old mills take more from their towns than they give' },
    ]);
  });
});

describe('problems of what only the article tells', () => {
  it('are a list under their noun', async () => {
    expect(
      await listsOf(
        OPENING,
        'There are two problems with this. The first is noise. The second is that the Orne carries little water.',
      ),
    ).toEqual([{ head: 'problems', items: ['noise', 'the Orne carries little water'] }]);
  });
});

describe('"we"', () => {
  const SENTENCE = 'Just as we do not sell our fields, so we should not sell the mill at Kesten.';

  it('are people at large where an author argues', async () => {
    expect(await argumentsOf('The Mill', 'By Ann Lee', '3 May 2015', OPENING, SENTENCE)).toMatchObject([
      { kind: 'analogy', claim: 'we should not sell the mill at Kesten', reasons: ['we do not sell our fields'] },
    ]);
  });

  it('are nobody where no author is named', async () => {
    expect(await argumentsOf(OPENING, SENTENCE)).toEqual([]);
  });
});
