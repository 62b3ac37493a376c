// Claims and their reasons or limits inside one sentence, and objections with their answers.
import { describe, expect, it } from 'vitest';
import { argumentsOf, knowledgeOf } from '../rulesSuite';

const OPENING = 'The town of Alder lies on the river Orne, and the mill at Kesten belongs to it.';

describe('a reason in the sentence of its claim', () => {
  it.each([
    [
      'The mill at Kesten stood still because the Orne carried little water.',
      'the mill at Kesten stood still',
      'the Orne carried little water',
    ],
    [
      'Because the Orne carried little water, the mill at Kesten stood still.',
      'the mill at Kesten stood still',
      'the Orne carried little water',
    ],
    [
      'Since the mill at Kesten is old, the town of Alder should sell the mill.',
      'the town of Alder should sell the mill',
      'the mill at Kesten is old',
    ],
    [
      'The Orne carried little water, so the mill at Kesten stood still.',
      'the mill at Kesten stood still',
      'the Orne carried little water',
    ],
    [
      'The wheel at Kesten turns slowly, which suggests that the Orne carries little water.',
      'the Orne carries little water',
      'the wheel at Kesten turns slowly',
    ],
  ])('%s', async (sentence, claim, reason) => {
    expect(await argumentsOf(OPENING, sentence)).toMatchObject([{ kind: 'cause', claim, reasons: [reason] }]);
  });

  it.each([
    'The mill at Kesten has stood still since the war ended.',
    'The mill at Kesten stood still, not because the Orne carried little water.',
    'The mill at Kesten stood still, perhaps because the Orne carried little water.',
  ])('is none in: %s', async (sentence) => {
    expect(await argumentsOf(OPENING, sentence)).toEqual([]);
  });

  it('is counted once for each "because", and belongs to whoever is reported to argue', async () => {
    const { arguments: found, entities } = await knowledgeOf(
      OPENING,
      'Ann Lee argues that the mill should be sold because the wheel is old, and because the Orne carries little water.',
    );
    const lee = entities.find(({ name }) => name === 'Ann Lee');
    expect(found).toMatchObject([{ claim: 'the mill should be sold', holder: lee?.id }]);
    expect(found[0]?.premises).toHaveLength(2);
  });
});

describe('a reason the next sentence names', () => {
  it.each([
    ['The reason is that the wheel is old.', 'the wheel is old'],
    ['This is because the wheel is old.', 'the wheel is old'],
    ['The reason is not the river but the wheel.', 'the wheel'],
  ])('%s', async (sentence, reason) => {
    expect(await argumentsOf(OPENING, `The mill at Kesten stands still. ${sentence}`)).toMatchObject([
      { claim: 'the mill at Kesten stands still', reasons: [reason] },
    ]);
  });

  it('is all of the sentence before "therefore", whatever a semicolon parts', async () => {
    expect(
      await argumentsOf(
        OPENING,
        'The wheel at Kesten is old; the Orne carries little water. The town should therefore sell the mill.',
      ),
    ).toMatchObject([
      {
        claim: 'the town should sell the mill',
        reasons: ['the wheel at Kesten is old', 'the Orne carries little water'],
      },
    ]);
  });
});

describe('what is granted or objected', () => {
  it('is granted by "although" beside what somebody holds now, and not in an account of the past', async () => {
    expect(await argumentsOf(OPENING, 'Although the mill at Kesten is old, it should not be sold.')).toMatchObject([
      { kind: 'contrast', counters: ['the mill at Kesten is old'] },
    ]);
    expect(await argumentsOf(OPENING, 'Although the mill at Kesten was old, it was not sold.')).toEqual([]);
  });

  it.each([
    'Critics say that the mill at Kesten costs too much. But the mill feeds half the people of the town.',
    'Some farmers argue that the mill at Kesten costs too much, but the mill feeds half the people of the town.',
    'The council argues that the mill at Kesten costs too much. But the mill feeds half the people of the town.',
    'Opponents object that the mill at Kesten costs too much. That is true, but the mill feeds half the people of the town.',
  ])('%s', async (text) => {
    expect(await argumentsOf(OPENING, text)).toMatchObject([
      {
        kind: 'contrast',
        claim: 'the mill feeds half the people of the town',
        counters: ['the mill at Kesten costs too much'],
      },
    ]);
  });

  it('is each item of a list of objections, with its own answer', async () => {
    const found = await argumentsOf(
      OPENING,
      'Opponents raise two objections. The first is that the mill at Kesten costs too much. Perhaps it does. But the mill feeds half the people of the town. The second is that the wheel of Kesten is loud. This is less true than it seems, because the people of Alder live far from the Orne.',
    );
    expect(found.map(({ claim, counters }) => [claim, counters])).toEqual([
      ['the mill feeds half the people of the town', ['the mill at Kesten costs too much']],
      ['the people of Alder live far from the Orne', ['the wheel of Kesten is loud']],
    ]);
  });

  it('is no objection where nothing answers it', async () => {
    expect(await argumentsOf(OPENING, 'Critics say that the mill at Kesten costs too much. The Orne is long.')).toEqual(
      [],
    );
  });
});

describe('a claim beside its reason', () => {
  it('is what is held, without what is granted in front of it', async () => {
    const [found] = await argumentsOf(
      'Alder\nBy Ann Lee\n3 May 2015',
      OPENING,
      'While it may be cheap to sell Kesten, keeping the mill needs more courage, because the river of Alder is low.',
    );
    expect(found?.claim).toBe('keeping the mill needs more courage');
  });

  it('is not the claim of a reason that is denied', async () => {
    expect(
      await argumentsOf(
        'Alder\nBy Ann Lee\n3 May 2015',
        OPENING,
        'The millers of Kesten are not slow because they are lazy, or because they are old.',
      ),
    ).toEqual([]);
  });
});
