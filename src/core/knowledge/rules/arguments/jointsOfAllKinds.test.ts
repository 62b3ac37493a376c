// Joints that no "because" and no "if" names: what is left out of the sentence, and where nothing is.
import { describe, expect, it } from 'vitest';
import { knowledgeOf } from '../rulesSuite';

const OPENING = 'The town of Alder lies on the river Orne, and the mill at Kesten belongs to Alder.';

/** `rule: the sentence with [what is left out]` for each such sentence. */
async function joined(...paragraphs: readonly string[]): Promise<string[]> {
  const { facts } = await knowledgeOf('Alder', OPENING, ...paragraphs);
  return facts
    .filter(({ gap, found }) => gap !== null && /-in-(?:its-sentence|speech)$/.test(found?.rule ?? ''))
    .filter(({ found }) => !/^(?:number|date|rest|claim)-/.test(found?.rule ?? ''))
    .map(({ statement, gap, found }) => {
      const kind = found?.rule.replace(/-in-.*/, '') ?? '';
      return gap === null
        ? ''
        : `${kind}: ${statement.slice(0, gap.start)}[${statement.slice(gap.start, gap.end)}]${statement.slice(gap.end)}`;
    });
}

describe('what something brings about', () => {
  it.each([
    [
      'The talks of 1902 with Tom Berg led the following year to the sale of the mill at Kesten.',
      'result: The talks of 1902 with Tom Berg led the following year to [the sale of the mill at Kesten].',
    ],
    [
      'The millers of Kesten need enough water from the Orne that the wheel turns through the summer.',
      'result: The millers of Kesten need enough water from the Orne that [the wheel turns through the summer].',
    ],
    [
      'The dam at Kesten holds back the melting snow, thus sparing the lower streets of Alder.',
      'result: The dam at Kesten holds back the melting snow, thus sparing [the lower streets of Alder].',
    ],
    [
      'The drought on the Orne makes every loaf of bread more expensive.',
      'result: The drought on the Orne makes [every loaf of bread more expensive].',
    ],
  ])('is left out: %s', async (text, expected) => {
    expect(await joined(text)).toContain(expected);
  });

  it.each([
    ['where somebody does it', 'The mayor of Alder forced the millers of Kesten to close.'],
    ['where the verb leads to a place', 'The millers led their horses down to the river at Kesten.'],
  ])('is not seen %s', async (_, text) => {
    expect((await joined(text)).filter((each) => each.startsWith('result'))).toEqual([]);
  });
});

describe('what something is for, and by what it is done', () => {
  it.each([
    [
      'To keep the dam from breaking, Alder opens the sluices at Kesten every spring.',
      'means: To keep the dam from breaking, Alder [opens the sluices at Kesten every spring].',
    ],
    [
      'New rules on the dam at Kesten are needed to ensure that Alder stays dry.',
      'reason: New rules on the dam at Kesten are needed to [ensure that Alder stays dry].',
    ],
    [
      'Kesten keeps its stones sharp by turning them over once a month.',
      'means: Kesten keeps its stones sharp by [turning them over once a month].',
    ],
    [
      'The millers of Kesten won by mending the dam and building a second wheel.',
      'means: The millers of Kesten won by [mending the dam and building a second wheel].',
    ],
    [
      'The council of Alder said the loan was necessary to save Kesten from going under.',
      'reason: The council of Alder said the loan was necessary to [save Kesten from going under].',
    ],
    [
      'The millers of Kesten deepen the channel so the boats of Alder can reach the mill.',
      'reason: The millers of Kesten deepen the channel so [the boats of Alder can reach the mill].',
    ],
  ])('is left out: %s', async (text, expected) => {
    expect(await joined(text)).toContain(expected);
  });

  it.each([
    ['where the noun says what it is a power of', 'Alder gave the mill at Kesten the power to prevent floods.'],
    ['in a call', 'To keep the cellars of Alder dry, open the sluices at Kesten every spring.'],
    ['where something is learned', 'The miller of Kesten learned, in some degree, to judge the flour of Alder.'],
    ['where it says who', 'Ann Lee of Kesten was the first miller to help the town of Alder.'],
    ['where one of several things would be cut off', 'Kesten won by mending the dam, by luck, and by a law of Alder.'],
  ])('is not seen %s', async (_, text) => {
    expect((await joined(text)).filter((each) => /^(?:means|reason)/.test(each))).toEqual([]);
  });
});

describe('a ground nothing names', () => {
  it.each([
    [
      'Fearing a flood in the spring, Ann Lee of Kesten opened the upper dam.',
      'reason: Fearing [a flood in the spring], Ann Lee of Kesten opened the upper dam.',
    ],
    [
      'Kesten is the largest mill on the Orne, grinding all the wheat of the four villages.',
      'reason: Kesten is the largest mill on the Orne, grinding [all the wheat of the four villages].',
    ],
    [
      'Alder said that closing Kesten was the last means to keep it as it had spent all its wheat.',
      'reason: Alder said that closing Kesten was the last means to keep it as [it had spent all its wheat].',
    ],
    [
      'The mill at Kesten is odd in that its wheel lies flat.',
      'reason: The mill at Kesten is odd in that [its wheel lies flat].',
    ],
    [
      'Concluding, however, that the dam was too old, Ann Lee of Kesten sold the mill to Alder.',
      'reason: Concluding, however, that [the dam was too old], Ann Lee of Kesten sold the mill to Alder.',
    ],
    [
      'In 1902, with the council of Alder divided by the strike, Ann Lee of Kesten sold the mill.',
      'reason: In 1902, with [the council of Alder divided by the strike], Ann Lee of Kesten sold the mill.',
    ],
    [
      'Ann Lee of Kesten was banned for three weeks for selling bad flour.',
      'reason: Ann Lee of Kesten was banned for three weeks for [selling bad flour].',
    ],
  ])('is left out: %s', async (text, expected) => {
    expect(await joined(text)).toContain(expected);
  });

  it('is no tool and no company', async () => {
    expect(await joined('In 1902, with the mayor of Alder, Ann Lee of Kesten sold the mill.')).toEqual([]);
  });

  it('is not seen in what somebody did next', async () => {
    expect(await joined('Ann Lee went from Alder to Kesten, reaching the mill at noon.')).toEqual([]);
  });
});

