// The palette: everything the app can do, found by a few letters and done without a mouse.
import { expect, test } from './app';

const MORNING = '2031-03-10T09:00:00Z';

test('a command is found by a few letters and done once the palette is gone', async ({ launch }) => {
  const { page, today, palette } = await launch({ now: MORNING });
  await today.isShown();
  await palette.run('dark th', 'Use the dark theme');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await palette.run('write', 'Write a card');
  await expect(page.getByTestId('new-card')).toBeVisible();
  await expect(page.getByTestId('card-front')).toBeFocused();
});

test('what was used lately stands first, and keys are shown as they are', async ({ launch }) => {
  const { page, today, palette, ask } = await launch({ now: MORNING });
  await today.isShown();
  await ask('settings/change', { keys: { 'app.about': 'Ctrl+B' } });
  await palette.run('about', 'About Commonplace');
  await page.keyboard.press('Escape');
  await palette.open();
  await expect(palette.current).toContainText('About Commonplace');
  await expect(palette.current).toContainText('B');
  await expect(palette.dialog).toContainText('Recent');
  await page.keyboard.press('Escape');
  await expect(palette.dialog).toHaveCount(0);
});

test('it offers what could be done on the screen behind it, and that is done there', async ({ launch, deck }) => {
  const { page, today, study, palette } = await launch({ now: MORNING });
  await today.startStudying();
  await study.isAt('front');
  const id = await study.cardId();
  await palette.run('flag 2', 'Flag 2');
  await expect(study.flag).toBeVisible();
  expect((await deck.card(id)).cardId).toBe(id);
  await palette.run('edit this', 'Edit this card');
  await expect(study.editor).toBeVisible();
  await page.keyboard.press('Escape');

  await palette.open();
  await page.keyboard.type('find a setting');
  const elsewhere = page.getByTestId('entry-settings.find');
  await expect(elsewhere).toHaveAttribute('aria-disabled', 'true');
  await expect(elsewhere).toContainText('in Settings');
});

test('a setting is brought to its control, and an undo is the screen’s own', async ({ launch }) => {
  const { page, today, study, palette, settings, ask } = await launch({ now: MORNING });
  await today.isShown();
  await palette.run('minutes a', 'Minutes a day');
  await expect(settings.control('minutesPerDay')).toBeFocused();
  await page.keyboard.press('Control+1');
  await today.startStudying();
  await study.answerCard('good');
  const second = await study.cardId();
  await palette.run('undo the l', 'Undo the last act');
  await expect(study.card).not.toHaveAttribute('data-card-id', second);
  // After a dialog the session still comes before what stands around it.
  await study.answerCard('good');
  await page.keyboard.press('Control+k');
  await page.keyboard.press('Escape');
  await expect(palette.dialog).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(study.card).not.toHaveAttribute('data-card-id', second);
  await expect(study.live).toContainText('Undone');
  expect((await ask('history/read', {})).redo?.title).toContain('rate');
});

test('the arrows move the current line and the focus stays in the field', async ({ launch }) => {
  const { page, today, palette } = await launch({ now: MORNING });
  await today.isShown();
  await palette.open();
  await page.keyboard.type('theme');
  const first = await palette.current.innerText();
  await page.keyboard.press('ArrowDown');
  await expect(palette.current).not.toHaveText(first);
  await page.keyboard.press('ArrowUp');
  await expect(palette.current).toContainText(first.split('\n')[0] ?? '');
  await expect(palette.field).toBeFocused();
  await expect(palette.field).toHaveAttribute(
    'aria-activedescendant',
    (await palette.current.getAttribute('id')) ?? '-',
  );
});
