// A knowledge file is written by hand. Whatever is wrong with it, its writer learns the line and what to do.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textOf } from '../source/document';
import { parseMarkdown } from '../source/parseMarkdown';
import type { CuratedProblem } from './curatedFault';
import { readCurated } from './readCurated';

const parsed = parseMarkdown(
  '# Bread\n\nBy Ada Miller\n\nDough rises for 12 hours. Yeast makes the gas.\n\nYeast makes the gas. Salt slows it.',
);
if (!parsed.ok) throw new Error(parsed.problem.message);
const document = parsed.value;

const HEAD = 'format: commonplace-knowledge/1\narticle: { title: Bread, kind: article, language: en }\n';
const FACT =
  'facts:\n  - id: rising\n    type: number\n    statement: Dough rises for 12 hours.\n    evidence: Dough rises for 12 hours\n';
const ENTITY = 'entities:\n  - id: ada\n    kind: person\n    name: Ada Miller\n    evidence: Ada Miller\n';

const EVENTS = `facts:\n${['one', 'two', 'three']
  .map(
    (id, index) =>
      `  - id: ${id}\n    type: event\n    statement: Dough.\n    label: dough\n    date: { start: ${2015 + index}, precision: year }\n    evidence: Salt slows it\n`,
  )
  .join('')}`;

const problemOf = (yaml: string): CuratedProblem => {
  const result = readCurated(yaml, document);
  if (result.ok) throw new Error('The file was read without a problem.');
  return result.problem;
};
const faultsOf = (yaml: string): string[] =>
  problemOf(yaml).faults.map(({ line, column, message }) => `${line}:${column} ${message}`);

describe('a knowledge file without faults', () => {
  it('becomes knowledge, with defaults, and evidence that is a slice of the document', () => {
    const result = readCurated(HEAD + ENTITY + FACT, document);
    if (!result.ok) throw new Error(result.problem.message);
    const [fact] = result.value.facts;
    expect(result.value).toMatchObject({
      source: 'curated',
      article: { title: 'Bread', asOf: null, original: null },
      arguments: [],
    });
    expect(fact).toMatchObject({
      id: 'rising',
      modality: 'asserted',
      importance: 2,
      holder: null,
      asks: null,
      quantity: null,
    });
    for (const evidence of fact?.evidence ?? []) expect(textOf(document, evidence)).toBe(evidence.exact);
    expect(result.value.entities[0]).toMatchObject({ role: null, aliases: [], evidence: [{ paragraph: 0 }] });
  });

  it('takes scalars as they are written: 2015 is a text, no is a text, wrapped lines are one', () => {
    const yaml = `${HEAD}${FACT}    question: In what\n      year?\n    answer: 2015\n    accepted: [no, 0x10]\n    origin: [3, 4]\n`;
    const result = readCurated(yaml, document);
    if (!result.ok) throw new Error(result.problem.message);
    expect(result.value.facts[0]).toMatchObject({
      asks: { question: 'In what year?', answer: '2015', accepted: ['no', '0x10'] },
      originParagraphs: [3, 4],
    });
  });

  it('keeps a date as precise as it claims to be', () => {
    const dateOf = (date: string) => {
      const result = readCurated(`${HEAD}${FACT}    date: ${date}\n`, document);
      if (!result.ok) throw new Error(result.problem.message);
      return result.value.facts[0]?.date;
    };
    expect(dateOf('{ start: 2015-01-01, precision: year }')).toEqual({ start: '2015', end: null, precision: 'year' });
    expect(dateOf('{ start: 1980, end: 1990, precision: decade }')).toEqual({
      start: '1980',
      end: '1990',
      precision: 'decade',
    });
  });

  it('may leave words of a statement out, with or without naming their kind', () => {
    const gapOf = (gap: string) => {
      const result = readCurated(`${HEAD}${FACT}    gap: ${gap}\n`, document);
      if (!result.ok) throw new Error(result.problem.message);
      return result.value.facts[0]?.gap;
    };
    expect(gapOf('12 hours')).toEqual({ start: 16, end: 24, hint: null, accepted: [] });
    expect(gapOf('{ words: 12 hours, hint: a time, accepted: [half a day] }')).toMatchObject({
      hint: 'a time',
      accepted: ['half a day'],
    });
  });

  it('holds arguments with everything that is asked of them, and why rules are broken', () => {
    const argument = `arguments:
  - id: b
    kind: analogy
    claim: dough must rest
    head: reasons to rest
    conclusion: rising
    premises: [{ fact: rising, role: example }]
    assumption: { says: that it is alive, evidence: Salt slows it }
    analogy: { source: children, target: dough, pairs: [{ id: sleep, from: sleep, to: rest }], proviso: rising }
    suppress: [{ rule: one-answer, form: premise, reason: It is so. }]
`;
    const result = readCurated(`${HEAD}${FACT}    label: rising dough\n${argument}`, document);
    if (!result.ok) throw new Error(result.problem.message);
    expect(result.value.arguments[0]).toMatchObject({
      importance: 2,
      claim: 'dough must rest',
      head: 'reasons to rest',
      assumption: { says: 'that it is alive', accepted: [], evidence: [{ exact: 'Salt slows it' }] },
      analogy: { source: 'children', pairs: [{ id: 'sleep', from: 'sleep', to: 'rest' }], proviso: 'rising' },
    });
    expect(result.value.suppressions).toEqual([
      { item: 'b', rule: 'one-answer', form: 'premise', reason: 'It is so.' },
    ]);
  });

  it('may leave out `high` where a quantity is one number', () => {
    const result = readCurated(
      `${HEAD}${FACT}    quantity: { low: 12, unit: hours, bound: ge, measures: rising }\n`,
      document,
    );
    expect(result).toMatchObject({ ok: true, value: { facts: [{ quantity: { low: 12, high: 12, bound: 'ge' } }] } });
  });
});

