// "The heart" of a text that teaches is every heart; "the company" of a report is one that was told of.
import { describe, expect, it } from 'vitest';
import { knowledgeOf } from '../rulesSuite';

async function meaningsOf(...text: readonly string[]): Promise<string[]> {
  const { facts } = await knowledgeOf(
    'How a Mill Works',
    'Water turns the wheel, and the wheel turns the stones.',
    ...text,
  );
  return facts.flatMap(({ found }) =>
    found?.defines ? [`${found.defines.article} ${found.defines.term}: ${found.defines.meaning}`] : [],
  );
}

const MORE = 'The hopper stands above the stones. The hopper is filled by hand.';

describe('the kind itself', () => {
  it.each([
    ['The hopper is a wooden funnel that lets the grain fall.', 'the hopper: a wooden funnel that lets the grain fall'],
    [
      'The hopper is the part of the mill that lets the grain fall.',
      'the hopper: the part of the mill that lets the grain fall',
    ],
    [
      'The hopper, shown above the stones, is a wooden funnel that lets the grain fall.',
      'the hopper: a wooden funnel that lets the grain fall',
    ],
    [
      'The grain falls from the hopper, the upper part of the stone floor, where the miller stands.',
      ' hopper: the upper part of the stone floor',
    ],
  ])('is told of: %s', async (sentence, meaning) => {
    expect(await meaningsOf(sentence, MORE)).toContain(meaning);
  });

  it.each([
    ['one of them was brought in before', 'A new hopper stands in Alder. The hopper is a wooden funnel that leaks.'],
    ['it is praised', 'The hopper is the oldest funnel of the mill.'],
    ['it is told of once only', 'The damsel is a wooden rod that shakes the shoe.'],
    ['somebody is meant', 'The miller is a tall man who sleeps by day. The miller sleeps.'],
    ['it has to do with a name', 'The hopper is a funnel that Tom Berg built.'],
    ['its reason is told besides', 'The hopper is useful because it lets the grain fall.'],
  ])('is not told of where %s', async (_, sentence) => {
    expect((await meaningsOf(sentence, MORE)).filter((meaning) => meaning.startsWith('the'))).toEqual([]);
  });

  it('is not told of where the text tells what happened', async () => {
    const sentence = 'The hopper is a wooden funnel that lets the grain fall.';
    const tale = 'The storm broke the hopper. The men burned its wood. The town wept. Nobody slept.';
    expect(await meaningsOf(tale, sentence, MORE)).toEqual([]);
  });
});
