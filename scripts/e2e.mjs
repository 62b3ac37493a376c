// npm run e2e [-- files or Playwright options]: the end-to-end tests on the built app.
import { runEndToEnd } from './checks/endToEnd.mjs';
import { printTable } from './checks/table.mjs';
import { needsPrivateDisplay } from './electron/display.mjs';
import { announceRuntime } from './electron/runtime.mjs';
import { runCommand } from './launch/runCommand.mjs';
import { prepare } from './setup/prepare.mjs';

await runCommand(async (args) => {
  const runtime = await prepare({ display: needsPrivateDisplay(), build: true, retry: 'now' });
  announceRuntime(runtime);
  const result = await runEndToEnd(args);
  printTable([result]);
  return result.failed > 0 ? 1 : 0;
});
