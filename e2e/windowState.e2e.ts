// The window opens as it was left: where, how large, at which place, and in its theme before anything is painted.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, type OpenApp, test } from './app';

const MORNING = '2031-03-10T09:00:00Z';
const DARK_PAPER = '#15171C';
const PAPER = '#F4EBD9';

const boundsOf = ({ app }: OpenApp) =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds());
const backgroundOf = ({ app }: OpenApp) =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBackgroundColor());
const zoomOf = ({ app }: OpenApp) =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getZoomFactor());
const press = ({ app }: OpenApp, id: string) =>
  app.evaluate(({ Menu }, name) => {
    Menu.getApplicationMenu()?.getMenuItemById(name)?.click();
  }, id);

test('bounds, size and place are as they were left', async ({ launch, profile }) => {
  const first = await launch({ now: MORNING });
  await first.today.isShown();
  await first.app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.setBounds({ x: 24, y: 16, width: 900, height: 640 });
  });
  await first.palette.run('start of', 'Start of the day');
  await expect(first.settings.control('dayStartHour')).toBeFocused();
  for (let step = 0; step < 3; step += 1) await press(first, 'zoom.in');
  await expect.poll(() => zoomOf(first)).toBeCloseTo(1.5);
  const left = await boundsOf(first);
  await first.quit();
  expect(JSON.parse(await readFile(path.join(profile, 'window.json'), 'utf8'))).toMatchObject({
    bounds: { width: 900, height: 640 },
    place: 'settings/dayStartHour',
  });

  const second = await launch({ now: MORNING });
  await expect(second.settings.control('dayStartHour')).toBeFocused();
  expect(await boundsOf(second)).toEqual(left);
  expect(await zoomOf(second)).toBeCloseTo(1.5);
});

test('everything grows to twice its size and comes back, by key, over a dialog and in the settings', async ({
  launch,
}) => {
  const one = await launch({ now: MORNING });
  await one.today.isShown();
  await one.about.open();
  for (let step = 0; step < 8; step += 1) await press(one, 'zoom.in');
  await expect.poll(() => zoomOf(one)).toBeCloseTo(2);
  await one.page.keyboard.press('Escape');
  await one.settings.open();
  await expect(one.page.getByTestId('size')).toHaveText(/^200.%$/);
  await expect(one.page.getByTestId('size-larger')).toBeDisabled();
  await one.page.getByTestId('size-smaller').click();
  await expect(one.page.getByTestId('size')).toHaveText(/^175.%$/);
  await expect.poll(() => zoomOf(one)).toBeCloseTo(1.75);
  await press(one, 'zoom.reset');
  await expect(one.page.getByTestId('size')).toHaveText(/^100.%$/);
});

test('a session is not begun by a start: Today offers to go on with it', async ({ launch }) => {
  const first = await launch({ now: MORNING });
  await first.today.startStudying();
  await first.study.isAt('front');
  await first.quit();
  const second = await launch({ now: MORNING });
  await second.today.isShown();
});

test('each profile remembers a window of its own', async ({ launch, folder }) => {
  const first = await launch({ now: MORNING });
  await first.today.isShown();
  await first.settings.open();
  await first.quit();
  const other = await launch({ now: MORNING, profile: path.join(folder, 'other') });
  await other.today.isShown();
});

test('the theme is there before the first paint, as the deck says and not as the page remembers', async ({
  launch,
  deck,
}) => {
  const first = await launch({ now: MORNING });
  await first.today.isShown();
  await first.ask('settings/change', { theme: 'dark' });
  await first.ask('settings/change', { theme: 'paper' });
  await expect(first.page.locator('html')).toHaveAttribute('data-theme', 'paper');
  await expect.poll(() => backgroundOf(first)).toBe(PAPER);
  await first.quit();
  // Taken back while no window is open: the page still remembers paper.
  await deck.undo();

  const second = await launch({ now: MORNING });
  expect(await backgroundOf(second)).toBe(DARK_PAPER);
  await second.today.isShown();
  const started = await second.page.evaluate(() => ({
    theme: performance.getEntriesByName('theme dark').length,
    others: performance.getEntriesByType('mark').filter(({ name }) => name.startsWith('theme ')).length,
    at: performance.getEntriesByName('theme dark')[0]?.startTime ?? Infinity,
    painted: performance.getEntriesByName('first-paint')[0]?.startTime ?? 0,
  }));
  expect(started.theme).toBe(1);
  expect(started.others).toBe(1);
  expect(started.at).toBeLessThan(started.painted);
  await expect(second.page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('the window follows a theme that was taken back, outside of the page too', async ({ launch, deck }) => {
  const one = await launch({ now: MORNING });
  await one.today.isShown();
  const source = () => one.app.evaluate(({ nativeTheme }) => nativeTheme.themeSource);
  await one.ask('settings/change', { theme: 'dark' });
  await expect.poll(source).toBe('dark');
  await deck.undo();
  await expect.poll(source).toBe('system');
  await expect(one.page.locator('html')).not.toHaveAttribute('data-theme');
});
