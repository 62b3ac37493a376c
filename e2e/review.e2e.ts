// A person studies: the answers given by keys are what the deck keeps, today, after a restart and tomorrow.
import { cp } from 'node:fs/promises';
import path from 'node:path';
import { GRADES, type Grade, gradeNumber } from '../src/core/scheduling/grade';
import { asInstant } from '../src/core/base/time';
import { formatInterval } from '../src/renderer/ui/words/formatInterval';
import { expect, type OpenApp, test } from './app';
import type { Deck } from './deck';

const MORNING = new Date('2031-03-10T09:00:00Z');
const after = (minutes: number): Date => new Date(MORNING.getTime() + minutes * 60_000);
const NEXT_DAY = after(24 * 60);

test('the first run shows the article that comes along, with cards to study', async ({ launch, deck }) => {
  const { today, ask } = await launch();
  await today.isShown();
  const { articles, cards, due, fresh, answeredEver } = await ask('deck/overview', {});
  expect(articles).toHaveLength(1);
  expect(cards).toBe((await deck.list()).length);
  expect([due, answeredEver]).toEqual([0, 0]);
  await expect(today.title).toBeVisible();
  await expect(today.screen).toContainText(articles[0]?.original?.title ?? '');
  await expect(today.studyButton).toContainText(String(fresh));
  await expect(today.networkRequests).toContainText(/^0 /);
});

test('three cards answered by keys are on disk after a restart, and the queue goes on', async ({ launch, deck }) => {
  const first = await launch({ now: MORNING.toISOString() });
  const study = await first.today.startStudying();
  const given: [id: string, grade: Grade][] = [];
  for (const grade of ['again', 'hard', 'easy'] as const) {
    given.push([await shownCard(first), grade]);
    await study.answerCard(grade);
  }
  expect(new Set(given.map(([id]) => id)).size).toBe(3);
  const interrupted = await shownCard(first);
  await study.end();
  await expect(first.today.screen).toContainText(/answered 3 today/);
  const before = await first.ask('deck/overview', {});
  await first.quit();

  for (const [id, grade] of given) {
    const { log, reps, dueAt, dueDay } = await deck.card(id);
    expect(log.map((entry) => entry.grade)).toEqual([gradeNumber(grade)]);
    expect([reps, dueAt, dueDay]).toEqual([1, log[0]?.dueAt, log[0]?.dueDay]);
    expect(dueAt).toBeGreaterThan(MORNING.getTime());
  }
  expect(await deck.verify()).toEqual({ ok: true, problems: [] });

  const second = await launch({ now: MORNING.toISOString() });
  await expect(second.today.screen).toContainText(/answered 3 today/);
  const { due, fresh, answeredToday, answeredEver } = await second.ask('deck/overview', {});
  expect({ due, fresh, answeredToday, answeredEver }).toEqual({
    due: before.due,
    fresh: before.fresh,
    answeredToday: 3,
    answeredEver: 3,
  });
  await second.today.startStudying();
  expect(await shownCard(second)).toBe(interrupted);
});

for (const kind of ['new', 'review'] as const) {
  test(`each of the four previews of a ${kind} card is what that grade then does`, async ({ launch, deck, folder }) => {
    if (kind === 'review') await graduate(deck);
    const now = kind === 'new' ? MORNING : await whenFirstReviewIsDue(deck);
    const one = await launch({ now: now.toISOString() });
    const study = await one.today.startStudying();
    const id = await shownCard(one);
    await study.reveal();
    const shown = new Map<Grade, string>();
    for (const grade of GRADES) shown.set(grade, await study.gradeButton(grade).innerText());
    await one.quit();
    expect((await deck.card(id)).state).toBe(kind);

    for (const grade of GRADES) {
      const copy = path.join(folder, grade);
      await cp(deck.profile, copy, { recursive: true });
      const { dueAt, intervalDays } = await deck.on(copy).grade(id, grade, now);
      const words = formatInterval({ intervalDays, dueAt: asInstant(dueAt) }, asInstant(now.getTime()));
      // A line or a word of its own, so that 1 min is not found in 11 min.
      expect(shown.get(grade)?.split(/\n|next in /)).toContain(words);
    }
  });
}

