// For tests of crashes: which writes a program makes, by watching one whole run of it, and the same run ended with
// kill -9 at any one of them.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect } from 'vitest';
import { type Run, runProgram, tampering } from '../programSuite';

/** A system call that changes what is on disk, as the so-manieth call of that name. */
export interface DiskCall {
  readonly call: string;
  readonly count: number;
  /** The file's name, where the call names one. */
  readonly file: string;
  /** Whether the program had said something before. */
  readonly afterFirstWord: boolean;
}

const DISK_CALLS = ['pwrite64', 'fsync', 'fdatasync', 'ftruncate', 'rename', 'unlink'] as const;

/** The calls a program makes from its start to its end; it has to end well. */
export async function diskCallsOf(program: string, args: readonly string[]): Promise<DiskCall[]> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'commonplace-trace-'));
  const file = path.join(folder, 'trace');
  const trace = ['strace', '-f', '-qq', '-y', '-s', '0', '-o', file, '-e', `trace=write,${DISK_CALLS.join(',')}`];
  const run = await runProgram(program, args, { under: trace });
  expect(run, run.stderr).toMatchObject({ code: 0 });
  const calls = readTrace(readFileSync(file, 'utf8'));
  rmSync(folder, { recursive: true });
  return calls;
}

function readTrace(trace: string): DiskCall[] {
  const counts = new Map<string, number>();
  const calls: DiskCall[] = [];
  let hasSpoken = false;
  for (const [, call = '', target = ''] of trace.matchAll(/^\d+ +(\w+)\((?:"?)([^,)"]*)/gm)) {
    if (call === 'write') hasSpoken ||= target.startsWith('1<');
    else {
      const count = (counts.get(call) ?? 0) + 1;
      counts.set(call, count);
      calls.push({ call, count, file: path.basename(target.replace(/>$/, '')), afterFirstWord: hasSpoken });
    }
  }
  return calls;
}

/** Runs the program again and ends it just before the call is made. */
export async function killedAt(program: string, args: readonly string[], { call, count }: DiskCall): Promise<Run> {
  const run = await runProgram(program, args, { under: tampering(call, `signal=KILL:when=${count}`) });
  expect(run.signal, `${call} ${count} was to end it, and did not`).toBe('SIGKILL');
  return run;
}

/**
 * The calls worth ending a long run at: of writes to one file that follow each other the first and the last, and of all
 * else every one.
 */
export function turnsOf(calls: readonly DiskCall[]): DiskCall[] {
  const runs: DiskCall[][] = [];
  for (const call of calls) {
    const run = runs.at(-1);
    if (run?.[0]?.call === call.call && run[0].file === call.file) run.push(call);
    else runs.push([call]);
  }
  return runs.flatMap((run) => {
    const wanted = new Set([0, run.length - 1]);
    return run[0]?.call === 'pwrite64' ? run.filter((_, index) => wanted.has(index)) : run;
  });
}
