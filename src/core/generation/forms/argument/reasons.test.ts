// From a claim to what it rests on.
import { describe, expect, it } from 'vitest';
import { ANONYMOUS, ARGUMENT, shown, tellingWith, UNDATED } from '../../lighthouseArgumentSuite';
import { proposeReasons } from './reasons';

const [first, second, third] = ARGUMENT.premises;
if (!first || !second || !third) throw new Error('The sample has three premises.');

describe('the reasons of a claim', () => {
  it('are a list, from three on, in the author’s order', () => {
    const [card, ...more] = proposeReasons(tellingWith({}));
    expect(more).toEqual([]);
    expect(card && shown(card)).toEqual({
      key: 'why-lamp/reasons',
      kind: 'list',
      type: 'argument-reasons',
      front: 'On which three grounds does Olesen hold in June 2019 that the lamp mattered more than the bell?',
      back: 'its reach; the wrecks of 1870; the broken bell',
    });
    expect(card?.items).toEqual(['its reach', 'the wrecks of 1870', 'the broken bell']);
    expect(card?.from).toEqual(['why-lamp', 'seen-far', 'wrecks', 'bell-broke']);
  });

  it('of which there are two: the one is given, the other asked', () => {
    const [card] = proposeReasons(tellingWith({ premises: [first, second] }));
    expect(card && shown(card)).toMatchObject({
      kind: 'qa',
      front:
        'Besides its reach, on what ground does Olesen hold in June 2019 that the lamp mattered more than the bell?',
      back: 'the wrecks of 1870',
    });
  });

  it('of which there is one', () => {
    const [card] = proposeReasons(tellingWith({ premises: [first] }));
    expect(card).toMatchObject({
      kind: 'qa',
      front: 'On what ground does Olesen hold in June 2019 that the lamp mattered more than the bell?',
      back: 'its reach',
      items: null,
    });
  });

  it('that the article counts are called as it calls them, and asked one by one too', () => {
    const [whole, ...parts] = proposeReasons(tellingWith({ head: 'merits of the lamp' }));
    expect(whole).toMatchObject({
      type: 'argument-reasons',
      front: 'Which three merits of the lamp does Olesen name in June 2019?',
    });
    expect(parts.map(({ key, type, back, after }) => [key, type, back, after])).toEqual([
      ['why-lamp/seen-far', 'enumeration', 'its reach', ['why-lamp/reasons']],
      ['why-lamp/wrecks', 'enumeration', 'the wrecks of 1870', ['why-lamp/reasons']],
      ['why-lamp/bell-broke', 'enumeration', 'the broken bell', ['why-lamp/reasons']],
    ]);
  });

  it('that nobody in particular gives, as of no date', () => {
    const [card] = proposeReasons(tellingWith({ ...ANONYMOUS, premises: [first] }, UNDATED));
    expect(card?.front).toBe('On what ground is it held that the lamp mattered more than the bell?');
  });

  it('are not asked where the conclusion is not worded', () => {
    expect(proposeReasons(tellingWith({ claim: null }))).toEqual([]);
  });
});
