// The page of an article: its words, what is remembered of them, and the way between a card and its words.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { ArticleNote, ArticlePage as ArticleRead } from '../src/shared/contract/article';
import { expect, type OpenApp, test } from './app';
import { isClean } from './isClean';

const MORNING = '2031-03-10T09:00:00Z';
const LATER = '2031-04-20T09:00:00Z';

async function readArticle({ ask }: OpenApp): Promise<ArticleRead> {
  const { articles } = await ask('deck/overview', {});
  return ask('article/read', { documentId: articles[0]?.documentId ?? ('' as never) });
}

/** By its row on Today. */
async function openFromToday(one: OpenApp): Promise<void> {
  await one.today.isShown();
  await one.page.getByRole('row').filter({ hasText: 'study brief' }).getByRole('rowheader').click();
  await one.article.isShown();
}

/** Some cards answered, well and badly, and six weeks gone by. */
async function someStudied(one: OpenApp): Promise<void> {
  const grades = ['good', 'easy', 'again', 'hard'] as const;
  for (let card = 0; card < 12; card += 1) {
    const next = await one.ask('review/next', { ahead: false });
    if (next.kind !== 'item') break;
    const { cardId, reps } = next.item;
    await one.ask('review/grade', { cardId, reps, grade: grades[card % 4] ?? 'good', thinkingMillis: 900 });
  }
  await one.shiftClock(new Date(LATER));
}

const wordsOf = (page: ArticleRead, standing: (note: ArticleNote) => string): Map<string, string[]> => {
  const words = new Map<string, string[]>();
  for (const { text, notes } of page.passages) {
    for (const note of notes) {
      const name = standing(note);
      for (const { start, end } of note.marks) words.set(name, [...(words.get(name) ?? []), text.slice(start, end)]);
    }
  }
  return words;
};
const nameOf = ({ standing }: ArticleNote): string => (standing.state === 'learned' ? standing.band : standing.state);

test('an article opens from Today; its words are marked as they are remembered, and the sentence says how many', async ({
  launch,
}) => {
  const one = await launch({ now: MORNING });
  await one.today.isShown();
  await someStudied(one);
  await openFromToday(one);
  const read = await readArticle(one);
  const { expected, of, deviation } = read.recall;
  expect(of).toBeGreaterThan(3);
  await expect(one.article.headline).toHaveText(
    `Today you would likely recall ${Math.round(expected ?? 0)} of ${of} learned facts (${Math.round((100 * (expected ?? 0)) / of)}\u00a0%\u00a0±\u00a0${Math.round((100 * (deviation ?? 0)) / of)})`,
  );
  const wanted = wordsOf(read, nameOf);
  for (const name of ['strong', 'steady', 'fading', 'weak', 'lost', 'new', 'none', 'suspended']) {
    const marked = await one.article.marked(name);
    expect(marked.toSorted(), name).toEqual((wanted.get(name) ?? []).toSorted());
  }
  expect((wanted.get('new') ?? []).length).toBeGreaterThan(10);
  // Nothing of the text is lost or changed by its marks and letters.
  const texts = await one.page.locator('[data-words]').evaluateAll((nodes) =>
    nodes.map((node) => {
      const copy = node.cloneNode(true) as Element;
      for (const letter of copy.querySelectorAll('sup')) letter.remove();
      return copy.textContent;
    }),
  );
  expect(texts).toEqual(read.passages.map(({ text }) => text));
});

test('what is suspended, answered or undone is seen at once', async ({ launch }) => {
  const one = await launch({ now: MORNING });
  await one.today.isShown();
  const { passages } = await readArticle(one);
  const notes = passages.flatMap((passage) => passage.notes.map((note) => ({ passage, note })));
  const single = notes.find(({ note }) => note.cards.length === 1 && note.marks.length === 1);
  if (!single) throw new Error('No note has a card of its own.');
  const { passage, note } = single;
  const words = passage.text.slice(note.marks[0]?.start, note.marks[0]?.end);
  await openArticle(one);
  expect(await one.article.marked('suspended')).toEqual([]);
  await one.ask('card/suspend', { cardId: note.cards[0] ?? ('' as never), suspended: true });
  await expect.poll(() => one.article.marked('suspended')).toEqual([words]);
  await one.page.keyboard.press('Control+Z');
  await expect.poll(() => one.article.marked('suspended')).toEqual([]);
});

