// What speaks for and against keeping a card, and which cards are doubted for it.
import { describe, expect, it } from 'vitest';
import { source } from '../checks/checksSuite';
import { aProposal, lighthouse } from '../lighthouseSuite';
import type { Proposal } from '../proposal';
import { doubtsOf } from './doubts';
import { sumOf, worthOf } from './worthOf';

const { document, knowledge } = lighthouse();
/** As if rules had found it. */
const found = { centre: source.centre, knowledge: { ...knowledge, source: 'rules' as const } };
const card = (changes: Partial<Proposal>): Proposal => aProposal(document, changes);
const reasons = (changes: Partial<Proposal>): unknown =>
  Object.fromEntries(worthOf(card(changes), found).map(({ name, points }) => [name, points]));
const doubts = (changes: Partial<Proposal>, of = found) => doubtsOf(card(changes), of).map(({ name }) => name);

describe('what somebody said', () => {
  const said = { type: 'attribution', holder: null, front: 'What did Marta Olesen say about Jonas Berg?' } as const;
  const undated = {
    ...found,
    knowledge: { ...found.knowledge, article: { ...found.knowledge.article, asOf: null } },
  };

  it('leans on a text that bears no date', () => {
    expect(doubts(said, undated)).toContain('leans-on-its-text');
    expect(doubts(said)).not.toContain('leans-on-its-text');
  });

  it('may say itself when', () => {
    expect(doubts({ ...said, front: 'What did Marta Olesen say about Jonas Berg in 1871?' }, undated)).not.toContain(
      'leans-on-its-text',
    );
  });
});

