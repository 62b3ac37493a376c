// The screens a contact sheet shows, each brought about as a person would bring it about. A scene goes on from the one before
// it in its story.
import { readFileSync } from 'node:fs';
import { inRepository } from '../../scripts/setup/repository.mjs';
import { CARD_TYPES, type CardType } from '../../src/core/generation/draft';
import { FORMATS } from '../../src/core/quiz/question';
import { expect, type OpenApp } from '../app';
import { bringUp } from '../onTable';
import { CARDS } from '../withPieces';

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
  /** A timeline and arguments are among the cards. */
  readonly hasPieces?: boolean;
  /** A file that is no deck stands where the deck should. */
  readonly isDamaged?: boolean;
  readonly size?: { readonly width: number; readonly height: number };
  /** How much larger everything is drawn. */
  readonly zoom?: number;
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

const LINKS = Array.from({ length: 12 }, (_, index) => `https://example.org/mills/${index}`).join('\n');
/** It bears no date: what it tells as news needs one. */
const REPORT = `The mill of Alder closes

The mill of Alder said on Tuesday that it would close its two older halls. About 120 people work there, the director Tom Berg told the council.

The council of Alder has offered the mill a loan of £2m, which Mr Berg called too little. The mill was built in 1871 and made sails until 1950.`;

