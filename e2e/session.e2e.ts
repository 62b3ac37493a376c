// A session from its beginning to its end: the minutes, the summary, taking back, and a crash in between.
import type { Page } from '@playwright/test';
import { expect, type OpenApp, test } from './app';
import type { Deck } from './deck';
import { isClean } from './isClean';
import { makeLibrary } from './library';

const MORNING = '2031-03-10T09:00:00Z';

test('stopping is offered once when the minutes are used, before another card is shown', async ({ launch, deck }) => {
  const one = await launchWithReviews(launch, deck, 4);
  const { study, page } = one;
  await one.today.startStudying();
  await study.isAt('front');
  await think(page, 70_000);
  await study.answerCard('good');

  await study.isAt('offer');
  await expect(study.card).toHaveCount(0);
  await expect(study.stopOffer).toContainText('One minute is used');
  await expect(study.stopOffer).toContainText(/left, about \d+/);
  await expect(study.live).toContainText(/Stop here, or go on/);
  await isClean(page, 'stopping is offered');
  await page.keyboard.press('Space');
  await study.isAt('front');
  await study.answerCard('good');
  await study.isAt('front');
});

test('a short session offers to stop after its own minutes', async ({ launch }) => {
  const { today, study, page } = await launch({ now: MORNING });
  await today.isShown();
  await expect(page.getByTestId('study-quick')).toContainText(/Only 5.min/);
  await page.keyboard.press('5');
  await study.isAt('front');
  await expect(study.minutes).toContainText(/^0 of 5.min used/);
  await think(page, 301_000);
  await study.answerCard('good');
  await study.isAt('offer');
  await expect(study.stopOffer).toContainText(/5.minutes are used/);
});

test('whoever stops sees what the session came to', async ({ launch, deck }) => {
  const one = await launchWithReviews(launch, deck, 3);
  const { study, page } = one;
  await one.today.startStudying();
  await study.isAt('front');
  await think(page, 70_000);
  await study.answerCard('again');
  await study.isAt('offer');
  await page.keyboard.press('Escape');
  await study.isAt('done');
  await expect(study.summary.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page.getByTestId('weakest').getByRole('row').nth(1)).toContainText('¶');
  await isClean(page, 'summary with the weakest cards');
  await expect(study.summary).toContainText(/tomorrow/i);
});

test('the summary tells what came back and where', async ({ launch, deck }) => {
  const one = await launchWithReviews(launch, deck, 2);
  const { study, page } = one;
  await one.today.startStudying();
  await study.isAt('front');
  const shown = await study.cardId();
  await study.answerCard('again');
  await study.answerCard('good');
  await page.keyboard.press('Escape');
  await study.isAt('done');
  await expect(study.summary.getByRole('heading', { level: 1 })).toHaveText(/You recalled 1 of 2/);
  const { places, weakest } = await one.ask('review/summary', {});
  expect(weakest.map(({ cardId }) => cardId)).toContain(shown);
  for (const { paragraph } of places) await expect(page.getByTestId('places')).toContainText(`¶ ${paragraph}`);
});

test('the last answer is undone from the summary, and its card takes the focus', async ({ launch, deck }) => {
  const one = await launch({ now: MORNING });
  const { study, page } = one;
  await one.today.startStudying();
  await study.isAt('front');
  const id = await study.cardId();
  await study.answerCard('again');
  await page.keyboard.press('Escape');
  await study.isAt('done');
  await page.keyboard.press('u');
  await study.isAt('front');
  expect(await study.cardId()).toBe(id);
  await expect(study.live).toContainText(/Undone/);
  expect((await deck.card(id)).log).toEqual([]);

  await study.answerCard('good');
  await study.isAt('front');
  await page.keyboard.press('Control+z');
  await expect(study.card).toHaveAttribute('data-card-id', id);
  await page.keyboard.press('Control+Shift+z');
  await expect(study.card).not.toHaveAttribute('data-card-id', id);
  expect((await deck.card(id)).log.map(({ grade }) => grade)).toEqual([3]);
});

test('a session without an answer ends without a summary', async ({ launch }) => {
  const { today, study, page } = await launch({ now: MORNING });
  await today.startStudying();
  await study.isAt('front');
  await page.keyboard.press('Escape');
  await expect(today.screen).toBeVisible();
});

