// "Which?", "whose?": words of a front that only a sentence before it explains.
import { describe, expect, it } from 'vitest';
import { document } from '../checks/checksSuite';
import { aProposal } from '../lighthouseSuite';
import { countsOnMore } from './countsOnMore';

const of = (front: string): string | null => countsOnMore(aProposal(document, { front, holder: null }));

describe('a front counts on more than it says', () => {
  it.each([
    ['Many are used as mills, to [...].', 'Many are'],
    ['Some of them were sold to [...].', 'Some of them were'],
    ['Ditto for the other wheels of [...].', 'Ditto'],
    ['The following season Tom Hale made [...] wheels.', 'The following season'],
    ['Under what condition do you lose that wheel?', 'lose that wheel'],
    ['Imagine a town where people think that well if [...].', 'that well'],
    ['Why are they willing to mend the mill of Leeds?', 'they'],
    ['Which two reasons does Tom Hale (2008) give for the claim that they were willing to mend it?', 'they'],
    ['Although mills are cheap, we never thought that [...].', 'we'],
  ])('%s', (front, words) => {
    expect(of(front)).toBe(words);
  });
});

describe('a front says enough', () => {
  it.each([
    'Many mills are used to [...].',
    'In the US the mill sold [...] wheels.',
    'The following season, in November 1933, Tom Hale made [...] wheels.',
    'Why do millers mend their wheels in spring?',
    'Tom Hale said that well water is [...].',
    'Tom Hale and Ann Lee sold their mill to [...].',
    'Of the wheels of Leeds, [...] said they were old.',
    'What did Tom Hale say about the mill that stood in Leeds?',
  ])('%s', (front) => {
    expect(of(front)).toBeNull();
  });
});
