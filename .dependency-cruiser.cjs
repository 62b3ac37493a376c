// The rooms of ARCHITECTURE.md as rules a machine checks. Every comment says what to do instead.

const NODE_OR_OUTSIDE = '^(electron|react|react-dom|react-aria-components|better-sqlite3)(/|$)';
const TESTS = '\\.test\\.tsx?$|Suite\\.ts$';

/** A room of core may use only these rooms, itself and npm packages. */
const coreRoom = (room, allowed) => ({
  name: `core-${room}-stays-home`,
  comment: `core/${room} may use ${[...allowed, 'itself'].join(', ')} only. Hand the value in as an argument, or move what is shared down into core/base.`,
  severity: 'error',
  from: { path: `^src/core/${room}/`, pathNot: TESTS },
  to: { path: '^src/', pathNot: `^src/core/(${[room, ...allowed].join('|')})/` },
});

module.exports = {
  forbidden: [
    {
      name: 'core-is-pure',
      comment:
        'core knows nothing of the outside: no Electron, React, database or Node module. Take the value (bytes, moment, seed) as an argument and leave the asking to main or cli.',
      severity: 'error',
      from: { path: '^src/core/', pathNot: TESTS },
      to: { path: NODE_OR_OUTSIDE },
    },
    {
      name: 'core-uses-no-node-module',
      comment: 'core must also run in the renderer. Files, crypto and the like belong to main/files or main/store.',
      severity: 'error',
      from: { path: '^src/core/', pathNot: TESTS },
      to: { dependencyTypes: ['core'] },
    },
    coreRoom('base', []),
    coreRoom('source', ['base']),
    coreRoom('knowledge', ['base', 'source']),
    coreRoom('answering', ['base', 'scheduling']),
    coreRoom('generation', ['base', 'source', 'knowledge', 'answering']),
    coreRoom('apparatus', ['base', 'source', 'knowledge', 'generation']),
    coreRoom('scheduling', ['base']),
    coreRoom('sync', ['base']),
    coreRoom('exchange', ['base', 'source', 'knowledge', 'answering', 'generation', 'scheduling']),
    coreRoom('retention', ['base', 'source', 'knowledge', 'scheduling']),
    coreRoom('quiz', ['base', 'source', 'knowledge', 'answering', 'generation', 'scheduling', 'retention']),
    {
      name: 'ts-fsrs-only-in-scheduling',
      comment: 'Only core/scheduling/fsrs.ts knows ts-fsrs. Ask for previewAnswers, advance or retrievability.',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/core/scheduling/', TESTS] },
      to: { path: '(^|/)ts-fsrs(/|$)' },
    },
    {
      name: 'sqlite-only-in-store',
      comment: 'Only main/store knows better-sqlite3. Write the query in the file of its table and call that.',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/main/store/', TESTS] },
      to: { path: '(^|/)better-sqlite3(/|$)' },
    },
    {
      name: 'electron-only-in-its-rooms',
      comment:
        'Electron is known to main/index, main/ipc, main/window, main/smoke and the preload. Operations and the store take values and work on the command line too.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(main/(index\\.ts|ipc/|window/|smoke/)|preload/)' },
      to: { path: '(^|/)electron(/|$)' },
    },
    {
      name: 'store-serves-nobody-in-particular',
      comment: 'main/store is below operations: it takes a path and values. Move the decision up into an operation.',
      severity: 'error',
      from: { path: '^src/main/store/', pathNot: TESTS },
      to: { path: '^src/main/(operations|ipc|window|smoke|files)/' },
    },
    {
      name: 'operations-know-no-window',
      comment:
        'Operations run without a window (the command line calls them). Broadcasting and asking is for main/ipc.',
      severity: 'error',
      from: { path: '^src/main/operations/' },
      to: { path: '^src/(main/(ipc|window|smoke)|renderer|preload)/' },
    },
    {
      name: 'worker-knows-no-window',
      comment:
        'main/worker runs in a thread of its own, where Electron is not: operations and the store only. What main knows, hand over in the request.',
      severity: 'error',
      from: { path: '^src/main/worker/' },
      to: { path: '^src/(main/(ipc|window|smoke|files)|renderer|preload)/|(^|/)electron(/|$)' },
    },
    {
      name: 'contract-is-neutral',
      comment: 'The contract is names, schemas and types. It may use core types, never one of its two ends.',
      severity: 'error',
      from: { path: '^src/shared/' },
      to: { path: '^src/(main|preload|renderer|cli)/|(^|/)electron(/|$)' },
    },
    {
      name: 'preload-carries-types-only',
      comment: 'A sandboxed preload is one small file: import types of the contract, no package and no code.',
      severity: 'error',
      from: { path: '^src/preload/' },
      to: { pathNot: '(^|/)electron(/|$)', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'renderer-only-through-contract',
      comment: 'The renderer reaches main through src/renderer/client and the contract. Pure work may come from core.',
      severity: 'error',
      from: { path: '^src/renderer/' },
      to: { path: '^src/(main|preload|cli)/|(^|/)(electron|better-sqlite3)(/|$)' },
    },
    {
      name: 'renderer-never-reaches-db',
      comment: 'Not even by a detour: something the renderer imports leads to the database. Cut the chain shown.',
      severity: 'error',
      from: { path: '^src/renderer/' },
      to: { path: '^src/main/store/|(^|/)better-sqlite3(/|$)', reachable: true },
    },
    {
      name: 'screens-do-not-peek',
      comment: 'A screen may not import another screen. Move what both need to renderer/ui or core.',
      severity: 'error',
      from: { path: '^src/renderer/screens/([^/]+)/' },
      to: { path: '^src/renderer/screens/', pathNot: '^src/renderer/screens/$1/' },
    },
    {
      name: 'shell-stands-around',
      comment: 'The shell draws screens, not the other way round. Hand the screen what it needs as a prop.',
      severity: 'error',
      from: { path: '^src/renderer/(screens|ui|client)/' },
      to: { path: '^src/renderer/shell/' },
    },
    {
      name: 'ui-knows-no-screen',
      comment: 'ui draws what it is given. Asking main (client) and deciding (screens) happen above it.',
      severity: 'error',
      from: { path: '^src/renderer/ui/' },
      to: { path: '^src/renderer/(client|screens)/' },
    },
    {
      name: 'cli-has-no-window',
      comment: 'The command line calls operations; it knows neither Electron nor the renderer.',
      severity: 'error',
      from: { path: '^src/cli/' },
      to: { path: '^src/(main/(ipc|window|smoke)|renderer|preload)/|(^|/)electron(/|$)' },
    },
    {
      name: 'no-circular',
      comment: 'Two files that need each other are one idea, or hide a third. Split or join them.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      comment: 'Nobody uses this file: remove it, or wire it up.',
      severity: 'error',
      from: { orphan: true, pathNot: [TESTS, '\\.d\\.ts$', '(^|/)tsconfig\\.json$', '^src/renderer/public/'] },
      to: {},
    },
    {
      name: 'no-unresolvable',
      comment: 'This import leads nowhere: install the package or mend the path.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '\\?(raw|url)$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'node', 'default'] },
  },
};
