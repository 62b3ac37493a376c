// What a learner meets before what.
import { describe, expect, it } from 'vitest';
import type { Importance } from '../knowledge/model';
import { aProposal, lighthouse } from './lighthouseSuite';
import { afterIntroductions, importanceByNeed } from './prerequisites';
import type { Proposal } from './proposal';
import { rank } from './rank';

const { document, knowledge } = lighthouse();
const card = (key: string, importance: Importance, changes: Partial<Proposal> = {}): Proposal =>
  aProposal(document, { key, noteKey: key, importance, about: [], ...changes });

describe('prerequisites', () => {
  it('come first, whatever their place in the knowledge', () => {
    const cards = [
      card('rebuild', 2, { after: ['reasons', 'supports'] }),
      card('supports', 2, { after: ['reasons'] }),
      card('reasons', 2),
    ];
    expect(rank(cards).map(({ key }) => key)).toEqual(['reasons', 'supports', 'rebuild']);
  });

  it('are as important as what builds on them', () => {
    const [detail, middle, core] = [
      card('detail', 1),
      card('middle', 2, { after: ['detail'] }),
      card('core', 3, { after: ['middle'] }),
    ];
    const importanceOf = importanceByNeed([detail, middle, core]);
    expect([detail, middle, core].map(importanceOf)).toEqual([3, 3, 3]);
    expect(rank([core, middle, detail, card('other', 2)]).map(({ key }) => key)).toEqual([
      'detail',
      'middle',
      'core',
      'other',
    ]);
  });

  it('that are not cards are no hindrance, and a circle ends', () => {
    expect(rank([card('a', 2, { after: ['nobody/qa'] })])).toHaveLength(1);
    expect(rank([card('a', 2, { after: ['b'] }), card('b', 2, { after: ['a'] })])).toHaveLength(2);
  });
});

describe('people', () => {
  const role = card('berg/role', 2, { type: 'person-role', rule: 'person-role', about: ['berg'] });
  const about = card('lamp/qa', 3, { type: 'event', about: ['berg'] });
  const introduced = (cards: readonly Proposal[]) =>
    cards.map(afterIntroductions(cards, knowledge)).find(({ key }) => key === 'lamp/qa')?.after;

  it('are introduced before anything else is asked about them', () => {
    expect(introduced([about, role])).toEqual(['berg/role']);
    const asked = card('berg-keeper/qa', 2, { type: 'person-role', rule: 'curated-question', about: ['berg'] });
    expect(introduced([about, role, asked])).toEqual(['berg-keeper/qa']);
  });

  it('who have no role need no introduction', () => {
    expect(introduced([about])).toEqual([]);
  });
});
