// The Today screen, as a person uses it.
import { expect, type Locator, type Page } from '@playwright/test';
import { StudyPage } from './study';

export class TodayPage {
  readonly screen: Locator;
  readonly title: Locator;
  readonly studyButton: Locator;
  readonly networkRequests: Locator;
  readonly lead: Locator;
  /** `You would likely recall 194 of 231 learned cards today (84 % ± 2)` */
  readonly likelyRecall: Locator;
  readonly fading: Locator;
  readonly articles: Locator;
  readonly minutes: Locator;
  /** What is said of a backlog. */
  readonly catchUp: Locator;
  readonly plan: Locator;
  readonly planDays: Locator;
  readonly planMinutes: Locator;
  /** What a screen reader heard last. */
  readonly live: Locator;

  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
    this.screen = page.getByTestId('today');
    this.title = page.getByTestId('today-title');
    this.studyButton = page.getByTestId('study-now');
    this.networkRequests = page.getByTestId('network-requests');
    this.lead = page.getByTestId('today-lead');
    this.likelyRecall = page.getByTestId('likely-recall');
    this.fading = page.getByTestId('fading').getByRole('listitem');
    this.articles = page.getByTestId('article');
    this.minutes = page.getByTestId('minutes-panel');
    this.catchUp = page.getByTestId('catch-up');
    this.plan = page.getByTestId('plan');
    this.planDays = page.getByTestId('plan-day');
    this.planMinutes = page.getByTestId('plan-minutes');
    this.live = page.getByTestId('live');
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

  /** The words of an article's row, a cell each. */
  async cells(title: string): Promise<string[]> {
    const cells = await this.article(title).locator('td, [role=rowheader]').allInnerTexts();
    return cells.map((text) => text.replaceAll('\u00a0', ' ').replaceAll(/\s+/g, ' ').trim());
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
