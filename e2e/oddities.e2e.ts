// Ratings that do not mean what the model takes them to mean, and a clock that jumped: told on the dashboard, each only where
// it is plain.
import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { inRepository, repository } from '../scripts/setup/repository.mjs';
import { expect, type OpenApp, test } from './app';
import { isClean } from './isClean';
import { studyOneDay } from './pictures/scenes';

const NOW = '2026-11-20T09:30:00Z';
const DAY = 86_400_000;

const notices = ({ memory }: OpenApp) => memory.screen.getByTestId('notice');

for (const { habit, said } of [
  { habit: 'none', said: null },
  { habit: 'barely', said: '“Remembered, barely” may stand for forgotten' },
  { habit: 'oneButton', said: 'Nearly every review has one rating' },
  { habit: 'instantly', said: 'Most reviews are rated as instant' },
] as const) {
  test(`of a learner with the habit “${habit}” ${said === null ? 'nothing odd' : 'just that'} is told`, async ({
    launch,
    folder,
  }) => {
    const profile = path.join(folder, habit);
    await promisify(execFile)(
      process.execPath,
      [inRepository('bench', 'studied.mjs'), profile, '900', '--until', NOW, '--cards', '160', '--habit', habit],
      { cwd: repository },
    );
    const one = await launch({ now: NOW, profile });
    await one.today.isShown();
    await one.memory.open();
    await one.page.getByTestId('memory-period').selectOption('all');
    await one.memory.isShown();
    await expect(notices(one)).toHaveCount(said === null ? 0 : 1);
    if (said !== null) {
      await expect(notices(one)).toContainText(said);
      await isClean(one.page, said);
    }
  });
}

test('a clock that was set back is told, with how many answers it touches', async ({ launch }) => {
  const one = await launch({ now: NOW });
  await one.today.isShown();
  await one.shiftClock(new Date(Date.parse(NOW) + 3 * DAY));
  await studyOneDay(one, 0);
  await one.shiftClock(new Date(NOW));
  await one.memory.open();
  // All of them stand in a time that is yet to come.
  const { clock } = await one.ask('retention/memory', { documentId: null, span: 'quarter' });
  expect(clock).toEqual({ backwards: 0, ahead: expect.any(Number) });
  expect(clock.ahead).toBeGreaterThan(0);
  await expect(notices(one)).toContainText('The clock of this computer jumped');
  await expect(notices(one)).toContainText(`${clock.ahead}\u00a0answers of the latest 20,000 stand before`);
});
