// The built app in out/: made again only when something it is made from has changed.
import { spawnSync } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { boundToUs } from '../launch/boundToUs.mjs';
import { contentFingerprint, filesUnder, quickFingerprint } from './fingerprint.mjs';
import { Problem } from './problem.mjs';
import { readStamp, writeStamp } from './stampFile.mjs';

/** @param {string} root */
const stampPath = (root) => path.join(root, 'out', '.build.json');

/**
 * The files the build is made from.
 * @param {string} root
 */
export function buildInputs(root) {
  const settings = readdirSync(root).filter((name) => /^tsconfig.*\.json$/.test(name));
  const named = ['electron.vite.config.ts', 'package.json', 'package-lock.json'];
  return filesUnder(root, ['src', 'resources', 'data/articles', ...named, ...settings]);
}

/** @param {string} root */
const buildOutputs = (root) =>
  filesUnder(root, ['out']).filter((file) => !path.basename(file).startsWith('.build.json'));

/**
 * Whether out/ is complete and made from what stands in the repository now.
 * @param {string} root
 */
export function isBuildReady(root) {
  const stamp = readStamp(stampPath(root));
  if (!stamp.content || stamp.outputs !== quickFingerprint(root, buildOutputs(root))) return false;
  const inputs = buildInputs(root);
  const quick = quickFingerprint(root, inputs);
  if (stamp.quick === quick) return true;
  if (stamp.content !== contentFingerprint(root, inputs)) return false;
  // Only times moved (a fresh checkout, a touch): remember them, so the next look is quick again.
  try {
    writeStamp(stampPath(root), { ...stamp, quick });
  } catch {
    // A folder we may not write to is still a built app.
  }
  return true;
}

/**
 * Builds the app into out/.
 * @param {string} root
 * @param {{ isLoud?: boolean, build?: (root: string, isLoud: boolean) => void }} [options] `build` stands in for electron-vite in tests
 */
export function buildApp(root, { isLoud = false, build = runElectronVite } = {}) {
  const inputs = buildInputs(root);
  // Taken before the build: a file saved while it runs makes the next start build again.
  const stamp = { quick: quickFingerprint(root, inputs), content: contentFingerprint(root, inputs) };
  rmSync(stampPath(root), { force: true });
  build(root, isLoud);
  writeStamp(stampPath(root), { ...stamp, outputs: quickFingerprint(root, buildOutputs(root)) });
}

/**
 * @param {string} root
 * @param {boolean} isLoud whether its report is shown even when all goes well
 */
function runElectronVite(root, isLoud) {
  const electronVite = path.join(root, 'node_modules/electron-vite/bin/electron-vite.js');
  const { status, stdout, stderr } = spawnSync(...boundToUs(process.execPath, [electronVite, 'build'], 'KILL'), {
    cwd: root,
    // React's development build would ship otherwise.
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: isLoud ? ['ignore', 2, 2] : ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
  });
  if (status === 0) return;
  if (!isLoud) process.stderr.write(`${stdout ?? ''}${stderr ?? ''}`);
  throw new Problem(
    'The app could not be built; the reason stands above. Your study data was not touched. Correct the source, then run the command again.',
  );
}
