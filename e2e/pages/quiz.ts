// The screens of a quiz, as a person uses them: by their keys.
import { expect, type Locator, type Page } from '@playwright/test';

export class QuizPage {
  readonly setUp: Locator;
  readonly lead: Locator;
  readonly startButton: Locator;
  readonly unfinished: Locator;
  readonly screen: Locator;
  readonly question: Locator;
  readonly marked: Locator;
  readonly answer: Locator;
  readonly sentence: Locator;
  readonly counts: Locator;
  readonly place: Locator;
  readonly sheet: Locator;
  readonly sheetTitle: Locator;
  readonly rows: Locator;
  readonly calibration: Locator;
  readonly figures: Locator;
  /** What a screen reader heard last. */
  readonly live: Locator;

  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
    this.setUp = page.getByTestId('quiz');
    this.lead = page.getByTestId('quiz-lead');
    this.startButton = page.getByTestId('quiz-start');
    this.unfinished = page.getByTestId('unfinished');
    this.screen = page.getByTestId('quizzing');
    this.question = page.getByTestId('question');
    this.marked = page.getByTestId('marked');
    this.answer = page.getByTestId('answer');
    this.sentence = page.getByTestId('verdict-sentence');
    this.counts = page.getByTestId('counts');
    this.place = page.getByTestId('place');
    this.sheet = page.getByTestId('sheet');
    this.sheetTitle = page.getByTestId('sheet-title');
    this.rows = page.getByTestId('sheet-row');
    this.calibration = page.getByTestId('calibration');
    this.figures = page.getByTestId('figures');
    this.live = page.getByTestId('live');
  }

  async open(): Promise<void> {
    await this.page.keyboard.press('Control+4');
    await expect(this.setUp).toHaveAttribute('data-state', 'ready');
  }

  /** Chooses a format of the set-up by its name. */
  async choose(format: string): Promise<void> {
    await this.setUp.getByRole('radio', { name: format, exact: true }).focus();
    await this.page.keyboard.press('Space');
    await expect(this.setUp.getByRole('radio', { name: format, exact: true })).toBeChecked();
  }

  async start(): Promise<void> {
    await this.page.keyboard.press('s');
    await this.isAsked();
  }

  async isAsked(): Promise<void> {
    await expect(this.screen).toHaveAttribute('data-state', 'question');
    await this.isSettled();
  }

  /** What stands there was there long enough: from now on every key is meant for it. */
  async isSettled(): Promise<void> {
    await expect(this.screen).not.toHaveAttribute('data-new');
  }

  async format(): Promise<string> {
    return (await this.screen.getAttribute('data-format')) ?? '';
  }

  /** Answers what is asked, somehow, with keys alone, and hands it in. */
  async give(): Promise<void> {
    const { keyboard } = this.page;
    await this.isAsked();
    switch (await this.format()) {
      case 'choice':
      case 'larger':
      case 'unit':
        // A digit gives its option at once.
        await keyboard.press('1');
        await expect(this.marked).toBeVisible();
        return;
      case 'range':
        await this.type('1000', '2999');
        return;
      case 'order':
        for (const digit of '123456') await keyboard.press(digit);
        break;
      case 'match':
        for (const letter of 'abcdef') await keyboard.press(letter);
        break;
      default:
        await this.type('nobody knows');
        return;
    }
    await this.check();
  }

  async type(...parts: readonly string[]): Promise<void> {
    await this.isSettled();
    await expect(this.page.getByTestId('typed-0')).toBeFocused();
    for (const part of parts) {
      await this.page.keyboard.type(part);
      await this.page.keyboard.press('Enter');
    }
    await expect(this.marked).toBeVisible();
  }

  async check(): Promise<void> {
    await this.isSettled();
    await this.page.keyboard.press('Enter');
    await expect(this.marked).toBeVisible();
  }

  /** From a mark to the next question or to the sheet, as soon as the page takes the key. */
  async next(): Promise<void> {
    await expect(this.screen).toHaveAttribute('data-state', 'marked');
    await this.isSettled();
    await this.page.keyboard.press('Space');
    await expect(this.marked).toHaveCount(0);
    await expect(this.sheet.or(this.screen)).toBeVisible();
  }

  /** Plays to the end, from a question that is asked; the formats it met. */
  async play(): Promise<Set<string>> {
    const formats = new Set<string>();
    while (await this.screen.isVisible()) {
      await this.isAsked();
      formats.add(await this.format());
      await this.give();
      await this.next();
    }
    await expect(this.sheet).toHaveAttribute('data-state', 'done');
    return formats;
  }
}
