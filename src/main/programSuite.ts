// Runs our own code in processes of its own, for tests that end, starve or race it. Programs are bundled from the
// source as it stands, the way the app is, so no test runs an old build.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { resolveConfig } from 'electron-vite';
import { build } from 'vite';
import { afterAll } from 'vitest';

const repository = fileURLToPath(new URL('../../', import.meta.url));
/** Inside the repository, so that programs find the native module and the app's own files. */
const bundles = path.join(repository, 'node_modules/.cache/test-programs', String(process.pid));

const running = new Set<ChildProcess>();

afterAll(() => {
  for (const child of running) child.kill('SIGKILL');
  rmSync(bundles, { recursive: true, force: true, maxRetries: 3 });
});

/** Bundles a program as the app is bundled, and returns the file to run. It takes a second: do it in `beforeAll`. */
export async function bundled(source: URL): Promise<string> {
  const entry = fileURLToPath(source);
  const name = path.basename(entry, '.ts');
  const outDir = path.join(bundles, name);
  process.env['NODE_ENV_ELECTRON_VITE'] = 'production';
  const { config } = await resolveConfig({ root: repository, logLevel: 'error' }, 'build', 'production');
  if (!config?.main) throw new Error('electron.vite.config.ts says nothing of main.');
  const { build: settings, ...main } = config.main;
  const rolldownOptions = {
    ...settings?.rolldownOptions,
    input: { [name]: entry },
    // Below node_modules only this ending tells every Node that it is a module.
    output: { entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' },
  };
  await build({ ...main, build: { ...settings, outDir, sourcemap: false, rolldownOptions } });
  return path.join(outDir, `${name}.mjs`);
}

/** Bundles the command line. */
export const bundledDeck = (): Promise<string> => bundled(new URL('../cli/deck.ts', import.meta.url));

export interface Run {
  /** Null when a signal ended it. */
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  /** A program and its arguments to run this one under: strace, setpriv, prlimit. */
  readonly under?: readonly string[];
  /** What it reads on standard input; without it the input stays open. */
  readonly input?: string;
  /** Called with each piece of standard output, and with the process to end or to write to. */
  readonly onOutput?: (piece: string, child: ChildProcess) => void;
}

/** After this a program counts as hanging. */
const DEADLINE_MILLIS = 60_000;

/** Runs a bundled program with Node to its end. */
export function runProgram(program: string, args: readonly string[], options: RunOptions = {}): Promise<Run> {
  const { cwd = repository, env = process.env, under = [], input, onOutput } = options;
  const [command = process.execPath, ...rest] = [...under, process.execPath, program, ...args];
  return new Promise((resolve, reject) => {
    const child = spawn(command, rest, { cwd, env, stdio: 'pipe' });
    running.add(child);
    const deadline = setTimeout(() => child.kill('SIGKILL'), DEADLINE_MILLIS);
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (piece: string) => {
      stdout += piece;
      onOutput?.(piece, child);
    });
    child.stderr.setEncoding('utf8').on('data', (piece: string) => (stderr += piece));
    // A program that is gone reads no more; that is what some tests are about.
    child.stdin.on('error', () => undefined);
    if (input !== undefined) child.stdin.end(input);
    child.on('error', reject);
    child.on('close', (code, signal) => {
      clearTimeout(deadline);
      running.delete(child);
      resolve({ code, signal, stdout, stderr });
    });
  });
}

/** Whether a program can be started here. */
export const has = (program: string, ...args: string[]): boolean =>
  spawnSync(program, args.length > 0 ? args : ['--version'], { stdio: 'ignore' }).status === 0;

/** In Electron's Node children are Electron too: slow under strace, and not to be started by just anybody. */
export const isElectron = 'electron' in process.versions;

/** Whether system calls of a child can be tampered with: strace is there and may trace. */
export const canTrace = (): boolean =>
  !isElectron && has('strace', '-f', '-o', '/dev/null', '-e', 'trace=none', 'true');

/** What to run a program under, so that one of its system calls meets a fault: `signal=KILL:when=3`, `error=EIO`. */
export const tampering = (calls: string, fault: string): string[] => [
  ...['strace', '-f', '-qq', '-o', '/dev/null'],
  ...['-e', `trace=${calls}`, '-e', `inject=${calls}:${fault}`],
];

export const isRoot = (): boolean => process.getuid?.() === 0;

/** Does the tasks, so many at once. */
export async function eachOf<Task>(tasks: readonly Task[], atOnce: number, work: (task: Task) => Promise<void>) {
  const left = [...tasks];
  const lane = async (): Promise<void> => {
    for (let task = left.shift(); task !== undefined; task = left.shift()) await work(task);
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
}
