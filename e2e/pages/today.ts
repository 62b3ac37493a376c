// The Today screen, as a person uses it.
import { expect, type Locator, type Page } from '@playwright/test';
import { StudyPage } from './study';

export class TodayPage {
  readonly screen: Locator;
  readonly title: Locator;
  readonly studyButton: Locator;
  readonly networkRequests: Locator;

  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
    this.screen = page.getByTestId('today');
    this.title = page.getByTestId('today-title');
    this.studyButton = page.getByTestId('study-now');
    this.networkRequests = page.getByTestId('network-requests');
  }

  /** Shown, and the deck read. */
  async isShown(): Promise<void> {
    await expect(this.screen).toHaveAttribute('data-state', 'ready');
  }

  async startStudying(): Promise<StudyPage> {
    await this.isShown();
    await this.page.keyboard.press('s');
    const study = new StudyPage(this.page);
    await expect(study.screen).toBeVisible();
    return study;
  }

  /** The row of one article, by a part of its title. */
  article(title: string): Locator {
    return this.screen.getByRole('row').filter({ hasText: title });
  }

  /** Walks the themes on to the wished one: system, light, dark, more contrast. */
  async chooseTheme(theme: string): Promise<void> {
    const button = this.page.getByTestId('theme');
    await expect(async () => {
      if (!(await button.innerText()).endsWith(theme)) await button.click();
      await expect(button).toContainText(`Theme: ${theme}`, { timeout: 200 });
    }).toPass();
  }
}
