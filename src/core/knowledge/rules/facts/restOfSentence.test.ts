// Sentences of which nothing else is asked: their last words are left out, where the rest can stand alone.
import { describe, expect, it } from 'vitest';
import { factsOf } from '../rulesSuite';

const left = async (sentence: string): Promise<string | null> =>
  (await factsOf(sentence))
    .find((fact) => fact.startsWith('rest-in-its-sentence: '))
    ?.replace('rest-in-its-sentence: ', '') ?? null;

describe('what else a text tells', () => {
  it.each([
    ['Engineers working for Alder have come up with a prototype steam barge.', 'a prototype steam barge'],
    [
      'Concerns have also been raised by “old river” clubs that the barges of Alder might affect fishing rights in the valley.',
      'fishing rights in the valley',
    ],
    [
      'But the council of Alder is looking at providing bakers with river-borne flour.',
      'providing bakers with river-borne flour',
    ],
    ['Ann Lee of Alder was steeped in the trade from an early age.', 'trade from an early age'],
    // Of the two Lees the text speaks of the other.
    ['The elder Lee of Alder was steeped in the trade from an early age.', null],
    ['Others of the bargemen of Kesten were steeped in the trade from an early age.', null],
    ['The council of Alder is looking this year at providing bakers with river-borne flour.', null],
    ['Of us bargemen of Alder most were steeped in the trade from an early age.', null],
  ])('%s', async (sentence, expected) => {
    expect(await left(sentence)).toBe(expected);
  });
});
