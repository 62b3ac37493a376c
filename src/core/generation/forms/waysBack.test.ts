// The ways back: from answers to questions, from figures to what they measure, from roles to names.
import { describe, expect, it } from 'vitest';
import type { Entity, Fact } from '../../knowledge/model';
import { lighthouse } from '../lighthouseSuite';
import { tellingOf } from '../telling';
import { proposeMeasured } from './measured';
import { proposeReverses } from './reverse';
import { proposeRoleHolders } from './roleHolder';

const { knowledge } = lighthouse();
const withFact = (id: string, changes: Partial<Fact>) =>
  tellingOf(
    { ...knowledge, facts: knowledge.facts.map((fact) => (fact.id === id ? { ...fact, ...changes } : fact)) },
    null,
  );

describe('the way back of a question', () => {
  it('is the curator’s, and comes after the question', () => {
    const reverse = { question: 'What began at Skagen in 1871?', answer: 'Berg’s service', accepted: ['his service'] };
    expect(proposeReverses(withFact('since', { reverse }))).toMatchObject([
      {
        key: 'since/reverse',
        noteKey: 'since',
        kind: 'qa',
        type: 'date',
        front: 'What began at Skagen in 1871?',
        back: 'Berg’s service',
        accepted: ['his service'],
        after: ['since/qa', 'since/number'],
      },
    ]);
    expect(proposeReverses(tellingOf(knowledge, null))).toEqual([]);
  });
});

describe('what a figure stands for', () => {
  const measured = (changes: Partial<Fact>) => proposeMeasured(withFact('fog-wrecks', { importance: 3, ...changes }));
  const people = { low: 300, high: 300, unit: 'people', bound: 'eq', measures: 'population of Skagen' } as const;

  it('is asked of shares and populations at the core of an article', () => {
    expect(measured({})).toMatchObject([
      {
        key: 'fog-wrecks/measures',
        kind: 'qa',
        type: 'number',
        front: 'What do 20 to 30 percent stand for, as of June 2019?',
        back: 'wrecks in fog',
      },
    ]);
    const asks = { question: 'How many live there?', answer: '300', accepted: [] };
    expect(measured({ quantity: people, asks })[0]?.front).toBe('What does 300 stand for, as of June 2019?');
  });

  it('is not asked of details, nor where the figure says it itself', () => {
    expect(measured({ importance: 2 })).toEqual([]);
    expect(measured({ quantity: { ...people, unit: 'wrecks in fog' } })).toEqual([]);
    expect(measured({ quantity: { ...people, measures: 'percent of wrecks' } })).toEqual([]);
  });
});

describe('who held a role', () => {
  const named = (changes: Partial<Entity>, facts = knowledge.facts) =>
    proposeRoleHolders(
      tellingOf(
        {
          ...knowledge,
          facts,
          entities: knowledge.entities.map((entity) => (entity.id === 'berg' ? { ...entity, ...changes } : entity)),
        },
        null,
      ),
    );

  it('is asked as of the article’s date', () => {
    expect(named({})).toMatchObject([
      {
        key: 'berg/name',
        noteKey: 'berg',
        type: 'person-role',
        front: 'Who was the head keeper of the lamp at Skagen, as of June 2019?',
        back: 'Jonas Berg',
        accepted: ['Berg'],
      },
    ]);
  });

  it('is not asked of a role that several may hold, nor of one without a person', () => {
    expect(named({ role: 'a keeper of the lamp at Skagen' })).toEqual([]);
    expect(named({ role: 'the body that counted wrecks' })).toEqual([]);
    expect(named({ kind: 'organisation' })).toEqual([]);
    expect(named({ role: null })).toEqual([]);
  });

  it('is not asked twice: a question of the curator’s comes first', () => {
    const asks = { question: 'Who kept the lamp?', answer: 'Berg', accepted: [] };
    const facts = knowledge.facts.map((fact) =>
      fact.id === 'since' ? { ...fact, type: 'person-role' as const, asks } : fact,
    );
    expect(named({}, facts)).toEqual([]);
  });
});
