// Settings: found by a few letters, changed by keys, kept at once and over a restart, and taken back.
import type { Settings } from '../src/core/deck/settings';
import { DEFAULT_SETTINGS } from '../src/core/deck/settings';
import { expect, type OpenApp, test } from './app';

const MORNING = '2031-03-10T09:00:00Z';

/** How a person changes each setting without a mouse, once its control has the focus; and what is then kept. */
const CHANGES: readonly {
  readonly words: string;
  readonly change: (one: OpenApp) => Promise<void>;
  readonly kept: Partial<Settings>;
}[] = [
  {
    words: 'desired retention',
    change: async ({ page }) => {
      await page.keyboard.press('ArrowLeft');
      await page.keyboard.press('ArrowLeft');
    },
    kept: { desiredRetention: 0.88 },
  },
  { words: 'minutes a day', change: ({ settings }) => settings.write('25'), kept: { minutesPerDay: 25 } },
  {
    words: 'weekend',
    change: async ({ page }) => {
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Space');
    },
    kept: { restDays: [2] },
  },
  {
    words: 'light days',
    change: async ({ page }) => {
      await page.keyboard.press('Space');
    },
    kept: { lightDays: [1] },
  },
  { words: 'even out', change: ({ page }) => page.keyboard.press('Space'), kept: { evensDays: true } },
  { words: 'new cards', change: ({ settings }) => settings.write('7'), kept: { newCardsPerDay: 7 } },
  {
    words: 'learning steps',
    change: ({ settings }) => settings.write('5 min, 1h'),
    kept: { learningSteps: ['5m', '1h'] },
  },
  { words: 'lapse', change: ({ settings }) => settings.write(''), kept: { relearningSteps: [] } },
  { words: 'midnight', change: ({ page }) => page.keyboard.press('ArrowUp'), kept: { dayStartHour: 3 } },
  { words: 'two buttons', change: ({ page }) => page.keyboard.press('Space'), kept: { gradeButtons: 'two' } },
  { words: 'type answers', change: ({ page }) => page.keyboard.press('Space'), kept: { typedAnswers: false } },
  { words: 'theme', change: ({ page }) => page.keyboard.press('ArrowRight'), kept: { theme: 'light' } },
  {
    words: 'edit this card',
    change: async ({ page, settings }) => {
      await page.keyboard.press('Enter');
      await expect(settings.keyDialog).toBeVisible();
      await page.keyboard.press('Control+e');
      await expect(settings.keyDialog).toHaveCount(0);
    },
    kept: { keys: { 'card.edit': 'Ctrl+E' } },
  },
  { words: 'dictate', change: ({ page }) => page.keyboard.press('Enter'), kept: { letterKeys: false } },
];

test('every setting is found by words, changed by keys, and stands after a restart', async ({ launch }) => {
  expect(CHANGES.flatMap(({ kept }) => Object.keys(kept)).sort()).toEqual(Object.keys(DEFAULT_SETTINGS).sort());
  const first = await launch({ now: MORNING });
  await first.today.isShown();
  await first.settings.open();
  let expected: Settings = DEFAULT_SETTINGS;
  for (const { words, change, kept } of CHANGES) {
    await first.settings.find(words);
    await change(first);
    expected = { ...expected, ...kept };
    await expect.poll(() => first.ask('settings/read', {}), words).toEqual(expected);
  }
  await first.quit();

  const { settings, ask } = await launch({ now: MORNING });
  await expect(settings.screen).toBeVisible();
  expect(await ask('settings/read', {})).toEqual(expected);
  await expect(settings.control('desiredRetention')).toHaveValue('0.88');
  await expect(settings.control('minutesPerDay')).toHaveValue('25');
  await expect(settings.control('newCardsPerDay')).toHaveValue('7');
  await expect(settings.control('learningSteps')).toHaveValue('5m 1h');
  await expect(settings.control('relearningSteps')).toHaveValue('');
  await expect(settings.control('dayStartHour')).toHaveValue('3');
  await expect(settings.control('gradeButtons')).toBeChecked();
  await expect(settings.control('typedAnswers')).not.toBeChecked();
  await expect(settings.row('theme').getByRole('radio', { name: 'Light' })).toBeChecked();
  await expect(settings.control('letterKeys')).not.toBeChecked();
  await expect(settings.keyOf('card.edit')).toContainText('Ctrl E');
});

test('Ctrl+Z takes a setting back and says which, in its field and after a restart', async ({ launch }) => {
  const first = await launch({ now: MORNING });
  await first.today.isShown();
  await first.settings.open();
  await first.settings.find('minutes a day');
  await first.settings.write('40');
  await expect.poll(async () => (await first.ask('settings/read', {})).minutesPerDay).toBe(40);
  await expect(first.settings.control('minutesPerDay')).toBeFocused();
  await first.page.keyboard.press('Control+z');
  await expect(first.settings.toast).toContainText('Undone: change the minutes a day.');
  await expect(first.settings.control('minutesPerDay')).toHaveValue('15');
  await first.page.keyboard.press('Control+Shift+z');
  await expect(first.settings.toast).toContainText('Done again: change the minutes a day.');
  await expect(first.settings.control('minutesPerDay')).toHaveValue('40');
  await first.quit();

  const second = await launch({ now: MORNING });
  await expect(second.settings.control('minutesPerDay')).toHaveValue('40');
  await second.page.keyboard.press('Control+z');
  await expect(second.settings.control('minutesPerDay')).toHaveValue('15');
});

