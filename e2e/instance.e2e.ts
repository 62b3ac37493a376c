// One window a profile: two programs writing one deck would ask the same card twice.
import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { repository } from '../scripts/setup/repository.mjs';
import { environment, expect, SWITCHES, test } from './app';

const run = promisify(execFile);

test('a second start on the same profile brings the first window to the front and ends well', async ({
  launch,
  executable,
  folder,
  profile,
}) => {
  const { app, today, study } = await launch();
  await today.startStudying();
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.hide());
  const isVisible = () => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isVisible());
  expect(await isVisible()).toBe(false);

  // Rejects unless the exit code is 0.
  const second = await run(executable, [...SWITCHES, '.', `--profile=${profile}`], {
    cwd: repository,
    env: environment(folder),
  });
  expect(second.stderr).toContain('already open');
  expect(second.stdout).toBe('');
  await expect.poll(isVisible).toBe(true);
  // Where the person was is where the person is.
  await study.isAt('front');
  expect(app.windows()).toHaveLength(1);
});

test('another profile has a window of its own', async ({ launch, folder, deck }) => {
  const first = await launch();
  const other = path.join(folder, 'other');
  const second = await launch({ profile: other });
  for (const { today } of [first, second]) await today.isShown();
  await second.today.startStudying();
  const id = await second.study.cardId();
  await second.study.answerCard('good');
  expect((await deck.on(other).card(id)).reps).toBe(1);
  expect((await first.ask('deck/overview', {})).answeredEver).toBe(0);
});
