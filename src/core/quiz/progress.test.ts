import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Outcome } from '../answering/verdict';
import { type Answered, progressOf } from './progress';

const outcome = fc.constantFrom<Outcome>('right', 'near', 'wrong');

/** Answers whatever is asked, with outcomes as drawn; the questions in the order they came. */
function play(questions: number, outcomes: readonly Outcome[]): Answered[] {
  const answers: Answered[] = [];
  for (;;) {
    const { next } = progressOf(questions, answers);
    if (!next) return answers;
    if (answers.length > 3 * questions + 3) throw new Error('The quiz never ends.');
    answers.push({ question: next.question, outcome: outcomes[answers.length % outcomes.length] ?? 'right' });
  }
}

describe('the course of a quiz', () => {
  it('asks each question once in its order, and what was missed once more before the end', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 25 }),
        fc.array(outcome, { minLength: 1, maxLength: 60 }),
        (questions, outcomes) => {
          const answers = play(questions, outcomes);
          const { firsts, again } = progressOf(questions, answers);
          const firstTries = answers.filter(
            ({ question }, index) => answers.findIndex((other) => other.question === question) === index,
          );
          expect(firstTries.map(({ question }) => question)).toEqual(
            Array.from({ length: questions }, (_, index) => index),
          );
          expect(firsts).toEqual(firstTries.map((answer) => answer.outcome));
          const missed = firstTries.filter((answer) => answer.outcome === 'wrong').map(({ question }) => question);
          expect(again.map(({ question }) => question)).toEqual(missed);
          expect(again.every((one) => one.outcome !== null)).toBe(true);
          expect(answers.length).toBe(questions + missed.length);
        },
      ),
    );
  });

  it('leaves some questions between a miss and its second try, as long as there are any', () => {
    const answers = play(12, ['wrong', ...Array.from({ length: 30 }, (): Outcome => 'right')]);
    expect(answers.map(({ question }) => question).slice(0, 7)).toEqual([0, 1, 2, 3, 4, 0, 5]);
  });
});
