// axe on the states a person comes to only by doing something: every kind of card on both sides, options, pieces, menus, the
// session’s ends, and screens whose deck cannot be read.
import Database from 'better-sqlite3';
import { deckFile } from '../src/main/files/profileFolder';
import { expect, test } from './app';
import { isClean } from './isClean';
import { makeLibrary } from './library';
import { bringUp } from './onTable';
import { CARDS, withPieces } from './withPieces';

const MORNING = '2031-03-10T09:00:00Z';

/** What is typed wrong at each kind of card. */
const TYPED = { number: ['1,000'], cloze: ['nothing'], list: ['one', 'two'] } as const;

test('axe finds nothing on a card that is typed, before and after', async ({ launch }) => {
  test.setTimeout(90_000);
  const one = await launch({ now: MORNING });
  await one.today.isShown();
  for (const [kind, words] of Object.entries(TYPED)) {
    await bringUp(one, (item) => item.kind === kind);
    await one.today.startStudying();
    await one.study.isAt('front');
    await isClean(one.page, `${kind}, question`);
    await one.study.type(...words);
    await isClean(one.page, `${kind}, answer`);
    await one.study.end();
  }
});

test('axe finds nothing where an answer is chosen from options, and where its source lies open', async ({ launch }) => {
  const one = await launch({ now: MORNING });
  const { page, study, ask } = one;
  await one.today.isShown();
  for (;;) {
    const { cardId } = await bringUp(one, ({ kind }) => kind !== 'list');
    if (await ask('review/choices', { cardId })) break;
    await ask('card/bury', { cardId });
  }
  await one.today.startStudying();
  await page.getByTestId('show-options').click();
  await expect(study.options).toBeVisible();
  await isClean(page, 'options');
  await page.keyboard.press('1');
  await study.isAt('back');
  await isClean(page, 'an option chosen');
});

for (const [what, kind] of [
  ['a timeline', 'timeline'],
  ['an argument', 'argument'],
] as const) {
  test(`axe finds nothing while ${what} is put together, and after`, async ({ launch, profile }) => {
    const one = await withPieces(() => launch({ now: MORNING }), profile);
    const { page, study } = one;
    await bringUp(one, ({ kind: found, front }) => found === kind && CARDS.some((card) => card.front === front));
    await one.today.startStudying();
    await study.isAt('front');
    await expect(page.getByTestId('placing').getByRole('button').first()).toBeVisible();
    await isClean(page, `${kind}, nothing placed`);
    await page.keyboard.press('1');
    await page.keyboard.press('2');
    await isClean(page, `${kind}, half placed`);
    // All pieces of the argument are placed: the field for the one held back has the focus, and takes Space as a letter.
    if (kind === 'argument') {
      await expect(study.field()).toBeFocused();
      await page.keyboard.press('Enter');
    } else {
      await page.keyboard.press('Space');
      if ((await study.screen.getAttribute('data-state')) === 'front') await page.keyboard.press('Space');
    }
    await study.isAt('back');
    await isClean(page, `${kind}, answer`);
  });
}

test('axe finds nothing in a row’s menu, in the information of an answered card, and on a day of rest', async ({
  launch,
  profile,
}) => {
  makeLibrary(profile, [{ title: 'Bridges', cards: 6, history: () => [{ grade: 'good', daysAgo: 9 }] }], MORNING);
  const one = await launch({ now: MORNING });
  const { page, today, study, ask } = one;
  await today.isShown();
  await today.article('Bridges').click({ button: 'right' });
  await expect(page.getByRole('menu')).toBeVisible();
  await isClean(page, 'the menu of a row');
  await page.keyboard.press('Escape');
  await today.startStudying();
  await study.reveal();
  await page.keyboard.press('i');
  await study.info.waitFor();
  await isClean(page, 'card information, with its curve and log');
  await page.keyboard.press('Escape');
  await study.end();
  // A Monday.
  await ask('settings/change', { restDays: [1] });
  await expect(today.title).toHaveText('Today is a rest day');
  await isClean(page, 'a day of rest');
});

test('axe finds nothing on a screen whose deck cannot be read any more', async ({ launch, profile }) => {
  const one = await launch({ now: MORNING });
  const { page, today, study, ask } = one;
  await today.isShown();
  await ask('settings/change', { newCardsPerDay: 20 });
  await today.startStudying();
  await study.isAt('front');
  renameTable(profile, 'derived_schedule', 'elsewhere');
  await page.keyboard.press('-');
  await expect(study.notice).toBeVisible();
  await isClean(page, 'study, refused');
  await page.keyboard.press('Escape');
  // Leaving is a step back in the history, done by and by; a reload amid that step never ends.
  await expect(today.screen).toHaveAttribute('data-state', 'failed');
  await page.reload();
  await expect(today.screen).toHaveAttribute('data-state', 'failed');
  await isClean(page, 'Today, not read');
});

function renameTable(profile: string, from: string, to: string): void {
  const db = new Database(deckFile(profile));
  db.exec(`PRAGMA legacy_alter_table = ON; ALTER TABLE ${from} RENAME TO ${to}`);
  db.close();
}
