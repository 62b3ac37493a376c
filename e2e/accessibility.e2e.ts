// Every screen for people who see little, hear the page, zoom, choose their own colours, or mind movement.
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { deckFile } from '../src/main/files/profileFolder';
import { expect, type OpenApp, test } from './app';
import { isClean } from './isClean';

const GRADES = ['again', 'hard', 'good', 'easy'] as const;

test('axe finds nothing on Today, in About and while studying', async ({ launch }) => {
  const { page, today, about, study } = await launch();
  await today.isShown();
  await isClean(page, 'Today, first run');
  await about.open();
  await isClean(page, 'About');
  await about.showNotices();
  await isClean(page, 'About with notices');
  await about.close();

  await today.startStudying();
  await study.isAt('front');
  await isClean(page, 'question');
  await study.reveal();
  await isClean(page, 'answer');
  await study.grade('again');
  await study.isAt('front');
  await study.end();
  await isClean(page, 'Today, with articles');
});

test('axe finds nothing while waiting, at the end of a session and on an empty deck', async ({ launch, folder }) => {
  const one = await launch();
  const { page, study, today } = one;
  await today.isShown();
  await leaveOneBeingLearned(one);
  await today.startStudying();
  await study.isAt('waiting');
  await isClean(page, 'waiting');
  await page.keyboard.press('Space');
  await study.reveal();
  await study.grade('easy');
  await study.isAt('done');
  await isClean(page, 'end of a session');

  const empty = await launch({ profile: path.join(folder, 'empty'), args: ['--empty'] });
  await empty.today.isShown();
  await isClean(empty.page, 'empty deck');
});

/** Answers everything that is due, past the screen; one of it as forgotten. */
async function leaveOneBeingLearned({ ask }: OpenApp): Promise<void> {
  let next = await ask('review/next', { ahead: false });
  for (let grade: 'again' | 'easy' = 'again'; next.kind === 'item'; grade = 'easy') {
    const { cardId, reps } = next.item;
    ({ next } = await ask('review/grade', { cardId, reps, grade, thinkingMillis: 0 }));
  }
}

test('axe finds nothing in what lies over a card', async ({ launch }) => {
  const one = await launch();
  const { page, study, today } = one;
  await today.isShown();
  await today.startStudying();
  await study.isAt('front');
  await page.keyboard.press('*');
  await expect(study.flag).toBeVisible();
  await study.reveal();
  await page.keyboard.press('i');
  await study.info.waitFor();
  await isClean(page, 'card information, never asked');
  await page.keyboard.press('Escape');
  await page.keyboard.press('e');
  await study.editor.waitFor();
  await isClean(page, 'edit a card');
  await page.keyboard.press('Escape');
  await page.getByTestId('more').press('Enter');
  await page.getByRole('menu').waitFor();
  await isClean(page, 'what else can be done');
  await page.keyboard.press('Escape');
  await page.keyboard.press('s');
  await isClean(page, 'answer without its source');
  await study.grade('again');
  await study.isAt('front');
  await page.keyboard.press('-');
  await expect(study.notice).toContainText('waits until tomorrow');
  await isClean(page, 'a notice');
});

test('axe finds nothing on the screen of a deck that cannot be opened', async ({ launch, profile }) => {
  await mkdir(profile);
  await writeFile(deckFile(profile), 'not a deck '.repeat(2_000));
  const { page, fault } = await launch();
  await fault.isShown('store/corrupt');
  await isClean(page, 'fault');
});

