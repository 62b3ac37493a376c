// Runs the command line as people and scripts do: a process, arguments, two outputs and an exit code.
import { expect } from 'vitest';
import { bundledDeck, type Run, type RunOptions, runProgram } from '../main/programSuite';

export const NOW = '2026-03-02T10:00:00+00:00';

export const USAGE_MISTAKE = 2;

let program: Promise<string> | null = null;

/** Runs `deck <args>`. The first call bundles it, so make one in `beforeAll`. */
export async function deck(args: readonly string[], options: RunOptions = {}): Promise<Run> {
  program ??= bundledDeck();
  return runProgram(await program, args, options);
}

/** Runs a command that must succeed and say one JSON document, whose value comes back. */
export async function deckJson<Value>(args: readonly string[], options: RunOptions = {}): Promise<Value> {
  const run = await deck([...args, '--json'], options);
  expect({ code: run.code, stderr: run.stderr }).toEqual({ code: 0, stderr: '' });
  expect(run.stdout.endsWith('\n')).toBe(true);
  return JSON.parse(run.stdout) as Value;
}

/** A failure as it must be: nothing on standard output, words on standard error, never a stack trace. */
export function expectFailure(run: Run, code: number, words: RegExp | string): void {
  expect({ code: run.code, stdout: run.stdout }).toEqual({ code, stdout: '' });
  expect(run.stderr).toMatch(words);
  expect(run.stderr).not.toMatch(/\n\s+at |should not/);
  // What was wrong, what is safe, where to read more; not all that there is to read.
  if (code === USAGE_MISTAKE)
    expect(run.stderr).toMatch(/\nNothing was changed\.\nEvery command and option: .* --help\n$/);
  expect(run.stderr).not.toContain('Usage:');
}
