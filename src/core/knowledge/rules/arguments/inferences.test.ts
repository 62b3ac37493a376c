// What one sentence draws from another: conclusions, grounds, likenesses, what is granted and what limits it.
import { describe, expect, it } from 'vitest';
import { argumentsOf, knowledgeOf } from '../rulesSuite';

const OPENING = 'The town of Alder lies on the river Orne, and the mill at Kesten belongs to it.';

describe('a conclusion', () => {
  it.each([
    ['This means that', 'the mill will stand still in August'],
    ['Therefore,', 'the mill will stand still in August'],
    ['As a result,', 'the mill will stand still in August'],
  ])('is drawn by "%s" from the sentence before', async (opener, claim) => {
    expect(
      await argumentsOf(
        OPENING,
        `The Orne carries little water in summer. ${opener} the mill will stand still in August.`,
      ),
    ).toMatchObject([{ kind: 'cause', claim, reasons: ['the Orne carries little water in summer'] }]);
  });

  it('is not drawn from what is so only if something else is', async () => {
    expect(
      await argumentsOf(OPENING, 'If the Orne floods the town, the bakers close. So the mill will stand still in May.'),
    ).not.toContainEqual(expect.objectContaining({ reasons: ['the bakers close'] }));
  });

  it('is not drawn from a question', async () => {
    expect(await argumentsOf(OPENING, 'Does the Orne carry water? Therefore, the mill will stand still.')).toEqual([]);
  });
});

describe('a ground', () => {
  it('is named by "Given" in front of what rests on it', async () => {
    expect(
      await argumentsOf(OPENING, 'Given the low water of the Orne, the mill at Kesten is likely to stand still.'),
    ).toMatchObject([{ claim: 'the mill at Kesten is likely to stand still', reasons: ['the low water of the Orne'] }]);
  });
});

describe('a likeness', () => {
  it('joins two cases part by part, with the proviso that limits it', async () => {
    const { arguments: found, facts } = await knowledgeOf(
      OPENING,
      'Just as the old mill stopped when the river failed, the new mill will stop if the pump fails. Provided, of course, that the pump is never repaired.',
    );
    expect(found).toMatchObject([
      {
        kind: 'analogy',
        claim: 'the new mill will stop if the pump fails',
        analogy: { source: 'the old mill', target: 'the new mill', pairs: [{ from: 'the river', to: 'the pump' }] },
      },
    ]);
    const proviso = facts.find(({ id }) => id === found[0]?.analogy?.proviso);
    expect(proviso?.label).toBe('the pump is never repaired');
  });
});

describe('a point that is granted', () => {
  it('is set against what "But" says of it', async () => {
    expect(
      await argumentsOf(OPENING, 'It is true that the mill is old. But the wheel of the mill was replaced in 1931.'),
    ).toMatchObject([
      { kind: 'contrast', claim: 'the wheel of the mill was replaced in 1931', counters: ['the mill is old'] },
    ]);
  });
});
