import os from 'node:os';
import { defineConfig } from 'vitest/config';

/** No test measures time, and a busy computer is no failure: what takes longer than this hangs. */
const HANGING_MILLIS = 5 * 60_000;

export default defineConfig({
  test: {
    testTimeout: HANGING_MILLIS,
    // Programs are bundled before tests, hundreds of deck files removed after them.
    hookTimeout: HANGING_MILLIS,
    teardownTimeout: HANGING_MILLIS,
    // Many tests wait for processes of their own, so one worker, which is what two cores are given, leaves one idle.
    maxWorkers: Math.max(2, os.availableParallelism() - 1),
    include: ['src/**/*.test.ts', 'src/**/*.test.tsx', 'scripts/**/*.test.mjs'],
    // Study days depend on the zone; tests that are about zones say which one they mean.
    env: { TZ: 'UTC' },
  },
});
