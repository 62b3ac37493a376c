// Today at a frozen clock: every figure against those worked out by hand, every state, by keys alone, for everybody.
import path from 'node:path';
import { expect, test } from './app';
import { isClean } from './isClean';
import { type MadeArticle, makeLibrary, type PastAnswer } from './library';

/** A Saturday. */
const NOW = '2025-11-22T12:00:00Z';
const TOMORROW = new Date('2025-11-23T12:00:00Z');

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

const once = (grade: PastAnswer['grade'], daysAgo: number): readonly PastAnswer[] => [{ grade, daysAgo }];

/**
 * R(t, S) = (1 + 0.98034650 t / S)^-0.1542, S = 8.2956 after “easy”: R(8) = 0.902473, R(30) = 0.791779, R(1) = 0.986.
 * Bridges: two cards of three, 0.902473 + 0.791779 = 1.694252, which is 85 % of two; ± sqrt(0.088016 + 0.164865) =
 * 0.502872 cards, 25 %. Canals: one of two at R(8), 90 %; ± sqrt(0.088016) = 0.296675 of one, 30 %. All: 2.596725 of 3,
 * 87 %; ± sqrt(0.340897) = 0.583864 of 3, 19 %.
 */
const TWO: readonly MadeArticle[] = [
  {
    title: 'Bridges',
    author: 'I. Mason',
    published: '1990',
    cards: 3,
    bareFacts: 1,
    history: (card) => [once('easy', 8), once('easy', 30), []][card] ?? [],
  },
  { title: 'Canals', cards: 2, source: 'rules', history: (card) => (card === 0 ? once('easy', 8) : []) },
];

test('every figure is the one worked out by hand', async ({ launch, profile, deck }) => {
  const [bridges] = makeLibrary(profile, TWO, NOW);
  const { today, ask, page } = await launch({ now: NOW });
  await today.isShown();
  await expect(today.likelyRecall).toHaveText(/2\.6 of 3.learned cards today \(87.%.±.19\)/);
  // Facts, in the deck, recall, due, new, last studied.
  expect(await today.cells('Bridges')).toEqual([
    'Bridges I. Mason, 1990 · curated',
    '4',
    '75',
    '85 ± 25',
    '2',
    '1',
    '14 Nov',
  ]);
  expect(await today.cells('Canals')).toEqual(['Canals by rules', '2', '100', '90 ± 30', '1', '1', '14 Nov']);
  // Only what stands below 90 % fades: R(30), 79 %.
  await expect(today.fading).toHaveCount(1);
  await expect(today.fading).toHaveAttribute('data-card-id', bridges?.[1] ?? '');
  await expect(today.fading).toHaveAttribute('data-r', '79');
  // Three reviews of 8 s, of which one in seven is forgotten, and two new cards of 21 s: a minute and a bit.
  await expect(today.title).toHaveText('Two minutes today');
  await expect(today.lead).toContainText(
    /3.cards are due and 2 are new\. Most stand in Bridges, where one is fading\./,
  );
  await expect(today.studyButton).toHaveText(/^Study 2.min/);
  await expect(today.minutes.locator('[data-kind=today] text').first()).toHaveText('2');

  // What is drawn is what main says, and what the command line would ask.
  const overview = await ask('deck/overview', {});
  const recall = await ask('deck/recall', {});
  expect(await deck.due(new Date(NOW))).toHaveLength(overview.due + overview.fresh);
  expect(recall.all.expected).toBeCloseTo(2.596_725, 4);
  expect(recall.deviation).toBeCloseTo(0.583_864, 4);
  // The dot stands where 85 % stands on an axis from 50 (6 px) to 100 (186 px): 6 + 34.7 / 50 x 180.
  const dot = page.getByTestId('article').filter({ hasText: 'Bridges' }).locator('circle');
  expect(Number(await dot.getAttribute('cx'))).toBeCloseTo(130.97, 0);
});

