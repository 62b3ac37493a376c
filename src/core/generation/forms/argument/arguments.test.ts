// What else is asked of an argument: what its reasons are for, what goes without saying, what speaks against it, and the
// whole of it again.
import { describe, expect, it } from 'vitest';
import { ANONYMOUS, ARGUMENT, shown, tellingWith, UNDATED } from '../../lighthouseArgumentSuite';
import { proposeAnalogies } from './analogy';
import { proposeAssumptions } from './assumption';
import { proposeCounters } from './counter';
import { proposeRebuilds } from './rebuild';
import { proposeSupports } from './supports';

describe('what reasons support', () => {
  it('is the claim', () => {
    const [card] = proposeSupports(tellingWith({}));
    expect(card && shown(card)).toEqual({
      key: 'why-lamp/supports',
      kind: 'qa',
      type: 'argument-supports',
      front: 'Which conclusion does Olesen draw in June 2019 from its reach, the wrecks of 1870 and the broken bell?',
      back: 'that the lamp mattered more than the bell',
    });
    expect(card).toMatchObject({ holder: 'olesen', accepted: ['the lamp mattered more than the bell'] });
  });

  it('is asked by as many reasons as a question can hold', () => {
    const premises = Array.from({ length: 20 }, () => ({ fact: 'wrecks', role: 'reason' as const }));
    const [card] = proposeSupports(tellingWith({ premises }));
    const length = card?.front.split(' ').length ?? 0;
    expect(length).toBeLessThanOrEqual(45);
    expect(length).toBeGreaterThan(35);
  });

  it('can be asked of nobody in particular', () => {
    const [card] = proposeSupports(tellingWith({ ...ANONYMOUS }, UNDATED));
    expect(card?.front).toMatch(/^Which conclusion is drawn from its reach,/);
  });
});

describe('the missing premise', () => {
  it('leads from the reasons to the claim', () => {
    const [card] = proposeAssumptions(tellingWith({}));
    expect(card && shown(card)).toEqual({
      key: 'why-lamp/premise',
      kind: 'qa',
      type: 'argument-premise',
      front:
        'Which unstated premise leads from its reach, the wrecks of 1870 and the broken bell to the conclusion that the lamp mattered more than the bell, as Olesen holds in June 2019?',
      back: 'that ships come by night',
    });
    expect(card).toMatchObject({ accepted: ['that it is dark'], after: ['why-lamp/reasons'] });
    expect(card?.evidence.length).toBeGreaterThan(0);
  });

  it('is not asked where none was found', () => {
    expect(proposeAssumptions(tellingWith({ assumption: null }))).toEqual([]);
  });
});

describe('what speaks against a claim', () => {
  const front = (role: 'concession' | 'rebuttal' | 'exception') =>
    proposeCounters(tellingWith({ counters: [{ fact: 'fog', role }] }))[0]?.front;

  it('is the strongest point, the first; others of its sort are right too', () => {
    const [card] = proposeCounters(tellingWith({}));
    expect(card && shown(card)).toEqual({
      key: 'why-lamp/counter',
      kind: 'qa',
      type: 'argument-counter',
      front:
        'Which point against the claim that the lamp mattered more than the bell does Olesen concede in June 2019?',
      back: 'that fog hides the lamp',
    });
    expect(card?.accepted).toEqual(['that oil is dear']);
  });

  it('is asked for as what it is', () => {
    expect(front('exception')).toBe(
      'Which exception to the claim that the lamp mattered more than the bell does Olesen allow in June 2019?',
    );
    expect(front('rebuttal')).toBe(
      'Which rebuttal of the claim that the lamp mattered more than the bell does Olesen discuss in June 2019?',
    );
  });

  it('is not asked where nothing does', () => {
    expect(proposeCounters(tellingWith({ counters: [] }))).toEqual([]);
  });
});

describe('the rebuilding of an argument', () => {
  it('names claim and holder, and has the reasons in the author’s order', () => {
    const [card] = proposeRebuilds(tellingWith({}));
    expect(card && shown(card)).toEqual({
      key: 'why-lamp/rebuild',
      kind: 'argument',
      type: 'argument-rebuild',
      front: 'Which reasons make up Olesen’s case of June 2019 that the lamp mattered more than the bell?',
      back: 'its reach; the wrecks of 1870; the broken bell',
    });
    expect(card?.items).toEqual(['its reach', 'the wrecks of 1870', 'the broken bell']);
    expect(card?.after).toEqual(['why-lamp/reasons', 'why-lamp/supports']);
  });

  it('needs two reasons', () => {
    expect(proposeRebuilds(tellingWith({ premises: ARGUMENT.premises.slice(0, 2) }))).toHaveLength(1);
    expect(proposeRebuilds(tellingWith({ premises: ARGUMENT.premises.slice(0, 1) }))).toEqual([]);
  });
});

describe('an analogy', () => {
  const analogy = {
    source: 'a candle',
    target: 'the lamp',
    pairs: [
      { id: 'fuel', from: 'wax', to: 'oil' },
      { id: 'keeper', from: 'a child', to: 'the head keeper' },
    ],
    proviso: 'storms',
  };
  const cards = (changes: Partial<typeof analogy> = {}) =>
    proposeAnalogies(tellingWith({ kind: 'analogy', analogy: { ...analogy, ...changes } }));

  it('is mapped part by part', () => {
    expect(cards().slice(0, 2).map(shown)).toEqual([
      {
        key: 'why-lamp/analogy-fuel',
        kind: 'qa',
        type: 'argument-analogy',
        front: 'In Olesen’s analogy of June 2019 between a candle and the lamp, what corresponds to wax?',
        back: 'oil',
      },
      {
        key: 'why-lamp/analogy-keeper',
        kind: 'qa',
        type: 'argument-analogy',
        front: 'In Olesen’s analogy of June 2019 between a candle and the lamp, what corresponds to a child?',
        back: 'the head keeper',
      },
    ]);
  });

  it('has a proviso', () => {
    expect(cards()[2]).toMatchObject({
      key: 'why-lamp/proviso',
      type: 'argument-analogy',
      front: 'In Olesen’s analogy of June 2019 between a candle and the lamp, which proviso limits the conclusion?',
      back: 'storms',
      from: ['why-lamp', 'storms'],
    });
    expect(proposeAnalogies(tellingWith({ analogy: { ...analogy, proviso: null } }))).toHaveLength(2);
  });

  it('is not asked of other arguments', () => {
    expect(proposeAnalogies(tellingWith({}))).toEqual([]);
  });
});
