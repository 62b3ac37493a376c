// What a report without a date leaves open, and what stands without one.
import { describe, expect, it } from 'vitest';
import type { Fact } from '../../knowledge/model';
import type { Proposition } from '../../knowledge/proposition';
import { source } from '../checks/checksSuite';
import { aProposal, lighthouse } from '../lighthouseSuite';
import type { Proposal } from '../proposal';
import { doubtsOf } from './doubts';
import { happenedOnce } from './happenedOnce';
import type { Subject } from './subject';
import { worthOf } from './worthOf';

const { document, knowledge } = lighthouse();
const [first] = knowledge.facts;

/** Of somebody who did what the verb says, in a text without a date. */
function undated(lemma: string): Subject {
  if (!first) throw new Error('The lighthouse has facts.');
  const proposition = { verb: { lemma, auxiliaries: [] }, parts: [], focus: 0, subject: {} } as unknown as Proposition;
  const said: Fact = { ...first, id: 'said', found: { rule: 'who-says-what', because: '', proposition } };
  return {
    centre: source.centre,
    knowledge: { ...knowledge, source: 'rules', facts: [said], article: { ...knowledge.article, asOf: null } },
  };
}

const SAID = { type: 'attribution', holder: null, rule: 'who-says-what', from: ['said'] } as const;
const card = (changes: Partial<Proposal>): Proposal => aProposal(document, { ...SAID, evidence: [], ...changes });
const leans = (changes: Partial<Proposal>, lemma: string): boolean =>
  doubtsOf(card(changes), undated(lemma)).some(({ reason }) => reason.includes('bears no date'));

describe('an undated text', () => {
  it('may tell who denied what of whom', () => {
    const front = 'What did Marta Olesen deny about the drowning of Jonas Berg?';
    expect(leans({ front }, 'deny')).toBe(false);
    // She said many things.
    expect(leans({ front }, 'say')).toBe(true);
    expect(leans({ front: 'What did Marta Olesen deny about Jonas Berg?' }, 'deny')).toBe(true);
    expect(leans({ front: 'What did Marta Olesen deny about the drowning of a keeper?' }, 'deny')).toBe(true);
  });

  it.each([
    ['Who used the debate on Thursday to speak for Marta Olesen?', 'Jonas Berg', true],
    ['What did Marta Olesen open in July?', 'the lamp room', true],
    ['How many lamps will Marta Olesen light in the next twelve months?', '90', true],
    ['When will Marta Olesen sail to Skagen?', 'when Jonas Berg comes back in July', true],
    ['What did Marta Olesen open in July 1871?', 'the lamp room', false],
    ['When did Marta Olesen open the lamp room?', 'July 1871', false],
    ['Who said “On Thursday we sail”?', 'Marta Olesen', false],
  ])('%s', (front, back, expected) => {
    expect(leans({ type: 'event', rule: 'who-or-what', front, back }, 'open')).toBe(expected);
  });
});

describe('what happened once, in an undated text', () => {
  const isTold = (changes: Partial<Proposal>, tense: string | null, auxiliaries: readonly string[] = []): boolean => {
    const subject = undated('open');
    const [fact] = subject.knowledge.facts;
    const verb = { lemma: 'open', tense, auxiliaries };
    const proposition = { ...fact?.found?.proposition, verb } as unknown as Proposition;
    const facts = [{ ...fact, found: { rule: 'who-or-what', because: '', proposition } } as Fact];
    return happenedOnce(
      card({ type: 'event', rule: 'who-or-what', front: 'What did Marta Olesen open?', back: 'it', ...changes }),
      {
        ...subject,
        knowledge: { ...subject.knowledge, facts },
      },
    );
  };

  it('needs its year, and what is so at any time does not', () => {
    expect(isTold({}, 'past')).toBe(true);
    expect(isTold({}, null, ['will'])).toBe(true);
    expect(isTold({}, 'present-singular')).toBe(false);
    expect(isTold({ front: 'What did Marta Olesen open in 1871?' }, 'past')).toBe(false);
    expect(isTold({ front: 'When did Marta Olesen open it?', back: 'July 1871' }, 'past')).toBe(false);
  });

  it('is told by its words where nothing else is known of it', () => {
    const gap = { type: 'number', kind: 'cloze', from: ['nothing'] } as const;
    expect(isTold({ ...gap, front: 'Marta Olesen gave the keeper [...] lamps.' }, null)).toBe(true);
    expect(isTold({ ...gap, front: 'The lighthouse is [...] metres high.' }, null)).toBe(false);
  });

  it('may be what its author holds', () => {
    expect(isTold({ type: 'claim', rule: 'own-demand' }, 'past')).toBe(false);
  });
});