test('of several words the chosen one takes the focus', async ({ launch }) => {
  const { page, today, settings, ask } = await launch({ now: MORNING });
  await today.isShown();
  await ask('settings/change', { theme: 'dark' });
  await settings.open();
  await settings.find('theme');
  await expect(page.getByRole('radio', { name: 'Dark' })).toBeFocused();
});

test('words that were typed are the field’s own to undo', async ({ launch }) => {
  const { settings, today, page, ask } = await launch({ now: MORNING });
  await today.isShown();
  await ask('settings/change', { newCardsPerDay: 9 });
  await settings.open();
  await settings.find('minutes a day');
  await page.keyboard.press('End');
  await page.keyboard.type('7');
  await expect(settings.control('minutesPerDay')).toHaveValue('157');
  await page.keyboard.press('Control+z');
  await expect(settings.control('minutesPerDay')).toHaveValue('15');
  expect((await ask('settings/read', {})).newCardsPerDay).toBe(9);
});

test('what makes no sense is said beside its field and changes nothing', async ({ launch }) => {
  const { settings, today, page, ask } = await launch({ now: MORNING });
  await today.isShown();
  await settings.open();
  for (const [words, id, text, said] of [
    ['minutes a day', 'minutesPerDay', '0', 'from 1 to 600'],
    ['new cards', 'newCardsPerDay', 'many', 'from 0 to 999'],
    ['learning steps', 'learningSteps', '1m 10x', '“10x” is no length'],
  ] as const) {
    await settings.find(words);
    await settings.write(text);
    await expect(settings.row(id).getByRole('alert')).toContainText(said);
    await expect(settings.control(id)).toHaveAttribute('aria-invalid', 'true');
  }
  expect(await ask('settings/read', {})).toEqual(DEFAULT_SETTINGS);
  // Typing again takes the words away, and leaving the screen keeps what is right.
  await settings.find('minutes a day');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('20');
  await expect(settings.row('minutesPerDay').getByRole('alert')).toHaveCount(0);
  await page.keyboard.press('Control+1');
  await today.isShown();
  await expect.poll(async () => (await ask('settings/read', {})).minutesPerDay).toBe(20);
});

test('each setting says its default and goes back to it', async ({ launch }) => {
  const { settings, today, page, ask } = await launch({ now: MORNING });
  await today.isShown();
  await ask('settings/change', {
    minutesPerDay: 40,
    theme: 'dark',
    keys: { 'app.palette': 'Ctrl+P', 'card.edit': '' },
  });
  await settings.open();
  await expect(settings.row('minutesPerDay')).toContainText('Default 15');
  await expect(settings.screen).toContainText('3 settings are not as they came');
  await page.getByTestId('only-changed').click();
  await expect(settings.row('desiredRetention')).toHaveCount(0);
  for (const id of ['minutesPerDay', 'theme', 'keys']) await page.getByTestId(`reset-${id}`).click();
  await expect.poll(() => ask('settings/read', {})).toEqual(DEFAULT_SETTINGS);
  await expect(settings.screen).toContainText('Every setting is as it came');
});

test('the retention shows what it costs, and how little that rests on', async ({ launch }) => {
  const { settings, today, page, ask } = await launch({ now: MORNING });
  await today.isShown();
  await settings.open();
  const cost = page.getByTestId('retention-cost');
  await expect(cost).toContainText(/\d+ of \d+.facts known at its end/);
  await expect(cost).toContainText('Before today you had no reviews, so usual times and ratings are assumed');
  const plot = settings.row('desiredRetention').getByRole('img');
  await expect(plot).toHaveAccessibleName(/a day at 90/);

  let next = await ask('review/next', { ahead: false });
  for (let answers = 0; answers < 6 && next.kind === 'item'; answers += 1) {
    const { cardId, reps } = next.item;
    ({ next } = await ask('review/grade', { cardId, reps, grade: 'easy', thinkingMillis: 6_000 }));
  }
  await expect(cost).toContainText(/Simulated with 6.learned cards and \d+ to come/);
  await settings.find('desired retention');
  const before = await plot.getAttribute('aria-label');
  await page.keyboard.press('End');
  await expect(plot).toHaveAccessibleName(/at 97/);
  expect(await plot.getAttribute('aria-label')).not.toBe(before);
  await expect.poll(async () => (await ask('settings/read', {})).desiredRetention).toBe(0.97);
});

test('settings follow the command line, and the search says when it finds nothing', async ({ launch, deck }) => {
  const { settings, today, page, ask } = await launch({ now: MORNING });
  await today.isShown();
  await ask('settings/change', { minutesPerDay: 40 });
  await settings.open();
  await expect(settings.control('minutesPerDay')).toHaveValue('40');
  expect((await deck.undo()).title).toBe('change the minutes a day');
  await expect(settings.control('minutesPerDay')).toHaveValue('15');

  await page.keyboard.press('/');
  await page.keyboard.type('no such thing');
  await expect(settings.screen).toContainText('No setting is called like that');
  await page.keyboard.press('Escape');
  await expect(settings.row('minutesPerDay')).toBeVisible();
});
