// Gates 1 to 4: does the card stand on the source?
import { describe, expect, it } from 'vitest';
import type { Proposal } from '../proposal';
import { aProposal } from '../lighthouseSuite';
import { document, outcomeOf, quoted } from './checksSuite';

const [evidence] = aProposal(document).evidence;
if (!evidence) throw new Error('The sample has evidence.');

describe('grounding', () => {
  it.each<[string, Partial<Proposal>, Partial<Proposal>]>([
    ['quote-is-exact', {}, { evidence: [] }],
    ['quote-is-exact', {}, { evidence: [{ ...evidence, exact: 'Jonas Berg kept the lamp at Skagen from 1872' }] }],
    ['quote-is-exact', {}, { evidence: [{ ...evidence, paragraph: 3 }] }],
    [
      'quote-is-exact',
      {},
      { evidence: [{ ...evidence, end: document.text.length, exact: document.text.slice(evidence.start) }] },
    ],
    ['answer-is-supported', { back: 'the lamp at Skagen' }, { back: 'the bell and the fog' }],
    ['answer-is-supported', { back: 'from 1871 on' }, { back: 'the lamp at Skagen, from 2019' }],
    ['numbers-are-in-source', { accepted: ['9,500,000'] }, { accepted: ['in 1872'] }],
    [
      'numbers-are-in-source',
      { front: 'In which of the two reasons does Jonas Berg appear?' },
      { front: 'In which of the seven reasons does Jonas Berg appear?' },
    ],
    [
      'numbers-are-in-source',
      { front: 'Which seven reasons does Jonas Berg name?', counted: 7 },
      { front: 'Which seven reasons does Jonas Berg name?', counted: 6 },
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
  ])('%s lets one pass and stops the other', (check, good, bad) => {
    expect(outcomeOf(check, good)).toBe('fine');
    expect(outcomeOf(check, bad)).toBe('stopped');
  });

  it('answer-is-supported looks at the sentences beside the quotation too', () => {
    expect(outcomeOf('answer-is-supported', { back: '9.5 million litres of oil', type: 'event' })).toBe('fine');
  });

  it('answer-is-supported only warns where most of the answer is there', () => {
    expect(outcomeOf('answer-is-supported', { back: 'the shining lamp at Skagen' })).toBe('warned');
  });

  it('answer-is-supported knows that a surname in the evidence supports the full name', () => {
    const changes = { back: 'Marta Olesen', evidence: quoted('lamp-mattered'), about: ['olesen'] };
    expect(outcomeOf('answer-is-supported', changes)).toBe('fine');
  });

  it('answer-is-supported says nothing of what goes without saying', () => {
    expect(outcomeOf('answer-is-supported', { type: 'argument-premise', back: 'that light is seen' })).toBeUndefined();
  });
});
