import { describe, expect, it } from 'vitest';
import { inRepository } from '../setup/repository.mjs';
import { countPlaywright } from './playwrightReport.mjs';
import { runSome } from './runChecks.mjs';
import { failureList, table } from './table.mjs';
import { crashed, testResult, totalsLine } from './totals.mjs';
import { countVitest } from './vitestReport.mjs';

const run = { code: 0, millis: 5 };
const vitest = {
  ...{ numTotalTests: 6, numPassedTests: 3, numFailedTests: 1, numPendingTests: 1, numTodoTests: 1, success: false },
  testResults: [
    { status: 'passed', assertionResults: [{ status: 'passed' }, { status: 'passed' }, { status: 'pending' }] },
    { status: 'failed', assertionResults: [{ status: 'passed' }, { status: 'failed' }, { status: 'todo' }] },
  ],
};
const playwright = { errors: [], stats: { expected: 5, skipped: 2, unexpected: 1, flaky: 1, duration: 9 } };

describe('reports', () => {
  it('of vitest are counted', () => {
    expect(countVitest(JSON.stringify(vitest))).toMatchObject({ passed: 3, failed: 1, skipped: 2 });
  });

  it('of vitest count a file that could not be loaded as a failure', () => {
    const testResults = [...vitest.testResults, { status: 'failed', assertionResults: [] }];
    expect(countVitest(JSON.stringify({ ...vitest, testResults }))?.failed).toBe(2);
  });

  it('of Playwright are counted', () => {
    expect(countPlaywright(JSON.stringify(playwright))).toMatchObject({ passed: 6, failed: 1, skipped: 2 });
  });

  it('of Playwright count an error outside any test as a failure', () => {
    expect(countPlaywright(JSON.stringify({ ...playwright, errors: [{ message: 'no tests found' }] }))?.failed).toBe(2);
  });

  it('that are missing, cut short or something else count as none', () => {
    for (const text of ['', '{"stats"', '{}', 'null']) {
      expect(countVitest(text)).toBeUndefined();
      expect(countPlaywright(text)).toBeUndefined();
    }
  });
});

describe('a result', () => {
  it('is one failure when the runner crashed without a report', () => {
    expect(testResult('unit', undefined, { code: 0, millis: 5 })).toMatchObject({ passed: 0, failed: 1 });
  });

  it('is a failure when the runner fails though every test passed', () => {
    expect(testResult('unit', { passed: 3, failed: 0, skipped: 0 }, { code: 1, millis: 5 })).toMatchObject({
      passed: 3,
      failed: 1,
    });
  });

  it('is what the report counted otherwise', () => {
    expect(testResult('unit', { passed: 3, failed: 0, skipped: 1 }, run)).toMatchObject({
      passed: 3,
      failed: 0,
      skipped: 1,
    });
  });
});

describe('the closing line', () => {
  it('adds up all runners', () => {
    const results = [{ passed: 1, failed: 0, skipped: 0 }, { passed: 40, failed: 2, skipped: 0 }, crashed('e2e')];
    expect(totalsLine(results)).toBe('41 passed, 3 failed');
  });

  it('names skipped tests only when there are some', () => {
    expect(totalsLine([{ passed: 1, failed: 0, skipped: 2 }])).toBe('1 passed, 0 failed, 2 skipped');
    expect(totalsLine([])).toBe('0 passed, 0 failed');
  });
});

it('the table tells what failed', () => {
  const lint = { name: 'lint', passed: 1, failed: 0, skipped: 0, millis: 1234 };
  expect(table([lint, crashed('e2e', 10)])).toBe('✓ lint    1.2 s\n✗ e2e     10 ms  did not finish');
});

describe('the list of failures', () => {
  const lost = { status: 'failed', fullName: 'the log keeps an answer', failureMessages: ['expected 1\n  at there'] };
  const files = [
    { status: 'failed', name: inRepository('src/log.test.ts'), assertionResults: [lost, { status: 'passed' }] },
    { status: 'failed', name: inRepository('src/gone.test.ts'), message: 'no such file', assertionResults: [] },
  ];
  const spec = { title: 'a card', file: 'study.e2e.ts', line: 7 };
  const suites = [
    {
      specs: [{ ...spec, ok: true, tests: [] }],
      suites: [{ specs: [{ ...spec, ok: false, tests: [{ results: [{}, { error: { message: 'was gone' } }] }] }] }],
    },
  ];

  it('names each failed test of vitest, and the file that could not be loaded', () => {
    const counts = countVitest(JSON.stringify({ ...vitest, testResults: files }));
    expect(failureList([testResult('unit', counts, { code: 1, millis: 5 })])).toBe(
      [
        '✗ unit: src/log.test.ts › the log keeps an answer\n    expected 1\n      at there',
        '✗ unit: src/gone.test.ts\n    no such file',
      ].join('\n'),
    );
  });

  it('names each failed test of Playwright, and what went wrong outside of them', () => {
    const report = { ...playwright, suites, errors: [{ message: 'no display' }] };
    const counts = countPlaywright(JSON.stringify(report));
    expect(failureList([testResult('e2e', counts, { code: 1, millis: 5 })])).toBe(
      '✗ e2e: study.e2e.ts:7 › a card\n    was gone\n✗ e2e: outside any test\n    no display',
    );
  });

  it('is empty when nothing failed, and leaves out the stack of a long message', () => {
    expect(failureList([testResult('unit', { passed: 3, failed: 0, skipped: 1 }, run)])).toBe('');
    const message = Array.from({ length: 40 }, (_, i) => `line ${i}`).join('\n');
    const failures = [{ test: 'a', message }];
    expect(
      failureList([{ ...run, name: 'unit', passed: 0, failed: 1, skipped: 0, failures }]).split('\n'),
    ).toHaveLength(13);
  });
});

it('checks run side by side, no more than allowed, results in their order', async () => {
  let running = 0;
  let most = 0;
  const task = (/** @type {number} */ value) => async () => {
    most = Math.max(most, ++running);
    await new Promise((resolve) => setTimeout(resolve, 30 - value * 10));
    running -= 1;
    return value;
  };
  expect(await runSome(2, [task(0), task(1), task(2)])).toEqual([0, 1, 2]);
  expect(most).toBe(2);
});