test('the notes are walked by keys; one that is looked at names its cards', async ({ launch }) => {
  const one = await launch({ now: MORNING });
  await one.today.isShown();
  await openArticle(one);
  const { article, page } = one;
  const read = await readArticle(one);
  const notes = read.passages.flatMap((passage) => passage.notes);
  await expect(article.notes).toHaveCount(notes.length);

  await page.keyboard.press('j');
  await expect(article.notes.first()).toBeFocused();
  await expect(article.notes.first()).toHaveAttribute('aria-expanded', 'true');
  // Some facts are only known, and no card asks for them.
  const asked = notes.findIndex(({ cards }) => cards.length > 0);
  for (let place = 1; place <= asked; place += 1) {
    await page.keyboard.press('j');
    await expect(article.notes.nth(place)).toBeFocused();
  }
  const card = read.cards.find(({ cardId }) => cardId === notes[asked]?.cards[0]);
  await expect(article.detail).toContainText(card?.front ?? 'no card');
  await expect(article.detail).toContainText('Not learned yet.');
  await page.keyboard.press('j');
  await expect(article.notes.nth(asked + 1)).toBeFocused();
  await expect(article.detail).toHaveCount(1);
  for (let place = asked; place >= 0; place -= 1) {
    await page.keyboard.press('k');
    await expect(article.notes.nth(place)).toBeFocused();
  }
  await page.keyboard.press(']');
  await expect(article.bars.nth(1)).toBeFocused();
  await page.keyboard.press('[');
  await expect(article.bars.first()).toBeFocused();
  // With the arrows too, for whoever has letter keys off.
  await one.ask('settings/change', { letterKeys: false });
  await page.keyboard.press('Tab');
  await expect(article.notes.first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(article.notes.nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(article.notes.first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(article.detail).toHaveCount(0);
});

test('from a note to the history of its card, by keys, and back to the note', async ({ launch }) => {
  const one = await launch({ now: MORNING });
  const { article, page, study } = one;
  await one.today.isShown();
  await someStudied(one);
  await openArticle(one);
  const read = await readArticle(one);
  const learned = new Set(read.cards.filter(({ memory }) => memory !== null).map(({ cardId }) => cardId));
  const notes = read.passages.flatMap((passage) => passage.notes);
  const place = notes.findIndex(({ cards }) => cards.some((cardId) => learned.has(cardId)));
  await article.notes.nth(place).focus();
  const history = article.detail.getByTestId('open-known').first();
  await expect(history).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(history).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(study.info.getByRole('img')).toHaveAccessibleName(/Recall is \d+.% now/);
  await expect(page.getByTestId('info-log')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(study.info).toHaveCount(0);
  await expect(history).toBeFocused();
  await expect(article.notes.nth(place)).toHaveAttribute('aria-expanded', 'true');
  await isClean(page, 'a note with the history of its card');
});

test('from a card to its words in one key, and back to the card as it was', async ({ launch }) => {
  const one = await launch({ now: MORNING });
  const { study, article, page } = one;
  await one.today.startStudying();
  await study.reveal();
  const cardId = await study.cardId();
  const answer = await study.answer.innerText();
  await page.keyboard.press('o');
  await article.isShown();
  const note = article.notes.and(page.locator(':focus'));
  await expect(note).toHaveAttribute('aria-expanded', 'true');
  await expect(article.detail.locator(`[data-card-id="${cardId}"]`)).toBeVisible();
  await expect(note).toBeInViewport();
  const looked = await article.marked('looked');
  const read = await readArticle(one);
  const home = read.cards.find((card) => card.cardId === cardId)?.paragraph;
  expect(looked.join('')).not.toBe('');
  expect(read.passages.find(({ paragraph }) => paragraph === home)?.text).toContain(looked[0]);
  // The words themselves stand in the window, not only their note.
  const top = await page.evaluate(
    () =>
      [...(CSS.highlights.get('memory-looked') ?? [])].map((range) => (range as Range).getBoundingClientRect().top)[0],
  );
  expect(top).toBeGreaterThan(56);
  expect(top).toBeLessThan(await page.evaluate(() => innerHeight));

  await page.keyboard.press('o');
  await study.isAt('back');
  expect(await study.cardId()).toBe(cardId);
  await expect(study.answer).toHaveText(answer);
  await expect(page.getByRole('heading', { name: 'Answer' })).toBeFocused();

  await page.keyboard.press('o');
  await article.isShown();
  await page.keyboard.press('Alt+ArrowLeft');
  await study.isAt('back');
  await study.grade('good');
  await study.isAt('front');
  expect((await one.ask('card/info', { cardId: cardId as never })).log).toHaveLength(1);
});

test('an article that is not there says so and leads on', async ({ launch }) => {
  const one = await launch();
  await one.today.isShown();
  await one.page.evaluate(() => {
    location.hash = '#article/0f8fad5b-d9cb-469f-a165-70867728950e';
  });
  await expect(one.article.screen).toHaveAttribute('data-state', 'failed');
  await expect(one.article.screen).toContainText('This article is not in the deck');
  await one.page.keyboard.press('Enter');
  await one.today.isShown();
});

for (const forcedColors of ['none', 'active'] as const) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing on an article, ${colorScheme}, forced colours ${forcedColors}`, async ({ launch }) => {
      const one = await launch({ now: MORNING });
      await one.today.isShown();
      await someStudied(one);
      await openArticle(one);
      await one.page.emulateMedia({ colorScheme, forcedColors, reducedMotion: 'reduce' });
      await one.page.keyboard.press('j');
      await expect(one.article.detail).toBeVisible();
      const { violations, passes } = await new AxeBuilder({ page: one.page }).setLegacyMode(true).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([]);
      expect(passes.length).toBeGreaterThan(5);
    });
  }
}

test('memory is read without colour: by the weight of the bar and by its figure', async ({ launch }) => {
  const one = await launch({ now: MORNING });
  await one.today.isShown();
  await someStudied(one);
  await openArticle(one);
  await one.page.emulateMedia({ forcedColors: 'active' });
  const read = await readArticle(one);
  const widths = { strong: '1px', steady: '2px', fading: '3px', weak: '4px', lost: '6px' } as const;
  for (const { paragraph, standing } of read.passages) {
    if (standing.state !== 'learned') continue;
    const bar = one.page.locator(`#paragraph-${paragraph}`);
    await expect(bar.locator('.passage-rule')).toHaveCSS('width', widths[standing.band]);
    await expect(bar.locator('.passage-recall')).toHaveText(String(Math.round(standing.recall * 100)));
    await expect(bar.locator('.passage-recall')).toHaveCSS('opacity', '1');
  }
});

for (const [what, zoom, width, height] of [
  ['at 200 % zoom', 2, 1280, 860],
  ['in a window of 1000 by 700', 1, 1000, 700],
  ['in the smallest window', 1, 640, 480],
] as const) {
  test(`an article is whole ${what}, its notes under their paragraph`, async ({ launch }) => {
    const one = await launch({ now: MORNING });
    await one.resize({ width, height }, zoom);
    // Places are followed once the first one is there.
    await one.today.isShown();
    await openArticle(one);
    const overflow = () =>
      one.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(await overflow()).toBeLessThanOrEqual(0);
    for (let step = 0; step < 5; step += 1) {
      await one.page.keyboard.press('j');
      const note = one.article.notes.and(one.page.locator(':focus'));
      await expect(note).toBeInViewport({ ratio: 0.99 });
      expect(await overflow()).toBeLessThanOrEqual(0);
      const { words, notes } = await note.evaluate((node) => {
        const passage = node.closest('.passage');
        const box = (selector: string) => passage?.querySelector(selector)?.getBoundingClientRect();
        return { words: box('[data-words]')?.bottom ?? Infinity, notes: box('.apparatus')?.top ?? 0 };
      });
      expect(notes).toBeGreaterThanOrEqual(words);
    }
  });
}

/** By its address, as the palette does. */
async function openArticle(one: OpenApp): Promise<void> {
  const { articles } = await one.ask('deck/overview', {});
  await goTo(one.page, `#article/${articles[0]?.documentId}`);
  await one.article.isShown();
}

const goTo = (page: Page, hash: string): Promise<void> =>
  page.evaluate((to) => {
    location.hash = to;
  }, hash);
