// The dashboard: by keyboard, by screen reader, drilled into, saved, and honest about how little it knows.
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { DEFAULT_PRESET } from '../src/core/scheduling/fsrs';
import { inRepository, repository } from '../scripts/setup/repository.mjs';
import { expect, type OpenApp, test } from './app';
import { isClean } from './isClean';
import { pngSize } from './pngSize';
import { studyOneDay } from './pictures/scenes';

const NOW = '2026-11-20T09:30:00Z';
const DAY = 86_400_000;

declare global {
  interface Window {
    /** What a finding said, one after the other. */
    told: (string | null)[];
  }
}

/** Weeks of study behind the screen, then the dashboard. */
async function openStudied(one: OpenApp): Promise<void> {
  const now = new Date(NOW);
  await one.today.isShown();
  for (const [turn, days] of [30, 28, 27, 25, 22, 20, 16, 13, 9, 6, 3, 1].entries()) {
    await one.shiftClock(new Date(now.getTime() - days * DAY));
    await studyOneDay(one, turn);
  }
  await one.shiftClock(now);
  await one.memory.open();
}

test('with nothing learned it says so and draws nothing that looks like a finding', async ({ launch }) => {
  const { page, memory, today } = await launch({ now: NOW });
  await today.isShown();
  await memory.open();
  await expect(memory.title).toHaveText('Nothing is learned yet');
  await expect(memory.panel('retention')).toContainText('Nothing was answered yet');
  await expect(memory.plot('retention')).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'Detail' })).toHaveCount(0);
  await isClean(page, 'Memory, nothing learned');
});

test('by keys: marks are walked and told, and as many cards stand behind each as it says', async ({ launch }) => {
  // Eight panels, and three of them looked at in each theme.
  test.setTimeout(180_000);
  const one = await launch({ now: NOW });
  const { page, memory } = one;
  await openStudied(one);
  for (const id of ['retention', 'forecast', 'curve', 'days', 'calibration', 'stability', 'by-kind', 'arguments']) {
    const plot = memory.plot(id);
    await plot.focus();
    await page.keyboard.press('Home');
    for (let step = 0; step < 60 && (await plot.getAttribute('data-openable')) === null; step += 1) {
      await page.keyboard.press(id === 'days' ? 'ArrowRight' : 'ArrowDown');
    }
    if (id === 'days') {
      await page.keyboard.press('Home');
      while ((await plot.getAttribute('data-openable')) === null) await page.keyboard.press('ArrowDown');
    }
    const told = await memory.readout(id);
    expect(await plot.getAttribute('aria-valuetext')).toBeTruthy();
    const [, shown] = /Show ([\d,]+) (?:answer|card)/.exec(told) ?? [];
    await page.keyboard.press('Enter');
    await expect(memory.behindTotal, `${id}: ${told}`).toHaveAttribute('data-total', (shown ?? '').replace(',', ''));
    const rows = await memory.behind.locator('tbody tr').count();
    expect(rows).toBe(Math.min(200, Number((shown ?? '').replace(',', ''))));
    await page.keyboard.press('Escape');
    await expect(memory.behind).toHaveCount(0);
  }
  await isClean(page, 'Memory, studied');
  await memory.plot('stability').focus();
  await page.keyboard.press('End');
  while ((await memory.plot('stability').getAttribute('data-openable')) === null)
    await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  await expect(memory.behindTotal).toBeVisible();
  await isClean(page, 'the list behind a mark');
  await memory.behind.locator('tbody button').first().press('Enter');
  await expect(one.article.screen).toBeVisible();
});

