// The screens a contact sheet shows, each brought about as a person would bring it about. A scene goes on from the one before
// it in its story.
import type { OpenApp } from '../app';
import { bringUp } from '../onTable';

export interface Scene {
  readonly name: string;
  readonly arrange: (one: OpenApp) => Promise<void>;
}

export interface Story {
  readonly name: string;
  /** A sample whose cards wait in the Inbox. */
  readonly proposed?: string;
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
  {
    name: 'inbox',
    now: NOW,
    proposed: 'biography.md',
    scenes: [
      { name: 'draft', arrange: ({ inbox }) => inbox.open() },
      {
        name: 'warning',
        arrange: async ({ page, inbox, ask }) => {
          for (let turn = 0; turn < 5; turn += 1) await page.keyboard.press('a');
          await inbox.isShown();
          const { drafts } = await ask('inbox/read', {});
          const warned = drafts.findIndex(({ warnings }) => warnings.some(({ mend }) => mend !== null));
          for (let at = 0; at < warned; at += 1) await page.keyboard.press('j');
        },
      },
      { name: 'why-not', arrange: press('x') },
      {
        name: 'clear',
        arrange: async ({ page, inbox, ask }) => {
          await page.keyboard.press('Escape');
          await ask('inbox/acceptClean', {});
          for (const { cardId } of (await ask('inbox/read', {})).drafts) {
            await ask('inbox/reject', { cardId, reason: 'other' });
          }
          await inbox.holds(0);
        },
      },
    ],
  },
  {
    name: 'away',
    now: NOW,
    studiedDaysBefore: [40, 39, 38, 37, 36, 35, 34, 33],
    scenes: [{ name: 'today', arrange: ({ today }) => today.isShown() }],
  },
];
