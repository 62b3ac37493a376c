// A better-sqlite3 that both this Node and the app's Electron can load: the one its package brings where both offer
// N-API 10, else one compiled here with an older N-API, kept in the cache and copied to where the package looks first.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { cacheFolder } from '../setup/cacheFolder.mjs';
import { without } from '../setup/environment.mjs';
import { withLock } from '../setup/lock.mjs';
import { Problem } from '../setup/problem.mjs';
import { inRepository, repository } from '../setup/repository.mjs';
import { say, step } from '../setup/say.mjs';
import { readStamp, writeStamp } from '../setup/stampFile.mjs';
import { compileFlags, compileSqlite } from './compileSqlite.mjs';

/** The N-API version the package's own binary was made for; older runtimes crash on it. */
const prebuiltNapi = 10;
const sqlitePackage = inRepository('node_modules', 'better-sqlite3');
const built = path.join(sqlitePackage, 'build', 'Release', 'better_sqlite3.node');
const stampFile = path.join(sqlitePackage, '.commonplace.json');

/** Creates a full-text table, many statements, and collects them: what crashed with a wrong binary. */
const trial = `
  const Database = require('better-sqlite3');
  const db = new Database(':memory:');
  db.exec('create virtual table f using fts5(a)');
  for (let i = 0; i < 2000; i++) db.prepare('select ?').get(i);
  gc();
`;

/** @typedef {import('./runtime.mjs').Runtime} Runtime */

/**
 * Whether a better-sqlite3 was tried in this Node and this runtime and has not changed since.
 * @param {Runtime} runtime
 */
export function isSqliteReady(runtime) {
  const stamp = readStamp(stampFile);
  return stamp.tried === triedPair(runtime) && stamp.binary === describeBinary();
}

/**
 * Whether making it ready takes a compiler. As long as the runtime is unknown, this Node alone decides.
 * @param {Runtime | undefined} runtime
 */
export function needsCompiler(runtime) {
  if (runtime && isSqliteReady(runtime)) return false;
  return !suitsPrebuilt(runtime) && !existsSync(cachedBuild(cacheFolder()));
}

/**
 * Makes better-sqlite3 ready for this Node and the runtime.
 * @param {Runtime} runtime
 */
export async function ensureSqlite(runtime) {
  if (isSqliteReady(runtime)) return;
  rmSync(stampFile, { force: true });
  if (suitsPrebuilt(runtime)) {
    rmSync(path.join(sqlitePackage, 'build'), { recursive: true, force: true });
    const failure = tryBinary(runtime);
    if (!failure) return markTried(runtime);
    say('sqlite', `the binary in the package does not run here (${failure}); compiling one`);
  }
  const cache = cacheFolder();
  const cached = cachedBuild(cache);
  await withLock(`${cached}.lock`, 'compiling better-sqlite3', async () => {
    const wasCached = existsSync(cached);
    if (!wasCached) await compile(cached);
    if (!placeAndTry(cached, runtime)) return;
    if (wasCached) {
      // The cache may come from a machine with other system libraries.
      say('sqlite', 'the cached better-sqlite3 does not run here; compiling it again');
      rmSync(cached, { force: true });
      await compile(cached);
    }
    const failure = placeAndTry(cached, runtime);
    if (!failure) return;
    rmSync(cached, { force: true });
    throw new Problem(
      `better-sqlite3 was compiled but does not run (${failure}). Your study data was not touched. ` +
        'Update Node to 22.14 or newer, where nothing needs compiling, or report this with the output above.',
    );
  });
  markTried(runtime);
}

/** @param {Runtime | undefined} runtime */
const suitsPrebuilt = (runtime) => Math.min(Number(process.versions.napi), runtime?.napi ?? Infinity) >= prebuiltNapi;

/** @param {string} cached */
const compile = (cached) =>
  step('sqlite', 'compiling better-sqlite3 (about a minute, once)', () => compileSqlite(cached));

/** @param {string} cache */
function cachedBuild(cache) {
  const { version } = readStamp(path.join(sqlitePackage, 'package.json'));
  const id = createHash('sha256')
    .update(JSON.stringify([version, compileFlags, process.versions.node]))
    .digest('hex');
  return path.join(cache, `better-sqlite3-${version}-${process.platform}-${process.arch}-${id.slice(0, 8)}.node`);
}

/**
 * @param {string} cached
 * @param {Runtime} runtime
 */
function placeAndTry(cached, runtime) {
  const draft = `${built}.${process.pid}`;
  mkdirSync(path.dirname(built), { recursive: true });
  copyFileSync(cached, draft);
  // Renamed into place: overwriting a binary in use would crash the process that uses it.
  renameSync(draft, built);
  return tryBinary(runtime);
}

/**
 * @param {Runtime} runtime
 * @returns {string | undefined} why it failed
 */
function tryBinary(runtime) {
  const env = without(process.env, 'NODE_OPTIONS', 'ELECTRON_RUN_AS_NODE');
  for (const [name, program, extra] of /** @type {const} */ ([
    ['Node', process.execPath, {}],
    ['Electron', runtime.executable, { ELECTRON_RUN_AS_NODE: '1' }],
  ])) {
    const tried = spawnSync(program, ['--expose-gc', '-e', trial], {
      cwd: repository,
      env: { ...env, ...extra },
      encoding: 'utf8',
    });
    if (tried.status === 0) continue;
    const said = /^.*Error: .*$/m.exec(tried.stderr ?? '')?.[0].trim();
    return `in ${name}: ${said ?? tried.error?.message ?? tried.signal ?? `exit code ${tried.status}`}`;
  }
  return undefined;
}

/** @param {Runtime} runtime */
const triedPair = (runtime) =>
  `${process.execPath} ${process.versions.node}, ${runtime.executable} ${runtime.electron}`;

/** @param {Runtime} runtime */
const markTried = (runtime) => writeStamp(stampFile, { tried: triedPair(runtime), binary: describeBinary() });

/** Size and time of the compiled binary; 'prebuilt' when there is none and the package's own is used. */
function describeBinary() {
  const found = statSync(built, { throwIfNoEntry: false });
  return found ? `${found.size} ${found.mtimeMs}` : 'prebuilt';
}
