// The settings, as a person uses them: found by a few letters, changed by keys.
import { expect, type Locator, type Page } from '@playwright/test';

export class SettingsPage {
  readonly screen: Locator;
  readonly search: Locator;
  /** What a person is told of an act, with the way back. */
  readonly toast: Locator;
  readonly keyDialog: Locator;
  readonly keyVerdict: Locator;

  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
    this.screen = page.getByTestId('settings');
    this.search = page.getByTestId('settings-search');
    this.toast = page.getByTestId('toast');
    this.keyDialog = page.getByTestId('key-dialog');
    this.keyVerdict = page.getByTestId('key-verdict');
  }

  async open(): Promise<void> {
    await this.page.keyboard.press('Control+,');
    await expect(this.screen).toBeVisible();
  }

  /** Finds a setting by words and puts the focus on the first control that is found. */
  async find(words: string): Promise<void> {
    await this.page.keyboard.press('Control+f');
    await expect(this.search).toBeFocused();
    await this.page.keyboard.type(words);
    await this.page.keyboard.press('Enter');
    await expect(this.search).not.toBeFocused();
  }

  row(id: string): Locator {
    return this.page.getByTestId(`setting-${id}`);
  }

  /** The field, switch or other control of a setting. */
  control(id: string): Locator {
    return this.row(id).locator('.setting-control :is(input, select, button)').first();
  }

  /** Replaces what stands in the focused field, and keeps it. */
  async write(text: string): Promise<void> {
    await this.page.keyboard.press('Control+a');
    await this.page.keyboard.press('Delete');
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
  }

  /** The button with the keys of a command. */
  keyOf(command: string): Locator {
    return this.page.getByTestId(`key-${command}`).getByRole('button').first();
  }
}
