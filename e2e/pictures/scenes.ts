// The screens a contact sheet shows, each brought about as a person would bring it about. A scene goes on from the one before
// it in its story.
import { FORMATS } from '../../src/core/quiz/question';
import type { OpenApp } from '../app';
import { bringUp } from '../onTable';

export interface Scene {
  readonly name: string;
  readonly arrange: (one: OpenApp) => Promise<void>;
}

export interface Story {
  readonly name: string;
  /** The moment the window opens at. */
  readonly now: string;
  readonly args?: readonly string[];
  /** Days before `now` on which the cards were studied, the oldest first. */
  readonly studiedDaysBefore?: readonly number[];
  readonly scenes: readonly Scene[];
}

const NOW = '2026-11-20T09:30:00Z';
/** How the made-up learner answers, in turn. */
const GRADES = ['good', 'good', 'again', 'good', 'easy', 'hard', 'good'] as const;
const CARDS_A_DAY = 14;

/** Studies as a person would have on an earlier day, past the screen. */
export async function studyOneDay({ ask }: OpenApp, turn: number): Promise<void> {
  await ask('review/begin', {});
  let next = await ask('review/next', { ahead: false });
  for (let card = 0; card < CARDS_A_DAY && next.kind === 'item'; card += 1) {
    const { cardId, reps } = next.item;
    const grade = GRADES[(card + turn) % GRADES.length] ?? 'good';
    ({ next } = await ask('review/grade', { cardId, reps, grade, thinkingMillis: 9_000 + 1_000 * (card % 5) }));
  }
  await ask('review/end', {});
}

const press =
  (key: string) =>
  async ({ page }: OpenApp) =>
    page.keyboard.press(key);

const study: readonly Scene[] = [
  {
    name: 'question',
    arrange: async ({ today, study: screen }) => {
      await today.startStudying();
      await screen.isAt('front');
    },
  },
  { name: 'answer', arrange: ({ study: screen }) => screen.reveal() },
  { name: 'card-info', arrange: press('i') },
  {
    name: 'edit-card',
    arrange: async ({ page, study: screen }) => {
      await page.keyboard.press('Escape');
      await page.keyboard.press('e');
      await screen.editor.waitFor();
    },
  },
  {
    name: 'more-menu',
    arrange: async ({ page }) => {
      await page.keyboard.press('Escape');
      await page.getByTestId('more').click();
    },
  },
  {
    name: 'summary',
    arrange: async ({ page, study: screen }) => {
      await page.keyboard.press('Escape');
      await screen.grade('again');
      await screen.isAt('front');
      await screen.answerCard('good');
      await page.keyboard.press('Escape');
      await screen.isAt('done');
    },
  },
];

/** A card of a kind: its front, and its back after a wrong answer. */
const ofKind = (kind: string, words: readonly string[]): readonly Scene[] => [
  {
    name: `${kind}-front`,
    arrange: async (one) => {
      if (await one.study.screen.isVisible()) await one.study.end();
      await bringUp(one, (item) => item.kind === kind);
      await one.today.startStudying();
      await one.study.isAt('front');
    },
  },
  { name: `${kind}-back`, arrange: ({ study: screen }) => screen.type(...words) },
];

/** A question of each format, asked and marked, then the sheet and the page of figures. */
const quizzes: readonly Scene[] = [
  { name: 'today', arrange: ({ today }) => today.isShown() },
  { name: 'set-up', arrange: ({ quiz }) => quiz.open() },
  ...FORMATS.flatMap((format): Scene[] => [
    {
      name: `${format}-asked`,
      arrange: async ({ ask, page, quiz }) => {
        const setup = { documents: null, length: 10, mode: 'practice', showsTime: false, only: null } as const;
        await ask('quiz/begin', { setup: { ...setup, kinds: ['person', 'number', 'date'], format }, seed: 'pictures' });
        await quiz.open();
        await page.keyboard.press('g');
        await quiz.isAsked();
      },
    },
    { name: `${format}-marked`, arrange: ({ quiz }) => quiz.give() },
  ]),
  {
    name: 'sheet',
    arrange: async ({ ask, page, quiz }) => {
      const setup = { documents: null, length: 20, mode: 'practice', showsTime: false, only: null } as const;
      await ask('quiz/begin', { setup: { ...setup, kinds: ['person', 'number', 'date'], format: 'mixed' }, seed: 'p' });
      await quiz.open();
      await page.keyboard.press('g');
      await quiz.isAsked();
      await quiz.play();
    },
  },
  {
    name: 'figures',
    arrange: async ({ ask, page, quiz }) => {
      const [article] = (await ask('deck/overview', {})).articles;
      await page.evaluate((id) => {
        location.hash = `#figures/${id}`;
      }, article?.documentId ?? '');
      await quiz.figures.waitFor();
    },
  },
];

export const STORIES: readonly Story[] = [
  { name: 'first-run', now: NOW, scenes: [{ name: 'today', arrange: ({ today }) => today.isShown() }] },
  {
    name: 'empty',
    now: NOW,
    args: ['--empty'],
    scenes: [{ name: 'today', arrange: ({ today }) => today.isShown() }],
  },
  {
    name: 'studying',
    now: NOW,
    studiedDaysBefore: [9, 8, 6, 5, 3, 2],
    scenes: [{ name: 'today', arrange: ({ today }) => today.isShown() }, ...study],
  },
  {
    name: 'kinds',
    now: NOW,
    scenes: [
      { name: 'today', arrange: ({ today }) => today.isShown() },
      ...ofKind('number', ['1,000']),
      ...ofKind('cloze', ['nothing']),
      ...ofKind('list', ['one', 'two']),
    ],
  },
  { name: 'quiz', now: NOW, studiedDaysBefore: [9, 8, 6, 5, 3, 2], scenes: quizzes },
  {
    name: 'away',
    now: NOW,
    studiedDaysBefore: [40, 39, 38, 37, 36, 35, 34, 33],
    scenes: [{ name: 'today', arrange: ({ today }) => today.isShown() }],
  },
];
