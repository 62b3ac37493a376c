// What was done, and the way back to before it.
import type { CardId } from '../src/core/base/ids';
import { expect, test } from './app';

const MORNING = '2031-03-10T09:00:00Z';

test('the history says what undo would do and takes back all from a chosen act on, by keys', async ({
  launch,
  deck,
}) => {
  const { page, today, study, palette, ask } = await launch({ now: MORNING });
  await today.startStudying();
  await study.isAt('front');
  const id = await study.cardId();
  const question = await study.question.innerText();
  await study.answerCard('good');
  await ask('card/flag', { cardId: id as CardId, flag: 1 });
  await ask('settings/change', { minutesPerDay: 30 });

  await palette.run('what was', 'Show what was done');
  const history = page.getByTestId('history');
  const acts = page.getByTestId('acts').getByRole('option');
  await expect(acts).toHaveCount(3);
  await expect(acts.nth(0)).toContainText('Change the minutes a day');
  await expect(acts.nth(1)).toContainText('Flag');
  const rated = new RegExp(`ate “${question.slice(0, 30).replace(/[^\\w ]/g, '.')}.*” as “Remembered”`);
  await expect(acts.nth(2)).toContainText(rated);
  await expect(history).toContainText('change the minutes a day');

  await acts.nth(2).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('undo-to')).toHaveText('Undo these 3 acts');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('history-said')).toContainText(
    'Undone: 3.acts, back to before this one: rate “'.replace('.', '\u00a0'),
  );
  await expect(page.getByTestId('history-said')).toContainText(rated);
  expect((await deck.card(id)).log).toEqual([]);
  expect((await ask('settings/read', {})).minutesPerDay).toBe(15);
  expect((await deck.verify()).ok).toBe(true);

  // The session stands at the card whose answer was taken back.
  await page.keyboard.press('Escape');
  await study.isAt('front');
  await expect(study.card).toHaveAttribute('data-card-id', id);
});

test('undo and redo act inside the panel and outlive a restart', async ({ launch }) => {
  const first = await launch({ now: MORNING });
  await first.today.isShown();
  await first.ask('settings/change', { minutesPerDay: 30 });
  await first.quit();

  const { page, today, palette, ask } = await launch({ now: MORNING });
  await today.isShown();
  await palette.run('what was', 'Show what was done');
  await page.getByTestId('history-undo').click();
  await expect(page.getByTestId('history-said')).toContainText('Undone: change the minutes a day.');
  await expect(page.getByTestId('acts').getByRole('option').first()).toContainText('undone');
  expect((await ask('settings/read', {})).minutesPerDay).toBe(15);
  await page.keyboard.press('Control+Shift+z');
  await expect(page.getByTestId('history-said')).toContainText('Done again: change the minutes a day.');
  expect((await ask('settings/read', {})).minutesPerDay).toBe(30);
});

test('a deck in which nothing was done says so', async ({ launch }) => {
  const { page, today, palette } = await launch({ now: MORNING });
  await today.isShown();
  await palette.run('what was', 'Show what was done');
  await expect(page.getByTestId('history')).toContainText('Nothing was done in this deck yet');
  await expect(page.getByTestId('history-undo')).toBeDisabled();
});

test('a card of one’s own can be taken back from the words that say it is there', async ({ launch }) => {
  const { page, today, settings, ask } = await launch({ now: MORNING });
  await today.isShown();
  const { cards } = await ask('deck/overview', {});
  await page.keyboard.press('Control+n');
  await page.keyboard.type('What did I want to keep?');
  await page.getByTestId('card-back').fill('This.');
  await page.keyboard.press('Control+Enter');
  await expect(settings.toast).toContainText('The card is in the deck');
  expect((await ask('deck/overview', {})).cards).toBe(cards + 1);
  await settings.toast.getByRole('button', { name: 'Undo' }).click();
  await expect(settings.toast).toContainText('Undone: write “What did I want to keep?”.');
  expect((await ask('deck/overview', {})).cards).toBe(cards);
});
