// The Inbox, as a person uses it.
import { expect, type Locator, type Page } from '@playwright/test';

export class InboxPage {
  readonly screen: Locator;
  readonly title: Locator;
  readonly sentence: Locator;
  readonly budget: Locator;
  readonly drafts: Locator;
  /** The one that is looked at, in the list. */
  readonly current: Locator;
  readonly editor: Locator;
  readonly front: Locator;
  readonly back: Locator;
  readonly warnings: Locator;
  readonly source: Locator;
  readonly verdict: Locator;
  readonly reasons: Locator;
  readonly compared: Locator;
  readonly live: Locator;

  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
    this.screen = page.getByTestId('inbox');
    this.title = page.getByTestId('inbox-title');
    this.sentence = page.getByTestId('inbox-sentence');
    this.budget = page.getByTestId('inbox-budget');
    this.drafts = page.getByTestId('draft');
    this.current = this.screen.locator('[data-testid=draft][aria-current=true]');
    this.editor = page.getByTestId('draft-editor');
    this.front = page.getByTestId('draft-front');
    this.back = page.getByTestId('draft-back');
    this.warnings = this.editor.getByTestId('notice');
    this.source = page.getByTestId('draft-source');
    this.verdict = page.getByTestId('draft-verdict');
    this.reasons = page.getByTestId('reject-reasons');
    this.compared = page.getByTestId('compared');
    this.live = page.getByTestId('live');
  }

  async open(): Promise<void> {
    await expect(this.page.getByTestId('rail-inbox')).toBeVisible();
    await this.page.keyboard.press('Control+3');
    await this.isShown();
  }

  async isShown(): Promise<void> {
    await expect(this.screen).toHaveAttribute('data-state', 'ready');
  }

  /** The draft has stood there long enough that a key is meant for it. */
  async isAsked(): Promise<void> {
    await expect(this.screen.locator('[data-new]')).toHaveCount(0);
  }

  /** Presses a key that decides, and waits until so many wait. */
  async decide(keys: readonly string[], waiting: number): Promise<void> {
    await this.isAsked();
    for (const key of keys) await this.page.keyboard.press(key);
    await this.holds(waiting);
  }

  async holds(waiting: number): Promise<void> {
    if (waiting === 0) await expect(this.title).toHaveText('Inbox clear');
    else await expect(this.sentence).toContainText(new RegExp(`^${waiting}\\s`));
  }

  async selectedId(): Promise<string> {
    return (await this.current.getAttribute('data-card-id')) ?? '';
  }
}