test('a day later the same cards are remembered a little less', async ({ launch, profile }) => {
  makeLibrary(profile, TWO, NOW);
  const { today, shiftClock, page } = await launch({ now: NOW });
  await today.isShown();
  await expect(today.likelyRecall).toContainText('±');
  const before = plain(await today.likelyRecall.innerText());
  await shiftClock(TOMORROW);
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await expect(today.screen).toContainText('Sunday');
  // R(9) + R(31) + R(9) = 0.8929 + 0.7889 + 0.8929 = 2.5747: 86 % of three.
  await expect(today.likelyRecall).toHaveText(/\(86.%/);
  expect(before).toContain('87 %');
});

test('nothing due: what is true is said, and when the next card comes', async ({ launch, profile }) => {
  // R(1) of “easy” is above 90 %; each comes back eight days after it was answered.
  makeLibrary(profile, [{ title: 'Bridges', cards: 6, history: () => once('easy', 1) }], NOW);
  const { today } = await launch({ now: NOW });
  await today.isShown();
  await expect(today.title).toHaveText(/^Nothing is fading below 90.% today$/);
  await expect(today.lead).toHaveText(/^Next: 6.cards on 29.November, about 1.min\.$/);
  await expect(today.studyButton).toHaveCount(0);
  await expect(today.fading).toHaveCount(0);
  await expect(today.articles).toHaveCount(1);
});

test('minutes used: the rest may wait, and nothing presses', async ({ launch, profile }) => {
  const history = (card: number): readonly PastAnswer[] =>
    card < 10 ? [...once('easy', 9), { grade: 'good', daysAgo: 0.01, millis: 95_000 }] : once('easy', 9);
  makeLibrary(profile, [{ title: 'Bridges', cards: 30, history }], NOW);
  const { today } = await launch({ now: NOW });
  await today.isShown();
  await expect(today.title).toHaveText(/^Today’s 15.minutes are used$/);
  await expect(today.lead).toHaveText(
    /20.cards are still due, about \d+.min\. They can wait until tomorrow\. You have answered 10 today\./,
  );
  await expect(today.studyButton).not.toHaveClass(/primary/);
  await expect(today.catchUp).toHaveCount(0);
});

test('an empty profile says so', async ({ launch }) => {
  const { today } = await launch({ now: NOW, args: ['--empty'] });
  await today.isShown();
  await expect(today.title).toHaveText('No article is here yet');
  await expect(today.studyButton).toHaveCount(0);
  await expect(today.articles).toHaveCount(0);
});

test('fifty articles are sorted by any column, by keys alone', async ({ launch, profile }) => {
  const long =
    'An article with a title that is longer than any column could ever hold in one line of it, whatever the window';
  const articles = Array.from({ length: 50 }, (_, index): MadeArticle => {
    const history = (card: number) => (card === 0 ? once('easy', 9 + (index % 20)) : []);
    return { title: index === 7 ? long : `Article ${index + 1}`, cards: 1 + (index % 4), history };
  });
  makeLibrary(profile, articles, NOW);
  const { today, page } = await launch({ now: NOW });
  await today.isShown();
  await expect(today.articles).toHaveCount(50);
  const column = (name: string) => page.getByRole('columnheader', { name });
  await expect(column('Last studied')).toHaveAttribute('aria-sort', 'descending');
  // Into the table, up to the heads, and along them to the titles.
  await expect(async () => {
    await page.keyboard.press('Tab');
    await expect(page.locator('[role=row]:focus, [role=columnheader]:focus')).toHaveCount(1, { timeout: 100 });
  }).toPass();
  await expect(async () => {
    if ((await page.locator('[role=columnheader]:focus').count()) === 0) await page.keyboard.press('ArrowUp');
    else await page.keyboard.press('ArrowLeft');
    await expect(column('Title')).toBeFocused({ timeout: 100 });
  }).toPass();
  await page.keyboard.press('Enter');
  await expect(column('Title')).toHaveAttribute('aria-sort', 'ascending');
  await expect(today.articles.first()).toContainText('An article with a title');
  await expect(today.articles.nth(1)).toContainText('Article 1');
  await expect(today.articles.nth(2)).toContainText('Article 2');
  const { scroll, client } = await page.evaluate(() => ({
    scroll: document.documentElement.scrollWidth,
    client: document.documentElement.clientWidth,
  }));
  expect(scroll).toBeLessThanOrEqual(client);
});

test('a row has a menu, by the other mouse button and by keys', async ({ launch, profile }) => {
  makeLibrary(profile, TWO, NOW);
  const { today, study, page, ask } = await launch({ now: NOW });
  await today.isShown();
  await today.article('Canals').click({ button: 'right' });
  await expect(page.getByRole('menu', { name: 'Canals' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('menu')).toHaveCount(0);

  await expect(async () => {
    if ((await page.locator('[role=grid] :focus').count()) === 0) await page.keyboard.press('Tab');
    else await page.keyboard.press('ArrowDown');
    await expect(page.locator('[data-document]:focus, [data-document] :focus')).toHaveCount(1, { timeout: 100 });
  }).toPass();
  await page.keyboard.press('Shift+F10');
  await expect(page.getByTestId('menu-read')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByTestId('menu-study')).toBeFocused();
  const title = await page.getByRole('menu').getAttribute('aria-label');
  await page.keyboard.press('Enter');
  await study.isAt('front');
  const all = await ask('review/next', { ahead: false });
  const { total } = all.progress;
  // Of the one article, to its end: the other's cards are not asked.
  for (let card = 0; card < total && (await study.screen.getAttribute('data-state')) === 'front'; card += 1) {
    await expect(page.getByTestId('crumb')).toContainText(title ?? 'nothing');
    await study.answerCard('easy');
  }
  await study.isAt('done');
  expect((await ask('review/next', { ahead: false })).kind).toBe('item');
});

test('one article alone has nothing to sort', async ({ launch, profile }) => {
  makeLibrary(profile, [{ title: 'Bridges', cards: 3, history: () => once('easy', 9) }], NOW);
  const { today, page } = await launch({ now: NOW });
  await today.isShown();
  await expect(today.articles).toHaveCount(1);
  await expect(page.locator('th[aria-sort]')).toHaveCount(0);
});

test('the minutes of two weeks stand in a table, too', async ({ launch, profile }) => {
  const history = (card: number): readonly PastAnswer[] => [{ grade: 'easy', daysAgo: 2 + (card % 2), millis: 60_000 }];
  makeLibrary(profile, [{ title: 'Bridges', cards: 10, history }], NOW);
  const { today, page } = await launch({ now: NOW });
  await today.isShown();
  await expect(today.minutes).toContainText(/10.min so far this week/);
  await expect(today.minutes.locator('[data-kind=past]')).toHaveCount(2);
  await page.getByTestId('minutes-table').click();
  const rows = today.minutes.getByRole('row');
  await expect(rows).toHaveCount(15);
  await expect(rows.nth(3)).toContainText(/Wednesday\s*5/);
  await expect(rows.nth(4)).toContainText(/Thursday\s*5/);
});

test('axe finds nothing in any state, in light, dark and forced colours', async ({ launch, profile, folder }) => {
  makeLibrary(profile, TWO, NOW);
  const one = await launch({ now: NOW });
  await one.today.isShown();
  await expect(one.today.likelyRecall).toBeVisible();
  await isClean(one.page, 'study');
  await one.page.getByTestId('minutes-table').click();
  await isClean(one.page, 'with figures');
  await one.quit();

  const quiet = path.join(folder, 'quiet');
  makeLibrary(quiet, [{ title: 'Bridges', cards: 3, history: () => once('easy', 1) }], NOW);
  const other = await launch({ profile: quiet, now: NOW });
  await other.today.isShown();
  await isClean(other.page, 'nothing due');
});

test('“due” is one figure wherever it is said', async ({ launch, profile, deck }) => {
  // Of two cards of one note a day asks the first: both are overdue, and one of them is due.
  const history = (card: number) => once('easy', 30 + card);
  makeLibrary(
    profile,
    [
      { title: 'Bridges', cards: 6, hasSiblings: true, history },
      { title: 'Canals', cards: 2, history },
    ],
    NOW,
  );
  const { page, today, palette } = await launch({ now: NOW });
  await today.isShown();
  const due = (await deck.due(new Date(NOW))).filter(({ queue }) => queue !== 'new').length;
  expect(due).toBe(5);
  expect(await deck.stats(new Date(NOW))).toMatchObject({ due });
  await expect(today.lead).toContainText(/^5.cards are due/);
  await expect(page.getByTestId('rail-today')).toContainText('5');
  expect([(await today.cells('Bridges'))[4], (await today.cells('Canals'))[4]]).toEqual(['3', '2']);
  await palette.open();
  await page.keyboard.type('Bridges');
  await expect(palette.current).toContainText('3 due');
});

test('a long list of articles stands there page by page, sorted as a whole', async ({ launch, profile }) => {
  makeLibrary(
    profile,
    Array.from({ length: 104 }, (_, n) => ({
      title: `Bridge ${n}`,
      cards: 1,
      history: () => (n === 103 ? once('good', 2) : []),
    })),
    NOW,
  );
  const { today, page } = await launch({ now: NOW });
  await today.isShown();
  await expect(today.articles).toHaveCount(100);
  await expect(page.getByTestId('articles-shown')).toHaveText('1 to 100 of 104');
  // What was studied last is first, wherever it was added.
  await expect(today.articles.first()).toContainText('Bridge 103');
  await page.getByTestId('articles-next').press('Enter');
  await expect(today.articles).toHaveCount(4);
  await expect(page.getByTestId('articles-shown')).toHaveText('101 to 104 of 104');
  await expect(page.getByRole('heading', { name: 'Articles' })).toBeFocused();
  await isClean(page, 'the last page of articles');
  await page.getByRole('columnheader', { name: 'Title' }).click();
  await expect(page.getByTestId('articles-shown')).toHaveText('1 to 100 of 104');
  await expect(today.articles.first()).toContainText('Bridge 0');
});