describe('a knowledge file with one fault', () => {
  it.each<[string, string, string]>([
    ['an empty file', '', '1:1 The file is empty.'],
    [
      'not a map',
      '- a\n- b\n',
      '1:1 A knowledge file is a map: `format`, `article`, `entities`, `facts`, `arguments`.',
    ],
    ['no format', 'article: {}\n', '1:1 The file must say `format: commonplace-knowledge/1`.'],
    ['another format', 'format: anki/1\n', '1:9 The file must say `format: commonplace-knowledge/1`.'],
    ['an unknown key', `${HEAD}${FACT}    colour: red\n`, '8:5 `colour` is not a key of entry 1 of `facts`.'],
    ['an unknown section', `${HEAD}${FACT}notes: []\n`, '8:1 `notes` is not a key of the file.'],
    [
      'a missing key',
      `${HEAD}facts:\n  - id: a\n    type: date\n    evidence: Salt slows it\n`,
      '4:5 `statement` is missing in entry 1 of `facts`.',
    ],
    ['an empty text', `${HEAD}${FACT.replace('Dough rises for 12 hours.', '')}`, '6:16 `statement` is empty.'],
    [
      'a list for a text',
      `${HEAD}${FACT.replace('type: number', 'type: [number]')}`,
      '5:11 `type` must be one of: number, date, person-role, event, definition, claim, cause, enumeration, attribution, condition, contrast, prediction.',
    ],
    ['a text for a list', `${HEAD}${FACT}    about: yeast\n`, '8:12 `about` must be a list.'],
    [
      'a number that is none',
      `${HEAD}${FACT}    quantity: { low: 1,000, high: 2, unit: h, bound: eq, measures: m }\n`,
      '8:24 `000` is not a key of `quantity`.',
    ],
    [
      'a word for a number',
      `${HEAD}${FACT}    quantity: { low: few, high: 2, unit: h, bound: eq, measures: m }\n`,
      '8:22 `low` must be a number such as 9.5 or 1000, without separators.',
    ],
    [
      'ends the wrong way round',
      `${HEAD}${FACT}    quantity: { low: 3, high: 2, unit: h, bound: eq, measures: m }\n`,
      '8:22 `low` is larger than `high`.',
    ],
    [
      'a quantity elsewhere',
      `${HEAD}${FACT.replace('number', 'event')}    quantity: { low: 1, high: 2, unit: h, bound: eq, measures: m }\n`,
      '8:15 `quantity` belongs to facts of type `number`, and this one is of type `event`.',
    ],
    [
      'an impossible day',
      `${HEAD}${FACT}    date: { start: 2022-02-30, precision: day }\n`,
      '8:20 `start` must look like 2022-02-24, because the precision is `day`.',
    ],
    [
      'a date too vague',
      `${HEAD}${FACT}    date: { start: 2022, precision: month }\n`,
      '8:20 `start` must look like 2022-01, because the precision is `month`.',
    ],
    [
      'a paragraph without a number',
      `${HEAD}${FACT}    origin: [last]\n`,
      '8:14 entry 1 of `origin` must be a paragraph number of the original, counted from 1 (0 is its title lines).',
    ],
    [
      'a question without answer',
      `${HEAD}${FACT}    question: How long?\n`,
      '8:15 `question` has no `answer` beside it.',
    ],
    ['an answer without question', `${HEAD}${FACT}    answer: Long\n`, '8:13 `answer` has no `question` beside it.'],
    [
      'an id with spaces',
      `${HEAD}${FACT.replace('rising', 'rising dough')}`,
      '4:9 `id` must be one word of letters, digits, dots, dashes or underscores.',
    ],
    [
      'an id twice',
      `${HEAD}${ENTITY}${FACT.replace('rising', 'ada')}`,
      '9:9 The id `ada` is taken already, on line 4.',
    ],
    ['an unknown entity', `${HEAD}${FACT}    about: [yeast]\n`, '8:13 There is no entity `yeast`.'],
    [
      'a fact for an entity',
      `${HEAD}${FACT}    holder: rising\n`,
      '8:13 There is no entity `rising`; `rising` is something else here.',
    ],
    [
      'a gap that is not in the statement',
      `${HEAD}${FACT}    gap: 13 hours\n`,
      '8:10 `gap` must quote words that stand in `statement` exactly once.',
    ],
    [
      'a list of one',
      `${HEAD}${FACT}enumerations:\n  - { id: b, head: things, items: [rising] }\n`,
      '9:35 `items` must have at least two entries.',
    ],
    [
      'an item without a label',
      `${HEAD}${FACT}    label: rising\n${FACT.replace('facts:\n', '').replace('rising', 'more')}enumerations:\n  - { id: b, head: things, items: [rising, more] }\n`,
      '14:44 The fact `more` stands in a list here and has no `label`.',
    ],
    [
      'an unknown item',
      `${HEAD}${FACT}    label: rising\nenumerations:\n  - { id: b, head: things, items: [rising, salt] }\n`,
      '10:44 There is no fact `salt`.',
    ],
    [
      'a way back without the way there',
      `${HEAD}${FACT}    reverse: { question: What rises?, answer: dough }\n`,
      '8:14 `reverse` is the way back of a `question`, and there is none beside it.',
    ],
    [
      'a short timeline',
      `${HEAD}${FACT}timelines:\n  - { id: b, title: steps, events: [rising] }\n`,
      '9:36 `events` must have at least three entries.',
    ],
    [
      'events without dates',
      `${HEAD}${EVENTS.replace('    date: { start: 2016, precision: year }\n', '')}timelines:\n  - { id: b, title: steps, events: [one, two, three] }\n`,
      '22:42 The fact `two` has no `date`.',
    ],
    [
      'events in the wrong order',
      `${HEAD}${EVENTS}timelines:\n  - { id: b, title: steps, events: [one, three, two] }\n`,
      '23:49 The fact `two` is not certainly later than `three` before it.',
    ],
    [
      'a claim that is a sentence',
      `${HEAD}${FACT}arguments:\n  - { id: b, kind: cause, claim: Dough rises., conclusion: rising, premises: [{ fact: rising, role: reason }] }\n`,
      '9:34 `claim` must complete "that ...", without "that" and without a full stop.',
    ],
    [
      'a premise without a label under a claim',
      `${HEAD}${FACT}arguments:\n  - { id: b, kind: cause, claim: dough rises, conclusion: rising, premises: [{ fact: rising, role: reason }] }\n`,
      '9:86 The fact `rising` stands in an argument with a `claim` and has no `label`.',
    ],
    [
      'a missing premise without a claim',
      `${HEAD}${FACT}arguments:\n  - { id: b, kind: cause, conclusion: rising, premises: [{ fact: rising, role: reason }], assumption: { says: x } }\n`,
      '9:103 `assumption` has no `claim` beside it.',
    ],
    [
      'an analogy elsewhere',
      `${HEAD}${FACT}    label: rising\narguments:\n  - { id: b, kind: cause, claim: it is, conclusion: rising, premises: [{ fact: rising, role: reason }], analogy: { source: a, target: b, pairs: [{ id: p, from: x, to: y }] } }\n`,
      '10:114 `analogy` belongs to arguments of kind `analogy`, and this one is of kind `cause`.',
    ],
    [
      'a suppression without a reason',
      `${HEAD}${FACT}    suppress: [{ rule: one-answer }]\n`,
      '8:16 `reason` is missing in entry 1 of `suppress`.',
    ],
    [
      'an unknown fact',
      `${HEAD}${FACT}arguments:\n  - { id: b, kind: cause, conclusion: rising, premises: [{ fact: salt, role: reason }] }\n`,
      '9:66 There is no fact `salt`.',
    ],
    [
      'an argument without premises',
      `${HEAD}${FACT}arguments:\n  - { id: b, kind: cause, conclusion: rising, premises: [] }\n`,
      '9:57 `premises` is empty.',
    ],
    [
      'evidence that is not there',
      `${HEAD}${FACT.replace(/evidence: .*/, 'evidence: Dough rises for 13 hours')}`,
      '7:15 This evidence is not in the text: "Dough rises for 13 hours". The nearest is paragraph 1.',
    ],
    [
      'evidence in two places',
      `${HEAD}${FACT.replace(/evidence: .*/, 'evidence: [Salt slows it, Yeast makes the gas]')}`,
      '7:31 This evidence stands in several places (paragraph 1, paragraph 2); quote more of the one you mean: "Yeast makes the gas".',
    ],
    ['no evidence', `${HEAD}${FACT.replace(/evidence: .*/, 'evidence: []')}`, '7:15 `evidence` is empty.'],
    ['a key twice', `${HEAD}${FACT}    id: other\n`, '8:5 `id` is given twice.'],
    [
      'a colon in a bare text',
      `${HEAD}${FACT.replace('Dough rises for 12 hours.', 'Dough: it rises.')}`,
      '6:16 A text with a colon in it must stand in quotation marks: "like this: so".',
    ],
    ['a tab', `${HEAD}facts:\n\t- id: a\n`, '4:1 A tab stands at the beginning of this line; indent with spaces.'],
    [
      'an alias',
      `${HEAD}${FACT}    about: &a [x]\n    accepted: *a\n`,
      '9:15 `*a` refers to another place; write the text out instead.',
    ],
    [
      'two documents',
      `${HEAD}---\n${HEAD}`,
      '3:1 A line of three dashes begins a second document; a knowledge file is one.',
    ],
  ])('%s', (_, yaml, expected) => {
    expect(faultsOf(yaml)).toEqual([expected]);
  });

  it('of a newer format says so and nothing else', () => {
    const problem = problemOf('format: commonplace-knowledge/2\nthings: []\n');
    expect(problem.code).toBe('knowledge/unsupported-version');
    expect(problem.faults).toHaveLength(1);
    expect(problem.message).toMatch(/newer Commonplace.*Update the app/);
  });
});

