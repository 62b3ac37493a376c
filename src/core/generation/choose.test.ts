import { describe, expect, it } from 'vitest';
import { document, knowledge, source } from './checks/checksSuite';
import { byWorth, inTiers } from './choose';
import { aProposal } from './lighthouseSuite';
import type { Proposal } from './proposal';

/** As if rules had found it. */
const subject = { centre: source.centre, knowledge: { ...knowledge, source: 'rules' as const } };
const card = (key: string, changes: Partial<Proposal>): Proposal =>
  aProposal(document, { key, noteKey: key, after: [], ...changes });
const keys = (cards: readonly Proposal[]): string[] => cards.map(({ key }) => key);

const good = card('good', {});
const round = card('round', { front: 'Who kept the lamp at Skagen from 1871?', back: 'Jonas Berg', type: 'event' });
const plain = card('plain', {
  front: 'In fog, what happened with 20 to 30 percent?',
  back: 'wrecks',
  type: 'event',
  evidence: knowledge.facts[1]?.evidence ?? [],
});
const poor = card('poor', {
  front: 'What did somebody do?',
  back: 'some things',
  type: 'event',
  rule: 'what-was-done',
  evidence: knowledge.facts[2]?.evidence ?? [],
});

describe('the cards that rules made', () => {
  it('come in the order of their worth', () => {
    expect(keys(byWorth([poor, plain, good], subject))).toEqual(['good', 'plain', 'poor']);
  });

  it('are put in tiers: sure, doubted, asking again, hopeless', () => {
    const ordered = byWorth([poor, round, plain, good], subject);
    expect(keys(inTiers(ordered, subject))).toEqual(['good', 'plain', 'round', 'poor']);
  });

  it('do not answer each other on one day, where others can come between', () => {
    const about = (key: string, front: string, back: string, place: number): Proposal =>
      card(key, { front, back, evidence: good.evidence.map((words) => ({ ...words, start: place })), type: 'date' });
    const who = card('who', { front: 'Who wrote the log of Skagen in 1871?', back: 'Anders Holm', type: 'event' });
    const told = about('told', 'In which year did Anders Holm leave Skagen for Oslo?', '1880', 1);
    const others = [2, 3, 4].map((n) =>
      about(`other-${n}`, `In which year did ship ${n} come to Skagen from Oslo?`, `188${n}`, n),
    );
    const order = keys(inTiers([who, told, ...others], subject));
    expect(order.indexOf('told')).toBeGreaterThan(order.indexOf('other-2'));
  });

  it('stay as they come where nothing is weighed, but for those that ask again', () => {
    const german = {
      ...subject,
      knowledge: { ...subject.knowledge, article: { ...knowledge.article, language: 'de' } },
    };
    expect(keys(byWorth([poor, good], german))).toEqual(['poor', 'good']);
    expect(keys(inTiers([good, round, poor], german)).at(-1)).toBe('round');
  });
});
