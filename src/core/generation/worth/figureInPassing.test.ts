// Figures blanked where a sentence only mentions them.
import { describe, expect, it } from 'vitest';
import { source } from '../checks/checksSuite';
import { aProposal, lighthouse } from '../lighthouseSuite';
import { figureInPassing } from './figureInPassing';

const { document } = lighthouse();
const pointsFor = (front: string): number =>
  figureInPassing.weigh(aProposal(document, { type: 'number', kind: 'cloze', front }), source)?.points ?? 0;

describe('a figure is said in passing', () => {
  it.each([
    ['As of May 2019: The mill raised 3 million pounds (and a loan of [...] pounds) for its wheel.'],
    ['Tom Berg, [...], and Ann Lee from Alder are on trial.'],
    ['In [...] games, Ann Lee scored twice.'],
    ['Alder was a town of [...] trades – milling, fishing, weaving and salt.'],
    ['The mill of Alder has doors of 5 feet [...] inches.'],
  ])('%s', (front) => {
    expect(pointsFor(front)).toBeLessThan(0);
  });
  it.each([
    ['Ann Lee joined the guild at the age of [...], and left it in 1931.'],
    ['In [...] of its 40 years the mill of Alder stood still.'],
    ['The dam of Alder broke (in 1931), and killed [...] people.'],
    ['Alder has [...] mills, and Kesten none.'],
  ])('but not: %s', (front) => {
    expect(pointsFor(front)).toBe(0);
  });
});