describe('what does not pass with a day', () => {
  const passes = (
    changes: Partial<Proposal>,
    verb: object = { lemma: 'be', tense: 'past' },
    who: object = {},
  ): boolean => {
    const subject = undated('be');
    const [fact] = subject.knowledge.facts;
    const proposition = { verb: { auxiliaries: [], ...verb }, parts: [], focus: 0, subject: who };
    const facts = [{ ...fact, found: { rule: '', because: '', proposition } } as unknown as Fact];
    return happenedOnce(card(changes), { ...subject, knowledge: { ...subject.knowledge, facts } });
  };
  const person = { isName: true, kind: 'person' };

  it.each([
    ['whose relative somebody was', 'Who was Marta Olesen’s sister?', 'Ida Olesen', false],
    ['whose relative somebody was', 'Who was Ida Olesen?', 'Marta Olesen’s older sister', false],
    ['of what sort somebody was', 'Who was Jonas Berg?', 'a keeper who played the organ', false],
    ['an office', 'Who was Jonas Berg?', 'the minister of trade', true],
    ['a husband', 'Who was Marta Olesen’s husband?', 'Jonas Berg', true],
    ['the trade of a relative', 'Who was the coach of Marta Olesen’s sister?', 'Jonas Berg', true],
  ])('%s: %s', (_, front, back, expected) => {
    expect(passes({ type: 'person-role', rule: 'role-holder', front, back })).toBe(expected);
  });

  it('is where a life began and ended, and not how many died', () => {
    const born = { front: 'Where was Marta Olesen born?', back: 'Skagen', type: 'event', rule: 'place' } as const;
    expect(passes(born, { lemma: 'bear', tense: 'past' }, person)).toBe(false);
    expect(passes({ ...born, front: 'Where did Marta Olesen die?' }, { lemma: 'die', tense: 'past' }, person)).toBe(
      false,
    );
    const dead = {
      front: 'How many keepers died in the storm?',
      back: 'three',
      type: 'number',
      rule: 'amount',
    } as const;
    expect(passes(dead, { lemma: 'die', tense: 'past' }, { isName: false, kind: 'person' })).toBe(true);
  });

  it('is what a word means', () => {
    const term = {
      front: 'Which term means a post that showed how high the water stood?',
      back: 'stage gauge',
    } as const;
    expect(passes({ ...term, type: 'definition', rule: 'definition' })).toBe(false);
    expect(passes({ ...term, type: 'event', rule: 'who-or-what' })).toBe(true);
  });

  it('is told of a life, with what its person was beside the name', () => {
    const front = 'What did Jonas Berg build?';
    const subject = undated('build');
    const titled = (title: string): boolean =>
      happenedOnce(card({ type: 'event', rule: 'who-or-what', front, back: 'a hut' }), {
        ...subject,
        knowledge: { ...subject.knowledge, facts: [], article: { ...subject.knowledge.article, title } },
      });
    expect(titled('Jonas Berg, the keeper who played the organ')).toBe(false);
    expect(titled('Jonas Berg, home at last, opens a hut')).toBe(true);
  });
});

describe('a saying', () => {
  const against = (front: string): number | undefined =>
    worthOf(card({ front }), undated('say')).find(({ name }) => name === 'says-not-of-what')?.points;

  it('about no more than a name is one of many', () => {
    expect(against('What did Marta Olesen say about oil?')).toBeLessThan(0);
    expect(against('What did Marta Olesen say about the Kesten Party?')).toBeLessThan(0);
    expect(against('What did Marta Olesen say about the price of oil?')).toBeUndefined();
  });
});

describe('an answer', () => {
  const emptiness = (front: string, back: string): boolean =>
    worthOf(card({ type: 'event', rule: 'who-or-what', front, back }), undated('blame')).some(
      ({ name }) => name === 'answer-says-little',
    );

  it('that names an office and nobody in it says little', () => {
    expect(emptiness('Who blamed Marta Olesen?', 'the Danish minister')).toBe(true);
    expect(emptiness('Who blamed Marta Olesen?', 'the Danish Society')).toBe(false);
  });
});
