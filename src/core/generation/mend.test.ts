// What a fix makes of a card: a list only of what is one.
import { describe, expect, it } from 'vitest';
import type { Fact } from '../knowledge/model';
import { outcomeOf } from './checks/checksSuite';
import { aProposal, lighthouse } from './lighthouseSuite';
import { mendOf } from './mend';

const { document, knowledge } = lighthouse();
const listOf = (back: string, of = knowledge) =>
  mendOf('one-answer', { ...aProposal(document, { back }), warnings: [] }, { document, knowledge: of });

describe('an answer that holds several things', () => {
  it.each([
    ['the lamp and the bell', ['the lamp', 'the bell']],
    ['Skagen, Grenen and Hulsig', ['Skagen', 'Grenen', 'Hulsig']],
    ['40 keepers and 12 boats', ['40 keepers', '12 boats']],
    ['trade; fear of wrecks', ['trade', 'fear of wrecks']],
    ['wind, salt, and sand', ['wind', 'salt', 'sand']],
  ])('becomes a list of its parts, and says so: %s', (back, items) => {
    expect(listOf(back)).toMatchObject({ label: 'Make a list of the parts', card: { kind: 'list', items } });
    expect(outcomeOf('is-complete', { kind: 'list', back: items.join('; '), items })).toBe('fine');
  });

  it.each([
    'between Skagen and Grenen',
    'a boat between Skagen and Grenen',
    'by the spring, the keepers must light the lamp twice a night between May and August',
    'the mail boat between Skagen and Grenen will run again from 9 April',
    'the lamp burns and the bell rings',
    'the lamp was lit, and the bell rang',
    'lit the lamp and rang the bell',
    'the height of dunes and towers',
    'Jonas Berg, a keeper',
    'June 2, 1871 and May 4, 1872',
    'iron and steel works',
    'the lamp or the bell',
    'when Jonas Berg came with 3 boats and a lamp',
    'by the spring; the keepers must light the lamp',
  ])('is left to a person where it is no list of things of one sort: %s', (back) => {
    expect(listOf(back)).toBeNull();
  });

  it('is not taken apart within a name, nor where the text was read as a clause', () => {
    const entities = knowledge.entities.map((entity) => ({ ...entity, name: 'Berg and Holm', aliases: [] }));
    expect(listOf('Berg and Holm', { ...knowledge, entities })).toBeNull();
    const { facts } = knowledge;
    const read = (role: string) =>
      facts.map((fact) =>
        fact.id === 'since'
          ? ({
              ...fact,
              found: {
                proposition: { subject: { role: 'subject', text: 'Berg' }, parts: [{ role, text: 'wind and sand' }] },
              },
            } as unknown as Fact)
          : fact,
      );
    expect(listOf('wind and sand', { ...knowledge, facts: read('object') })).not.toBeNull();
    expect(listOf('wind and sand', { ...knowledge, facts: read('clause') })).toBeNull();
  });
});
