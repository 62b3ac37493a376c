// The Inbox, by keys alone: every decision, its undo, and what then is asked.
import type { CardId } from '../src/core/base/ids';
import { expect, test } from './app';
import { isClean } from './isClean';
import { makeOlderProfile, propose } from './proposals';

const NOW = '2026-11-20T09:30:00Z';
const BEFORE = '2026-11-10T09:30:00Z';

test('twenty cards are decided by keys alone, and only those accepted are asked', async ({ launch, profile, deck }) => {
  const waiting = await propose(profile, 'biography.md', BEFORE);
  expect(waiting).toBeGreaterThan(20);
  const { inbox, page, ask } = await launch({ now: NOW });
  await inbox.open();
  await inbox.holds(waiting);
  const accepted: string[] = [];
  const rejected: string[] = [];
  let left = waiting;
  for (let turn = 0; turn < 20; turn += 1) {
    const id = await inbox.selectedId();
    left -= 1;
    if (turn % 4 === 3) {
      // Two keys: the decision, and why.
      await inbox.decide(['x', String(1 + (turn % 9))], left);
      rejected.push(id);
    } else {
      await inbox.decide(['a'], left);
      accepted.push(id);
    }
    await expect(inbox.current).not.toHaveAttribute('data-card-id', id);
  }
  await expect(inbox.budget).toHaveText(`${accepted.length} of 20 new cards accepted today`);
  const due = (await deck.due(new Date(NOW))).map(({ cardId }) => cardId as string);
  expect(due.length).toBeGreaterThan(0);
  for (const id of due) expect(accepted).toContain(id);
  const all = (await deck.list()).map(({ cardId }) => cardId as string);
  expect(all.sort()).toEqual([...accepted].sort());

  // Each can be taken back, the last one first, and stands then where it stood.
  for (let turn = 19; turn >= 15; turn -= 1) {
    left += 1;
    await inbox.decide(['u'], left);
    await expect(inbox.current).toHaveAttribute(
      'data-card-id',
      (turn % 4 === 3 ? rejected.pop() : accepted.pop()) ?? '',
    );
  }
  expect((await ask('inbox/read', {})).drafts).toHaveLength(left);
  expect(await deck.verify()).toEqual({ ok: true, problems: [] });
  await page.keyboard.press('Control+1');
  await expect(page.getByTestId('rail-inbox')).toContainText(String(left));
});

test('a second press of Accept decides nothing about the draft it has not let one see', async ({ launch, profile }) => {
  const waiting = await propose(profile, 'biography.md', BEFORE);
  const { inbox, page, ask } = await launch({ now: NOW });
  await inbox.open();
  // No draft is drawn before the test lets it be.
  await page.evaluate(() => {
    const draw = window.requestAnimationFrame.bind(window);
    const held: FrameRequestCallback[] = [];
    window.requestAnimationFrame = (frame) => held.push(frame);
    addEventListener('let-draw', () => {
      window.requestAnimationFrame = draw;
      for (const frame of held.splice(0)) draw(frame);
    });
  });
  await inbox.decide(['a'], waiting - 1);
  const next = await inbox.selectedId();
  await page.keyboard.press('a');
  await page.keyboard.press('x');
  await page.evaluate(() => dispatchEvent(new Event('let-draw')));
  await inbox.isAsked();
  await expect(inbox.reasons).toHaveCount(0);
  expect(await inbox.selectedId()).toBe(next);
  expect((await ask('inbox/read', {})).accepted).toBe(1);
  // From now on it is meant.
  await inbox.decide(['a'], waiting - 2);
});

