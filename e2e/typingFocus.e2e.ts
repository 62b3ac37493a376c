// Words typed for an answer reach its field, wherever the focus was left; a letter never opens the card and its answer.
import type { ReviewItem } from '../src/shared/contract/review';
import { expect, test } from './app';
import { bringUp } from './onTable';
import { CARDS, withPieces } from './withPieces';

const MORNING = '2031-03-10T09:00:00Z';

const isTyped = ({ kind }: ReviewItem): boolean => kind === 'cloze' || kind === 'number';

test('after the hint, and after a click beside it, the field has the words', async ({ launch }) => {
  const one = await launch({ now: MORNING });
  const { study, page } = one;
  await one.today.isShown();
  const item = await bringUp(one, isTyped);
  const { front, back, accepted } = item;
  await one.ask('card/edit', {
    cardId: item.cardId,
    front,
    back,
    accepted: [...accepted],
    hint: 'Begins with a letter',
  });
  await one.today.startStudying();
  await study.isAsked();
  await page.getByTestId('show-hint').click();
  await expect(page.getByTestId('hint')).toBeVisible();
  await expect(study.field()).toBeFocused();
  await page.keyboard.type('Ei');
  await expect(study.field()).toHaveValue('Ei');

  await study.field().evaluate((field) => field.blur());
  await page.keyboard.type('es');
  await expect(study.field()).toBeFocused();
  await expect(study.field()).toHaveValue('Eies');
  await expect(study.editor).toHaveCount(0);
  await study.isAt('front');
});

test('a card that is opened before it is answered keeps its answer to itself until asked', async ({ launch }) => {
  const one = await launch({ now: MORNING });
  const { study, page } = one;
  await one.today.isShown();
  const isChosen = async ({ cardId }: ReviewItem) => (await one.ask('review/choices', { cardId })) !== null;
  let item = await bringUp(one, isTyped);
  while (!(await isChosen(item))) {
    await one.ask('card/bury', { cardId: item.cardId });
    item = await bringUp(one, isTyped);
  }
  await one.today.startStudying();
  await study.isAsked();
  await page.getByTestId('show-options').click();
  await expect(study.options).toBeVisible();
  await page.keyboard.press('e');
  await expect(study.editor).toBeVisible();
  await expect(page.getByTestId('answer-hidden')).toBeVisible();
  await expect(page.getByTestId('card-front')).toBeVisible();
  await expect(page.getByTestId('card-back')).toHaveCount(0);
  await expect(page.getByTestId('card-accepted')).toHaveCount(0);
  await page.getByTestId('answer-hidden').getByRole('button').click();
  await expect(page.getByTestId('card-back')).toHaveValue(item.back);
});

test('letters typed while reasons are still to be placed go to the missing one', async ({ launch, profile }) => {
  const one = await withPieces(() => launch({ now: MORNING }), profile);
  const { study, page } = one;
  await bringUp(one, ({ front }) => front === CARDS[1]?.front);
  await one.today.startStudying();
  await study.isAsked();
  await expect(page.getByTestId('loose')).toBeVisible();
  await expect(study.question).toBeFocused();
  await page.keyboard.type('every');
  await expect(study.field()).toHaveValue('every');
  await expect(study.editor).toHaveCount(0);
});
