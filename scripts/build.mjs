// npm run build: builds the app into out/, whether or not anything changed.
import { runCommand } from './launch/runCommand.mjs';
import { buildApp } from './setup/appBuild.mjs';
import { preparePackages, withSetUpLock } from './setup/prepare.mjs';
import { repository } from './setup/repository.mjs';
import { step } from './setup/say.mjs';

await runCommand(async () => {
  await preparePackages();
  await withSetUpLock(() => step('build', 'building the app', () => buildApp(repository, { isLoud: true })));
  return 0;
});