test('words are changed in place, judged again, and accepted from the field', async ({ launch, profile }) => {
  const waiting = await propose(profile, 'biography.md', BEFORE);
  const { inbox, page, ask } = await launch({ now: NOW });
  await inbox.open();
  const id = await inbox.selectedId();
  await page.keyboard.press('e');
  await expect(inbox.front).toBeFocused();
  await page.keyboard.press('Control+A');
  // Letters are words here, not decisions.
  await page.keyboard.type('When was something measured there?');
  await expect(inbox.editor.getByText('kept when you leave them, by Esc too')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(inbox.editor).toBeFocused();
  await expect(inbox.warnings.filter({ hasText: 'Names nothing' })).toBeVisible();
  await inbox.holds(waiting);
  // The first fix of the warning, and the same again taken back.
  await page.keyboard.press('p');
  await expect(inbox.front).toHaveValue(/^In “.+”: when was something measured there\?$/);
  await page.keyboard.press('u');
  await expect(inbox.front).toHaveValue('When was something measured there?');
  const title = await inbox.warnings.first().locator('.notice-title').innerText();
  await page.keyboard.press('l');
  await expect(inbox.warnings.filter({ hasText: title })).toHaveCount(0);

  await page.keyboard.press('e');
  await page.keyboard.press('Control+A');
  await page.keyboard.type('When was the wind measured?');
  await page.keyboard.press('Control+Enter');
  await inbox.holds(waiting - 1);
  const { front } = await ask('card/info', { cardId: id as CardId });
  expect(front).toBe('When was the wind measured?');
});

test('a draft whose words cannot be kept is neither accepted nor rejected, and the words wait in it meanwhile', async ({
  launch,
  profile,
}) => {
  const waiting = await propose(profile, 'biography.md', BEFORE);
  const { inbox, article, page, ask } = await launch({ now: NOW });
  await inbox.open();
  await inbox.isAsked();
  const id = await inbox.selectedId();
  await page.keyboard.press('e');
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Delete');
  await page.keyboard.press('Escape');
  for (const key of ['a', 'x']) {
    await page.keyboard.press(key);
    await expect(inbox.front).toBeFocused();
    await expect(inbox.front).toHaveValue('');
    await expect(page.getByText('A card needs a question. Nothing was decided').first()).toBeVisible();
    await expect(inbox.reasons).toHaveCount(0);
    await page.keyboard.press('Escape');
    await expect(inbox.editor).toBeFocused();
  }
  for (const button of ['accept', 'reject']) {
    await page.getByTestId(button).click();
    await expect(inbox.front).toBeFocused();
  }
  await page.keyboard.press('Control+Enter');
  expect(await inbox.selectedId()).toBe(id);
  expect(await ask('inbox/read', {})).toMatchObject({ waiting, accepted: 0 });
  await page.keyboard.press('Escape');
  // Others are looked at, and so is the text; whoever comes back finds the field as they left it.
  await page.keyboard.press('j');
  await expect.poll(() => inbox.selectedId()).not.toBe(id);
  await expect(page.getByText('A card needs a question. Your changes wait').first()).toBeVisible();
  await page.keyboard.press('k');
  await expect.poll(() => inbox.selectedId()).toBe(id);
  await expect(inbox.front).toHaveValue('');
  await page.keyboard.press('s');
  await expect(article.screen).toHaveAttribute('data-state', 'ready');
  await page.keyboard.press('Escape');
  await inbox.isShown();
  await expect(inbox.front).toHaveValue('');
  await page.keyboard.press('e');
  await page.keyboard.type('When was the wind measured?');
  await page.keyboard.press('Escape');
  await inbox.decide(['a'], waiting - 1);
  expect((await ask('card/info', { cardId: id as CardId })).front).toBe('When was the wind measured?');
});

test('words that cannot be kept wait for whoever leaves the Inbox, over a restart too, and can be put back', async ({
  launch,
  profile,
}) => {
  await propose(profile, 'biography.md', BEFORE);
  const one = await launch({ now: NOW });
  await one.inbox.open();
  await one.inbox.isAsked();
  const before = await one.inbox.front.inputValue();
  await one.page.keyboard.press('e');
  await one.page.keyboard.press('Control+A');
  await one.page.keyboard.press('Delete');
  await one.inbox.back.fill('words of my own');
  await one.page.getByTestId('rail-today').click();
  await one.today.isShown();
  await expect(one.page.getByText('A card needs a question. Your changes wait').first()).toBeVisible();
  await one.quit();
  const { inbox, page, ask } = await launch({ now: NOW });
  await inbox.open();
  await expect(inbox.front).toHaveValue('');
  await expect(inbox.back).toHaveValue('words of my own');
  // Accepting all that is clean leaves it where it is.
  const { drafts } = await ask('inbox/read', {});
  await page.keyboard.press('Escape');
  await page.keyboard.press('j');
  await inbox.isAsked();
  await page.getByTestId('accept-clean').press('Enter');
  await expect(page.getByText('1 draft with changes of yours').first()).toBeAttached();
  expect((await ask('inbox/read', {})).drafts.map(({ cardId }) => cardId)).toContain(drafts[0]?.cardId);
  await page.keyboard.press('u');
  await inbox.drafts.first().click();
  await page.getByTestId('draft-put-back').click();
  await expect(inbox.front).toBeFocused();
  await expect(inbox.front).toHaveValue(before);
  expect((await ask('inbox/read', {})).drafts[0]?.front).toBe(before);
});

test('words that are whole are kept when the Inbox is left by a key', async ({ launch, profile }) => {
  await propose(profile, 'biography.md', BEFORE);
  const { inbox, page, ask, today } = await launch({ now: NOW });
  await inbox.open();
  await inbox.isAsked();
  await page.keyboard.press('e');
  await page.keyboard.press('Control+A');
  await page.keyboard.type('When was the wind measured?');
  await page.keyboard.press('Control+1');
  await today.isShown();
  await expect.poll(async () => (await ask('inbox/read', {})).drafts[0]?.front).toBe('When was the wind measured?');
});

test('the fields of a draft are as tall as their words', async ({ launch, profile }) => {
  await propose(profile, 'biography.md', BEFORE);
  const { inbox } = await launch({ now: NOW });
  await inbox.open();
  for (const field of [inbox.front, inbox.back]) {
    await field.fill('Words that go on and on. '.repeat(16));
    const hidden = await field.evaluate((area) => area.scrollHeight - area.clientHeight);
    expect(hidden).toBeLessThanOrEqual(0);
  }
});

test('at 200 % zoom the draft that is gone to is scrolled into view, clear of the bar', async ({ launch, profile }) => {
  await propose(profile, 'biography.md', BEFORE);
  const one = await launch({ now: NOW });
  const { inbox, page } = one;
  await one.resize({ width: 1280, height: 860 }, 2);
  await inbox.open();
  await inbox.isAsked();
  for (let turn = 0; turn < 3; turn += 1) {
    // The first time it is the one the screen opens with.
    if (turn > 0) {
      const id = await inbox.selectedId();
      await page.keyboard.press('j');
      await expect(inbox.editor).not.toHaveAttribute('data-card-id', id);
    }
    await expect(inbox.front).toBeInViewport({ ratio: 1 });
    const front = await inbox.front.boundingBox();
    const bar = await page.locator('.inbox-bar').boundingBox();
    if (!front || !bar) throw new Error('Not drawn.');
    expect(front.y + front.height).toBeLessThanOrEqual(bar.y);
  }
});

test('all cards without a warning are accepted at once; the rest is walked through', async ({ launch, profile }) => {
  const waiting = await propose(profile, 'history.txt', BEFORE);
  const { inbox, page, ask, palette } = await launch({ now: NOW });
  await inbox.open();
  const { clean } = await ask('inbox/read', {});
  expect(clean).toBeGreaterThan(0);
  expect(clean).toBeLessThan(waiting);
  await palette.open();
  await page.keyboard.type('accept all without');
  await page.keyboard.press('Enter');
  await inbox.holds(waiting - clean);
  const first = await inbox.selectedId();
  await page.keyboard.press('j');
  const second = await inbox.selectedId();
  expect(second).not.toBe(first);
  await page.keyboard.press('k');
  expect(await inbox.selectedId()).toBe(first);
  await page.keyboard.press('u');
  await inbox.holds(waiting);
});

test('three rejections of a sort move the others of it down, say so, and bring them back when undone', async ({
  launch,
  profile,
}) => {
  const waiting = await propose(profile, 'biography.md', BEFORE);
  const { inbox, page, ask } = await launch({ now: NOW });
  await inbox.open();
  const { drafts } = await ask('inbox/read', {});
  const sortOf = ({ rule, type, kind }: (typeof drafts)[number]): string => `${rule}/${type}/${kind}`;
  const sizes = new Map<string, number>();
  for (const draft of drafts) sizes.set(sortOf(draft), (sizes.get(sortOf(draft)) ?? 0) + 1);
  const common = [...sizes].find(([, size]) => size >= 5)?.[0];
  const alike = drafts.filter((draft) => sortOf(draft) === common);
  expect(alike.length).toBeGreaterThan(4);
  for (const [index, { cardId }] of alike.slice(0, 3).entries()) {
    await page.locator(`[data-testid=draft][data-card-id="${cardId}"]`).click();
    await expect(inbox.editor).toHaveAttribute('data-card-id', cardId);
    await inbox.isAsked();
    await page.keyboard.press('x');
    await inbox.reasons.waitFor();
    // Unclear by itself.
    await page.keyboard.press('3');
    await inbox.holds(waiting - 1 - index);
  }
  const moved = page.getByTestId('draft-moved');
  await expect(moved).toHaveCount(alike.length - 3);
  await expect(moved.first()).toHaveText('Moved down: you rejected 3 like it');
  await expect(inbox.live).toContainText(/like it moved down/);
  const last = inbox.drafts.last();
  await expect(last.getByTestId('draft-moved')).toBeVisible();
  // The next one looked at is none of those.
  await expect(inbox.current.getByTestId('draft-moved')).toHaveCount(0);
  await isClean(page, 'Inbox, drafts moved down');

  await page.keyboard.press('u');
  await inbox.holds(waiting - 2);
  await expect(moved).toHaveCount(0);
});

test('the words of a draft are looked up in the text, and back leads to the same draft', async ({
  launch,
  profile,
}) => {
  await propose(profile, 'biography.md', BEFORE);
  const { inbox, page, article } = await launch({ now: NOW });
  await inbox.open();
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  const id = await inbox.selectedId();
  await expect(inbox.verdict).toContainText(/Exact words, paragraph.\d+/);
  await page.keyboard.press('s');
  await expect(article.screen).toHaveAttribute('data-state', 'ready');
  await page.keyboard.press('Alt+ArrowLeft');
  await inbox.isShown();
  expect(await inbox.selectedId()).toBe(id);
  // Escape leads back as well, and the way there is said.
  await page.keyboard.press('s');
  await expect(article.screen).toHaveAttribute('data-state', 'ready');
  await expect(page.getByRole('navigation', { name: 'Place' }).getByRole('button')).toHaveText('Inbox');
  await page.keyboard.press('Escape');
  await inbox.isShown();
  expect(await inbox.selectedId()).toBe(id);
});

test('a newer edition is told of on Today, with a way to the Inbox, until it is put away', async ({
  launch,
  profile,
  folder,
}) => {
  makeOlderProfile(profile, folder, BEFORE);
  const one = await launch({ now: NOW });
  const { page, inbox, today, study } = one;
  await today.isShown();
  const news = page.getByTestId('edition-news');
  await today.startStudying();
  await study.reveal();
  await study.grade('good');
  await study.isAt('front');
  await study.end();
  await expect(news).toContainText(
    /came in a newer edition: \d+.cards keep their schedule; \d new ones? waits? in the Inbox; \d/,
  );
  await isClean(page, 'Today with news');
  await page.getByTestId('news-inbox').press('Enter');
  await inbox.isShown();
  await expect(inbox.drafts.first()).toBeVisible();
  await page.keyboard.press('Control+1');
  await page.getByTestId('news-read').press('Enter');
  await expect(news).toHaveCount(0);
  await one.quit();
  const again = await launch({ now: NOW });
  await again.today.isShown();
  await expect(again.page.getByTestId('edition-news')).toHaveCount(0);
});

test('accepting many at once leaves the focus with a draft that waits', async ({ launch, profile }) => {
  await propose(profile, 'biography.md', BEFORE);
  const { inbox, page, ask } = await launch({ now: NOW });
  await inbox.open();
  const before = await ask('inbox/read', {});
  expect(before.clean).toBeGreaterThan(0);
  // Standing on a draft that stays.
  const warned = before.drafts.findIndex(({ warnings }) => warnings.length > 0);
  for (let at = 0; at < warned; at += 1) await page.keyboard.press('j');
  await expect(inbox.warnings.first()).toBeVisible();
  await page.getByTestId('accept-clean').press('Enter');
  await expect(page.getByTestId('accept-clean')).toHaveCount(0);
  await expect.poll(() => page.evaluate(() => document.activeElement === document.body)).toBe(false);
  await expect(inbox.current).toBeVisible();
});

test('the last decision leaves the focus with the title, which says that nothing waits', async ({
  launch,
  profile,
}) => {
  await propose(profile, 'biography.md', BEFORE);
  const { inbox, page, ask } = await launch({ now: NOW });
  const { drafts, waiting } = await ask('inbox/read', {});
  expect(drafts).toHaveLength(waiting);
  for (const { cardId } of drafts.slice(1)) await ask('inbox/reject', { cardId, reason: 'other' });
  await inbox.open();
  await inbox.holds(1);
  await inbox.isAsked();
  // The button goes with the draft.
  await page.getByTestId('accept').press('Enter');
  await inbox.holds(0);
  await expect(page.getByTestId('inbox-title')).toBeFocused();
  await expect(page.getByTestId('inbox-title')).toHaveText('Inbox clear');
});

test('axe finds nothing in the Inbox: full, warned, rejecting, comparing, clear', async ({ launch, profile }) => {
  await propose(profile, 'biography.md', BEFORE);
  const { inbox, page, ask } = await launch({ now: NOW });
  await inbox.open();
  await isClean(page, 'Inbox');
  const { drafts } = await ask('inbox/read', {});
  const warned = drafts.findIndex(({ warnings }) => warnings.length > 0);
  for (let at = 0; at < warned; at += 1) await page.keyboard.press('j');
  await expect(inbox.warnings.first()).toBeVisible();
  await isClean(page, 'Inbox, a draft with a warning');
  await inbox.isAsked();
  await page.keyboard.press('x');
  await inbox.reasons.waitFor();
  await isClean(page, 'Inbox, why not');
  await page.keyboard.press('Escape');
  const near = drafts.findIndex(({ near }) => near !== null);
  for (let at = warned; at < near; at += 1) await page.keyboard.press('j');
  for (let at = warned; at > near; at -= 1) await page.keyboard.press('k');
  await page.keyboard.press('d');
  await inbox.compared.waitFor();
  await isClean(page, 'Inbox, comparing');
  await ask('inbox/acceptClean', {});
  for (const { cardId } of (await ask('inbox/read', {})).drafts) await ask('inbox/reject', { cardId, reason: 'other' });
  await inbox.holds(0);
  await expect(inbox.sentence).toHaveText(/\d+ accepted, \d+ rejected today\./);
  await isClean(page, 'Inbox, clear');
});