test('a forgotten card comes back when its step is over', async ({ launch, deck }) => {
  const one = await launch({ now: MORNING.toISOString() });
  const study = await one.today.startStudying();
  const forgotten = await shownCard(one);
  await study.answerCard('again');
  expect(await shownCard(one)).not.toBe(forgotten);

  const { dueAt } = await deck.card(forgotten);
  await one.shiftClock(new Date((dueAt ?? 0) + 1_000));
  await study.answerCard('good');
  expect(await shownCard(one)).toBe(forgotten);
  await study.answerCard('good');
  expect((await deck.card(forgotten)).log.map(({ grade }) => grade)).toEqual([1, 3]);
});

test('two quick presses of Space never rate an answer nobody has seen', async ({ launch, deck }) => {
  const one = await launch();
  const study = await one.today.startStudying();
  const id = await shownCard(one);
  // Both presses at one moment of the page's clock, however slow the computer is.
  await one.page.evaluate(() => {
    const at = performance.now();
    performance.now = () => at;
  });
  await one.page.keyboard.press('Space');
  await one.page.keyboard.press('Space');
  await study.isAt('back');
  expect(await shownCard(one)).toBe(id);
  await one.page.evaluate(() => Reflect.deleteProperty(performance, 'now'));
  await study.grade('again');
  await study.isAt('front');
  expect((await deck.card(id)).log.map(({ grade }) => grade)).toEqual([1]);
});

test('an answer given elsewhere while the card is shown stands', async ({ launch, deck }) => {
  const one = await launch({ now: MORNING.toISOString() });
  const study = await one.today.startStudying();
  const id = await shownCard(one);
  await study.reveal();
  await deck.grade(id, 'hard', MORNING);
  await study.grade('easy');
  await study.isAt('front');
  await expect(study.notice).toBeVisible();
  expect(await shownCard(one)).not.toBe(id);
  expect((await deck.card(id)).log.map(({ grade }) => grade)).toEqual([2]);
  expect(await deck.verify()).toMatchObject({ ok: true });
});

test('the next day asks what is due then, in the order the command line names', async ({ launch, deck }) => {
  const first = await launch({ now: MORNING.toISOString() });
  const study = await first.today.startStudying();
  const forgotten = await shownCard(first);
  await study.answerCard('again');
  await study.answerCard('easy');
  await study.end();
  const { fresh } = await first.ask('deck/overview', {});
  await first.quit();

  const expected = await deck.due(NEXT_DAY);
  const second = await launch({ now: NEXT_DAY.toISOString() });
  const next = await second.today.startStudying();
  const overview = await second.ask('deck/overview', {});
  expect(overview.answeredToday).toBe(0);
  expect(overview.answeredEver).toBe(2);
  expect(overview.fresh).toBeGreaterThan(fresh);
  const asked: string[] = [];
  for (let card = 0; card < 3; card += 1) {
    asked.push(await shownCard(second));
    await next.answerCard('easy');
  }
  expect(asked).toEqual(expected.slice(0, 3).map(({ cardId }) => cardId));
  expect(asked[0]).toBe(forgotten);
});

async function shownCard({ study }: OpenApp): Promise<string> {
  await expect(study.screen).toHaveAttribute('data-state', /^(front|back)$/);
  return study.cardId();
}

/** Answers the first new card until it has left the learning steps. */
async function graduate(deck: Deck): Promise<void> {
  const [card] = await deck.due(MORNING);
  await deck.grade(card?.cardId ?? '', 'easy', MORNING);
}

async function whenFirstReviewIsDue(deck: Deck): Promise<Date> {
  const answered = (await deck.list()).find(({ state }) => state === 'review');
  return new Date(`${answered?.dueDay ?? ''}T12:00:00Z`);
}