describe('upon what something was done', () => {
  it.each([
    [
      'Tom Berg has resigned from the council of Alder following a quarrel over the price of flour.',
      'occasion: Tom Berg has resigned from the council of Alder following [a quarrel over the price of flour].',
    ],
    [
      'As part of a plan to save the dam, the council of Alder sold two wheels of Kesten.',
      'occasion: As part of [a plan to save the dam], the council of Alder sold two wheels of Kesten.',
    ],
  ])('is left out: %s', async (text, expected) => {
    expect(await joined(text)).toContain(expected);
  });

  it.each([
    ['how something is done', 'The mills of Kesten grind the wheat of Alder following a plan of the council.'],
    ['a mere day', 'Tom Berg left the council of Alder following 12 March 1902.'],
    ['what another sentence tells of', 'As part of the sale, the council of Alder sold two wheels of Kesten.'],
  ])('is not %s', async (_, text) => {
    expect((await joined(text)).filter((each) => each.startsWith('occasion'))).toEqual([]);
  });
});

describe('on what something depends', () => {
  it.each([
    [
      'Once the water is high, the miller of Kesten opens both gates of the dam.',
      'condition: Once the water is high, the miller of Kesten [opens both gates of the dam].',
    ],
    [
      'Without the dam at Kesten, the lower streets of Alder would be flooded every spring.',
      'condition: Without the dam at Kesten, the lower streets of Alder [would be flooded every spring].',
    ],
  ])('is left out: %s', async (text, expected) => {
    expect(await joined(text)).toContain(expected);
  });

  it('is not what another sentence tells of', async () => {
    expect(await joined('If that’s true of Alder, the mill at Kesten is lost to the four villages.')).toEqual([]);
  });

  it('is no time at which something happened', async () => {
    expect(await joined('When the Orne rose in 1902, Ann Lee of Kesten opened both gates.')).toEqual([]);
  });

  it('is not what was provided', async () => {
    expect(await joined('The sale of Kesten provided a new source of money for Alder.')).toEqual([]);
  });
});

describe('what is set against something', () => {
  it.each([
    [
      'Kesten is judged by the flour of other mills instead of being seen as a school for the young of Alder.',
      'contrast: Kesten is judged by the flour of other mills instead of [being seen as a school for the young of Alder].',
    ],
    [
      'Even after the sale of Kesten, the town of Alder stayed deep in debt.',
      'contrast: Even after the sale of Kesten, the town of Alder [stayed deep in debt].',
    ],
    [
      'The law does not mean that Kesten is lost but instead that Alder needs more water.',
      'contrast: The law does not mean that Kesten is lost but instead that [Alder needs more water].',
    ],
    [
      'The mill at Kesten is not just a mill of Alder, it is the school of all the bakers.',
      'contrast: The mill at Kesten is not just a mill of Alder, it [is the school of all the bakers].',
    ],
    [
      'The spring flood is a part of life at Alder and not a reason to leave the river.',
      'contrast: The spring flood is a part of life at Alder and not [a reason to leave the river].',
    ],
    [
      'The mill at Kesten may not merely be older in the way that anybody would expect of a mill on the Orne, but a school of Alder.',
      'contrast: The mill at Kesten may not merely be older in the way that anybody would expect of a mill on the Orne, but [a school of Alder].',
    ],
    [
      'Just as you can bake bread without salt, you can grind flour at Kesten without steam.',
      'contrast: Just as you can bake bread without salt, [you can grind flour at Kesten without steam].',
    ],
    [
      'The wheel at Kesten may be old, but it still turns for all the bakers of Alder.',
      'turn: The wheel at Kesten may be old, but [it still turns for all the bakers of Alder].',
    ],
  ])('is left out: %s', async (text, expected) => {
    expect(await joined(text)).toContain(expected);
  });
});

describe('what can be read in five years', () => {
  it('has no day that nobody can date', async () => {
    expect(await joined('Despite the sale of the dam last week, the town of Alder may well buy Kesten back.')).toEqual([
      'contrast: Despite the sale of the dam, the town of Alder [may well buy Kesten back].',
    ]);
  });

  it('ends before a remark on who says so', async () => {
    expect(await joined('The wheel is far too small, so the millers of Kesten will close, says Ann Lee.')).toEqual([
      'result: The wheel is far too small, so [the millers of Kesten will close], says Ann Lee.',
    ]);
  });

  it('has no "that" of another sentence', async () => {
    expect(await joined('The millers of Kesten did not know that, so the dam at Alder stayed open.')).toEqual([]);
  });
});

describe('what somebody joins in their own words', () => {
  it('is asked as it was said', async () => {
    expect(
      await joined(
        'Ann Lee, the mayor of Alder, said: “If you want flour in winter, you need a mill with a deep dam.”',
      ),
    ).toContain('condition: Ann Lee said: “If you want flour in winter, [you need a mill with a deep dam].”');
  });

  it('is not asked where the words lean on what was said before', async () => {
    expect(await joined('Ann Lee said: “They closed it because the wheel at Kesten was too old for us.”')).toEqual([]);
  });

  it('is not asked where nobody is named', async () => {
    expect(await joined('A miller said: “If you want flour in winter, you need a mill with a deep dam.”')).toEqual([]);
  });
});
