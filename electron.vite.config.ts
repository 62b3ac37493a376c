// Three bundles: main (with its thread and the command line beside it), the sandboxed preload, the renderer.
// Targets are pinned to the oldest runtime the app must start on, not to the Electron that happens to be installed.
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { contentFingerprint, filesUnder } from './scripts/setup/fingerprint.mjs';

const NODE_FLOOR = 'node20.18';
const CHROMIUM_FLOOR = 'chrome130';

/** Changes with the code that makes cards from articles: a deck made by older code is brought up to date. */
const generator = contentFingerprint(
  import.meta.dirname,
  filesUnder(import.meta.dirname, ['src/core']).filter((file) => !/(?:\.test|Suite)\.ts$/.test(file)),
);

export default defineConfig({
  main: {
    define: { GENERATOR_DIGEST: JSON.stringify(generator) },
    build: {
      sourcemap: true,
      target: NODE_FLOOR,
      // Everything is bundled but the native module: one file to load is quicker than a tree of packages.
      externalizeDeps: false,
      rolldownOptions: {
        external: ['electron', 'better-sqlite3'],
        input: {
          index: 'src/main/index.ts',
          worker: 'src/main/worker/index.ts',
          optimiser: 'src/main/optimiser/index.ts',
          importer: 'src/main/importer/thread.ts',
          deck: 'src/cli/deck.ts',
        },
      },
    },
  },
  preload: {
    build: {
      externalizeDeps: false,
      target: NODE_FLOOR,
      // A sandboxed preload must be one CommonJS file.
      rolldownOptions: {
        input: { index: 'src/preload/index.ts' },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    plugins: [react()],
    build: {
      target: CHROMIUM_FLOOR,
      minify: true,
      // The content security policy forbids data: URLs.
      assetsInlineLimit: 0,
    },
  },
});
