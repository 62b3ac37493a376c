// How arguments that rules found are asked for: as people ask, with who argues and when.
import { describe, expect, it } from 'vitest';
import { knowledgeOf } from '../../../knowledge/rules/rulesSuite';
import { tellingOf } from '../../telling';
import { proposeFoundArguments } from './found';

const SIGNED = ['The Mill at Kesten', 'By Ann Lee', '3 May 2015'];
const OPENING = 'The town of Alder lies on the river Orne, and the mill at Kesten belongs to Alder.';

async function asked(...paragraphs: readonly string[]) {
  const knowledge = await knowledgeOf(...paragraphs);
  return proposeFoundArguments(tellingOf(knowledge, null)).map(({ type, front, back }) => ({ type, front, back }));
}

describe('why somebody holds something', () => {
  it.each([
    ['Alder should sell the wheel of Kesten', 'should Alder sell the wheel of Kesten'],
    ['Kesten needs a second wheel', 'does Kesten need a second wheel'],
    ['Alder is able to pay for Kesten', 'is Alder able to pay for Kesten'],
    ['the millers of Kesten have lost their bread', 'have the millers of Kesten lost their bread'],
  ])('is asked with the verb of the claim: %s', async (claim, question) => {
    expect(await asked(SIGNED.join('\n'), OPENING, `The Orne carries little water. Therefore ${claim}.`)).toEqual([
      {
        type: 'argument-reasons',
        front: `Why, according to Lee (2015), ${question}?`,
        back: 'the Orne carries little water',
      },
    ]);
  });

  it('is asked behind "that" where the claim denies something: a question that turns on "not" is read wrongly', async () => {
    const [card] = await asked(
      SIGNED.join('\n'),
      OPENING,
      'The Orne carries little water. Therefore Alder should not sell Kesten.',
    );
    expect(card?.front).toBe('Why is it, according to Lee (2015), that Alder should not sell Kesten?');
  });

  it('is asked of the whole claim where it says two things', async () => {
    const [card] = await asked(
      SIGNED.join('\n'),
      OPENING,
      'The Orne carries little water. Therefore Kesten stands still and Alder buys its flour.',
    );
    expect(card?.front).toBe('Why is it, according to Lee (2015), that Kesten stands still and Alder buys its flour?');
  });

  it('names the article where only the article tells which thing is meant', async () => {
    const [card] = await asked(
      SIGNED.join('\n'),
      OPENING,
      'The Orne carries little water. Therefore the council should sell Kesten.',
    );
    expect(card?.front).toBe('Why, according to Lee in “The Mill at Kesten” (2015), should the council sell Kesten?');
  });
});

describe('why something was so, which nobody in particular holds', () => {
  it('is asked plainly', async () => {
    expect(
      await asked('Alder', OPENING, 'The Orne carried little water. Therefore Kesten stood still in 1931.'),
    ).toEqual([{ type: 'cause', front: 'Why did Kesten stand still in 1931?', back: 'the Orne carried little water' }]);
  });
});

describe('what reasons support', () => {
  it('is not asked of one alone, which might support anything', async () => {
    const cards = await asked(SIGNED.join('\n'), OPENING, 'Kesten is old. Therefore Alder should sell Kesten.');
    expect(cards.map(({ type }) => type)).toEqual(['argument-reasons']);
  });

  it('is asked of several together', async () => {
    const cards = await asked(
      SIGNED.join('\n'),
      OPENING,
      'Alder should sell Kesten for two reasons. First, the wheel of Kesten is old. Second, the Orne carries little water.',
    );
    expect(cards).toEqual([
      {
        type: 'argument-reasons',
        front: 'For which two reasons, according to Lee (2015), should Alder sell Kesten?',
        back: 'the wheel of Kesten is old; the Orne carries little water',
      },
      {
        type: 'argument-supports',
        front: 'What does Lee (2015) conclude from this: the wheel of Kesten is old; the Orne carries little water?',
        back: 'that Alder should sell Kesten',
      },
    ]);
  });
});

describe('what somebody holds even in the worst case', () => {
  it('is supposed, and conceded by nobody', async () => {
    const [card] = await asked(
      SIGNED.join('\n'),
      OPENING,
      'Even if the wheel of Kesten is mended, the millers of Alder will need another mill.',
    );
    expect(card).toEqual({
      type: 'argument-counter',
      front: 'Even in what case, according to Lee (2015), will the millers of Alder need another mill?',
      back: 'if the wheel of Kesten is mended',
    });
  });
});

describe('the reason that weighs most', () => {
  it('is asked for where the text names it', async () => {
    const cards = await asked(
      SIGNED.join('\n'),
      OPENING,
      'Alder should sell Kesten for two reasons. First, the wheel of Kesten is old. Second, and most important, the Orne carries little water.',
    );
    expect(cards[1]).toEqual({
      type: 'argument-reasons',
      front:
        'Which of the two reasons for the claim that Alder should sell Kesten does Lee (2015) call the most important?',
      back: 'the Orne carries little water',
    });
  });
});

describe('a likeness', () => {
  it('is asked for as one, and not as a reason', async () => {
    const [card] = await asked(
      SIGNED.join('\n'),
      OPENING,
      'Just as an old horse needs rest, an old mill needs repair.',
    );
    expect(card).toEqual({
      type: 'argument-analogy',
      front: 'By analogy with what does Lee (2015) argue that an old mill needs repair?',
      back: 'an old horse needs rest',
    });
  });
});
