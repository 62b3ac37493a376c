import { describe, expect, it } from 'vitest';
import { citeQuestion } from './citeQuestion';

describe('a card that is about to be asked', () => {
  it.each([
    ['When was the bridge over the Osk opened?', 'bridge over the Osk opened', 'when'],
    ['How many people live in Osk?', 'people live in Osk', 'how many'],
    ['Who is the mayor of Osk?', 'mayor of Osk', 'who'],
    ['As of May 1990, who leads the council?', 'leads the council', 'who'],
    ['According to Mason, why did the town wait?', 'town wait', 'why'],
    ['What does a toll pay for?', 'toll pay for', 'what'],
    ['What?', 'What?', null],
    ['The toll was [...] a head.', 'toll was … a head', null],
    // Another language is cited by its first words.
    ['Wie viele Brücken hat Osk?', 'Wie viele Brücken hat Osk', null],
  ])('is cited by what it asks: %s', (front, lemma, gloss) => {
    expect(citeQuestion(front)).toEqual({ lemma, gloss });
  });

  it('is cut after whole words, and says so', () => {
    const { lemma, gloss } = citeQuestion('Why did the two towns on either bank quarrel over the bridge for so long?');
    expect(lemma).toBe('two towns on either bank…');
    expect(gloss).toBe('why');
    expect(citeQuestion('a'.repeat(200)).lemma).toHaveLength(31);
  });

  it('keeps a preamble that no question follows', () => {
    expect(citeQuestion('In 1990, the toll rose to [...].').lemma).toBe('In 1990, the toll rose to …');
  });
});
