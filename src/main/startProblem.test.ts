import { describe, expect, it } from 'vitest';
import { explainStart } from './startProblem';

const PLACE = { file: '/data/deck.sqlite', schemaVersion: 3 };

const explained = (code: string) => explainStart({ code, message: 'What happened.' }, PLACE);

describe('a start that failed', () => {
  it.each([
    'store/corrupt',
    'store/foreign',
    'store/newer',
    'store/read-only',
    'store/full',
    'store/busy',
    'anything/else',
  ])('%s says what is wrong, what is safe, what to do and where', (code) => {
    const problem = explained(code);
    expect(problem.code).toBe(code);
    expect(problem.title).not.toBe('');
    expect(problem.lead).not.toBe('');
    expect(problem.facts.map(({ term }) => term)).toEqual(['What is safe', 'What to do', 'Where it is']);
    for (const { text } of problem.facts) expect(text).not.toBe('');
    expect(problem.facts.at(-1)?.text).toBe(PLACE.file);
    expect(problem.details).toContain(code);
    expect(problem.details).toContain('What happened.');
    expect(problem.details).toContain('schema 3');
  });

  it('tells each known problem in words of its own', () => {
    const codes = ['store/corrupt', 'store/foreign', 'store/newer', 'store/read-only', 'store/full', 'unknown'];
    expect(new Set(codes.map((code) => explained(code).title)).size).toBe(codes.length);
  });
});
