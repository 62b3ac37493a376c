// The study screen, as a person uses it: by its keys.
import { expect, type Locator, type Page } from '@playwright/test';

type Grade = 'again' | 'hard' | 'good' | 'easy';
type Stage = 'asking' | 'front' | 'back' | 'saving' | 'offer' | 'waiting' | 'ending' | 'done' | 'failed';

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
  readonly stopOffer: Locator;
  readonly verdict: Locator;
  readonly typedWords: Locator;
  /** Paragraphs in the source. */
  readonly passages: Locator;
  readonly showAnswer: Locator;
  readonly suggestion: Locator;
  readonly options: Locator;
  readonly hint: Locator;
  readonly flag: Locator;
  readonly editor: Locator;
  readonly info: Locator;
  readonly minutes: Locator;
  /** `4 answered, 14 to come, 1 of them again` */
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
    this.stopOffer = page.getByTestId('stop-offer');
    this.verdict = page.getByTestId('verdict');
    this.typedWords = page.getByTestId('typed-words');
    this.passages = page.getByTestId('passage');
    this.showAnswer = page.getByTestId('show-answer');
    this.suggestion = page.getByTestId('suggestion');
    this.options = page.getByTestId('options');
    this.hint = page.getByTestId('hint');
    this.flag = page.getByTestId('flag');
    this.editor = page.getByTestId('edit-card');
    this.info = page.getByTestId('card-info');
    this.minutes = page.getByTestId('minutes');
    this.place = page.getByTestId('place');
    this.live = page.getByTestId('live');
  }

  async isAt(stage: Stage): Promise<void> {
    await expect(this.screen).toHaveAttribute('data-state', stage);
  }

  async cardId(): Promise<string> {
    return (await this.card.getAttribute('data-card-id')) ?? '';
  }

  /** A question stands there, and long enough for a key to be meant for it. */
  async isAsked(): Promise<void> {
    await this.isAt('front');
    await expect(this.screen).not.toHaveAttribute('data-new');
  }

  async reveal(): Promise<void> {
    await this.isAsked();
    // An empty field turns the card at Space too.
    await this.page.keyboard.press('Space');
    await expect(this.answer).toBeVisible();
  }

  /** Types an answer, part by part, and hands it in. */
  async type(...parts: readonly string[]): Promise<void> {
    await this.isAsked();
    await expect(this.field()).toBeFocused();
    for (const [index, part] of parts.entries()) {
      await this.page.keyboard.type(part);
      // From the last one it is handed in, whatever fields are left empty.
      await this.page.keyboard.press(index < parts.length - 1 ? 'Enter' : 'Control+Enter');
    }
    await this.isAt('back');
  }

  field(slot = 0): Locator {
    return this.page.getByTestId(`typed-${slot}`);
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
    await expect(this.screen).toHaveAttribute('data-state', /^(front|offer|waiting|done)$/);
  }

  /** What carries Space: the suggestion, or what the person made of it. */
  async leansTo(grade: Grade): Promise<void> {
    await expect(this.gradeButton(grade)).toHaveAttribute('aria-keyshortcuts', /Space/);
  }

  gradeButton(grade: Grade): Locator {
    return this.page.getByTestId(`grade-${grade}`);
  }

  /** Ends the session, past its summary if there is one. */
  async end(): Promise<void> {
    await this.page.keyboard.press('Escape');
    const today = this.page.getByTestId('today');
    await expect(this.summary.or(today)).toBeVisible();
    if (await this.summary.isVisible()) await this.page.keyboard.press('Escape');
    await expect(today).toBeVisible();
  }

  /** Time counted in the page itself, from after the answer was drawn. */
  async canBeGraded(): Promise<void> {
    await this.page.evaluate((millis) => new Promise((resolve) => setTimeout(resolve, millis)), UNSEEN_MILLIS);
  }
}
