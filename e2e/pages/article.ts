// The page of an article, as a person uses it.
import { expect, type Locator, type Page } from '@playwright/test';

export class ArticlePage {
  readonly screen: Locator;
  readonly headline: Locator;
  readonly title: Locator;
  readonly notes: Locator;
  readonly detail: Locator;
  readonly bars: Locator;
  readonly backToCard: Locator;

  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
    this.screen = page.getByTestId('article').and(page.locator('main'));
    this.headline = page.getByTestId('headline');
    this.title = this.screen.getByRole('heading', { level: 1 });
    this.notes = page.getByTestId('note');
    this.detail = page.getByTestId('note-detail');
    this.bars = page.getByTestId('passage-bar');
    this.backToCard = page.getByTestId('back-to-card');
  }

  async isShown(): Promise<void> {
    await expect(this.screen).toHaveAttribute('data-state', 'ready');
    // What a screen hears is registered just before it is painted.
    await this.page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  }

  /** The texts that are marked as standing so, in the order of the page. */
  marked(standing: string): Promise<string[]> {
    return this.page.evaluate((name) => {
      const marks = [...(CSS.highlights.get(`memory-${name}`) ?? [])] as Range[];
      return marks
        .sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b))
        .map((range) => {
          const words = range.cloneContents();
          for (const letter of words.querySelectorAll('sup')) letter.remove();
          return words.textContent;
        });
    }, standing);
  }
}