describe('what a card is worth', () => {
  it('rises with what its front names', () => {
    expect(reasons({})).toMatchObject({ 'names-something': 6, 'sort-of-question': 6 });
    expect(reasons({ front: 'From what year was it kept?' })).not.toHaveProperty('names-something');
  });

  it('is less for a term by the words beside it than for one that is defined, and less for a gap in what an author says', () => {
    const front = 'Which term means a tower with a lamp?';
    expect(reasons({ type: 'definition', rule: 'definition-beside', front })).toMatchObject({ 'sort-of-question': 5 });
    expect(reasons({ type: 'definition', rule: 'definition', front })).toMatchObject({ 'sort-of-question': 9 });
    expect(reasons({ type: 'claim', rule: 'claim-in-its-sentence' })).toMatchObject({ 'sort-of-question': -12 });
    expect(reasons({ type: 'condition', rule: 'own-condition' })).toMatchObject({ 'sort-of-question': -12 });
    expect(reasons({ type: 'definition', rule: 'what-a-term-does' })).toMatchObject({ 'sort-of-question': -5 });
  });

  it('is little for what somebody says, what something is and what was done to what', () => {
    expect(reasons({ type: 'attribution', rule: 'who-says-what' })).toMatchObject({ 'sort-of-question': -1 });
    expect(reasons({ type: 'definition', rule: 'what-it-is', back: 'the first mill' })).toMatchObject({
      'sort-of-question': -1,
    });
    expect(reasons({ type: 'event', rule: 'what-was-done' })).toMatchObject({ 'sort-of-question': -10 });
  });

  it('is in doubt for what follows, and for half of what somebody said aloud', () => {
    expect(doubts({ type: 'cause', rule: 'result-in-its-sentence' })).toContain('seldom-kept');
    expect(doubts({ type: 'condition', rule: 'condition-in-speech' })).toContain('seldom-kept');
    expect(doubts({ type: 'cause', rule: 'reason-in-its-sentence' })).not.toContain('seldom-kept');
  });

  it('is in doubt for a claim that says “it’s”', () => {
    const claim = (rest: string) =>
      doubts({ type: 'argument-reasons', front: `Why must the lamp of Skagen burn ${rest}?` });
    expect(claim('when it’s old')).toContain('leans-on-its-text');
    expect(claim('when it is old')).not.toContain('leans-on-its-text');
  });

  it('is that of a figure with what it measures, and not of a small count', () => {
    const figure = { type: 'number', from: ['fog-wrecks'], back: '20 to 30 percent' } as const;
    expect(reasons(figure)).toMatchObject({ 'asks-a-figure': 6 });
    const facts = knowledge.facts.map((fact) =>
      fact.quantity ? { ...fact, quantity: { ...fact.quantity, low: 3, high: 3, unit: 'doors' } } : fact,
    );
    const counted = worthOf(card({ ...figure, back: 'three' }), { ...found, knowledge: { ...found.knowledge, facts } });
    expect(counted.find(({ name }) => name === 'asks-a-figure')?.points).toBeLessThan(0);
  });

  it('falls with the names and figures of its sentence that it leaves out', () => {
    const whole = sumOf(worthOf(card({}), found));
    const cut = card({ front: 'From what year did somebody keep the lamp?' });
    expect(reasons(cut)).toMatchObject({ 'leaves-out': -2 });
    expect(sumOf(worthOf(cut, found))).toBeLessThan(whole);
  });

  it('counts neither the speaker before the question nor the date of the article as what it names', () => {
    const opened = reasons({ front: 'According to Marta Olesen in June 2019, why was oil burnt?' });
    expect(opened).not.toHaveProperty('names-something');
    expect(opened).not.toHaveProperty('tells-when');
  });

  it('falls where a phrase means something only beside the text', () => {
    const loose = [{ phrase: 'the discovery', noun: 'discovery', isCertain: false }];
    expect(reasons({ loose })).toMatchObject({ 'points-back': -5 });
  });

  it('is less where a definition says one thing of many', () => {
    const defined = {
      type: 'definition',
      front: 'What is the lamp at Skagen?',
      back: 'the oldest light of the coast',
    } as const;
    const one = { ...defined, back: 'a lamp' };
    const who = { ...defined, front: 'Who was Jonas Berg?', back: 'an early friend of the fog bell' };
    for (const many of [one, who])
      expect(sumOf(worthOf(card(many), found))).toBeLessThan(sumOf(worthOf(card(defined), found)));
  });

  it('falls with one item of a list, words of a quotation and whatever is done to something', () => {
    const event = sumOf(worthOf(card({ type: 'event', rule: 'who-or-what' }), found));
    for (const poor of [
      { type: 'enumeration', kind: 'cloze' },
      { type: 'attribution', rule: 'quoted-words' },
      { type: 'event', rule: 'what-was-done' },
      { type: 'event', rule: 'named-in-a-phrase' },
    ] as const)
      expect(sumOf(worthOf(card(poor), found))).toBeLessThan(event);
  });

  it('falls with how an argument was found, where cards of its kind are seldom kept', () => {
    const [first] = knowledge.arguments;
    if (!first) throw new Error('The lighthouse has an argument.');
    const foundBy = (rule: string, changes: Partial<Proposal>): unknown => {
      const argument = { ...first, found: { rule, because: '', premisesAre: 'clause' as const, isPast: false } };
      const of = { ...found, knowledge: { ...found.knowledge, arguments: [argument] } };
      return worthOf(card({ from: [first.id], ...changes }), of).find(({ name }) => name === 'how-it-is-argued')
        ?.points;
    };
    const reason = { type: 'argument-reasons' } as const;
    const counter = { type: 'argument-counter', holder: 'olesen' } as const;
    expect(foundBy('because', reason)).toBeUndefined();
    expect(foundBy('example', reason)).toBeLessThan(0);
    expect(foundBy('conclusion-of-a-sentence', reason)).toBeLessThan(0);
    expect(foundBy('even-if', counter)).toBeLessThan(0);
    expect(foundBy('announced-reasons', reason)).toBeUndefined();
    expect(foundBy('announced-reasons', counter)).toBeLessThan(0);
    expect(foundBy('although', counter)).toBeUndefined();
    expect(foundBy('although', { ...counter, holder: null })).toBeLessThan(0);
  });

  it('falls where a reason says next to nothing', () => {
    const why = { type: 'cause', front: 'Why did Jonas Berg burn oil at Skagen in 1871?' } as const;
    expect(reasons({ ...why, back: 'he was used to it' })).toHaveProperty('answer-says-little');
    expect(reasons({ ...why, back: 'coal was dear' })).not.toHaveProperty('answer-says-little');
  });

  it('falls where the front is long, says too little, or speaks as “we”', () => {
    expect(reasons({ front: `From what year did Jonas Berg${' really'.repeat(20)} keep it?` })).toHaveProperty(
      'long-front',
    );
    expect(reasons({ missing: 1 })).toHaveProperty('asks-too-little');
    expect(reasons({ front: 'Why do we conclude that Jonas Berg kept it?' })).toHaveProperty('speaks-as-we');
    expect(reasons({ front: 'To whom did Jonas Berg say “we keep it” in the U.S.?' })).not.toHaveProperty(
      'speaks-as-we',
    );
  });

  it('falls where the answer is what the article is about, and not where a date is', () => {
    const subject = { type: 'event', front: 'Who mattered to the coast at Skagen?', back: 'the keepers' } as const;
    expect(reasons(subject)).toHaveProperty('answer-is-the-subject');
    expect(reasons({ ...subject, back: 'the coopers of the port' })).not.toHaveProperty('answer-is-the-subject');
    expect(reasons({ ...subject, type: 'date' })).not.toHaveProperty('answer-is-the-subject');
  });

  it('falls with a long front, but not where it is what a term means', () => {
    const front = `What means ${'that the lamp of the keeper is lit again '.repeat(5)}?`;
    expect(reasons({ front })).toHaveProperty('long-front');
    expect(reasons({ front, rule: 'definition' })).not.toHaveProperty('long-front');
  });

  it('says each of its reasons in a sentence', () => {
    for (const { because } of worthOf(card({}), found)) expect(because).toMatch(/^\S.*\.$/);
  });
});

describe('a doubt', () => {
  it('is none about a good card', () => {
    expect(doubts({})).toEqual([]);
  });

  it('is about what is said of many', () => {
    const role = { type: 'person-role', front: 'Who was Jonas Berg of Skagen in 1871?', back: 'a keeper' } as const;
    expect(doubts(role)).toContain('is-trivial');
    expect(doubts({ ...role, back: 'a keeper of Skagen' })).not.toContain('is-trivial');
  });

  it('says what speaks against the card', () => {
    const poor = card({ front: 'Who kept something?', back: 'some people', type: 'event' });
    expect(doubtsOf(poor, found).find(({ name }) => name === 'seldom-kept')?.reason).toContain(
      'names nothing and nobody',
    );
  });

  it('is none about what a curator wrote, nor where the language was never measured', () => {
    const poor = { front: 'Who kept something?', back: 'some people', type: 'event' } as const;
    expect(doubts(poor, { ...found, knowledge: { ...knowledge, source: 'curated' as never } })).toEqual([]);
    const german = { ...found.knowledge, article: { ...knowledge.article, language: 'de' } };
    expect(doubts(poor, { ...found, knowledge: german })).toEqual([]);
  });
});
