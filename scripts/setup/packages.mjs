// The packages of the lock file: installed once, again only when the lock changes or an installation was cut short.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { boundToUs } from '../launch/boundToUs.mjs';
import { npmCommand, npmEnvironment } from './npmCommand.mjs';
import { Problem } from './problem.mjs';
import { readStamp, writeStamp } from './stampFile.mjs';

/** What `npm ci` must do here whatever the user's npm settings say. */
export const installArguments = [
  'ci',
  ...['--ignore-scripts', '--no-audit', '--no-fund', '--include=dev', '--include=optional', '--package-lock=true'],
  ...[
    '--engine-strict=false',
    '--dry-run=false',
    '--global=false',
    '--install-strategy=hoisted',
    '--update-notifier=false',
    '--loglevel=error',
  ],
];

/** What a shell, or a program that starts another, says when there is none of that name. */
const commandNotFound = 127;

/** @param {string} root */
const stampPath = (root) => path.join(root, 'node_modules', '.commonplace-install.json');

/**
 * One hash over everything that decides what npm installs.
 * @param {string} root
 */
export function packagesHash(root) {
  const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  const { dependencies, devDependencies, optionalDependencies, peerDependencies, overrides } = manifest;
  return createHash('sha256')
    .update(readFileSync(path.join(root, 'package-lock.json')))
    .update(JSON.stringify([dependencies, devDependencies, optionalDependencies, peerDependencies, overrides]))
    .update(`${process.platform}-${process.arch}`)
    .digest('hex');
}

/**
 * Whether a completed installation matches the lock file.
 * @param {string} root
 */
export function arePackagesReady(root) {
  const stamp = readStamp(stampPath(root));
  return typeof stamp.hash === 'string' && stamp.hash === packagesHash(root);
}

/**
 * Says whether plain npm already installed exactly this lock file, and if so writes the stamp.
 * npm writes its own record only when an installation is complete, so a cut-short one is never adopted.
 * @param {string} root
 */
export function adoptInstallation(root) {
  const wanted = readStamp(path.join(root, 'package-lock.json')).packages;
  const present = readStamp(path.join(root, 'node_modules', '.package-lock.json')).packages;
  if (!isRecord(wanted) || !isRecord(present)) return false;
  for (const [place, entry] of Object.entries(wanted)) {
    if (place === '' || !isRecord(entry)) continue;
    const found = present[place];
    if (!found && entry.optional) continue;
    if (!isRecord(found) || found.version !== entry.version || found.integrity !== entry.integrity) return false;
    if (!existsSync(path.join(root, place, 'package.json'))) return false;
  }
  writeStamp(stampPath(root), { hash: packagesHash(root) });
  return true;
}

/**
 * Runs `npm ci` in the folder and stamps the result.
 * @param {string} root
 * @param {NodeJS.ProcessEnv} [env]
 */
export function installPackages(root, env = process.env) {
  const { command, leading, shell } = npmCommand(env);
  const hash = packagesHash(root);
  rmSync(stampPath(root), { force: true });
  // npm empties node_modules first; what we cache in there took a minute to make.
  const cache = path.join(root, 'node_modules', '.cache');
  const aside = path.join(root, '.cache', 'kept-while-installing');
  if (existsSync(cache) && !existsSync(aside)) {
    mkdirSync(path.dirname(aside), { recursive: true });
    renameSync(cache, aside);
  }
  const { status, error } = spawnSync(...boundToUs(command, [...leading, ...installArguments], 'KILL'), {
    cwd: root,
    // NODE_ENV=production would leave out what the build needs.
    env: { ...npmEnvironment(env), NODE_ENV: 'development' },
    stdio: ['ignore', 2, 2],
    shell,
  });
  if (existsSync(aside)) {
    rmSync(cache, { recursive: true, force: true });
    mkdirSync(path.dirname(cache), { recursive: true });
    renameSync(aside, cache);
  }
  if (error || status === commandNotFound)
    throw new Problem(
      `npm could not be run${error ? ` (${error.message})` : ''}. Nothing was changed. Install npm (it comes with Node), then run the command again.`,
    );
  if (status !== 0)
    throw new Problem(
      'npm could not install the packages; its own message stands above. Your study data was not touched. ' +
        'Check the network or registry settings, then run the command again: it starts over from a clean folder.',
    );
  writeStamp(stampPath(root), { hash });
}

/**
 * @param {unknown} value
 * @returns {value is Record<string, unknown>}
 */
const isRecord = (value) => typeof value === 'object' && value !== null;
