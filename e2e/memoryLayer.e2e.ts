// The memory layer of an article: a coming day, with the plan and without, and gaps over what is likely lost.
import { expect, type OpenApp, test } from './app';
import { isClean } from './isClean';
import { studyOneDay } from './pictures/scenes';

const NOW = '2026-11-20T09:30:00Z';
const DAY = 86_400_000;

async function openStudiedArticle(one: OpenApp): Promise<void> {
  const now = new Date(NOW);
  await one.today.isShown();
  for (const [turn, days] of [12, 9, 6, 3].entries()) {
    await one.shiftClock(new Date(now.getTime() - days * DAY));
    await studyOneDay(one, turn);
  }
  await one.shiftClock(now);
  const { articles } = await one.ask('deck/overview', {});
  await one.page.keyboard.press('Control+1');
  await one.today.isShown();
  await one.page.evaluate((to) => {
    location.hash = to;
  }, `#article/${articles[0]?.documentId}`);
  await one.article.isShown();
}

test('the slider leads to the bands of that day, and the plan makes a difference', async ({ launch }) => {
  const one = await launch({ now: NOW });
  const { page, article, ask } = one;
  await openStudiedArticle(one);
  const { articles } = await ask('deck/overview', {});
  const documentId = articles[0]?.documentId ?? ('' as never);
  const outlook = await ask('article/outlook', { documentId });
  const bars = () => article.bars.evaluateAll((all) => all.map((bar) => Number(bar.dataset['r'] ?? NaN)));
  const today = await bars();
  const slider = page.getByTestId('layer-slider').getByRole('slider');
  await slider.focus();
  await page.keyboard.press('End');
  await expect(page.getByTestId('layer-day')).toContainText('in 90 days');
  await expect(article.headline).toContainText('if you follow the plan');
  await page.getByTestId('layer-plan').selectOption('stopped');
  await expect(article.headline).toContainText('if you stop');
  const stopped = await bars();
  expect(stopped.some((recall, index) => recall < (today[index] ?? 0))).toBe(true);
  const [card] = outlook.cards;
  expect(card?.stopped[90]).toBeLessThan(card?.followed[90] ?? 0);
  await isClean(page, 'an article in 90 days');
  await slider.focus();
  await page.keyboard.press('Home');
  expect(await bars()).toEqual(today);
});

test('gaps mask what is likely lost, text and note, until Enter shows it', async ({ launch }) => {
  const one = await launch({ now: NOW });
  const { page, article } = one;
  await openStudiedArticle(one);
  // Not innerText: of a paragraph that is scrolled out of view, and so not drawn, that is empty.
  const text = () => article.screen.locator('[data-words]').allTextContents();
  const whole = await text();
  const slider = page.getByTestId('layer-slider').getByRole('slider');
  await slider.focus();
  await page.keyboard.press('End');
  await page.getByTestId('layer-plan').selectOption('stopped');
  await article.title.click();
  await page.keyboard.press('g');
  const gaps = page.getByTestId('gap');
  await expect(gaps.first()).toBeVisible();
  expect(await gaps.first().innerText()).not.toMatch(/\S/);
  await isClean(page, 'an article with gaps');
  const before = await gaps.count();
  await gaps.first().focus();
  await page.keyboard.press('Enter');
  await expect(gaps.first()).toHaveText(/\S/);
  expect(await gaps.count()).toBe(before);
  await article.title.click();
  await page.keyboard.press('g');
  await expect(gaps).toHaveCount(0);
  expect(await text()).toEqual(whole);
});
