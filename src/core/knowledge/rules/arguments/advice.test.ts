// What one who signs calls on the reader to do, and what of it is left out.
import { describe, expect, it } from 'vitest';
import { knowledgeOf } from '../rulesSuite';

const HEAD = ['Keeping a Mill', 'By Ann Lee', 'May 2015'];
const TOWN = 'The town of Alder lies on the river Orne, and the mill at Kesten belongs to the town.';

async function adviceIn(...paragraphs: readonly string[]): Promise<string[]> {
  const { facts } = await knowledgeOf(HEAD.join('\n'), TOWN, ...paragraphs);
  return facts
    .filter(({ found }) => found?.rule === 'advice')
    .map(({ type, statement, gap }) =>
      gap === null
        ? statement
        : `${type}: ${statement.slice(0, gap.start)}[${statement.slice(gap.start, gap.end)}]${statement.slice(gap.end)}`,
    );
}

/** A row that a call of the test stands in. */
const row = (call: string): string =>
  `For a good mill, do this: oil the old wheel; ${call}; grind in the early morning; buy dry grain.`;

describe('advice', () => {
  it.each([
    ['use a fine sieve to sort the seed', 'cause: Use a fine sieve to [sort the seed].'],
    [
      'keep the beam wet, because dry oak begins to crack',
      'cause: Keep the beam wet, because [dry oak begins to crack].',
    ],
    ['close the gate when the river rises', 'condition: Close the gate when [the river rises].'],
    [
      'if the stones run hot, pour water over the beam',
      'condition: If the stones run hot, [pour water over the beam].',
    ],
    [
      'store grain in sacks instead of heaping it on the floor',
      'contrast: Store grain in sacks instead of [heaping it on the floor].',
    ],
    ['expect 80% of the grain to sprout', 'number: Expect [80%] of the grain to sprout.'],
    ['don’t try to sound learned', 'claim: Don’t try to [sound learned].'],
  ])('is asked for what belongs to it: %s', async (call, shown) => {
    expect(await adviceIn(row(call))).toContain(shown);
  });

  it('of a long row is read call by call', async () => {
    const calls = Array.from({ length: 40 }, (_, at) => `oil the wheel of mill ${at + 100} in spring`);
    expect(await adviceIn(`For a good mill, do this: ${calls.join('; ')}.`)).toHaveLength(calls.length);
  });

  it('may stand at the beginning of paragraphs', async () => {
    const calls = ['Oil the old wheel every year.', 'Grind in the early morning.', 'Buy dry grain from the hills.'];
    expect(await adviceIn(...calls)).toContain('claim: Buy [dry grain from the hills].');
  });

  it.each([
    ['a single call', ['Buy dry grain from the hills.']],
    [
      'calls to look and imagine',
      [row('x').replace(/do this.*/u, 'see the old wheel; imagine a dry river; consider the grain of the hills.')],
    ],
    ['a statement', ['The miller oils the wheel; the baker buys the grain; the town grinds in the morning.']],
    [
      'what somebody is told in quotation marks',
      ['“Oil the old wheel; grind in the early morning; buy dry grain,” said Tom Berg.'],
    ],
  ])('is not %s', async (_, text) => {
    expect(await adviceIn(...text)).toEqual([]);
  });

  it('is nobody’s where nobody signs', async () => {
    const { facts } = await knowledgeOf('Keeping a Mill', TOWN, row('close the gate when the river rises'));
    expect(facts.filter(({ found }) => found?.rule === 'advice')).toEqual([]);
  });
});