test('from every list of cards the history of one is a key away, and the list is still there after it', async ({
  launch,
}) => {
  const one = await launch({ now: NOW });
  const { page, memory, study } = one;
  await openStudied(one);
  const fading = memory.panel('risk').getByTestId('open-known').first();
  await fading.press('Enter');
  await expect(study.info.getByRole('img')).toHaveAccessibleName(/Recall is \d+.% now/);
  await expect(page.getByTestId('info-log')).toBeVisible();
  await expect(page.getByTestId('info-previews')).toBeVisible();
  await isClean(page, 'a card of Memory');
  await page.keyboard.press('Escape');
  await expect(study.info).toHaveCount(0);
  await expect(fading).toBeFocused();

  await page.getByTestId('open-risk').press('Enter');
  await memory.behind.getByTestId('open-known').first().press('Enter');
  await expect(page.getByTestId('info-due')).toContainText(/^Due /);
  await page.keyboard.press('Escape');
  await expect(study.info).toHaveCount(0);
  await expect(memory.behindTotal).toBeVisible();
});

test('T turns charts into tables of the same figures, P and F choose period and article', async ({ launch }) => {
  const one = await launch({ now: NOW });
  const { page, memory, ask } = one;
  await openStudied(one);
  const figures = await ask('retention/figures', { documentId: null, span: 'quarter' });
  await page.keyboard.press('t');
  await expect(memory.plot('retention')).toHaveCount(0);
  const rows = await memory.table('retention');
  expect(rows.map(([from, to, pass, fail]) => [from, to, Number(pass), Number(fail)])).toEqual(
    figures.steps.map(({ from, to, rate }) => [from, to, rate.pass, rate.fail]),
  );
  await isClean(page, 'Memory, tables');
  await page.keyboard.press('t');
  await expect(memory.plot('retention')).toBeVisible();
  await memory.plot('days').focus();
  await page.keyboard.press('t');
  await expect(memory.plot('days')).toHaveCount(0);
  await expect(memory.plot('retention')).toBeVisible();

  await page.keyboard.press('p');
  await expect(page.getByTestId('memory-period')).toHaveValue('year');
  await page.keyboard.press('f');
  await expect(memory.scope).toBeFocused();
  await memory.scope.selectOption({ index: 1 });
  await memory.isShown();
  await expect(page).toHaveURL(/#memory\/.+/);
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(memory.scope).toHaveValue('');
});

test('the year ahead: one slider, moved by keys, says what it takes and is worth, is used and taken back', async ({
  launch,
}) => {
  const one = await launch({ now: NOW });
  const { page, memory, ask } = one;
  await openStudied(one);
  await memory.yearIsShown();
  const finding = memory.panel('workload').locator('.panel-finding');
  await expect(finding).toContainText(/At 90.% it takes .* a day, and in a year you would know \d+ of \d+.facts/);
  await expect(memory.year.getByTestId('year-basis')).toContainText('usual times and ratings are mixed in');
  await isClean(page, 'Memory, the year ahead');

  const { newCardsPerDay } = await ask('settings/read', {});
  const { points } = await ask('simulation/workload', { documentId: null, retentions: [0.7, 0.97], newCardsPerDay });
  await memory.plot('workload').focus();
  for (const [key, point] of [
    ['Home', points[0]],
    ['End', points[1]],
  ] as const) {
    await page.keyboard.press(key);
    const told = await memory.readout('workload');
    expect(told).toContain(`At ${Math.round((point?.retention ?? 0) * 100)} %`);
    expect(told).toContain(`${Math.round(point?.known.expected ?? 0)} of`);
  }
  await page.keyboard.press('t');
  const rows = await memory.table('workload');
  expect(rows).toHaveLength(28);
  expect(rows.at(-1)?.slice(0, 2)).toEqual(['97', (points[1]?.minutesPerDay ?? 0).toFixed(1)]);
  await page.keyboard.press('t');
  await expect(memory.plot('workload')).toBeVisible();

  const slider = memory.year.getByRole('slider', { name: 'Desired retention' });
  const use = page.getByTestId('year-use');
  await expect(use).toBeDisabled();
  await slider.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(slider).toHaveValue('0.92');
  await expect(finding).toContainText(/At 92.% .* than at 90.%/);
  await expect(memory.panel('year').locator('.panel-finding')).toContainText(/at 92.%/);
  expect((await ask('settings/read', {})).desiredRetention).toBe(0.9);
  await expect(page.getByTestId('year-in-force')).toHaveText(/90.% is in force/);
  await expect(page.getByTestId('year-legend')).toHaveText(/92.%90.%, in force/);
  await use.press('Enter');
  await expect(page.getByText(/Done: change the retention from 90.% to 92.%\./).last()).toBeVisible();
  // The button can do no more; the focus goes to the slider, never to nowhere.
  await expect(slider).toBeFocused();
  expect((await ask('settings/read', {})).desiredRetention).toBe(0.92);
  await expect(use).toBeDisabled();
  await page.keyboard.press('Control+z');
  await expect.poll(async () => (await ask('settings/read', {})).desiredRetention).toBe(0.9);
  await expect(page.getByText(/Undone: change the retention from 90.% to 92.%\./).last()).toBeVisible();
  await expect(slider).toHaveValue('0.9');
  await expect(page.getByTestId('year-in-force')).toHaveText(', in force');

  await page.getByTestId('year-minutes').fill('1');
  await expect(memory.panel('year').locator('.panel-finding')).toContainText(/With at most 1.min/);
});

test('week by week goes from one year to the other, and never tells figures of one as those of the other', async ({
  launch,
}) => {
  const one = await launch({ now: NOW });
  const { page, memory } = one;
  await openStudied(one);
  await memory.yearIsShown();
  const year = memory.panel('year');
  const finding = year.locator('.panel-finding');
  await finding.evaluate((shown) => {
    window.told = [shown.textContent];
    const note = () => window.told.at(-1) !== shown.textContent && window.told.push(shown.textContent);
    new MutationObserver(note).observe(shown, { subtree: true, childList: true, characterData: true });
  });
  await memory.year.getByRole('slider', { name: 'Desired retention' }).focus();
  await page.keyboard.press('Home');
  await expect(finding).toContainText(/at 70.%/);
  await expect(page.getByTestId('year-legend')).toHaveText(/70.%90.%, in force/);
  await page.getByTestId('year-minutes').fill('1');
  await expect(finding).toContainText(/With at most 1.min/);
  await expect(page.getByTestId('year-legend')).toHaveText(/70.%90.%, in force/);
  expect(await page.evaluate(() => window.told)).toHaveLength(3);
});

test('a panel is saved as figures, drawing and picture', async ({ launch, folder }) => {
  const one = await launch({ now: NOW });
  const { app, page, memory } = one;
  await openStudied(one);
  const savesAs = async (file: string) =>
    app.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
    }, file);
  for (const format of ['csv', 'svg', 'png'] as const) {
    const file = path.join(folder, `saved.${format}`);
    await savesAs(file);
    await page.getByTestId('save-retention').click();
    await page.getByTestId(`menu-save-${format}`).click();
    await expect(page.getByText(`Saved as saved.${format}.`).last()).toBeVisible();
    const content = await readFile(file);
    if (format === 'csv') {
      const lines = content.toString().trim().split('\r\n');
      await page.getByTestId('table-retention').click();
      expect(lines).toHaveLength((await memory.table('retention')).length + 1);
      await page.getByTestId('table-retention').click();
    } else if (format === 'svg') {
      expect(content.toString()).toMatch(/^<svg [^]*True retention[^]*<path/);
      expect(content.toString()).not.toContain('var(--');
    } else expect(content.subarray(1, 4).toString()).toBe('PNG');
  }

  // The picture of a drawing further down is taken of the window: what did not stand there would be cut off.
  await one.resize({ width: 1280, height: 600 });
  const further = path.join(folder, 'further.png');
  await savesAs(further);
  await page.getByTestId('save-by-kind').press('Enter');
  await page.getByTestId('menu-save-png').press('Enter');
  await expect(page.getByText('Saved as further.png.').last()).toBeVisible();
  const drawn = await memory.plot('by-kind').locator('svg').boundingBox();
  const { width, height } = pngSize(await readFile(further));
  expect(height).toBeGreaterThanOrEqual(Math.floor(drawn?.height ?? Infinity));
  expect(width).toBeGreaterThanOrEqual(Math.floor(drawn?.width ?? Infinity));
});

