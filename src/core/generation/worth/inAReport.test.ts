// What readers turn down in a report without a date, and what of it they keep.
import { describe, expect, it } from 'vitest';
import type { Fact } from '../../knowledge/model';
import type { Proposition } from '../../knowledge/proposition';
import { source } from '../checks/checksSuite';
import { aProposal, lighthouse } from '../lighthouseSuite';
import type { Proposal } from '../proposal';
import { doubtsOf } from './doubts';
import { longRest, saidInAReport } from './inAReport';
import type { Subject } from './subject';

const { document, knowledge } = lighthouse();
const [first] = knowledge.facts;
const OCCASION = 'that Marta Olesen has sold the lamp room';

/** One of its facts has a verb and parts. */
function report(proposition: object, fact: Partial<Fact> = {}): Subject {
  if (!first) throw new Error('The lighthouse has facts.');
  const verb = { lemma: 'light', tense: 'past', auxiliaries: [] };
  const told = { verb, parts: [], focus: 0, subject: {}, ...proposition } as unknown as Proposition;
  const said: Fact = { ...first, id: 'said', ...fact, found: { rule: '', because: '', proposition: told } };
  return {
    centre: source.centre,
    knowledge: {
      ...knowledge,
      source: 'rules',
      facts: [said],
      article: { ...knowledge.article, asOf: null, occasion: OCCASION },
    },
  };
}

const card = (changes: Partial<Proposal>): Proposal =>
  aProposal(document, { kind: 'qa', evidence: [], from: ['said'], ...changes });
const said = (changes: Partial<Proposal>, proposition: object = { verb: { lemma: 'say', auxiliaries: [] } }): boolean =>
  saidInAReport.weigh(card({ type: 'attribution', rule: 'who-says-what', ...changes }), report(proposition)) !== null;

describe('a saying in a report', () => {
  it('about nothing, or about no more than a name, is turned down', () => {
    expect(said({ front: 'What did Jonas Berg say?', back: 'the lamps were old' })).toBe(true);
    expect(said({ front: 'What did Jonas Berg say about the Skagen Party?', back: 'it was slow' })).toBe(true);
    expect(said({ front: 'What did Jonas Berg say about the price of oil?', back: 'it would fall' })).toBe(false);
  });

  it('aloud is turned down, but for a figure', () => {
    const front = 'What did Jonas Berg say about the price of oil?';
    expect(said({ rule: 'spoken', front, back: 'it was a wonderful price' })).toBe(true);
    expect(said({ rule: 'spoken', front, back: 'it would rise by 40 crowns' })).toBe(false);
  });

  it('on an occasion of its own is kept', () => {
    const verb = { lemma: 'say', auxiliaries: [] };
    const parts = [{ role: 'phrase', opener: 'after', date: null }];
    const front = 'What did Jonas Berg say after losing the lamp room to Marta Olesen?';
    expect(said({ front, back: 'he would leave' }, { verb, parts, focus: 1 })).toBe(false);
  });

  it('is not asked for who said it, unless it tells a figure', () => {
    const told = {
      verb: { lemma: 'predict', auxiliaries: [] },
      parts: [{ role: 'clause', opener: 'that' }],
      focus: 'subject',
    };
    const asked = { type: 'event', rule: 'who-or-what', back: 'Jonas Berg' } as const;
    expect(said({ ...asked, front: 'Who predicted that the lamps would go out?' }, told)).toBe(true);
    expect(said({ ...asked, front: 'Who predicted that 400 lamps would go out?' }, told)).toBe(false);
    const done = { ...told, verb: { lemma: 'sell', auxiliaries: [] }, parts: [] };
    expect(said({ ...asked, front: 'Who sold the lamps of Skagen?' }, done)).toBe(false);
  });

  it('elsewhere is weighed as before', () => {
    const front = 'What did Jonas Berg say?';
    const subject = report({ verb: { lemma: 'say', auxiliaries: [] } });
    const elsewhere = {
      ...subject,
      knowledge: { ...subject.knowledge, article: { ...knowledge.article, asOf: null } },
    };
    expect(saidInAReport.weigh(card({ type: 'attribution', rule: 'spoken', front }), elsewhere)).toBeNull();
  });
});

describe('a long rest of a sentence in a report', () => {
  const weighed = (front: string, back: string): boolean =>
    longRest.weigh(card({ kind: 'cloze', type: 'cause', rule: 'means-in-its-sentence', front, back }), report({})) !==
    null;
  const LONG = 'had given each of the lamps a label with a price and a line of verse';

  it('is turned down, unless it tells a figure', () => {
    expect(weighed('To help people, Jonas Berg [...].', LONG)).toBe(true);
    expect(weighed('To help people, Jonas Berg [...].', 'had sold the lamps')).toBe(false);
    expect(weighed('To help people, Jonas Berg [...].', `${LONG} in 1871`)).toBe(false);
  });
});

describe('a figure left in its sentence', () => {
  const trivial = (unit: string, low: number, front: string): boolean => {
    const subject = report({}, { quantity: { low, high: low, unit, bound: 'eq', measures: unit } });
    const asked = card({ kind: 'cloze', type: 'number', rule: 'figure-left', front, back: String(low) });
    return doubtsOf(asked, subject).some(({ name }) => name === 'is-trivial');
  };
  const FRONT = `In a report ${OCCASION}: The guild lit [...] of the lamps of Skagen.`;

  it('is what a report is made of where it is a share, a sum or a count of many', () => {
    expect(trivial('percent', 48, FRONT)).toBe(false);
    expect(trivial('lamps', 400, FRONT)).toBe(false);
    expect(trivial('lamps', 40, FRONT)).toBe(true);
    expect(trivial('percent', 48, 'The guild lit [...] of the lamps of Skagen.')).toBe(true);
  });
});
