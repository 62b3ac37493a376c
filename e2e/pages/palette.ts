// The palette, as a person uses it.
import { expect, type Locator, type Page } from '@playwright/test';

export class PalettePage {
  readonly dialog: Locator;
  readonly field: Locator;
  readonly lines: Locator;
  readonly current: Locator;

  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
    this.dialog = page.getByTestId('palette');
    this.field = page.getByTestId('palette-input');
    this.lines = this.dialog.getByRole('option');
    this.current = this.dialog.getByRole('option', { selected: true });
  }

  async open(): Promise<void> {
    await this.page.keyboard.press('Control+k');
    await expect(this.field).toBeFocused();
  }

  /** Opens it, types, and runs the line that comes first. */
  async run(words: string, line: string): Promise<void> {
    await this.open();
    await this.page.keyboard.type(words);
    await expect(this.current).toContainText(line);
    await this.page.keyboard.press('Enter');
    await expect(this.dialog).toHaveCount(0);
  }
}
