// The About dialog.
import { expect, type Locator, type Page } from '@playwright/test';

export class AboutPage {
  readonly dialog: Locator;
  readonly notices: Locator;

  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
    this.dialog = page.getByTestId('about');
    this.notices = page.getByTestId('notices');
  }

  async open(): Promise<void> {
    await this.page.getByRole('navigation').getByRole('button', { name: 'About' }).click();
    await expect(this.dialog).toBeVisible();
  }

  /** The text beside a term: `fact('Data folder')`. */
  fact(term: string): Locator {
    return this.dialog.locator(`dt:text-is("${term}") + dd`);
  }

  async showNotices(): Promise<void> {
    await this.page.getByTestId('toggle-notices').click();
    await expect(this.notices).toBeVisible();
  }

  async close(): Promise<void> {
    await this.page.keyboard.press('Escape');
    await expect(this.dialog).toBeHidden();
  }
}