test('the model is fitted in a process of its own: killed half-way it says so, better is applied and undone', async ({
  launch,
  profile,
}) => {
  test.setTimeout(180_000);
  await promisify(execFile)(
    process.execPath,
    [inRepository('bench', 'studied.mjs'), profile, '100000', '--until', NOW],
    { cwd: repository },
  );
  const { app, page, memory, today, ask } = await launch({ now: NOW });
  await today.isShown();
  await memory.open();
  const before = await ask('retention/model', { documentId: null, firstGrade: 0 });
  await page.keyboard.press('m');
  await page.getByTestId('fit-progress').waitFor();
  const hasEnded = () =>
    app.evaluate(({ app: electron }) => {
      const found = electron.getAppMetrics().find((one) => one.name === 'Optimiser' || one.serviceName === 'Optimiser');
      if (found) process.kill(found.pid, 'SIGKILL');
      return found !== undefined;
    });
  await expect.poll(hasEnded).toBe(true);
  await expect(page.getByTestId('fit')).toContainText('ended before it was done. Nothing was changed');
  await page.keyboard.press('Escape');

  await page.keyboard.press('m');
  const result = page.getByTestId('fit-result');
  await expect(result).toHaveAttribute('data-better', 'true', { timeout: 60_000 });
  await expect(result).toContainText('log loss');
  await isClean(page, 'the fitted model');
  await page.getByTestId('fit-apply').press('Enter');
  await expect(page.getByText('Done: use weights fitted to your answers.').last()).toBeVisible();
  const after = await ask('retention/model', { documentId: null, firstGrade: 0 });
  expect(after.logLoss).toBeLessThan(before.logLoss ?? 0);
  await page.keyboard.press('Control+z');
  await expect
    .poll(async () => (await ask('retention/model', { documentId: null, firstGrade: 0 })).logLoss)
    .toBe(before.logLoss);
});

