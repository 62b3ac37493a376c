// What a sentence of any text joins to what it says, left out of the sentence.
import { describe, expect, it } from 'vitest';
import { knowledgeOf } from '../rulesSuite';

const OPENING = 'The town of Alder lies on the river Orne, and the mill at Kesten belongs to Alder.';

/** `type: the sentence with [what is left out]` for each such sentence. */
async function joined(...paragraphs: readonly string[]): Promise<string[]> {
  const { facts } = await knowledgeOf('Alder', OPENING, ...paragraphs);
  return facts
    .filter(({ gap, found }) => gap !== null && /^(?:reason|result|condition|contrast)-in-its/.test(found?.rule ?? ''))
    .map(({ type, statement, gap }) =>
      gap === null
        ? ''
        : `${type}: ${statement.slice(0, gap.start)}[${statement.slice(gap.start, gap.end)}]${statement.slice(gap.end)}`,
    );
}

describe('a ground in its sentence', () => {
  it.each([
    [
      'Kesten has for years been the haunt of painters because it is so quiet and has many roofs that can be drawn.',
      'cause: Kesten has for years been the haunt of painters because [it is so quiet and has many roofs that can be drawn].',
    ],
    [
      'The millers of Kesten justified their prices on the grounds that Alder had no other mill.',
      'cause: The millers of Kesten justified their prices on the grounds that [Alder had no other mill].',
    ],
    [
      'The council of Alder attacked Mr Lee for selling the wheel of Kesten.',
      'cause: The council of Alder attacked Mr Lee for [selling the wheel of Kesten].',
    ],
    [
      'Ann Lee crossed the Orne and went to Kesten in order to mend the wheel of the mill.',
      'cause: Ann Lee crossed the Orne and went to Kesten in order to [mend the wheel of the mill].',
    ],
    [
      'Kesten is often called the lower mill, to tell it from the upper mill of Alder.',
      'cause: Kesten is often called the lower mill, to [tell it from the upper mill of Alder].',
    ],
    [
      'In 1890 some scholars deduced from the bills of Alder that the drought led to the sale of Kesten.',
      'cause: In 1890 some scholars deduced from the bills of Alder that the drought led to [the sale of Kesten].',
    ],
  ])('is left out: %s', async (text, expected) => {
    expect(await joined(text)).toContain(expected);
  });
});

describe('a condition, and what is set against something', () => {
  it.each([
    [
      'If there is no mill on the river near your town, the council of Alder cannot help you.',
      'condition: If there is no mill on the river near your town, the council of Alder [cannot help you].',
    ],
    [
      'Kesten may grind as much as it likes, so long as Alder keeps the dam.',
      'condition: Kesten may grind as much as it likes, so long as [Alder keeps the dam].',
    ],
    [
      'While many towns build mills mainly to save labour, Alder started from a different aim.',
      'contrast: While many towns build mills mainly to save labour, Alder [started from a different aim].',
    ],
    [
      'Many farmers saw the sale of Kesten as a gain, while others saw it as a loss for the town.',
      'contrast: Many farmers saw the sale of Kesten as a gain, while [others saw it as a loss for the town].',
    ],
  ])('leaves out what follows: %s', async (text, expected) => {
    expect(await joined(text)).toContain(expected);
  });
});

describe('nothing is left out', () => {
  it.each([
    ['where the joint is a time', 'While she was mending the wheel of Kesten, Ann Lee heard the bells of Alder.'],
    ['where what somebody is asked to do follows', 'Alder relies on Kesten to keep the price of flour low.'],
    ['where only a remark stands before the comma', 'If, as Alder says, Kesten sinks, the town will need boats.'],
    ['of a "we" nobody has a name for', 'We closed the mill at Kesten because our wheel was broken.'],
    ['where reasons are denied', 'The millers of Kesten are not slow because they are lazy, or because they are old.'],
    ['where the words point at another text', 'This happened in Kesten because these wheels were old.'],
  ])('%s', async (_, text) => {
    expect(await joined(text)).toEqual([]);
  });

  it('where the grammar gave a question for the ground', async () => {
    expect(await joined('Kesten stood still because the river was low.')).toEqual([]);
  });
});
