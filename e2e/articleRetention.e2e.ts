// A desired retention of an article's own: from its row on Today and from the settings, by keys, told, kept, taken back.
import { DEFAULT_PRESET } from '../src/core/scheduling/fsrs';
import { expect, type OpenApp, test } from './app';
import { isClean } from './isClean';
import { makeLibrary, type PastAnswer } from './library';

const NOW = '2025-11-22T12:00:00Z';
const easy = (card: number): readonly PastAnswer[] => [{ grade: 'easy', daysAgo: 2 + card }];
const TWO = [
  { title: 'Bridges', cards: 4, history: easy },
  { title: 'Canals', cards: 4, history: easy },
];

const retentions = async ({ ask }: OpenApp) =>
  (await ask('settings/retentions', {})).articles.map(({ title, retention }) => [title, retention]);

/** From the dialog as it opens: moves the slider, and keeps what it shows. */
async function choose({ page }: OpenApp, key: string, times: number): Promise<void> {
  const dialog = page.getByTestId('article-retention');
  await expect(dialog.getByTestId('retention-cost')).toBeVisible();
  const slider = dialog.getByRole('slider');
  await tabTo(slider, page);
  for (let press = 0; press < times; press += 1) await page.keyboard.press(key);
  await tabTo(page.getByTestId('keep-article-retention'), page);
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
}

async function tabTo(wanted: ReturnType<OpenApp['page']['locator']>, page: OpenApp['page']): Promise<void> {
  await expect(async () => {
    if (!(await wanted.evaluate((element) => element === document.activeElement))) await page.keyboard.press('Tab');
    await expect(wanted).toBeFocused({ timeout: 100 });
  }).toPass();
}

test('an article gets its own from its row, and Ctrl+Z takes it back', async ({ launch, profile }) => {
  makeLibrary(profile, TWO, NOW);
  const one = await launch({ now: NOW });
  const { page, today } = one;
  await today.isShown();
  await expect(async () => {
    if ((await page.locator('[role=grid] :focus').count()) === 0) await page.keyboard.press('Tab');
    else await page.keyboard.press('ArrowDown');
    await expect(page.locator('[data-document]:focus')).toContainText('Bridges', { timeout: 100 });
  }).toPass();
  await page.keyboard.press('Shift+F10');
  await expect(page.getByTestId('menu-read')).toBeFocused();
  await page.keyboard.press('End');
  await expect(page.getByTestId('menu-retention')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('article-retention')).toContainText('Bridges');
  await isClean(page, 'retention of an article');
  await choose(one, 'ArrowRight', 3);
  await expect(page.getByTestId('toast')).toContainText('Done: set the retention of “Bridges”.');
  expect(await retentions(one)).toEqual([
    ['Bridges', 0.93],
    ['Canals', null],
  ]);
  await page.keyboard.press('Control+z');
  await expect(page.getByTestId('toast')).toContainText('Undone: set the retention of “Bridges”.');
  expect(await retentions(one)).toEqual([
    ['Bridges', null],
    ['Canals', null],
  ]);
});

test('the settings list what articles have of their own, over a restart, and lead back', async ({
  launch,
  profile,
}) => {
  makeLibrary(profile, TWO, NOW);
  const first = await launch({ now: NOW });
  await first.today.isShown();
  await first.settings.open();
  await first.settings.find('retention by article');
  await expect(first.page.getByTestId('choose-article')).toBeFocused();
  await first.page.keyboard.press('Enter');
  await expect(first.page.getByRole('menuitem', { name: 'Bridges' })).toBeFocused();
  await first.page.keyboard.press('ArrowDown');
  await expect(first.page.getByRole('menuitem', { name: 'Canals' })).toBeFocused();
  await first.page.keyboard.press('Enter');
  await choose(first, 'End', 1);
  const own = first.page.getByTestId('own-retention');
  await expect(own).toHaveCount(1);
  await expect(own).toContainText(/Canals.*97.%/s);
  await first.quit();

  const second = await launch({ now: NOW });
  await expect(second.settings.screen).toBeVisible();
  await expect(second.page.getByTestId('own-retention')).toContainText(/Canals.*97.%/s);
  await isClean(second.page, 'settings, an article with its own retention');
  await second.settings.find('retention by article');
  await tabTo(second.page.getByRole('button', { name: 'Reset Canals' }), second.page);
  await second.page.keyboard.press('Enter');
  await expect(second.page.getByTestId('own-retention')).toHaveCount(0);
  expect(await retentions(second)).toEqual([
    ['Bridges', null],
    ['Canals', null],
  ]);
});

test('weights of an article alone are told in the settings and lead back; a fit of it names it', async ({ launch }) => {
  const { ask, page, today, settings, memory } = await launch({ now: NOW });
  await today.isShown();
  const { articles } = await ask('settings/retentions', {});
  const { documentId = null, title = '' } = articles[0] ?? {};
  const parameters = DEFAULT_PRESET.parameters.map((weight, index) => (index < 4 ? weight / 2 : weight));
  await ask('model/apply', { documentId, parameters, reschedules: false });

  await memory.open();
  await memory.scope.selectOption({ label: title });
  await expect(page).toHaveURL(new RegExp(documentId ?? 'none'));
  await memory.isShown();
  await memory.title.focus();
  await page.keyboard.press('m');
  const fit = page.getByTestId('fit');
  await expect(page.getByTestId('fit-result')).toContainText(`Of “${title}” alone: `);
  await expect(fit).toContainText('The article has weights of its own now.');
  await isClean(page, 'a fit of one article');
  await expect(page.getByTestId('fit-defaults')).toHaveText('Use the weights of the deck');
  await page.keyboard.press('Escape');
  await expect(fit).toHaveCount(0);

  await settings.open();
  await expect(page.getByTestId('own-weights')).toContainText(title);
  await settings.find('retention by article');
  await tabTo(page.getByRole('button', { name: `Reset the weights of ${title}` }), page);
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('own-weights')).toHaveCount(0);
  expect((await ask('settings/retentions', {})).articles.some(({ hasOwnWeights }) => hasOwnWeights)).toBe(false);
});