async function readIn(page: OpenApp['page'], text: string): Promise<void> {
  await page.getByTestId('import-text').fill(text);
  await page.getByTestId('import-read').press('Enter');
  await expect(page.getByTestId('import')).toHaveAttribute('data-state', 'found');
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

const today: Scene = { name: 'today', arrange: ({ today: screen }) => screen.isShown() };

/** A dialog or panel that is opened from anywhere, and left by Escape. */
const over = (name: string, arrange: Scene['arrange']): Scene => ({
  name,
  arrange: async (one) => {
    await one.page.keyboard.press('Escape');
    await expect(one.page.getByRole('dialog')).toHaveCount(0);
    await arrange(one);
  },
});

const around: readonly Scene[] = [
  over('palette', async ({ palette, page }) => {
    await palette.open();
    await page.keyboard.type('th');
  }),
  over('palette-nothing', async ({ palette, page }) => {
    await palette.open();
    await page.keyboard.type('zzzz');
  }),
  over('sheet-of-keys', async ({ page }) => {
    await page.keyboard.press('F1');
    await page.getByTestId('sheet').waitFor();
  }),
  over('own-card', async ({ page }) => {
    await page.keyboard.press('Control+n');
    await page.getByTestId('card-article').selectOption({ index: 1 });
    await page.getByTestId('card-quote').waitFor();
  }),
  over('history', async ({ page, palette }) => {
    await palette.run('what was', 'Show what was done');
    await page.getByTestId('acts').getByRole('option').nth(2).click();
  }),
  over('about', ({ about }) => about.open()),
];

/** A setting of each section, so that every section is seen. */
const settings: readonly Scene[] = ['desiredRetention', 'gradeButtons', 'theme', 'keys', 'dataFolder'].map((id) =>
  over(`settings-${id}`, async ({ page, settings: screen }) => {
    await page.evaluate((hash) => (location.hash = hash), `#settings/${id}`);
    await screen.screen.waitFor();
  }),
);

const article: readonly Scene[] = [
  {
    name: 'article',
    arrange: async (one) => {
      const { articles } = await one.ask('deck/overview', {});
      await one.page.evaluate((hash) => (location.hash = hash), `#article/${articles[0]?.documentId ?? ''}`);
      await one.article.isShown();
    },
  },
  {
    name: 'article-note',
    arrange: async ({ page, article: screen }) => {
      await page.keyboard.press('j');
      await expect(screen.detail).toBeVisible();
    },
  },
];

const pieces = (kind: 'timeline' | 'argument'): readonly Scene[] => [
  {
    name: `${kind}-front`,
    arrange: async (one) => {
      if (await one.study.screen.isVisible()) await one.study.end();
      await bringUp(one, (item) => item.kind === kind && CARDS.some(({ front }) => front === item.front));
      await one.today.startStudying();
      await one.study.isAt('front');
    },
  },
  {
    name: `${kind}-placed`,
    arrange: async ({ page }) => {
      for (const key of ['2', '1', '3']) await page.keyboard.press(key);
    },
  },
  {
    name: `${kind}-back`,
    arrange: async ({ page, study: screen }) => {
      await page.keyboard.press('Space');
      if ((await screen.screen.getAttribute('data-state')) === 'front') await page.keyboard.press('Space');
      await screen.isAt('back');
    },
  },
];

/** A profile with a past is made by the story before this one, in the same folder. */
const small: readonly Scene[] = [
  today,
  ...study.slice(0, 2),
  {
    name: 'settings',
    arrange: async ({ page, study: screen, settings: place }) => {
      await screen.end();
      await place.open();
      await page.evaluate(() => document.fonts.ready);
    },
  },
  over('palette', ({ palette }) => palette.open()),
];

const PAST = [9, 8, 6, 5, 3, 2];

/** A question of each format, asked and marked, then the sheet and the page of figures. */
const quizzes: readonly Scene[] = [
  today,
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

/** A card of each type, before and after its answer is shown; each on a day of its own, on which what was put aside comes again. */
const ofType = (type: CardType, day: number): readonly Scene[] => [
  {
    name: `${type}-front`,
    arrange: async (one) => {
      if (await one.study.screen.isVisible()) await one.study.end();
      await one.shiftClock(new Date(Date.parse(NOW) + day * 86_400_000));
      await one.ask('settings/change', { newCardsPerDay: 200, minutesPerDay: 240 });
      await one.page.reload();
      await one.today.isShown();
      await bringUp(one, (item) => item.type === type);
      await one.today.startStudying();
      await one.study.isAt('front');
    },
  },
  { name: `${type}-back`, arrange: ({ study: screen }) => screen.reveal() },
];

export const STORIES: readonly Story[] = [
  { name: 'types', now: NOW, scenes: CARD_TYPES.flatMap(ofType) },
  { name: 'first-run', now: NOW, scenes: [today] },
  { name: 'empty', now: NOW, args: ['--empty'], scenes: [today] },
  { name: 'studying', now: NOW, studiedDaysBefore: PAST, scenes: [today, ...study] },
  { name: 'around', now: NOW, studiedDaysBefore: PAST, scenes: [today, ...around, ...settings, ...article] },
  {
    name: 'kinds',
    now: NOW,
    scenes: [
      today,
      ...ofKind('number', ['1,000']),
      ...ofKind('cloze', ['nothing']),
      ...ofKind('list', ['one', 'two']),
      {
        name: 'options',
        arrange: async (one) => {
          await one.study.end();
          for (;;) {
            const { cardId } = await bringUp(one, ({ kind }) => kind === 'number' || kind === 'qa');
            if (await one.ask('review/choices', { cardId })) break;
            await one.ask('card/bury', { cardId });
          }
          await one.today.startStudying();
          await one.page.getByTestId('show-options').click();
          await one.study.options.waitFor();
        },
      },
    ],
  },
  { name: 'pieces', now: NOW, hasPieces: true, scenes: [...pieces('timeline'), ...pieces('argument')] },
  {
    name: 'ends',
    now: NOW,
    studiedDaysBefore: PAST,
    scenes: [
      {
        name: 'day-of-rest',
        // A Friday.
        arrange: async ({ ask, today: screen }) => {
          await ask('settings/change', { restDays: [5] });
          await expect(screen.title).toContainText('rest');
        },
      },
      {
        name: 'minutes-used',
        arrange: async ({ ask, today: screen }) => {
          await ask('settings/change', { restDays: [], minutesPerDay: 1 });
          for (let card = 0; card < 5; card += 1) {
            const next = await ask('review/next', { ahead: false });
            if (next.kind !== 'item') break;
            const { cardId, reps } = next.item;
            await ask('review/grade', { cardId, reps, grade: 'easy', thinkingMillis: 15_000 });
          }
          await expect(screen.title).toContainText('used');
        },
      },
      {
        name: 'waiting',
        arrange: async (one) => {
          await one.ask('settings/change', { newCardsPerDay: 0 });
          let next = await one.ask('review/next', { ahead: false });
          for (let grade: 'again' | 'easy' = 'again'; next.kind === 'item'; grade = 'easy') {
            const { cardId, reps } = next.item;
            ({ next } = await one.ask('review/grade', { cardId, reps, grade, thinkingMillis: 0 }));
          }
          await one.today.isShown();
          await one.page.evaluate(() => (location.hash = '#study'));
          await one.study.isAt('waiting');
        },
      },
      {
        name: 'all-done',
        arrange: async ({ page, study: screen }) => {
          await page.keyboard.press('Space');
          await screen.answerCard('easy');
          await screen.isAt('done');
        },
      },
      {
        name: 'nothing-due',
        arrange: async ({ page, today: screen }) => {
          await page.keyboard.press('Escape');
          await screen.isShown();
        },
      },
    ],
  },
  { name: 'quiz', now: NOW, studiedDaysBefore: PAST, scenes: quizzes },
  {
    name: 'inbox',
    now: NOW,
    proposed: 'biography.md',
    scenes: [
      { name: 'draft', arrange: ({ inbox }) => inbox.open() },
      {
        name: 'warning',
        arrange: async ({ page, inbox, ask }) => {
          for (let turn = 0; turn < 5; turn += 1) {
            await inbox.isAsked();
            await page.keyboard.press('a');
          }
          await inbox.isShown();
          const { drafts } = await ask('inbox/read', {});
          const warned = drafts.findIndex(({ warnings }) => warnings.some(({ mend }) => mend !== null));
          for (let at = 0; at < warned; at += 1) await page.keyboard.press('j');
        },
      },
      {
        name: 'why-not',
        arrange: async ({ page, inbox }) => {
          await inbox.isAsked();
          await page.keyboard.press('x');
        },
      },
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
    name: 'import',
    now: NOW,
    scenes: [
      {
        name: 'choosing',
        arrange: async ({ today: screen, app, page }) => {
          await screen.isShown();
          // The system's own window is closed without a file.
          await app.evaluate(({ dialog }) => {
            dialog.showOpenDialog = () => Promise.resolve({ canceled: true, filePaths: [] });
          });
          await page.keyboard.press('Control+o');
          await expect(page.getByTestId('import-open')).toBeEnabled();
        },
      },
      {
        name: 'found-links',
        arrange: ({ page }) => readIn(page, LINKS),
      },
      {
        name: 'found',
        arrange: async ({ page }) => {
          await page.getByTestId('import-away').press('Enter');
          await readIn(page, readFileSync(inRepository('data', 'samples', 'biography.md'), 'utf8'));
        },
      },
      {
        name: 'found-undated',
        arrange: async ({ page }) => {
          await page.getByTestId('import-away').press('Enter');
          await readIn(page, REPORT);
          await page.getByTestId('import-date').waitFor();
        },
      },
    ],
  },
  {
    name: 'away',
    now: NOW,
    studiedDaysBefore: [40, 39, 38, 37, 36, 35, 34, 33],
    scenes: [
      {
        name: 'today',
        // What has come due in a month is more than two days of so few minutes.
        arrange: async ({ ask, today: screen }) => {
          await ask('settings/change', { minutesPerDay: 2 });
          await screen.catchUp.waitFor();
        },
      },
      {
        name: 'plan',
        arrange: async ({ page, today: screen }) => {
          await page.keyboard.press('p');
          await expect(screen.planDays.first()).toBeAttached();
        },
      },
    ],
  },
  {
    name: 'fault',
    now: NOW,
    isDamaged: true,
    scenes: [{ name: 'damaged', arrange: ({ fault }) => fault.isShown('store/corrupt') }],
  },
  { name: 'small', now: NOW, studiedDaysBefore: PAST, size: { width: 800, height: 560 }, scenes: small },
  { name: 'zoomed', now: NOW, studiedDaysBefore: PAST, zoom: 2, scenes: small },
];
