import { describe, expect, it } from 'vitest';
import { type Decided, movedDown } from './movedDown';
import type { Rejection } from './rejection';

let place = 0;
const decided = (sort: string, rejected: Rejection | null, at = (place += 10)): Decided => ({
  sort,
  rejected,
  place: at,
});
const rejected = (count: number, reason: Rejection = 'unclear') =>
  Array.from({ length: count }, () => decided('who', reason));
const waiting = { sort: 'who', place: -1 };

describe('a card that waits', () => {
  it('comes later once three of its sort were turned down', () => {
    expect(movedDown(rejected(2))(waiting)).toBeNull();
    expect(movedDown(rejected(3))(waiting)).toEqual({ rejected: 3, like: 'sort' });
    expect(movedDown(rejected(3))({ sort: 'why', place: -1 })).toBeNull();
  });

  it('stays where more of its sort were accepted than turned down', () => {
    const accepted = (count: number) => Array.from({ length: count }, () => decided('who', null));
    expect(movedDown([...rejected(3), ...accepted(2)])(waiting)?.rejected).toBe(3);
    expect(movedDown([...rejected(3), ...accepted(3)])(waiting)).toBeNull();
  });

  it('comes later at once where one on the same words was trivial or known', () => {
    const of = (reason: Rejection) => movedDown([decided('when', reason, 7)])({ sort: 'who', place: 7 });
    expect(of('trivial')).toEqual({ rejected: 1, like: 'words' });
    expect(of('known')?.like).toBe('words');
    expect(of('unclear')).toBeNull();
    expect(movedDown([decided('when', 'trivial', 7), decided('why', null, 7)])({ sort: 'who', place: 7 })).toBeNull();
  });

  it('is not moved for another reason, nor for being known', () => {
    expect(movedDown(rejected(5, 'other'))(waiting)).toBeNull();
    expect(movedDown(rejected(5, 'known'))(waiting)).toBeNull();
  });
});
