// npm run dev [-- args]: the app with live reload; the arguments are the app's.
import { needsPrivateDisplay, openDisplay } from './electron/display.mjs';
import { announceRuntime } from './electron/runtime.mjs';
import { sandboxFlags } from './launch/launchApp.mjs';
import { folderTypedIn, resolveProfile } from './launch/profileArgument.mjs';
import { runChild } from './launch/runChild.mjs';
import { runCommand } from './launch/runCommand.mjs';
import { without } from './setup/environment.mjs';
import { prepare } from './setup/prepare.mjs';
import { inRepository, repository } from './setup/repository.mjs';

await runCommand(async (args) => {
  const runtime = await prepare({ display: needsPrivateDisplay(), build: false, retry: 'later' });
  announceRuntime(runtime);
  const display = await openDisplay();
  const electronVite = inRepository('node_modules', 'electron-vite', 'bin', 'electron-vite.js');
  const sandbox = sandboxFlags().length > 0 ? ['--noSandbox'] : [];
  try {
    return await runChild(
      process.execPath,
      [electronVite, 'dev', ...sandbox, '--', ...resolveProfile(args, folderTypedIn())],
      {
        cwd: repository,
        env: {
          ...without(process.env, 'ELECTRON_RUN_AS_NODE'),
          ...display.env,
          ELECTRON_EXEC_PATH: runtime.executable,
          ELECTRON_MAJOR_VER: runtime.electron.split('.')[0],
        },
      },
    );
  } finally {
    display.stop();
  }
});
