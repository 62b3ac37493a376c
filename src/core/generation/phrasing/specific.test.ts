// A question has to say enough for one answer, and an answer something by itself.
import { describe, expect, it } from 'vitest';
import { cardsOf, foundBy } from './phrasingSuite';
import { isVagueAnswer } from './vagueAnswer';

/** Tells that she is a person. */
const BERG = 'Anna Berg was born in Alder in 1850.';

describe('what a question says', () => {
  it.each<[string, string, string]>([
    [
      'nothing but who and a verb that goes with anything',
      'Anna Berg began the long tale of the weavers.',
      'what did Anna Berg begin?',
    ],
    ['for whom somebody worked', 'Anna Berg worked for Kesten Lamps.', 'Who worked for Kesten Lamps?'],
  ])('is far too little: %s', async (_, text, front) => {
    const { stopped } = await foundBy('asks-enough', BERG, text);
    expect(stopped.join()).toContain(front);
  });

  it('is far too little where what happened has neither name nor year, and a little with a year alone', async () => {
    expect((await foundBy('asks-enough', BERG, 'Anna Berg dismissed 5,000 workers.')).stopped.join()).toContain(
      'Who dismissed 5,000 workers?',
    );
    const { warned } = await foundBy('asks-enough', BERG, 'A landslide buried the mill of Anna Berg in 1833.');
    expect(warned.join()).toMatch(/what did a landslide bury|what buried/i);
  });

  it('is a little too little where others did such things, too', async () => {
    const { warned } = await foundBy('asks-enough', BERG, 'Anna Berg praised Tom Hale.');
    expect(warned.join()).toContain('Who praised Tom Hale?');
  });

  it.each([
    ['what somebody made has a name', 'Anna Berg wrote The Salt Road.', 'Who wrote The Salt Road? → Anna Berg'],
    [
      'it says when',
      'In 1817 Anna Berg showed a loom of nine pedals.',
      'In 1817, what did Anna Berg show? → a loom of nine pedals',
    ],
  ])('is enough where %s', async (_, text, card) => {
    expect(await cardsOf(BERG, text)).toContain(card);
    const { warned } = await foundBy('asks-enough', BERG, text);
    expect(warned.join()).not.toContain(card);
  });
});

describe('a date without its year', () => {
  it('gets the year the text means, in the answer too', async () => {
    const cards = await cardsOf('In 1911 the mill at Kesten burned down. Anna Berg rebuilt the mill at Kesten in May.');
    expect(cards.join('\n')).toContain('→ May 1911');
  });
});

describe('an answer', () => {
  it.each([
    'the offer',
    'an even greater find',
    'a humbler riddle',
    'less dust',
    'its general limit',
    'billions of dollars',
    'something is done',
    'he had been wrong',
  ])('like "%s" says nothing without the article', (back) => {
    expect(isVagueAnswer(back)).toBe(true);
  });

  it.each([
    'The Vampyre',
    'a two-wheeled machine',
    'three fish',
    'a former monk of Kesten',
    'it had moved its troops into the valley',
    'its own lamp at Skagen',
  ])('like "%s" does', (back) => {
    expect(isVagueAnswer(back)).toBe(false);
  });
});
