// What somebody says is asked for with what it is about.
import { describe, expect, it } from 'vitest';
import { askAbout } from './askAbout';

const ask = (front: string, back: string, verb: string, joint: string | null = null) =>
  askAbout({ front, back }, { verb, joint });

describe('what somebody says', () => {
  it('is asked for with the subject of what is said', () => {
    expect(
      ask('What did Ann Lee predict in 1930?', 'the mills of Alder would stand still by 1940', 'would').front,
    ).toBe('What did Ann Lee predict in 1930 about the mills of Alder?');
  });

  it('is not asked for by one plain word, nor by words that open with a preposition', () => {
    const front = 'What did Ann Lee say?';
    expect(ask(front, 'owners must slash the prices of their mills', 'must').front).toBe(front);
    expect(ask(front, 'in any trade, low demand means one thing', 'means').front).toBe(front);
  });

  it('is asked for without how it is so', () => {
    expect(ask('What did Ann Lee say?', 'Berg obviously has an eye on the next fair', 'has').front).toBe(
      'What did Ann Lee say about Berg?',
    );
    expect(ask('What did Ann Lee say?', 'the Berg family has an eye on the next fair', 'has').front).toBe(
      'What did Ann Lee say about the Berg family?',
    );
  });

  it('is asked for without its verb', () => {
    expect(ask('What did Ann Lee say?', 'the wheels were not big enough for the mill', 'not').front).toBe(
      'What did Ann Lee say about the wheels?',
    );
  });

  it('is one statement', () => {
    expect(
      ask('What did Ann Lee find?', 'prices in Alder fell by a third, and every baker lost money', 'fell', 'and every'),
    ).toEqual({ front: 'What did Ann Lee find about prices in Alder?', back: 'prices in Alder fell by a third' });
  });

  it('is asked for by what is said to be vital', () => {
    expect(ask('What does Ann Lee say?', 'it is vital that children learn to mill', 'is')).toEqual({
      front: 'What does Ann Lee say is vital?',
      back: 'that children learn to mill',
    });
  });

  it.each([
    [
      'What did Ann Lee say?',
      'most bakers living by the Orne were afraid of floods',
      'were',
      'bakers living by the Orne',
    ],
    ['What did Ann Lee say?', 'the wheel that stood in Alder was sold to the council', 'was', 'the wheel'],
    [
      'What did Ann Lee say?',
      'a publicly paid campaign on the union is used to mislead the voters of Alder',
      'is',
      'a publicly paid campaign on the union',
    ],
  ])('%s: %s', (front, back, verb, topic) => {
    expect(ask(front, back, verb).front).toBe(`${front.slice(0, -1)} about ${topic}?`);
  });

  it.each([
    ['a pronoun tells nothing', 'it had moved its mill to the Orne', 'had'],
    ['a number is half of the answer', 'ten million people a year could die by 2050', 'could'],
    ['a joining word opens it', 'then the town of Alder would have to build new mills', 'would'],
    ['the rest would be too little to ask for', 'the mill of the old town of Alder is closing', 'is'],
  ])('is asked for plainly where %s', (_, back, verb) => {
    expect(ask('What did Ann Lee claim?', back, verb)).toEqual({ front: 'What did Ann Lee claim?', back });
  });
});
