// npm start [-- args]: sets up what is missing, then runs the built app. Its stdout and exit code are the app's.
import { needsPrivateDisplay, openDisplay } from './electron/display.mjs';
import { announceRuntime } from './electron/runtime.mjs';
import { launchApp } from './launch/launchApp.mjs';
import { folderTypedIn, resolveProfile } from './launch/profileArgument.mjs';
import { runCommand } from './launch/runCommand.mjs';
import { throwAwayFolder } from './launch/throwAwayFolder.mjs';
import { prepare } from './setup/prepare.mjs';

await runCommand(async (args) => {
  const runtime = await prepare({ display: needsPrivateDisplay(), build: true, retry: 'later' });
  announceRuntime(runtime);
  const display = await openDisplay();
  const throwAway = throwAwayFolder(args);
  try {
    const env = { ...display.env, ...throwAway.env };
    return await launchApp(runtime, resolveProfile(args, folderTypedIn()), env);
  } finally {
    throwAway.remove();
    display.stop();
  }
});