test('a fit of a deck hardly studied says that it is too little, and can be stopped', async ({ launch }) => {
  const { page, memory, today, ask } = await launch({ now: NOW });
  await today.isShown();
  await memory.open();
  await page.keyboard.press('m');
  await expect(page.getByTestId('fit-result')).toContainText('too few to learn from');
  await expect(page.getByTestId('fit-apply')).toHaveCount(0);
  // The published weights are in force: there is nothing to go back to.
  await expect(page.getByTestId('fit-defaults')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await ask('model/cancel', {});

  const parameters = DEFAULT_PRESET.parameters.map((weight, index) => (index < 4 ? weight / 2 : weight));
  await ask('model/apply', { documentId: null, parameters, reschedules: false });
  await page.keyboard.press('m');
  await page.getByTestId('fit-defaults').press('Enter');
  await expect(page.getByText('Done: use the published weights.').last()).toBeVisible();
  await page.keyboard.press('m');
  await expect(page.getByTestId('fit-result')).toBeVisible();
  await expect(page.getByTestId('fit-defaults')).toHaveCount(0);
  // What was used before stands there, with the day, to be used again.
  const versions = page.getByTestId('versions');
  await expect(versions.locator('tbody tr')).toHaveText([
    /^fitted to your answers20\sNovember\s2026Use again/,
    /^the published weights20\sNovember\s2026in force$/,
  ]);
  await isClean(page, 'the weights there have been');
  await versions.getByTestId('use-version').press('Enter');
  await expect(page.getByText('Done: use weights fitted to your answers.').last()).toBeVisible();
  await page.keyboard.press('m');
  await expect(page.getByTestId('fit-defaults')).toBeVisible();
  await expect(versions.locator('[data-in-force]')).toContainText('fitted to your answers');
  await page.keyboard.press('Escape');
  await expect(page.getByTestId('fit')).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(page.getByText('Undone: use weights fitted to your answers.').last()).toBeVisible();
  await page.keyboard.press('m');
  await expect(versions.locator('[data-in-force]')).toContainText('the published weights');
});
