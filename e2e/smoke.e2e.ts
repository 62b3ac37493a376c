// `npm start -- --smoke`, seen from outside: what it prints, what it leaves behind, and how it refuses nonsense.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { inRepository, repository } from '../scripts/setup/repository.mjs';
import { environment, expect, test } from './app';
import { pngSize } from './pngSize';

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function start(folder: string, ...args: string[]): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [inRepository('scripts', 'start.mjs'), ...args], {
      cwd: repository,
      env: environment(folder),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, stdout, stderr }));
  });
}

test('the smoke run studies three cards, says so in one line of JSON, and leaves only a picture', async ({
  folder,
}) => {
  const { code, stdout, stderr } = await start(folder, '--smoke');
  expect(code, stderr).toBe(0);
  expect(stdout.split('\n')).toEqual([expect.any(String), '']);
  const line = JSON.parse(stdout) as Record<string, unknown>;
  expect(Object.keys(line).sort()).toEqual(['cards', 'due', 'electron', 'graded', 'screenshot', 'sqlite']);
  expect(line['electron']).toMatch(/^\d+\.\d+\.\d+/);
  expect(line['sqlite']).toMatch(/^3\.\d+\.\d+$/);
  expect(line['graded']).toBe(3);
  expect(line['cards']).toBeGreaterThanOrEqual(3);
  expect(line['due']).toBeGreaterThanOrEqual(3);

  const screenshot = String(line['screenshot']);
  expect(path.isAbsolute(screenshot)).toBe(true);
  const { width, height } = pngSize(await readFile(screenshot));
  expect(Math.min(width, height)).toBeGreaterThanOrEqual(480);
  await rm(screenshot);

  const left = await readdir(folder);
  expect(left.filter((name) => name.startsWith('commonplace-smoke-'))).toEqual([]);
  expect(existsSync(path.join(folder, 'config', 'Commonplace'))).toBe(false);
});

for (const [what, args] of [
  ['an unknown option', ['--smok']],
  ['an option without its value', ['--profile']],
  ['a word nobody asked for', ['study']],
] as const) {
  test(`${what} ends with code 2 and the usage, and starts nothing`, async ({ folder }) => {
    const { code, stdout, stderr } = await start(folder, ...args);
    expect(code, stderr).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain('Usage: npm start');
    expect(existsSync(path.join(folder, 'config', 'Commonplace'))).toBe(false);
  });
}
