// Stands in for Electron's own default app: `electron [flags] <path> [args]` loads the app at <path>.
// It must be an ES module with top-level await: Electron then holds back 'ready' until the app has been loaded.
// Copied into the runtime beside the executable, so it may import nothing of ours.
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { app as electronApp } from 'electron';

// What Electron's own default app calls, though its types leave it out.
const app = /** @type {typeof electronApp & { setVersion(version: string): void, setAppPath(path: string): void }} */ (
  electronApp
);

/** The first argument that is not a flag; modules named by -r are loaded on the way, as Playwright needs. */
function findAppPath() {
  const given = process.argv.slice(1);
  for (let i = 0; i < given.length; i++) {
    const argument = given[i] ?? '';
    if (argument === '-r' || argument === '--require') {
      i += 1;
      createRequire(path.resolve('_'))(path.resolve(given[i] ?? ''));
    } else if (!argument.startsWith('-')) return path.resolve(argument);
  }
  return undefined;
}

/** @param {string} place the app's folder or file */
function findEntry(place) {
  const manifest = path.join(place, 'package.json');
  if (!existsSync(manifest)) {
    app.setAppPath(path.dirname(place));
    return place;
  }
  const { name, productName, version, main } = JSON.parse(readFileSync(manifest, 'utf8'));
  if (version) app.setVersion(version);
  app.setName(productName || name || 'Electron');
  app.setAppPath(place);
  return path.join(place, main || 'index.js');
}

const appPath = findAppPath();
if (!appPath) {
  console.log(`electron ${process.versions.electron}: no app given`);
  process.exit(0);
}
Object.defineProperty(process, 'defaultApp', { value: true, enumerable: true });
await import(pathToFileURL(findEntry(appPath)).href);
