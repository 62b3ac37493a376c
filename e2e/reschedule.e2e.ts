// Dates already given are moved by a button of their own: looked at first, one act, taken back by Ctrl+Z.
import { expect, test } from './app';
import { isClean } from './isClean';
import { makeLibrary, type PastAnswer } from './library';

const NOW = '2025-11-22T12:00:00Z';
const easy = (): readonly PastAnswer[] => [{ grade: 'easy', daysAgo: 2 }];

test('dates move to another retention when the person says so, and back', async ({ launch, profile }) => {
  const [cards] = makeLibrary(profile, [{ title: 'Bridges', cards: 6, history: easy }], NOW);
  const { page, today, settings, ask } = await launch({ now: NOW });
  await today.isShown();
  const dueDay = async () => (await ask('card/info', { cardId: cards?.[0] ?? ('' as never) })).dueDay;
  const promised = await dueDay();
  await settings.open();
  await settings.find('reschedule');
  await expect(page.getByTestId('reschedule')).toBeFocused();
  await page.keyboard.press('Enter');
  const moves = page.getByTestId('moves');
  await expect(moves).toContainText('Nothing moves');
  await page.keyboard.press('Escape');
  await expect(moves).toHaveCount(0);

  await ask('settings/change', { desiredRetention: 0.97 });
  expect(await dueDay()).toBe(promised);
  await expect(page.getByTestId('reschedule')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(moves).toContainText(/6 of 6.cards get another day, and until tomorrow 6.cards are due instead of 0/);
  await isClean(page, 'moving dates');
  await expect(async () => {
    await page.keyboard.press('Tab');
    await expect(page.getByTestId('move-dates')).toBeFocused({ timeout: 100 });
  }).toPass();
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('toast')).toContainText('Done: move the dates of 6 cards.');
  await expect(moves).toHaveCount(0);
  expect(await dueDay()).not.toBe(promised);
  await page.keyboard.press('Control+z');
  await expect(page.getByTestId('toast')).toContainText('Undone: move the dates of 6 cards.');
  expect(await dueDay()).toBe(promised);
});
