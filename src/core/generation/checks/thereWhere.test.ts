// "There" without the place it stands for leaves a front to whoever has just read the text.
import { describe, expect, it } from 'vitest';
import type { Entity } from '../../knowledge/model';
import { foundBy } from '../phrasing/phrasingSuite';
import { outcomeOf } from './checksSuite';
import { pointsThere } from './thereWhere';

const alder = { kind: 'place', name: 'Alder', aliases: [] } as unknown as Entity;
const points = (front: string, back = ''): boolean => pointsThere(front, back, { entities: [alder] });

describe('“there” points at a place only the text names', () => {
  it.each([
    ['Ida Berg had asked for a bell there in [...], but the harbour refused.', '1921'],
    ['Who taught at the old school there?', 'Ida Berg'],
    ['In March, what did Ida Berg build there?', 'a hut'],
    ['At the time, who ran the mill there?', 'Ida Berg'],
    ['In “The Mill at Alder”, what did Ida Berg build there?', 'a hut'],
    ['Why did Ida Berg leave?', 'the people there had no oil'],
  ])('%s', (front, back) => {
    expect(points(front, back)).toBe(true);
  });
});

describe('“there” is understood', () => {
  it.each([
    ['that is no place', 'How many lamps are there in a tower?'],
    ['that is no place', 'Why does Ida Berg hold that there may be [...]?'],
    ['that is no place', 'There never was a bell that Ida Berg liked.'],
    ['that is no place', 'When did there remain no oil?'],
    ['of a saying', 'What did Ida Berg mend here and there?'],
    ['behind its place', 'In 1911 Ida Berg moved to Velby, because the school there admitted [...].'],
    ['behind its place', 'What did Ida Berg bring to the tower and leave there?'],
    ['behind a place the text knows', 'Alder has a mill, and Ida Berg worked there for [...] years.'],
    ['before its place', 'What did Ida Berg build there, in Velby?'],
    ['of what is asked', 'Where did Ida Berg move, and what did she build there?'],
    ['in words of somebody else', 'Who said “I was there”?'],
  ])('%s: %s', (_, front) => {
    expect(points(front)).toBe(false);
  });

  it('where the answer fills in the place', () => {
    expect(points('Ida Berg moved to [...], because the school there admitted girls.', 'Velby')).toBe(false);
    expect(points('Why did Ida Berg move to Velby?', 'the school there admitted girls')).toBe(false);
  });
});

describe('a card with “there”', () => {
  it('is warned about, not stopped', () => {
    expect(outcomeOf('stands-alone', { front: 'What did Jonas Berg build there?', back: 'a hut' })).toBe('warned');
    expect(outcomeOf('stands-alone', { front: 'What did Jonas Berg build at Skagen?', back: 'a hut' })).toBe('fine');
  });

  it('leans on its text', async () => {
    const text = 'Tom Hale of Leeds had asked for a bell there in 1921, but Ann Lee of Velby refused to pay for it.';
    const { warned } = await foundBy('leans-on-its-text', text.replace(' of Leeds', '').replace(' of Velby', ''));
    expect(warned.join()).toContain('there');
  });
});
