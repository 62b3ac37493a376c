// "There are good reasons for this": the sentences that follow are the reasons, uncounted.
import { describe, expect, it } from 'vitest';
import { argumentsOf } from '../rulesSuite';

const OPENING = 'The town of Alder lies on the river Orne, and the mill at Kesten belongs to it.';

describe('announced reasons', () => {
  it('are the sentences behind the announcement, and what later paragraphs add', async () => {
    const [argument] = await argumentsOf(
      OPENING,
      'Alder has never sold the mill at Kesten. There are good reasons for this. The mill feeds the town. Its wheel drives the only pump in the valley.',
      'Moreover, the people of Alder are proud of the mill.',
      'The river Orne is 90 miles long.',
    );
    expect(argument).toMatchObject({
      claim: 'Alder has never sold the mill at Kesten',
      reasons: [
        'the mill feeds the town',
        'the mill’s wheel drives the only pump in the valley',
        'the people of Alder are proud of the mill',
      ],
    });
  });

  it('do not count what "However" turns against', async () => {
    const [argument] = await argumentsOf(
      OPENING,
      'Alder has never sold the mill at Kesten. There are many reasons for this. The sale would bring 40,000 crowns. However, the money would not last a year. The mill feeds the town.',
    );
    expect(argument).toMatchObject({
      reasons: ['the money would not last a year', 'the mill feeds the town'],
      counters: ['the sale would bring 40,000 crowns'],
    });
  });

  it('are none where one sentence would be all of them', async () => {
    expect(
      await argumentsOf(OPENING, 'Alder kept the mill. There are reasons for this. The mill feeds the town.'),
    ).toEqual([]);
  });
});
