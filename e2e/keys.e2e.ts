// Keys: which are heard where, given anew, switched off, shown on the sheet and in the menu; and the ways through the window.
import { COMMANDS } from '../src/shared/commands/commands';
import { expect, type OpenApp, test } from './app';

const MORNING = '2031-03-10T09:00:00Z';

interface MenuLine {
  readonly id: string;
  readonly accelerator: string | null;
  readonly checked: boolean;
}

/** Lines of the native menu that have an id. */
const menuOf = ({ app }: OpenApp): Promise<MenuLine[]> =>
  app.evaluate(({ Menu }) =>
    (Menu.getApplicationMenu()?.items ?? [])
      .flatMap(({ submenu }) => submenu?.items ?? [])
      .map(({ id, accelerator, checked }) => ({ id, accelerator: accelerator ?? null, checked })),
  );

test('a key that was given works, the old one does not, and the menu shows it', async ({ launch }) => {
  const one = await launch({ now: MORNING });
  const { page, today, settings, study, palette } = one;
  await today.isShown();
  await settings.open();
  for (const [words, key, command, shown] of [
    ['find a command', 'Control+p', 'app.palette', 'P'],
    ['show the hint', 'g', 'study.hint', 'G'],
  ] as const) {
    await settings.find(words);
    await page.keyboard.press('Enter');
    await expect(settings.keyDialog).toBeVisible();
    await page.keyboard.press(key);
    await expect(settings.keyDialog).toHaveCount(0);
    // What is given next is given beside what was kept.
    await expect(settings.keyOf(command)).toContainText(shown);
    await expect.poll(async () => (await one.ask('settings/read', {})).keys[command]).toContain(shown);
  }
  await page.keyboard.press('Control+k');
  await expect(palette.dialog).toHaveCount(0);
  await page.keyboard.press('Control+p');
  await expect(palette.dialog).toBeVisible();
  await page.keyboard.press('Escape');
  await expect
    .poll(async () => (await menuOf(one)).find(({ id }) => id === 'app.palette')?.accelerator)
    .toMatch(/\+P$/);

  await page.keyboard.press('Control+1');
  await today.startStudying();
  await study.isAt('front');
  await expect(palette.dialog).toHaveCount(0);
});

