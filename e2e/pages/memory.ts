// The dashboard of memory, as a person uses it.
import { expect, type Locator, type Page } from '@playwright/test';

export class MemoryPage {
  readonly screen: Locator;
  readonly title: Locator;
  readonly scope: Locator;
  /** The list behind a mark. */
  readonly behind: Locator;
  readonly behindTotal: Locator;
  /** The year that is simulated. */
  readonly year: Locator;

  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
    this.screen = page.getByTestId('memory');
    this.title = page.getByTestId('memory-title');
    this.scope = page.getByTestId('memory-scope');
    this.behind = page.getByTestId('behind');
    this.behindTotal = page.getByTestId('behind-total');
    this.year = page.getByTestId('year-ahead');
  }

  /** By its key, and read. */
  async open(): Promise<void> {
    await this.page.keyboard.press('Control+6');
    await this.isShown();
  }

  async isShown(): Promise<void> {
    await expect(this.screen).toHaveAttribute('data-state', 'ready');
  }

  /** All of it is simulated. */
  async yearIsShown(): Promise<void> {
    await expect(this.year).toHaveAttribute('data-done', 'true', { timeout: 30_000 });
    await expect(this.panel('year')).toBeVisible();
  }

  panel(id: string): Locator {
    return this.page.getByTestId(`panel-${id}`);
  }

  plot(id: string): Locator {
    return this.page.getByTestId(`plot-${id}`);
  }

  /** What is said of the mark in hand. */
  async readout(id: string): Promise<string> {
    const text = await this.page.getByTestId(`plot-${id}-readout`).innerText();
    return text.replaceAll('\u00a0', ' ').replaceAll(/\s+/g, ' ').trim();
  }

  /** The cells of a panel's table, row by row. */
  async table(id: string): Promise<string[][]> {
    const rows = await this.panel(id).locator('tbody tr').all();
    return Promise.all(rows.map((row) => row.locator('td').allInnerTexts()));
  }
}
