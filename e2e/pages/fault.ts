// The screen of a deck that could not be opened.
import { expect, type Locator, type Page } from '@playwright/test';

export class FaultPage {
  readonly screen: Locator;
  readonly title: Locator;
  readonly details: Locator;

  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
    this.screen = page.getByTestId('fault');
    this.title = this.screen.getByRole('heading', { level: 1 });
    this.details = page.getByTestId('details');
  }

  async isShown(code: string): Promise<void> {
    await expect(this.screen).toHaveAttribute('data-code', code);
  }

  /** The text beside a term: `fact('What is safe')`. */
  fact(term: string): Locator {
    return this.screen.locator(`dt:text-is("${term}") + dd`);
  }

  async retry(): Promise<void> {
    await this.page.getByTestId('retry').click();
  }

  async copyDetails(): Promise<void> {
    await this.page.getByTestId('copy-details').click();
  }
}
