// The study screen, as a person uses it: by its keys.
import { expect, type Locator, type Page } from '@playwright/test';

type Grade = 'again' | 'hard' | 'good' | 'easy';
type Stage = 'asking' | 'front' | 'back' | 'saving' | 'waiting' | 'done' | 'failed';

const KEYS: Record<Grade, string> = { again: '1', hard: '2', good: '3', easy: '4' };
/** The page refuses a grade this soon after the answer appeared; a little more than studyState.ts says. */
const UNSEEN_MILLIS = 170;

export class StudyPage {
  readonly screen: Locator;
  readonly card: Locator;
  readonly question: Locator;
  readonly answer: Locator;
  readonly source: Locator;
  readonly notice: Locator;
  readonly summary: Locator;
  readonly waiting: Locator;
  /** `4 of 18` */
  readonly place: Locator;
  /** What a screen reader heard last. */
  readonly live: Locator;

  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
    this.screen = page.getByTestId('study');
    this.card = this.screen.locator('[data-card-id]');
    this.question = page.getByTestId('question');
    this.answer = page.getByTestId('answer');
    this.source = page.getByTestId('source');
    this.notice = page.getByTestId('notice');
    this.summary = page.getByTestId('summary');
    this.waiting = page.getByTestId('waiting');
    this.place = page.getByTestId('place');
    this.live = page.getByTestId('live');
  }

  async isAt(stage: Stage): Promise<void> {
    await expect(this.screen).toHaveAttribute('data-state', stage);
  }

  async cardId(): Promise<string> {
    return (await this.card.getAttribute('data-card-id')) ?? '';
  }

  async reveal(): Promise<void> {
    await this.isAt('front');
    await this.page.keyboard.press('Space');
    await expect(this.answer).toBeVisible();
  }

  /** Rates the answer that is shown, as soon as the page takes a grade for it. */
  async grade(grade: Grade): Promise<void> {
    await this.isAt('back');
    await this.canBeGraded();
    await this.page.keyboard.press(KEYS[grade]);
  }

  /** Reveals and rates one card, and waits until the next thing is shown. */
  async answerCard(grade: Grade): Promise<void> {
    await this.reveal();
    await this.grade(grade);
    await expect(this.screen).toHaveAttribute('data-state', /^(front|waiting|done)$/);
  }

  gradeButton(grade: Grade): Locator {
    return this.page.getByTestId(`grade-${grade}`);
  }

  async end(): Promise<void> {
    await this.page.keyboard.press('Escape');
    await expect(this.page.getByTestId('today')).toBeVisible();
  }

  /** Time counted in the page itself, from after the answer was drawn. */
  private async canBeGraded(): Promise<void> {
    await this.page.evaluate((millis) => new Promise((resolve) => setTimeout(resolve, millis)), UNSEEN_MILLIS);
  }
}
