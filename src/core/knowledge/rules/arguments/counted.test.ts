// First, second, third: what an article counts off, and what it counts it off for.
import { describe, expect, it } from 'vitest';
import { argumentsOf, listsOf } from '../rulesSuite';

const OPENING = 'The town of Alder lies on the river Orne, and the mill at Kesten belongs to it.';

describe('reasons an article counts off', () => {
  it('stand under the claim that "why" names', async () => {
    expect(
      await argumentsOf(
        OPENING,
        'There are two reasons why the mill was closed. First, the river had run dry in every summer since 1921. Second, the owner was 80 years old and had no heir.',
      ),
    ).toMatchObject([
      {
        kind: 'reasons',
        claim: 'the mill was closed',
        reasons: ['the river had run dry in every summer since 1921', 'the owner was 80 years old and had no heir'],
      },
    ]);
  });

  it('go on over as many paragraphs as they take, under the claim before their announcement', async () => {
    const [argument] = await argumentsOf(
      OPENING,
      'The council of Alder will not sell the mill. There are several obstacles.',
      'First, the mill is a monument. It was listed in 1950.',
      'Second, the miller’s family has a right to the house.',
      'The third problem is simple. The roof of the mill has fallen in.',
    );
    expect(argument).toMatchObject({
      claim: 'the council of Alder will not sell the mill',
      reasons: [
        'the mill is a monument',
        'the miller’s family has a right to the house',
        'the roof of the mill has fallen in',
      ],
      paragraphs: [3, 4, 5],
    });
  });

  it('are given with "for three reasons" behind the claim', async () => {
    const [argument] = await argumentsOf(
      OPENING,
      'The engineers of Alder rejected the dam for three reasons. First, the valley is narrow. Second, the rock is soft. Finally, the fish of the Orne could not pass.',
    );
    expect(argument).toMatchObject({
      claim: 'the engineers of Alder rejected the dam',
      reasons: ['the valley is narrow', 'the rock is soft', 'the fish of the Orne could not pass'],
    });
  });

  it('are not made of a list with a part nobody could say elsewhere', async () => {
    expect(
      await argumentsOf(
        OPENING,
        'There are two reasons why the mill was closed. First, they had told him about that. Second, the river had run dry.',
      ),
    ).toEqual([]);
  });

  it('must be as many as were announced', async () => {
    expect(
      await argumentsOf(
        OPENING,
        'There are three reasons why the mill was closed. First, the river had run dry. Second, the owner of the mill was old.',
      ),
    ).toEqual([]);
  });

  it('are not steps somebody took in turn', async () => {
    expect(await argumentsOf(OPENING, 'First, mix the flour with water. Second, bake the bread for an hour.')).toEqual(
      [],
    );
  });
});

describe('a list that speaks for nothing', () => {
  it('is named by what is said of it', async () => {
    expect(
      await listsOf(
        OPENING,
        'Two lessons follow from the flood of 1921. The first is that the bridge at Kesten was too low. The second is that nobody had read the gauge.',
      ),
    ).toEqual([
      {
        head: 'lessons that follow from the flood of 1921',
        items: ['the bridge at Kesten was too low', 'nobody had read the gauge'],
      },
    ]);
  });
});
