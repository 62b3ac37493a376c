// What stands around the study screen, for people who see little, hear the page, zoom or choose their own colours.
import type { Page } from '@playwright/test';
import { expect, type OpenApp, test } from './app';
import { isClean } from './isClean';

const MORNING = '2031-03-10T09:00:00Z';

/** Each of them, opened by keys from any screen, and how it is known to be there. */
const SHOWN: readonly { readonly name: string; readonly open: (one: OpenApp) => Promise<void> }[] = [
  {
    name: 'palette',
    open: async ({ palette, page }) => {
      await palette.open();
      await page.keyboard.type('th');
    },
  },
  {
    name: 'palette without results',
    open: async ({ palette, page }) => {
      await palette.open();
      await page.keyboard.type('zzzz');
      await expect(palette.lines).toHaveCount(0);
    },
  },
  {
    name: 'sheet of keys',
    open: async ({ page }) => {
      await page.keyboard.press('F1');
      await expect(page.getByTestId('sheet')).toBeVisible();
    },
  },
  {
    name: 'history',
    open: async ({ palette, page }) => {
      await palette.run('what was', 'Show what was done');
      await page.getByTestId('acts').getByRole('option').last().click();
      await expect(page.getByTestId('undo-to')).toBeVisible();
    },
  },
  {
    name: 'new card',
    open: async ({ page }) => {
      await page.keyboard.press('Control+n');
      await page.getByTestId('card-article').selectOption({ index: 1 });
      await expect(page.getByTestId('card-quote')).toBeVisible();
    },
  },
  {
    name: 'a key to give',
    open: async ({ page, settings }) => {
      await settings.open();
      await settings.find('edit this card');
      await page.keyboard.press('Enter');
      await page.keyboard.press('i');
      await expect(page.getByTestId('key-take')).toBeVisible();
    },
  },
];

/** With something in the past, and settings that are not as they came. */
async function launchUsed(launch: (options: { now: string }) => Promise<OpenApp>): Promise<OpenApp> {
  const one = await launch({ now: MORNING });
  await one.today.isShown();
  await one.ask('settings/change', { newCardsPerDay: 5, keys: { 'study.hint': 'G' } });
  await one.ask('settings/change', { learningSteps: ['1m'] });
  await one.ask('history/undo', {});
  return one;
}

test('axe finds nothing in the settings and in what lies over a screen', async ({ launch }) => {
  test.setTimeout(120_000);
  const one = await launchUsed(launch);
  await one.settings.open();
  await isClean(one.page, 'settings');
  await one.settings.find('learning steps');
  await one.settings.write('1x');
  await expect(one.settings.row('learningSteps').getByRole('alert')).toBeVisible();
  await isClean(one.page, 'settings, with an error');
  for (const { name, open } of SHOWN) {
    await open(one);
    await isClean(one.page, name);
    await one.page.keyboard.press('Escape');
  }
});

for (const theme of ['paper', 'contrast'] as const) {
  test(`axe finds nothing in the settings and Today in the theme ${theme}`, async ({ launch }) => {
    const one = await launchUsed(launch);
    await one.ask('settings/change', { theme });
    await isClean(one.page, 'Today');
    await one.settings.open();
    await isClean(one.page, 'settings');
  });
}

for (const [what, zoom, width, height] of [
  ['at 200 % zoom', 2, 1280, 860],
  ['in a window of 900 by 700', 1, 900, 700],
  ['in the smallest window', 1, 640, 480],
  ['in the smallest window at 200 % zoom', 2, 640, 480],
] as const) {
  test(`nothing around the study screen is cut off ${what}`, async ({ launch }) => {
    const one = await launchUsed(launch);
    await one.resize({ width, height }, zoom);
    await one.settings.open();
    await fits(one.page, 'settings');
    for (const { name, open } of SHOWN) {
      await open(one);
      await fits(one.page, name);
      await one.page.keyboard.press('Escape');
    }
  });
}

/** Nothing is wider than what it stands in, and no button's words are wider than the button. */
async function fits(page: Page, screen: string): Promise<void> {
  const found = await page.evaluate(() => {
    const whole = document.documentElement;
    const inside = document.querySelector('.dialog-inside, .palette-inside');
    return {
      page: Math.max(0, whole.scrollWidth - whole.clientWidth),
      dialog: inside ? Math.max(0, inside.scrollWidth - inside.clientWidth) : 0,
      cut: [...document.querySelectorAll('button')]
        .filter(
          (button) => button.scrollWidth > button.clientWidth + 1 || button.scrollHeight > button.clientHeight + 1,
        )
        .map((button) => button.outerHTML),
    };
  });
  expect(found, screen).toEqual({ page: 0, dialog: 0, cut: [] });
}
