// What something came of, told by a phrase, by a verb that says no more than that, or by "as" with how things were.
import { describe, expect, it } from 'vitest';
import { argumentsOf } from '../rulesSuite';

const OPENING = 'The town of Alder lies on the river Orne, and the mill at Kesten belongs to it.';

describe('a thing as the reason of a statement', () => {
  it.each([
    [
      'The town of Alder sold the mill at Kesten because of its love for steam and iron.',
      'the town of Alder sold the mill at Kesten',
      'its love for steam and iron',
    ],
    [
      'Owing to the long drought of the 1830s, the mill at Kesten was closed in 1834.',
      'the mill at Kesten was closed in 1834',
      'the long drought of the 1830s',
    ],
    [
      'The mill at Kesten was closed in 1834 because of the fact that the Orne carried little water.',
      'the mill at Kesten was closed in 1834',
      'the Orne carried little water',
    ],
  ])('%s', async (sentence, claim, reason) => {
    expect(await argumentsOf(OPENING, sentence)).toMatchObject([{ kind: 'cause', claim, reasons: [reason] }]);
  });

  it.each([
    'The mill at Kesten was closed in 1834, but not because of the drought.',
    // Of several things one is not the whole reason.
    'The mill at Kesten was closed in 1834 because of drought, debts and quarrels.',
    // Why it was sold, the sentence does not say.
    'The town of Alder sold the mill at Kesten in 1833 and was fined because of the late payment.',
  ])('is none in: %s', async (sentence) => {
    expect(await argumentsOf(OPENING, sentence)).toEqual([]);
  });
});

describe('a verb that says what came of something', () => {
  it.each([
    [
      'The blunt manner of the miller led to a series of disputes with the town.',
      'something led to a series of disputes with the town',
      'the blunt manner of the miller',
    ],
    [
      'The long strike at Kesten was caused by the low wages of the weavers.',
      'something caused the long strike at Kesten',
      'the low wages of the weavers',
    ],
    [
      'The bank at Kesten failed in 1834, leading to a panic among the weavers.',
      'something led to a panic among the weavers',
      'the bank at Kesten failed in 1834',
    ],
    [
      'The report of the town says the decline in trade appears to be due to a change in the wool market.',
      'something does the decline in trade appear to be due to',
      'a change in the wool market',
    ],
    [
      'Sometimes great inventions result from long and idle summers.',
      'something sometimes causes great inventions',
      'long and idle summers',
    ],
    [
      'The long strike at Kesten was largely due to the low wages of the weavers.',
      'something was the long strike at Kesten largely due to',
      'the low wages of the weavers',
    ],
  ])('%s', async (sentence, claim, reason) => {
    expect(await argumentsOf(OPENING, sentence)).toMatchObject([{ kind: 'cause', claim, reasons: [reason] }]);
  });

  it('reads “this” as the sentence before', async () => {
    expect(
      await argumentsOf(OPENING, 'The bank at Kesten failed in 1834. This led to a panic among the weavers.'),
    ).toMatchObject([
      { claim: 'something led to a panic among the weavers', reasons: ['the bank at Kesten failed in 1834'] },
    ]);
  });

  it.each([
    'The path behind the mill led to a small chapel.',
    'The long strike at Kesten led to losses.',
    'The long strike at Kesten did not lead to a change of the law.',
  ])('is none in: %s', async (sentence) => {
    expect(await argumentsOf(OPENING, sentence)).toEqual([]);
  });
});

describe('“as” without a comma', () => {
  it('gives a reason where it tells how things were', async () => {
    expect(
      await argumentsOf(OPENING, 'The mill at Kesten closed in 1834 as it was often short of water.'),
    ).toMatchObject([{ claim: 'the mill at Kesten closed in 1834', reasons: ['it was often short of water'] }]);
  });

  it.each([
    'The wheel at Kesten turned as the Orne flowed past the mill.',
    'The mill at Kesten was as old as the town was rich.',
    'The mill at Kesten closed during his term as mayor and he was often ill.',
  ])('gives none in: %s', async (sentence) => {
    expect(await argumentsOf(OPENING, sentence)).toEqual([]);
  });
});

describe('what made somebody do something, or why they were minded to', () => {
  it.each([
    [
      'The mill burned down in 1911, forcing the town of Alder to buy its flour in Kesten.',
      'something forced the town of Alder to buy its flour in Kesten',
      'the mill burned down in 1911',
    ],
    [
      'Worn out by the demands of the guild, Ann Lee left Alder in 1955.',
      'Ann Lee left Alder in 1955',
      'worn out by the demands of the guild',
    ],
    [
      'Unable to pay for a school, the town of Alder closed its hall in 1911.',
      'the town of Alder closed its hall in 1911',
      'unable to pay for a school',
    ],
    [
      'As the country moved towards industry in the 1850s, a new sense of haste marked the art of Alder.',
      'a new sense of haste marked the art of Alder',
      'the country moved towards industry in the 1850s',
    ],
    [
      'One of the reasons that the intake of salt is going down is because people are eating less bread.',
      'the intake of salt is going down',
      'people are eating less bread',
    ],
  ])('%s', async (sentence, claim, reason) => {
    expect(await argumentsOf(OPENING, sentence)).toMatchObject([{ kind: 'cause', claim, reasons: [reason] }]);
  });

  it.each([
    'Followed by a dog, Ann Lee walked to Alder in 1911.',
    'Ann Lee lives in Alder. As Ann Lee moved towards the door, the dog barked.',
    // The charter or the court?
    'The charter says that the court upholds the law; thus, it is bound by old rules.',
  ])('is nothing in: %s', async (sentence) => {
    expect(await argumentsOf(OPENING, sentence)).toEqual([]);
  });
});

describe('what follows from a condition', () => {
  it('is told of things at large', async () => {
    expect(
      await argumentsOf(OPENING, 'If the court is not independent of the king, people will not believe it is fair.'),
    ).toMatchObject([
      {
        kind: 'conditional',
        claim: 'people will not believe it is fair',
        reasons: ['the court is not independent of the king'],
      },
    ]);
  });

  it.each([
    // Whom it means, only what comes before it would tell.
    'The council of Alder sells the land if nobody in the town pays for it.',
    'If the mill was closed, the miller of Kesten went fishing in the Orne.',
  ])('is nothing in: %s', async (sentence) => {
    expect(await argumentsOf(OPENING, sentence)).toEqual([]);
  });
});

describe('what something was done for', () => {
  it.each([
    [
      'The council of Alder banned the presses in an attempt to stop the pamphlets of the guild.',
      'the council of Alder banned the presses',
      'to stop the pamphlets of the guild',
    ],
    [
      'The town of Alder built a dam in order to drain the marsh behind the mill.',
      'the town of Alder built a dam',
      'to drain the marsh behind the mill',
    ],
  ])('%s', async (sentence, claim, aim) => {
    expect(await argumentsOf(OPENING, sentence)).toMatchObject([{ kind: 'cause', claim, reasons: [aim] }]);
  });

  it('is nothing where one subject did two things', async () => {
    expect(
      await argumentsOf(OPENING, 'The town of Alder sold the hall and built a dam in order to drain the marsh.'),
    ).toEqual([]);
  });
});