test('a crash in the middle of a session comes back to the same card', async ({ launch, deck }) => {
  const first = await launch({ now: MORNING });
  await first.today.startStudying();
  await first.study.answerCard('easy');
  await first.study.isAt('front');
  const id = await first.study.cardId();
  await first.study.reveal();
  const gone = first.app.waitForEvent('close');
  first.app.process().kill('SIGKILL');
  await gone;

  const second = await launch({ now: MORNING });
  await second.today.startStudying();
  await second.study.isAt('front');
  expect(await second.study.cardId()).toBe(id);
  await expect(second.study.place).toHaveText(/^1 answered, \d+ to come$/);
  await second.page.keyboard.press('Escape');
  await expect(second.study.summary).toContainText('You met one new card');
  expect(await deck.verify()).toMatchObject({ ok: true });
});

test('a session of one article that was cut off goes on as such', async ({ launch, profile }) => {
  const made = [
    { title: 'Bridges', cards: 5 },
    { title: 'Canals', cards: 5 },
  ];
  const [bridges] = makeLibrary(profile, made, MORNING);
  const first = await launch({ now: MORNING });
  await first.today.isShown();
  const { articles } = await first.ask('deck/overview', {});
  const of = articles.find(({ title }) => title === 'Bridges')?.documentId ?? '';
  await first.page.evaluate((id) => (location.hash = `#study/${id}`), of);
  await first.study.answerCard('easy');
  await first.study.isAsked();
  const id = await first.study.cardId();
  expect(bridges).toContain(id);
  const gone = first.app.waitForEvent('close');
  first.app.process().kill('SIGKILL');
  await gone;

  const second = await launch({ now: MORNING });
  await second.today.isShown();
  await expect(second.today.studyButton).toContainText('Go on with Bridges');
  await isClean(second.page, 'a session to go on with');
  await second.today.startStudying();
  await second.study.isAsked();
  expect(await second.study.cardId()).toBe(id);
  await expect(second.study.place).toHaveText('1 answered, 4 to come');
  await second.study.end();
  await second.today.isShown();
  // What was said of the session stays behind with it.
  await expect(second.page.getByTestId('live')).toHaveText('');
  await expect(second.today.studyButton).not.toContainText('Go on');
});

test('the place counts answers and what is to come, and says which cards come again', async ({ launch }) => {
  const one = await launch({ now: MORNING });
  const { study } = one;
  await one.today.startStudying();
  await study.isAt('front');
  await expect(study.place).toHaveText(/^0 answered, \d+ to come$/);
  const all = Number(/(\d+) to come/.exec(await study.place.innerText())?.[1]);
  await study.answerCard('again');
  await expect(study.place).toHaveText(`1 answered, ${all} to come, 1 of them again`);
  await expect(study.live).toContainText(`Card 2 of ${all + 1}.`);
  await study.answerCard('easy');
  await expect(study.place).toHaveText(`2 answered, ${all - 1} to come, 1 of them again`);
  await expect(study.minutes).toHaveText(/of 15.min used, about \d+ left/);
});

test('who stops with a step still to come is told of today and of tomorrow', async ({ launch }) => {
  const one = await launch({ now: MORNING });
  const { study, page } = one;
  await one.today.startStudying();
  await study.answerCard('again');
  await study.isAsked();
  await page.keyboard.press('Escape');
  await study.isAt('done');
  await expect(study.summary).toContainText('One card is still being learned and comes back today.');
  await expect(study.summary).toContainText('No other review is planned for tomorrow.');
});

test('the interval a grade promised is the one that is told after it, however long one thought', async ({ launch }) => {
  const one = await launch({ now: MORNING });
  const { study } = one;
  await one.today.startStudying();
  await study.reveal();
  const promised = /\d+.min/.exec(await study.gradeButton('good').innerText())?.[0] ?? 'no interval';
  // Main's own clock goes on by half a minute.
  await one.shiftClock(new Date(Date.parse(MORNING) + 40_000));
  await study.grade('good');
  await study.isAt('front');
  await expect(study.live).toContainText(`Remembered, next in ${promised}.`);
});

/** Makes the page's clock jump, as if the person had thought that long. */
const think = (page: Page, millis: number): Promise<void> =>
  page.evaluate((jump) => {
    const real = performance.now.bind(performance);
    performance.now = () => real() + jump;
  }, millis);

/** The app on the day on which some cards learned long before are due, with one minute a day. */
async function launchWithReviews(launch: Launch, deck: Deck, cards: number): Promise<OpenApp> {
  const first = new Date(MORNING);
  const zero = await launch({ now: MORNING });
  await zero.today.isShown();
  await zero.ask('settings/change', { minutesPerDay: 1 });
  await zero.quit();
  const due = await deck.list();
  for (const { id } of due.slice(0, cards)) await deck.grade(id, 'easy', first);
  const one = await launch({ now: '2031-05-10T12:00:00Z' });
  await one.today.isShown();
  return one;
}

type Launch = (options: { now: string }) => Promise<OpenApp>;
