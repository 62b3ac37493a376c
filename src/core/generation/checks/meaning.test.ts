// Gates 5 to 8: does the card say what the text says, of its own place, with one answer?
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../source/parseMarkdown';
import { findQuote } from '../../source/findQuote';
import type { Entity } from '../../knowledge/model';
import { judge } from '../judge';
import { aProposal, lighthouse, valueOf } from '../lighthouseSuite';
import type { Proposal } from '../proposal';
import { sourceOf } from './source';

const TEXT = `# Keepers of the Light

By Marta Olesen

3 June 2019

Berg did not leave the lamp in storms. Olesen thinks that the bell was perhaps rung by ghosts.

Jonas Berg lit the lamp at Skagen every evening. Nils Holm lit the lamp at Ribe every evening.

The harbour paid for oil from Norway.
`;
const document = valueOf(parseMarkdown(TEXT));
const person = (id: string, name: string): Entity => ({
  id,
  kind: 'person',
  name,
  aliases: [name.split(' ')[1] ?? name],
  role: null,
  importance: 2,
  evidence: [],
  originParagraphs: [],
});
const entities = [person('berg', 'Jonas Berg'), person('holm', 'Nils Holm'), person('olesen', 'Marta Olesen')];
const source = sourceOf(document, { ...lighthouse().knowledge, entities, facts: [], arguments: [] });

function outcomeOf(check: string, quote: string, changes: Partial<Proposal>): boolean | undefined {
  const search = findQuote(document, quote);
  if (search.kind !== 'found') throw new Error(`There is no "${quote}".`);
  const card = aProposal(lighthouse().document, { type: 'event', about: [], evidence: [search.evidence], ...changes });
  return judge(card, source).checks.find((result) => result.check === check)?.passed;
}

describe('meaning', () => {
  it('keeps a "not"', () => {
    const quote = 'Berg did not leave the lamp in storms';
    const front = 'What did Berg keep to in storms?';
    expect(outcomeOf('keeps-polarity', quote, { front, back: 'the lamp' })).toBe(false);
    expect(outcomeOf('keeps-polarity', quote, { front, back: 'he did not leave the lamp' })).toBe(true);
  });

  it('keeps a doubt, or names whose it is', () => {
    const quote = 'Olesen thinks that the bell was perhaps rung by ghosts';
    const back = 'ghosts';
    expect(outcomeOf('keeps-polarity', quote, { front: 'Who rang the bell?', back })).toBe(false);
    expect(outcomeOf('keeps-polarity', quote, { front: 'Who perhaps rang the bell?', back })).toBe(true);
    const attributed = { front: 'Who rang the bell, as Olesen thinks?', back, holder: 'olesen' };
    expect(outcomeOf('keeps-polarity', quote, attributed)).toBe(true);
  });

  it('leads to its own paragraph', () => {
    const quote = 'The harbour paid for oil from Norway';
    expect(outcomeOf('leads-to-its-place', quote, { front: 'For what did the harbour pay?', back: 'oil' })).toBe(true);
    expect(outcomeOf('leads-to-its-place', quote, { front: 'What lit the lamp every evening?', back: 'oil' })).toBe(
      false,
    );
  });

  it('has one answer: no other sentence gives another of the kind', () => {
    const quote = 'Jonas Berg lit the lamp at Skagen every evening';
    const back = 'Jonas Berg';
    expect(outcomeOf('has-one-answer', quote, { front: 'Who lit the lamp every evening?', back })).toBe(false);
    expect(outcomeOf('has-one-answer', quote, { front: 'Who lit the lamp at Skagen every evening?', back })).toBe(true);
  });

  it('adds nothing to the text', () => {
    const quote = 'The harbour paid for oil from Norway';
    expect(outcomeOf('is-entailed', quote, { front: 'For what did the harbour pay?', back: 'oil' })).toBe(true);
    const front = 'For which expensive whale product did the greedy harbour pay?';
    expect(outcomeOf('is-entailed', quote, { front, back: 'oil' })).toBe(false);
    expect(outcomeOf('is-entailed', quote, { type: 'argument-premise', front, back: 'oil' })).toBeUndefined();
  });
});
