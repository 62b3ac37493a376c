// Offline by construction: no request in a whole session, and no packet in a whole run, as the kernel saw it.
import { execFileSync, spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { repository } from '../scripts/setup/repository.mjs';
import { environment, expect, SWITCHES, test } from './app';

test('a whole session asks for nothing but the app’s own files', async ({ launch }) => {
  const { app, page, today, study, about, ask } = await launch();
  const addresses: string[] = [];
  app.context().on('request', (request) => addresses.push(request.url()));
  await page.reload();
  await today.isShown();
  await about.open();
  await about.showNotices();
  await about.close();
  await today.startStudying();
  for (const grade of ['again', 'good', 'easy'] as const) await study.answerCard(grade);
  await study.end();

  expect(addresses.length).toBeGreaterThan(2);
  expect(addresses.filter((address) => !address.startsWith('app://bundle/'))).toEqual([]);
  expect((await ask('app/info', {})).networkRequests).toBe(0);
});

test('the kernel sees no packet to any network in a whole run', async ({ executable, folder }, info) => {
  test.skip(!canTrace(), 'strace is not installed, or may not trace here');
  const trace = path.join(folder, 'trace');
  const args = ['-f', '-qq', '-e', 'trace=network', '-o', trace, executable, ...SWITCHES, '.', '--smoke'];
  const code = await new Promise((resolve, reject) => {
    const child = spawn('strace', args, {
      cwd: repository,
      env: environment(folder),
      stdio: 'ignore',
    });
    child.once('error', reject);
    child.once('close', resolve);
  });
  expect(code).toBe(0);

  const { counted, leaving } = read(await readFile(trace, 'utf8'));
  const summary = [...counted].map(([what, times]) => `${what} ${times}`).join(', ');
  info.annotations.push({ type: 'network calls', description: summary });
  console.log(`    network calls of the run: ${summary}; to a network: ${leaving.length}`);
  expect(leaving).toEqual([]);
});

/** Calls by name and kind of address; those that name an address of the internet. */
function read(trace: string): { counted: Map<string, number>; leaving: string[] } {
  const counted = new Map<string, number>();
  const leaving: string[] = [];
  for (const line of trace.split('\n')) {
    const [, call] = /^\d+\s+(\w+)\(/.exec(line) ?? [];
    if (!call) continue;
    const family = /AF_\w+/.exec(line)?.[0];
    const what = family ? `${call} ${family}` : call;
    counted.set(what, (counted.get(what) ?? 0) + 1);
    if (/^(connect|sendto|sendmsg|sendmmsg)$/.test(call) && /sa_family=AF_INET6?\b/.test(line)) leaving.push(line);
  }
  return { counted, leaving };
}

function canTrace(): boolean {
  try {
    execFileSync('strace', ['-qq', '-e', 'trace=none', 'true'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