test('a key that belongs to another command changes hands when the person says so', async ({ launch }) => {
  const { page, today, settings, ask } = await launch({ now: MORNING });
  await today.isShown();
  await settings.open();
  await settings.find('edit this card');
  await page.keyboard.press('Enter');
  await page.keyboard.press('h');
  await expect(settings.keyVerdict).toContainText('It belongs to “Show the hint”. That would then have no key.');
  await page.keyboard.press('Escape');
  await expect(settings.keyDialog).toHaveCount(0);
  expect((await ask('settings/read', {})).keys).toEqual({});

  await page.keyboard.press('Enter');
  await page.keyboard.press('h');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(page.getByTestId('key-take')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(settings.keyDialog).toHaveCount(0);
  await expect.poll(async () => (await ask('settings/read', {})).keys).toEqual({ 'card.edit': 'H', 'study.hint': '' });
  await page.keyboard.press('Control+z');
  await expect(settings.toast).toContainText('Undone: change a key.');
  expect((await ask('settings/read', {})).keys).toEqual({});
});

test('keys of text fields and of the window are refused, and so are those that mean nothing alone', async ({
  launch,
}) => {
  const { page, today, settings, ask } = await launch({ now: MORNING });
  await today.isShown();
  await settings.open();
  await settings.find('edit this card');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+c');
  await expect(settings.keyVerdict).toContainText('Ctrl C copies, and stays with that');
  await page.keyboard.press('Shift+A');
  await expect(settings.keyVerdict).toContainText('cannot be given');
  await page.keyboard.press('ArrowDown');
  await expect(settings.keyVerdict).toContainText('cannot be given');
  await page.getByTestId('key-none').click();
  await expect.poll(async () => (await ask('settings/read', {})).keys).toEqual({ 'card.edit': '' });
  await expect(settings.keyOf('card.edit')).toContainText('no key');
  await page.getByTestId('key-card.edit').getByRole('button', { name: 'Reset' }).click();
  await expect.poll(async () => (await ask('settings/read', {})).keys).toEqual({});
});

test('letters do nothing alone when they are switched off; everything else is heard', async ({ launch }) => {
  const { page, today, study, ask } = await launch({ now: MORNING });
  await today.isShown();
  await ask('settings/change', { letterKeys: false, typedAnswers: false });
  await page.keyboard.press('F1');
  const sheet = page.getByTestId('shortcuts');
  await expect(sheet).toContainText('Letter keys are switched off');
  await page.keyboard.press('Escape');
  await page.keyboard.press('?');
  await page.keyboard.press('s');
  await expect(sheet).toHaveCount(0);
  await today.isShown();

  await today.studyButton.click();
  await study.isAt('front');
  await page.keyboard.press('Space');
  await study.isAt('back');
  await study.canBeGraded();
  const id = await study.cardId();
  for (const key of ['1', '3', 'e', 's', 'u', '-', '@', '*']) await page.keyboard.press(key);
  await study.isAt('back');
  await expect(study.card).toHaveAttribute('data-card-id', id);
  await expect(study.editor).toHaveCount(0);
  await page.keyboard.press('Space');
  await expect(study.card).not.toHaveAttribute('data-card-id', id);
});

test('the sheet has every command, the screen’s own first, and is searched and printed', async ({ launch }) => {
  const { page, today, study, settings } = await launch({ now: MORNING });
  await today.startStudying();
  await study.isAt('front');
  await page.keyboard.press('F1');
  const sheet = page.getByTestId('sheet');
  const names = await sheet.getByRole('rowheader').allInnerTexts();
  for (const { label } of COMMANDS) expect(names).toContain(label);
  await expect(sheet.getByRole('table').first()).toContainText('While studying');

  await page.keyboard.type('forgot');
  await expect(sheet.getByRole('row')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(sheet.getByRole('row')).not.toHaveCount(1);

  await page.emulateMedia({ media: 'print' });
  await expect(sheet.getByRole('rowheader').first()).toBeVisible();
  await expect(page.getByTestId('print-sheet')).toBeHidden();
  await expect(study.screen).toBeHidden();
  await page.emulateMedia({ media: 'screen' });

  await page.getByTestId('change-keys').click();
  await expect(settings.screen).toBeVisible();
  await expect(settings.keyOf(COMMANDS[0].id)).toBeFocused();
});

test('back and forward go through places, F6 through the parts of the window, Ctrl and a figure through the rail', async ({
  launch,
}) => {
  const { page, today, study, settings } = await launch({ now: MORNING });
  await today.isShown();
  await settings.open();
  await expect(page.getByTestId('rail-settings')).toHaveAttribute('aria-current', 'page');
  await page.keyboard.press('Alt+ArrowLeft');
  await today.isShown();
  await expect(page.getByTestId('rail-today')).toHaveAttribute('aria-current', 'page');
  await page.keyboard.press('Alt+ArrowRight');
  await expect(settings.screen).toBeVisible();

  const inside = (selector: string) =>
    page.evaluate((name) => document.activeElement?.closest(name) !== null, selector);
  await page.getByTestId('rail-about').focus();
  await page.keyboard.press('F6');
  expect(await inside('main')).toBe(true);
  expect(await inside('aside')).toBe(false);
  await page.keyboard.press('F6');
  expect(await inside('aside')).toBe(true);
  await page.keyboard.press('F6');
  // Back where the focus was.
  await expect(page.getByTestId('rail-about')).toBeFocused();

  await page.keyboard.press('Control+1');
  await today.startStudying();
  await study.isAt('front');
  await page.keyboard.press('Escape');
  await today.isShown();
  // A session that was ended is not gone back to: what was before it is.
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(settings.screen).toBeVisible();
});

test('the menu runs commands and ticks the theme, whoever chose it', async ({ launch }) => {
  const one = await launch({ now: MORNING });
  const { app, page, today, settings, palette } = one;
  await today.isShown();
  const press = (id: string) =>
    app.evaluate(({ Menu }, name) => {
      Menu.getApplicationMenu()?.getMenuItemById(name)?.click();
    }, id);
  await press('app.settings');
  await expect(settings.screen).toBeVisible();
  await press('theme.paper');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'paper');
  const ticked = async () => (await menuOf(one)).filter(({ checked }) => checked).map(({ id }) => id);
  await expect.poll(ticked).toEqual(['theme.paper']);
  await palette.run('light th', 'Use the light theme');
  await expect.poll(ticked).toEqual(['theme.light']);
  await press('app.undo');
  await expect.poll(ticked).toEqual(['theme.paper']);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'paper');
});
