// Which gaps at the end of a sentence could be filled in many ways.
import { describe, expect, it } from 'vitest';
import type { Proposal } from '../proposal';
import { openEnding } from './openEnding';
import type { Subject } from './subject';

const points = (card: Partial<Proposal>): number =>
  openEnding.weigh({ holder: 'person-lee', ...card } as Proposal, {} as Subject)?.points ?? 0;

const LONG =
  'the miller opens both gates of the upper dam and sends his children to warn the bakers of the lower streets';

describe('a gap at the end', () => {
  it.each<[string, Partial<Proposal>]>([
    [
      'of a tale of one’s own',
      { rule: 'when-in-its-sentence', front: 'Ann Lee (2001): “When I bought a mill, [...].”', back: 'it stood still' },
    ],
    [
      'for one reason beside another',
      { rule: 'reason-in-its-sentence', front: 'The other reason for rye is that [...].', back: 'it keeps for a year' },
    ],
    [
      'that nobody can recall',
      { rule: 'condition-in-its-sentence', front: 'If the river Orne rises, [...].', back: LONG },
    ],
    [
      'for a whole deed',
      {
        rule: 'means-in-its-sentence',
        front: 'To keep the cellars dry, [...].',
        back: 'the town mends the upper dam every spring',
        holder: null,
      },
    ],
  ])('%s is seldom kept', (_, card) => {
    expect(points(card)).toBeLessThan(-5);
  });

  it.each<[string, Partial<Proposal>]>([
    [
      'of what is so for everybody',
      { rule: 'condition-in-its-sentence', front: 'If the Orne rises, [...].', back: 'the mill stands still' },
    ],
    [
      'of a text that is nobody’s view',
      { rule: 'condition-in-its-sentence', front: 'If the Orne rises, [...].', back: LONG, holder: null },
    ],
    [
      'for a reason, however long',
      { rule: 'reason-in-its-sentence', front: 'The bakers wait because [...].', back: LONG },
    ],
    ['for a reason of a claim', { rule: 'reason-of-a-claim', front: 'Why do the bakers wait?', back: LONG }],
  ])('%s may be kept', (_, card) => {
    expect(points(card)).toBe(0);
  });
});
