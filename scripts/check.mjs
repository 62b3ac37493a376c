// npm run check: everything that can be judged without opening a window. All of it runs, even after a failure.
// It builds first, because the tests of the command line run what was built.
import { runChecks } from './checks/runChecks.mjs';
import { printTable } from './checks/table.mjs';
import { runCommand } from './launch/runCommand.mjs';
import { prepare } from './setup/prepare.mjs';

await runCommand(async () => {
  await prepare({ display: false, build: true, retry: 'never' });
  const results = await runChecks();
  printTable(results);
  return results.some(({ failed }) => failed > 0) ? 1 : 0;
});
