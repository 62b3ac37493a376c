// Giving an answer to a question of a quiz: ranges, numbers on their scale, pairs, and keys that answer nothing.
import { expect, test } from './app';
import { begin, figure, NOW } from './begunQuiz';
import { isClean } from './isClean';

test('a range is read figure by figure, in its unit, and so it stands on the scale', async ({ launch }) => {
  const one = await launch({ now: NOW });
  const { page, today } = one;
  await today.isShown();
  await begin(one, { format: 'range', only: await figure(one, 'number/population') });
  await expect(page.getByTestId('typed-0')).toBeFocused();
  await page.keyboard.type('12');
  await expect(page.getByTestId('reading')).toHaveText('read as 12 people');
  await page.keyboard.press('Enter');
  await page.keyboard.type('25');
  await expect(page.getByTestId('reading')).toContainText('read as 12 to 25 people');
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('scale')).toContainText('yours 12 to 25 people');
  await expect(page.getByTestId('scale')).toContainText('answer 9.5 million people');
});

test('a typed answer is shown on a scale with how far off it is, and can be overruled', async ({ launch }) => {
  const one = await launch({ now: NOW });
  const { page, today, quiz } = one;
  await today.isShown();
  await begin(one, { format: 'number', only: await figure(one, 'number/population') });
  await quiz.type('9.2 million');
  await expect(page.getByTestId('scale')).toBeVisible();
  await expect(quiz.sentence).toContainText('0.3 million short, within tolerance');
  await page.keyboard.press('\\');
  await expect(quiz.sentence).toContainText('Counted as wrong, as you say.');
  await page.keyboard.press('=');
  await expect(quiz.marked).toHaveAttribute('data-outcome', 'right');
  await quiz.next();
  await expect(quiz.sheetTitle).toHaveText('You recalled 1 of 1');
});

test('a range shows how it is read before it is given, and larger readings of bare ends', async ({ launch }) => {
  const one = await launch({ now: NOW });
  const { page, today, quiz } = one;
  await today.isShown();
  await begin(one, { format: 'range', only: await figure(one, 'number/population') });
  await page.getByTestId('typed-0').fill('8');
  await page.getByTestId('typed-1').fill('11 million');
  await expect(page.getByTestId('reading')).toHaveText('read as 8 to 11 million people');
  await page.getByTestId('typed-1').fill('11');
  await expect(page.getByTestId('reading')).toContainText('read as 8 to 11 people. Meant in');
  await page.getByTestId('reading').getByRole('button', { name: 'million', exact: true }).click();
  await expect(page.getByTestId('reading')).toHaveText('read as 8 to 11 million people');
  await page.getByTestId('check').click();
  await expect(quiz.marked).toHaveAttribute('data-outcome', 'right');
  await quiz.next();
  await expect(quiz.calibration.getByRole('img')).toHaveAccessibleName(/The truth lay in 1 of your/);
  await expect(quiz.calibration.getByRole('row').nth(1)).toContainText('1 of 1');
});

test('of a range that is not understood the end at fault is gone to, and says why', async ({ launch }) => {
  const one = await launch({ now: NOW });
  const { page, today, quiz } = one;
  await today.isShown();
  await begin(one, { format: 'range', only: await figure(one, 'number/population') });
  const [low, high] = [page.getByTestId('typed-0'), page.getByTestId('typed-1')];
  await expect(low).toBeFocused();
  await page.keyboard.type('a lot');
  await page.keyboard.press('Enter');
  await expect(high).toBeFocused();
  await page.keyboard.type('11 million');
  await page.keyboard.press('Enter');
  await expect(low).toBeFocused();
  await expect(low).toHaveAttribute('aria-invalid', 'true');
  await expect(low).toHaveAccessibleDescription(/“a lot” is no number to us\. Nothing was kept/);
  await expect(high).not.toHaveAttribute('aria-invalid');
  await isClean(page, 'a range that was not understood');
  // What was wrong is selected: typing replaces it.
  await page.keyboard.type('8 million');
  await expect(low).not.toHaveAttribute('aria-invalid');
  await high.fill('much');
  await page.keyboard.press('Enter');
  await expect(low).toHaveValue('8 million');
  await expect(high).toBeFocused();
  await expect(high).toHaveAccessibleDescription(/“much” is no number to us/);
  await page.keyboard.type('11 million');
  await page.keyboard.press('Enter');
  await expect(quiz.marked).toHaveAttribute('data-outcome', 'right');
});

test('pairs are given by keys that say what they do, and each is marked with what it was given', async ({ launch }) => {
  const one = await launch({ now: NOW });
  const { page, today, quiz } = one;
  await today.isShown();
  await begin(one, { format: 'match' });
  const last = page.locator('[data-testid^="match-"][class="match-name"]').last();
  for (const letter of 'abc') await page.keyboard.press(letter);
  await expect(page.getByTestId('match-said')).toContainText(': c.');
  await page.keyboard.press('a');
  await expect(page.getByTestId('match-said')).toContainText('who now has none');
  await page.keyboard.press('ArrowDown');
  await expect(last.getByRole('radio').first()).toBeFocused();
  const before = await page.getByTestId('match').getByRole('radio', { checked: true }).count();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByTestId('match').getByRole('radio', { checked: true })).toHaveCount(before);
  await quiz.check();
  await expect(page.getByTestId('pair-given').first()).toContainText('you gave');
});

test('a key pressed twice, or held, is no answer to the question that comes, nor passes over its mark', async ({
  launch,
}) => {
  const one = await launch({ now: NOW });
  const { page, today, quiz } = one;
  await today.isShown();
  await begin(one, { format: 'number' });
  // Both presses are on their way before the mark is drawn: the second one was meant for the question.
  await quiz.isAsked();
  await page.keyboard.type('1');
  await Promise.all([page.keyboard.press('Enter'), page.keyboard.press('Enter')]);
  await expect(quiz.marked).toBeVisible();
  await quiz.isSettled();
  await expect(quiz.marked).toBeVisible();
  // Space goes on, and held or pressed again it neither writes into the next field nor hands it in.
  await Promise.all([
    page.keyboard.down('Space'),
    page.keyboard.down('Space'),
    page.keyboard.up('Space'),
    page.keyboard.press('Space'),
    page.keyboard.press('Enter'),
  ]);
  await quiz.isAsked();
  await expect(quiz.place).toContainText('2 of');
  await expect(page.getByTestId('typed-0')).toHaveValue('');
});
