// The eight gates and the 36 rules, each with the check that keeps it and the types of card it binds.
import { describe, expect, it } from 'vitest';
import { CARD_TYPES, type CardType } from './draft';
import { RULEBOOK } from './rulebook';

const ALL = 'all';
const ARGUMENTS = CARD_TYPES.filter((type) => type.startsWith('argument-'));
const but = (...types: CardType[]): CardType[] => CARD_TYPES.filter((type) => !types.includes(type));

/** Number -> checks; types where it does not bind all of them; `whole lists go free` where it spares them. */
type Entry = readonly [checks: string, binds?: typeof ALL | readonly CardType[], spares?: 'whole lists go free'];

const GATES: Readonly<Record<number, Entry>> = {
  1: ['quote-is-exact'],
  2: ['answer-is-supported', but('argument-premise')],
  3: ['numbers-are-in-source'],
  4: ['names-are-in-source'],
  5: ['keeps-polarity'],
  6: ['leads-to-its-place', but('timeline')],
  7: ['has-one-answer'],
  8: ['is-entailed', but('argument-premise')],
};

const RULES: Readonly<Record<number, Entry>> = {
  1: ['front-length one-question'],
  2: ['has-anchor'],
  3: ['no-leading-pronoun'],
  4: ['leans-on-its-text pronouns-have-antecedents stands-alone'],
  5: ['no-self-reference'],
  6: ['no-relative-time'],
  7: ['is-dated', ['person-role', 'number', 'claim', 'prediction', 'attribution', ...ARGUMENTS]],
  8: ['names-speaker'],
  9: ['answer-is-not-given-away'],
  10: ['no-clue-by-agreement'],
  11: ['no-yes-no-question'],
  12: ['question-word-fits'],
  13: ['no-double-question'],
  14: ['asks-enough no-vague-head'],
  15: ['no-negative-question', but('argument-premise', 'argument-counter')],
  16: ['answer-length', ALL, 'whole lists go free'],
  17: ['one-answer', ALL, 'whole lists go free'],
  18: ['is-complete'],
  19: ['figure-is-whole', ['number', 'date']],
  20: ['answer-says-something is-trivial'],
  21: ['no-loose-adjective', but('person-role', 'number', 'date')],
  22: ['gap-has-context'],
  23: ['gap-keeps-quotation'],
  24: ['gap-is-salient'],
  25: ['gap-has-one-filling'],
  26: ['lists-overlap', ALL, 'whole lists go free'],
  27: ['members-have-cues'],
  28: ['timeline-asks-order', ['timeline']],
  29: ['is-not-a-duplicate'],
  30: ['no-interference'],
  31: ['asks-again few-cards-per-proposition'],
  // Judges nothing in a curated deck: deck.test.ts.
  32: ['is-within-budget seldom-kept'],
  33: ['beside-the-point has-place'],
  34: ['shapes-vary'],
  35: ['options-are-fair places-of-answers-vary'],
  36: ['options-are-near'],
};

function kept(kind: 'gate' | 'rule', number: number) {
  const entries = RULEBOOK.filter((entry) => (entry.number as Record<string, number>)[kind] === number);
  return {
    checks: entries
      .map(({ by }) => by)
      .sort()
      .join(' '),
    binds: entries[0]?.binds,
    spares: entries.some(({ sparesWholeLists }) => sparesWholeLists),
  };
}

describe.each([
  ['gate', 8, GATES],
  ['rule', 36, RULES],
] as const)('each %s', (kind, count, expected) => {
  it.each(Array.from({ length: count }, (_, index) => index + 1))('%i is kept, and binds what it should', (number) => {
    const [checks, binds = ALL, spares] = expected[number] ?? ['not listed'];
    expect(kept(kind, number)).toEqual({
      checks,
      binds: binds === ALL ? CARD_TYPES : binds,
      spares: spares !== undefined,
    });
  });
});

it('every check has a name of its own, and a number that exists', () => {
  expect(new Set(RULEBOOK.map(({ by }) => by)).size).toBe(RULEBOOK.length);
  for (const { number } of RULEBOOK) {
    const [value, last] = 'gate' in number ? [number.gate, 8] : [number.rule, 36];
    expect(value).toBeGreaterThanOrEqual(1);
    expect(value).toBeLessThanOrEqual(last);
  }
});
