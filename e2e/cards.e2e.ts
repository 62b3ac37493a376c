// What a person does to a card beside answering it: edit, flag, put away, look up, write one. All by keys.
import { expect, test } from './app';

const MORNING = '2031-03-10T09:00:00Z';

test('editing a card changes its words and keeps its schedule', async ({ launch, deck }) => {
  const one = await launch({ now: MORNING });
  const { study, page } = one;
  // The keys of the screen, not of a field: the next card may be one that is typed.
  await one.ask('settings/change', { typedAnswers: false });
  await one.today.startStudying();
  await study.isAt('front');
  const id = await study.cardId();
  await study.answerCard('good');
  await page.keyboard.press('u');
  await expect(study.card).toHaveAttribute('data-card-id', id);
  const before = await deck.card(id);

  await page.keyboard.press('e');
  await expect(study.editor).toContainText('When it comes back stays as it is');
  await page.getByTestId('card-front').fill('Which words are new?');
  await page.getByTestId('card-back').fill('These ones.');
  await page.getByTestId('card-accepted').fill('These\nThose');
  await page.keyboard.press('Control+Enter');
  await expect(study.editor).toHaveCount(0);
  await expect(study.question).toHaveText('Which words are new?');
  await study.isAt('front');
  const { front, back, accepted } = await one.ask('card/info', { cardId: id as never });
  expect([front, back, accepted]).toEqual(['Which words are new?', 'These ones.', ['These', 'Those']]);
  const after = await deck.card(id);
  expect([after.dueAt, after.reps, after.log]).toEqual([before.dueAt, before.reps, before.log]);
});

test('words that were being written survive a crash', async ({ launch }) => {
  const first = await launch({ now: MORNING });
  await first.today.startStudying();
  await first.study.isAt('front');
  await first.page.keyboard.press('e');
  await first.page.getByTestId('card-back').fill('Half a thou');
  // Chromium writes what a page keeps a little later.
  await first.page.waitForTimeout(6_000);
  const gone = first.app.waitForEvent('close');
  first.app.process().kill('SIGKILL');
  await gone;

  const second = await launch({ now: MORNING });
  await second.today.startStudying();
  await second.study.isAt('front');
  await second.page.keyboard.press('e');
  await expect(second.page.getByTestId('draft-restored')).toBeVisible();
  await expect(second.page.getByTestId('card-back')).toHaveValue('Half a thou');
});

test('a card is put away for good, until tomorrow, and brought back', async ({ launch, deck }) => {
  const one = await launch({ now: MORNING });
  const { study, page } = one;
  // The keys of the screen, not of a field: the next card may be one that is typed.
  await one.ask('settings/change', { typedAnswers: false });
  await one.today.startStudying();
  await study.isAt('front');
  const first = await study.cardId();
  for (const [key, words] of [
    ['@', /not asked any more/],
    ['-', /waits until tomorrow/],
  ] as const) {
    await page.keyboard.press(key);
    await expect(study.card).not.toHaveAttribute('data-card-id', first);
    await expect(study.notice).toContainText(words);
    await page.keyboard.press('u');
    await expect(study.card).toHaveAttribute('data-card-id', first);
    await expect(study.live).toContainText('Undone');
  }
  expect((await deck.card(first)).log).toEqual([]);
});

test('a flag is set and taken off, on either side of the card', async ({ launch }) => {
  const one = await launch({ now: MORNING });
  const { study, page } = one;
  await one.today.startStudying();
  await study.isAt('front');
  await page.keyboard.press('*');
  await expect(study.flag).toHaveAccessibleName('Flag 1');
  await study.reveal();
  await expect(study.flag).toBeVisible();
  await page.getByTestId('more').focus();
  await page.keyboard.press('Enter');
  await page.getByTestId('menu-flag3').press('Enter');
  await expect(study.flag).toHaveAccessibleName('Flag 3');
  await study.isAt('back');
});

test('what is known of a card stands in one place: figures, curve and every answer', async ({ launch, deck }) => {
  const zero = await launch({ now: MORNING });
  await zero.today.isShown();
  await zero.quit();
  const [card] = await deck.due(new Date(MORNING));
  const id = card?.cardId ?? '';
  await deck.grade(id, 'easy', new Date(MORNING));
  const { dueDay } = await deck.card(id);

  const one = await launch({ now: `${dueDay ?? ''}T12:00:00Z` });
  const { study, page } = one;
  await one.today.startStudying();
  await study.isAt('front');
  expect(await study.cardId()).toBe(id);
  await page.keyboard.press('i');
  await expect(page.getByTestId('info-facts')).toContainText('Stability');
  await expect(study.info.getByRole('img')).toHaveAccessibleName(/Recall is \d+.% now/);
  await expect(page.getByTestId('info-log').getByRole('row').nth(1)).toContainText('Instantly');
  await page.getByTestId('curve-table').click();
  await expect(study.info.getByRole('table', { name: 'Chance of recall by day' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(study.info).toHaveCount(0);
  await study.isAt('front');
});

test('a card of one’s own is written with a quote that must stand in the article', async ({ launch }) => {
  const one = await launch({ now: MORNING });
  const { page, today, ask } = one;
  await today.isShown();
  const { cards, articles } = await ask('deck/overview', {});
  await page.keyboard.press('Control+n');
  await expect(page.getByTestId('no-source')).toContainText('no figure of coverage');
  await page.getByTestId('card-front').fill('What did I want to keep?');
  await page.getByTestId('card-back').fill('This.');
  await page.getByTestId('card-article').selectOption(articles[0]?.documentId ?? '');
  await page.getByTestId('card-quote').fill('Words that stand nowhere in it');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('alert')).toContainText('do not stand in the article');
  await page.getByTestId('card-quote').fill('Vladimir Putin is president of Russia');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByTestId('new-card')).toHaveCount(0);
  expect((await ask('deck/overview', {})).cards).toBe(cards + 1);
});