test('a session is heard and followed by the focus, card by card', async ({ launch }) => {
  const { page, today, study, ask } = await launch();
  // Of a card that is typed the field has the focus (kinds.e2e.ts); here it is the question.
  await ask('settings/change', { typedAnswers: false });
  await today.startStudying();
  await study.isAt('front');
  await expect(study.live).toHaveAttribute('aria-live', 'polite');
  await expect(study.question).toBeFocused();
  await expect(study.live).toContainText(await study.question.innerText());

  await study.reveal();
  await expect(study.live).toContainText(await study.answer.innerText());
  const heading = page.getByRole('heading', { name: 'Answer' });
  await expect(heading).toBeFocused();
  // The answer and what can be done about it follow each other.
  for (const grade of GRADES) {
    await expect(async () => {
      await page.keyboard.press('Tab');
      await expect(study.gradeButton(grade)).toBeFocused({ timeout: 100 });
    }).toPass();
  }

  const before = await study.cardId();
  const good = await study.gradeButton('good').locator('.grade-label').innerText();
  await study.grade('good');
  await study.isAt('front');
  expect(await study.cardId()).not.toBe(before);
  await expect(study.question).toBeFocused();
  await expect(study.live).toContainText(good);
  await expect(study.live).toContainText(await study.question.innerText());
});

for (const [what, zoom, width, height] of [
  // As much as the smallest window holds.
  ['at 200 % zoom', 2, 1280, 960],
  ['in a window of 800 by 560', 1, 800, 560],
  ['in a window of 800 by 560 at 200 % zoom', 2, 800, 560],
] as const) {
  test(`nothing is cut off ${what}`, async ({ launch }) => {
    const one = await launch();
    await one.resize({ width, height }, zoom);
    await one.today.isShown();
    await fits(one.page, 'Today');
    await one.about.open();
    await fits(one.page, 'About');
    await one.about.close();
    await one.today.startStudying();
    for (let card = 0; card < 4; card += 1) {
      await one.study.isAt('front');
      await isReachable(one, 'question');
      await headStandsApart(one.page);
      await one.study.reveal();
      await isReachable(one, 'answer');
      // Then the head also says that one comes again.
      await one.study.grade(card === 0 ? 'again' : 'easy');
    }
  });
}

/** The words over a card follow each other, and none lies on another. */
async function headStandsApart(page: Page): Promise<void> {
  const edges = await page.evaluate(() =>
    [...document.querySelectorAll('.focus-end, .focus-crumb > *, .focus-tools > *')]
      .map((part) => part.getBoundingClientRect())
      .filter(({ width }) => width > 0)
      .flatMap(({ left, right }) => [left, right]),
  );
  expect(edges).toEqual([...edges].sort((one, other) => one - other));
}

/** Nothing is wider than the window, and no button's words are wider than the button. */
async function fits(page: Page, screen: string): Promise<void> {
  const found = await page.evaluate(() => ({
    // Negative under a dialog, where the page gives up its scroll bar.
    overflow: Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth),
    cut: [...document.querySelectorAll('button')]
      .filter((button) => button.scrollWidth > button.clientWidth + 1 || button.scrollHeight > button.clientHeight + 1)
      .map((button) => button.innerText),
  }));
  expect(found, screen).toEqual({ overflow: 0, cut: [] });
}

/** The text fits, and every button to go on with stands whole inside the window. */
async function isReachable({ page, study }: OpenApp, what: 'question' | 'answer'): Promise<void> {
  await fits(page, what);
  await expect(study[what]).toBeInViewport();
  const buttons =
    what === 'question' ? [page.getByTestId('show-answer')] : GRADES.map((grade) => study.gradeButton(grade));
  for (const button of buttons) await expect(button).toBeInViewport({ ratio: 0.99 });
}

test('chosen colours and less movement are respected', async ({ launch }) => {
  const { page, today, study } = await launch();
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  await today.startStudying();
  await study.reveal();
  for (const grade of GRADES) {
    // Where backgrounds are taken away, the line around a button is what shows it.
    const line = await study.gradeButton(grade).evaluate((button) => {
      const { borderTopStyle, borderTopWidth, outlineStyle } = getComputedStyle(button);
      return (borderTopStyle !== 'none' && borderTopWidth !== '0px') || outlineStyle !== 'none';
    });
    expect(line, grade).toBe(true);
  }
  const moving = await page.evaluate(
    () => document.getAnimations().filter(({ effect }) => Number(effect?.getComputedTiming().duration) > 1).length,
  );
  expect(moving).toBe(0);
});
