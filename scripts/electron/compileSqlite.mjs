// Compiles better-sqlite3 against N-API 9, as proven on Node 20 and Electron 33: its tests pass in both with these flags.
import { spawnSync } from 'node:child_process';
import { copyFileSync, cpSync, existsSync, mkdtempSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Problem } from '../setup/problem.mjs';
import { inRepository } from '../setup/repository.mjs';
import { inWorkFolder } from '../setup/workFolders.mjs';

/** Part of the cached binary's name: other flags, another binary. */
export const compileFlags = Object.freeze({
  CFLAGS: '-O2 -fno-lto',
  LDFLAGS: '-fno-lto',
  // Finalizers that run during collection may touch JavaScript only in the experimental N-API of these versions.
  CXXFLAGS: '-O1 -fno-lto -w -UNAPI_VERSION -DNAPI_EXPERIMENTAL -DNODE_API_EXPERIMENTAL_NOGC_ENV_OPT_OUT',
});

/**
 * Compiles into the given file, which appears only when it is complete.
 * @param {string} target
 */
export async function compileSqlite(target) {
  const cache = path.dirname(target);
  if (!/\s/.test(cache)) return inWorkFolder(cache, (work) => compileIn(work, target));
  // make cannot work below a path with spaces.
  const work = mkdtempSync(path.join(os.tmpdir(), 'commonplace-'));
  try {
    compileIn(work, target);
  } finally {
    rmSync(work, { recursive: true, force: true, maxRetries: 3 });
  }
}

/**
 * @param {string} work
 * @param {string} target
 */
function compileIn(work, target) {
  const source = path.join(work, 'node_modules', 'better-sqlite3');
  cpSync(inRepository('node_modules', 'better-sqlite3'), source, {
    recursive: true,
    filter: (from) => !/[\\/]better-sqlite3[\\/](prebuilds|build)$/.test(from),
  });
  const addonApi = path.join(work, 'node_modules', 'node-addon-api');
  cpSync(inRepository('node_modules', 'node-addon-api'), addonApi, { recursive: true });
  runNodeGyp(source, nodeFolder(work));
  const draft = `${target}.${process.pid}`;
  copyFileSync(path.join(source, 'build', 'Release', 'better_sqlite3.node'), draft);
  renameSync(draft, target);
}

/**
 * The folder Node stands in, if it came with its headers; node-gyp does not read npm's `nodedir` when run directly.
 * @param {string} work
 * @returns {string | undefined}
 */
function nodeFolder(work) {
  const folder = path.resolve(process.execPath, '../..');
  if (!existsSync(path.join(folder, 'include', 'node', 'node_api.h'))) return undefined;
  if (!/\s/.test(folder)) return folder;
  const link = path.join(work, 'node');
  symlinkSync(folder, link);
  return link;
}

/**
 * @param {string} source
 * @param {string | undefined} headers undefined leaves it to node-gyp to download them
 */
function runNodeGyp(source, headers) {
  const gyp = inRepository('node_modules', 'node-gyp', 'bin', 'node-gyp.js');
  const args = ['rebuild', '--release', '--force_build=1', '-j', '2', '--loglevel=error'];
  const { status, stdout } = spawnSync(process.execPath, [gyp, ...args, ...(headers ? [`--nodedir=${headers}`] : [])], {
    cwd: source,
    env: { ...withoutTargetSettings(process.env), ...compileFlags },
    stdio: ['ignore', 'pipe', 2],
    encoding: 'utf8',
  });
  if (status === 0) return;
  process.stderr.write(stdout?.split('\n').slice(-20).join('\n') ?? '');
  const lack = headers ? '' : `Node's headers are not beside ${process.execPath} and could not be downloaded: `;
  const remedy = headers
    ? 'Check that build-essential and python3 work'
    : 'install them (Debian: libnode-dev; or take Node from nodejs.org, which brings them)';
  throw new Problem(
    `better-sqlite3 could not be compiled; the compiler's own message stands above. Your study data was not touched. ` +
      `${lack}${remedy}, or use Node 22.14 or newer, then run the command again.`,
  );
}

/**
 * Without npm settings that aim node-gyp at another program than this Node, such as `runtime=electron`.
 * @param {NodeJS.ProcessEnv} env
 */
function withoutTargetSettings(env) {
  const aims = /^npm_config_(target|target_arch|arch|runtime|disturl|dist_url|node_gyp)$/i;
  return Object.fromEntries(Object.entries(env).filter(([name]) => !aims.test(name) && name !== 'NODE_OPTIONS'));
}
