// A statement with a gap, and what the reader is told about what is missing.
import { describe, expect, it } from 'vitest';
import type { Fact } from '../../knowledge/model';
import { lighthouse } from '../lighthouseSuite';
import { tellingOf } from '../telling';
import { proposeGaps } from './gap';

const { knowledge } = lighthouse();

const cloze = (statement: string, words: string, changes: Partial<Fact> = {}, hint: string | null = null) => {
  const start = statement.indexOf(words);
  const gap = { start, end: start + words.length, hint, accepted: [] };
  const facts = knowledge.facts.map((fact) =>
    fact.id === 'lamp-mattered' ? { ...fact, statement, gap, ...changes } : fact,
  );
  return proposeGaps(tellingOf({ ...knowledge, facts }, null))[0];
};

describe('a statement with a gap', () => {
  it('shows the gap as [...] and asks for exactly the words left out', () => {
    expect(cloze('In 2019 Olesen argued that the lamp mattered more.', 'the lamp')).toMatchObject({
      key: 'lamp-mattered/cloze',
      noteKey: 'lamp-mattered',
      kind: 'cloze',
      type: 'claim',
      front: 'In 2019 Olesen argued that [...] mattered more.',
      back: 'the lamp',
      holder: 'olesen',
    });
  });

  it.each([
    ['a person', 'Jonas Berg'],
    ['an organisation', 'the Harbour Office'],
    ['a figure', '20 percent'],
  ])('names the kind of what is missing: %s', (hint, words) => {
    expect(cloze(`In 2019 Olesen wrote that ${words} mattered.`, words)?.hint).toBe(hint);
  });

  it('names the kind by the fact, and the curator may name it better', () => {
    expect(cloze('In 2019 Olesen argued that the lamp mattered more.', 'the lamp')?.hint).toBe('what is claimed');
    expect(
      cloze('It burned from 1871.', '1871', { type: 'date', date: { start: '1871', end: null, precision: 'year' } })
        ?.hint,
    ).toBe('a date');
    expect(cloze('The lamp mattered.', 'lamp', {}, 'a tool')?.hint).toBe('a tool');
  });

  it('is left out of facts without one', () => {
    expect(proposeGaps(tellingOf(knowledge, null))).toEqual([]);
  });
});
