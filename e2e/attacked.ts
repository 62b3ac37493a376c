// The app an attacker stands in: its window open, and traps in place of the network. Whatever a test tries, the page stays ours and the
// traps stay empty.
import { expect, type OpenApp, test as base } from './app';
import { setTraps, type Traps } from './traps';

export const test = base.extend<{ traps: Traps; opened: OpenApp }>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads from it that this wants no other fixture
  traps: async ({}, use) => {
    const traps = await setTraps();
    await use(traps);
    expect(traps.caught(), 'what left the app').toBe(0);
    await traps.close();
  },
  opened: async ({ launch }, use) => {
    const opened = await launch();
    await opened.today.isShown();
    await use(opened);
    // Whatever was tried, the page is the one it was and still at work.
    // What follows # is a place in the page.
    expect(opened.page.url().replace(/#.*$/, '')).toBe('app://bundle/');
    await expect.poll(() => opened.app.windows()).toHaveLength(1);
    // Asked directly: Playwright waits for ever for a navigation that was stopped, before it looks for an element.
    expect(await opened.page.evaluate(() => document.querySelector('[data-testid="today"]') !== null)).toBe(true);
    expect((await opened.ask('review/next', { ahead: false })).kind).toBe('item');
  },
});

/** What one attack came to, by its name: `stopped`, or what it got. */
type Outcomes = Record<string, unknown>;

/** The same attacks, every one of them stopped: what each test expects. */
export const allStopped = (outcomes: Outcomes): Outcomes =>
  Object.fromEntries(Object.keys(outcomes).map((name) => [name, 'stopped']));
