// npm run --silent deck -- <command>: the app's operations without a window. stdin, stdout and exit code are its own.
import { folderTypedIn } from './launch/profileArgument.mjs';
import { runChild } from './launch/runChild.mjs';
import { runCommand } from './launch/runCommand.mjs';
import { prepare } from './setup/prepare.mjs';
import { inRepository } from './setup/repository.mjs';

await runCommand(async (args) => {
  await prepare({ display: false, build: true, retry: 'later' });
  // Relative paths in its arguments start where the command was typed.
  const env = { ...process.env, INIT_CWD: folderTypedIn() };
  return runChild(process.execPath, [inRepository('out', 'main', 'deck.js'), ...args], { env });
});
