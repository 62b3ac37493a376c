// The app's own files: beside package.json, in the repository and in a packed app alike.
import { existsSync } from 'node:fs';
import path from 'node:path';

/** Looks upwards from the bundle that runs, because the bundler decides how deep a file ends up. */
function findRoot(): string {
  let folder = import.meta.dirname;
  while (!existsSync(path.join(folder, 'package.json'))) {
    const above = path.dirname(folder);
    if (above === folder) throw new Error('The app’s own files are not beside it.');
    folder = above;
  }
  return folder;
}

const root = findRoot();

export const BUNDLED_ARTICLES = path.join(root, 'data/articles');
export const NOTICES = path.join(root, 'resources/THIRD-PARTY-NOTICES.txt');
export const PAGE_FOLDER = path.join(root, 'out/renderer');
export const OPTIMISER = path.join(root, 'out/main/optimiser.js');
export const WORKER = path.join(root, 'out/main/worker.js');
export const IMPORTER = path.join(root, 'out/main/importer.js');
export const PRELOAD = path.join(root, 'out/preload/index.cjs');