describe('a knowledge file with many faults', () => {
  it('names them together, in file order, each with its line', () => {
    const yaml = `${HEAD}${FACT}    about: [x]\n    holder: y\n  - id: rising\n    type: date\n    statement: Salt.\n    evidence: Salt speeds it\n`;
    expect(faultsOf(yaml).map((fault) => fault.split(':')[0])).toEqual(['8', '9', '10', '13']);
    expect(problemOf(yaml).message.split('\n')).toHaveLength(4);
    expect(problemOf(yaml).code).toBe('knowledge/unknown-id');
  });

  it('stops at twenty and says how many more', () => {
    const ids = Array.from({ length: 30 }, (_, index) => `x${index}`).join(', ');
    const problem = problemOf(`${HEAD}${FACT}    about: [${ids}]\n`);
    expect(problem.faults).toHaveLength(20);
    expect(problem.message).toMatch(/\.\.\. and 10 more\.$/);
  });
});

describe('a hostile knowledge file', () => {
  it('cannot multiply itself through aliases', () => {
    const levels = Array.from(
      { length: 9 },
      (_, level) => `a${level + 1}: &a${level + 1} [${Array(9).fill(`*a${level}`).join(', ')}]`,
    );
    const faults = faultsOf(`format: commonplace-knowledge/1\na0: &a0 [x, x]\n${levels.join('\n')}\n`);
    expect(faults[0]).toMatch(/^3:\d+ `\*a0` refers to another place/);
    expect(faults).toHaveLength(20);
  });

  it.each([
    ['brackets', '['.repeat(1_000_000)],
    ['dashes', '- '.repeat(500_000)],
    ['indentation', Array.from({ length: 2000 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
  ])('cannot exhaust the stack with nested %s', (_, yaml) => {
    expect(problemOf(yaml).faults[0]?.message).toBe('Lists and maps are nested too deeply here.');
  });

  it('cannot be larger than 5 MB', () => {
    expect(problemOf(`# ${'x'.repeat(5 * 1024 * 1024)}`).code).toBe('knowledge/too-large');
  });

  it('property: never makes the reader throw, and always gets a line', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        HEAD,
        FACT,
        ENTITY,
        '- ',
        ': ',
        '\n',
        '  ',
        '"',
        '&a ',
        '*a',
        '!!',
        '{',
        '[',
        '? ',
        '__proto__: x\n',
      ),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const result = readCurated(pieces.join(''), document);
        if (result.ok) return;
        expect(result.problem.faults.length).toBeGreaterThan(0);
        for (const { line, column } of result.problem.faults) expect(Math.min(line, column)).toBeGreaterThanOrEqual(1);
      }),
      { numRuns: 500 },
    );
  });
});
