// Every check, with a card it lets through and a card it stops or warns about.
import { describe, expect, it } from 'vitest';
import { sourceOf } from './checks/source';
import { CARD_CHECKS as CHECKS } from './checks';
import { judge } from './judge';
import { aProposal, lighthouse } from './lighthouseSuite';
import type { Proposal } from './proposal';

const { document, knowledge } = lighthouse();
const source = sourceOf(document, knowledge);
const [evidence] = aProposal(document).evidence;
if (!evidence) throw new Error('The sample has evidence.');
const quoted = (id: string) => knowledge.facts.find((fact) => fact.id === id)?.evidence ?? [];

const findings = (changes: Partial<Proposal>) => {
  const verdict = judge(aProposal(document, changes), source);
  return verdict.checks
    .filter(({ passed }) => !passed)
    .map(({ check }) => (verdict.warnings.some(({ rule }) => rule === check) ? `warning ${check}` : check));
};

const opinion = {
  type: 'claim',
  holder: 'olesen',
  back: 'the lamp',
  evidence: quoted('lamp-mattered'),
  about: [],
} as const;
const long = (words: number) => Array(words).fill('kept').join(' ');

describe('a good card', () => {
  it('passes every check, and each check is on record', () => {
    const verdict = judge(aProposal(document), source);
    expect(verdict).toMatchObject({ passes: true, warnings: [] });
    expect(verdict.checks.map(({ check }) => check)).toEqual(CHECKS.map(({ name }) => name));
  });
});

describe('a check', () => {
  it.each<[string, Partial<Proposal>, Partial<Proposal>]>([
    ['quote-is-exact', {}, { evidence: [] }],
    ['quote-is-exact', {}, { evidence: [{ ...evidence, exact: 'Jonas Berg kept the lamp at Skagen from 1872' }] }],
    ['quote-is-exact', {}, { evidence: [{ ...evidence, paragraph: 3 }] }],
    [
      'quote-is-exact',
      {},
      { evidence: [{ ...evidence, end: document.text.length, exact: document.text.slice(evidence.start) }] },
    ],
    ['numbers-are-in-source', { accepted: ['9,500,000'] }, { accepted: ['in 1872'] }],
    [
      'numbers-are-in-source',
      { front: 'In which of the two reasons does Jonas Berg appear?' },
      { front: 'In which of the seven reasons does Jonas Berg appear?' },
    ],
    [
      'names-are-in-source',
      { front: 'What did Berg keep at Skagen in June 2019?' },
      { front: 'What did Berg keep at Ribe in June 2019?' },
    ],
    [
      'names-are-in-source',
      { front: 'From what year did “Berg’s lamp” burn?' },
      { front: 'From what year did “Nord’s lamp” burn?' },
    ],
    [
      'answer-is-not-given-away',
      { back: 'the lamp', front: 'What did Jonas Berg keep?' },
      { back: 'the lamp', front: 'Which lamp did Jonas Berg keep?' },
    ],
    [
      'answer-is-not-given-away',
      { back: 'Jonas Berg', front: 'Who kept the lamp at Skagen?' },
      { back: 'Jonas Berg', front: 'Who kept Berg’s lamp at Skagen?' },
    ],
    [
      'answer-is-not-given-away',
      { back: 'the lamp', front: 'Which came first, the lamp or the bell?' },
      { back: 'the lamps', front: 'What was the lamp at Skagen?' },
    ],
    ['one-question', {}, { front: 'From what year did Jonas Berg keep the lamp' }],
    [
      'one-question',
      { front: 'From what year did Jonas Berg say “Why me?”?' },
      { front: 'Who kept the lamp? From what year on?' },
    ],
    ['front-length', {}, { front: 'From what year?' }],
    ['front-length', {}, { front: `Why was the lamp ${long(45)}?` }],
    ['front-stands-alone', {}, { front: 'However, from what year did Berg keep the lamp?' }],
    [
      'front-stands-alone',
      { front: 'Italian lamps came from what year on?' },
      { front: 'It was kept by Berg from what year on?' },
    ],
    [
      'front-stands-alone',
      { front: 'What, according to Olesen, mattered more?' },
      { front: 'What, according to the article, mattered more?' },
    ],
    ['no-yes-no-question', {}, { front: 'Did Jonas Berg keep the lamp at Skagen?', back: 'the lamp from then' }],
    ['no-yes-no-question', {}, { front: 'As of June 2019, did Jonas Berg keep the lamp?' }],
    ['no-yes-no-question', { back: 'no oil' }, { back: 'Yes, from 1871' }],
    [
      'no-yes-no-question',
      { front: 'Was it oil or fog that Berg feared at Skagen?' },
      { front: 'Was it fog that Berg feared at Skagen?' },
    ],
    ['no-relative-time', {}, { front: 'From what year did Berg recently keep the lamp?' }],
    ['no-relative-time', { front: 'From what year did Berg say “not today”?' }, { back: 'ten years ago' }],
    [
      'is-dated',
      { ...opinion, front: 'What matters most, as Olesen wrote in 2019?' },
      { ...opinion, front: 'What does Olesen say matters most?' },
    ],
    [
      'names-speaker',
      { ...opinion, front: 'What mattered most, as Olesen wrote in 2019?' },
      { ...opinion, front: 'What mattered most in 2019 at Skagen?' },
    ],
  ])('%s lets one pass and drops the other', (name, good, bad) => {
    expect(findings(good)).not.toContain(name);
    expect(findings(bad)).toContain(name);
    expect(judge(aProposal(document, bad), source).passes).toBe(false);
  });

  it.each<[string, Partial<Proposal>, Partial<Proposal>]>([
    ['answer-is-supported', { back: 'the lamp at Skagen' }, { back: 'the bell and the harbour' }],
    ['answer-is-supported', { back: 'from 1871 on' }, { back: 'the lamp at Skagen, from 2019' }],
    ['answer-length', { back: long(6) }, { back: long(7) }],
    ['answer-length', { type: 'cause', back: long(30) }, { type: 'event', back: long(16) }],
    [
      'is-dated',
      { ...opinion, front: 'What mattered most, as Olesen wrote in 2019?' },
      { ...opinion, front: 'What mattered most, as Olesen wrote?' },
    ],
    [
      'names-speaker',
      { ...opinion, type: 'event', holder: null, front: 'What mattered most at Skagen?' },
      { ...opinion, holder: null, front: 'What mattered most in 2019 at Skagen?' },
    ],
  ])('%s lets one pass and warns about the other', (name, good, bad) => {
    expect(findings(good)).not.toContain(`warning ${name}`);
    expect(findings(bad)).toContain(`warning ${name}`);
    const verdict = judge(aProposal(document, bad), source);
    expect(verdict.passes).toBe(true);
    for (const { message, fix } of verdict.warnings) expect(Math.min(message.length, fix.length)).toBeGreaterThan(10);
  });

  it('answer-is-supported knows that a surname in the evidence supports the full name', () => {
    const named = quoted('lamp-mattered');
    expect(findings({ back: 'Marta Olesen', evidence: named, about: ['olesen'] })).not.toContain(
      'warning answer-is-supported',
    );
  });

  it('answer-length has an end to its patience', () => {
    expect(judge(aProposal(document, { back: long(46) }), source).passes).toBe(false);
  });
});
