// Even days: switched on in the settings, the date a button promises is the one that is kept, and lumps are spread.
import { expect, test } from './app';
import { makeLibrary, type PastAnswer } from './library';

/** A Saturday. */
const NOW = '2025-11-22T12:00:00Z';
/** All learned on one day: they come back together. */
const easy = (): readonly PastAnswer[] => [{ grade: 'easy', daysAgo: 8 }];

test('with even days the button’s date is kept, and what came together is spread', async ({ launch, profile }) => {
  makeLibrary(profile, [{ title: 'Bridges', cards: 8, history: easy }], NOW);
  const { page, today, study, settings, ask } = await launch({ now: NOW });
  await today.isShown();
  await settings.open();
  await settings.find('even out');
  await page.keyboard.press('Space');
  await expect.poll(async () => (await ask('settings/read', {})).evensDays).toBe(true);
  await expect(settings.row('evensDays')).toContainText('The buttons say the date that is kept');
  await page.keyboard.press('Control+1');
  await today.isShown();
  await today.startStudying();

  const days = new Set<string>();
  for (let card = 0; card < 8; card += 1) {
    await study.isAt('front');
    const next = await ask('review/next', { ahead: false });
    if (next.kind !== 'item') throw new Error('A card is asked.');
    const { cardId, previews } = next.item;
    expect(await study.cardId()).toBe(cardId);
    await study.answerCard('good');
    const kept = await ask('card/info', { cardId });
    expect(kept.log.at(-1)?.intervalDays).toBe(previews.good.intervalDays);
    days.add(kept.dueDay ?? '');
  }
  // Eight alike cards have one date without, and the model leaves days free around it.
  expect(days.size).toBeGreaterThan(2);
});
