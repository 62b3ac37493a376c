// Options over generated knowledge: of one type and unit, of one magnitude, no two alike, none right, none true in the text.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mentions } from '../generation/names';
import type { Figures, NumberFigure, PersonFigure } from './figures/figure';
import { figuresOf } from './figures/figuresOf';
import { candidatesOf } from './formats';
import { someArticle } from './knowledgeSuite';
import type { ChosenQuestion, Question } from './question';

const MAGNITUDE = 10;

const questionsOf = (figures: Figures): readonly Question[] =>
  candidatesOf([figures], 'a seed').map(({ question }) => question);

const chosen = (figures: Figures): readonly ChosenQuestion[] =>
  questionsOf(figures).flatMap((question) => (question.format === 'choice' ? [question] : []));

const numberOf = ({ numbers }: Figures, { figures: [first] }: Question): NumberFigure | undefined =>
  numbers.find(({ id }) => id === first?.id);
const personOf = ({ people }: Figures, { figures: [first] }: Question): PersonFigure | undefined =>
  people.find(({ id }) => id === first?.id);

/** Runs `check` on every question with options, and makes sure that there were some. */
function overKnowledge(check: (question: ChosenQuestion, figures: Figures) => void): void {
  let seen = 0;
  fc.assert(
    fc.property(someArticle, (article) => {
      const figures = figuresOf(article);
      for (const question of chosen(figures)) {
        seen += 1;
        check(question, figures);
      }
    }),
  );
  expect(seen).toBeGreaterThan(50);
}

describe('options', () => {
  it('are four, no two alike, with the right one where the question says', () => {
    overKnowledge(({ options, right, answer }) => {
      expect(options.length).toBe(4);
      expect(new Set(options.map(({ text }) => text)).size).toBe(4);
      expect(options[right]?.text).toBe(answer);
    });
  });

  it('of amounts are of one unit and one magnitude, and none but one counts as right', () => {
    overKnowledge((question, figures) => {
      const figure = numberOf(figures, question);
      if (!figure || question.scaleUnit === null) return;
      const { tolerance, quantity } = figure;
      expect(question.scaleUnit).toBe(quantity.unit);
      for (const [index, { text, value }] of question.options.entries()) {
        // A unit in one word stands in each of them, one in several in none: all are worded alike.
        expect(text.endsWith(quantity.unit)).toBe(!quantity.unit.includes(' '));
        if (index === question.right || !value) continue;
        expect(value.low > tolerance.high || value.high < tolerance.low).toBe(true);
        if (quantity.bound === 'gt') expect(value.low).toBeGreaterThan(tolerance.high);
        if (quantity.bound === 'lt') expect(value.high).toBeLessThan(tolerance.low);
        expect(value.high).toBeLessThanOrEqual(quantity.high * MAGNITUDE);
        expect(value.high * MAGNITUDE).toBeGreaterThanOrEqual(quantity.high);
        if (quantity.unit === 'percent' && quantity.high <= 100) expect(value.high).toBeLessThanOrEqual(100);
      }
    });
  });

  it('of amounts hold nothing that is true of the same thing elsewhere in the text', () => {
    overKnowledge((question, figures) => {
      const figure = numberOf(figures, question);
      if (!figure || question.scaleUnit === null) return;
      const same = figures.numbers.filter(
        ({ id, measures, quantity }) =>
          id !== figure.id && measures === figure.measures && quantity.unit === figure.quantity.unit,
      );
      for (const [index, { value }] of question.options.entries()) {
        if (index === question.right || !value) continue;
        for (const { tolerance } of same) expect(value.low > tolerance.high || value.high < tolerance.low).toBe(true);
      }
    });
  });

  it('of names are people, none of whom holds the role, did the deed, or stands in the question', () => {
    overKnowledge((question, figures) => {
      const person = personOf(figures, question);
      if (question.answer !== person?.name) return;
      const deed = person.deeds.find(({ id }) => question.key.endsWith(`/${id}`));
      for (const [index, { text }] of question.options.entries()) {
        const other = figures.people.find(({ name }) => name === text);
        expect(other).toBeDefined();
        if (index === question.right || !other) continue;
        expect(mentions(question.prompt, [other.name, ...other.aliases])).toBe(false);
        if (!deed && person.role) expect(other.role).not.toBe(person.role);
        if (deed) {
          const did = other.deeds.map(({ statement }) => statement.replace(other.name, person.name));
          expect(did).not.toContain(deed.statement);
        }
      }
    });
  });

  it('of roles hold none that the person has, and no two that are the same', () => {
    overKnowledge((question, figures) => {
      const person = personOf(figures, question);
      const role = person?.role ?? '';
      if (role === '' || question.answer !== role) return;
      const wrong = question.options.filter((_option, index) => index !== question.right);
      for (const { text } of wrong) expect(mentions(text, [role]) || mentions(role, [text])).toBe(false);
    });
  });
});

describe('other questions over generated knowledge', () => {
  it('of size and time have one right answer, certainly', () => {
    fc.assert(
      fc.property(someArticle, (article) => {
        const figures = figuresOf(article);
        for (const question of questionsOf(figures)) {
          if (question.format !== 'larger' || question.figures[0]?.kind !== 'number') continue;
          const [one, other] = question.figures.map(({ id }) => figures.numbers.find((number) => number.id === id));
          const right = question.options[question.right]?.text;
          const [larger, smaller] = one?.measures === right ? [one, other] : [other, one];
          expect(larger?.tolerance.low).toBeGreaterThan(smaller?.tolerance.high ?? Infinity);
        }
      }),
    );
  });

  it('of units hold one that is the amount, and three that are another', () => {
    fc.assert(
      fc.property(someArticle, (article) => {
        for (const question of questionsOf(figuresOf(article))) {
          if (question.format !== 'unit') continue;
          expect(new Set(question.options.map(({ text }) => text)).size).toBe(4);
          expect(question.options[question.right]?.text).toBe(question.answer);
        }
      }),
    );
  });

  it('of order have one order, and never lie in it', () => {
    fc.assert(
      fc.property(someArticle, (article) => {
        const figures = figuresOf(article);
        for (const question of questionsOf(figures)) {
          if (question.format !== 'order') continue;
          const starts = question.figures.map(
            ({ id }) => figures.dates.find((date) => date.id === id)?.date.start ?? '',
          );
          const inOrder = question.right.map((piece) => question.pieces[piece]);
          const expected = figures.dates
            .filter(({ event }) => inOrder.includes(event ?? ''))
            .toSorted((a, b) => (a.date.start < b.date.start ? -1 : 1))
            .map(({ event }) => event);
          expect(new Set(starts).size).toBe(starts.length);
          expect(inOrder).toEqual(expected);
          expect(question.right).not.toEqual(question.pieces.map((_piece, index) => index));
        }
      }),
    );
  });

  it('of roles give each name one role that is nobody else’s', () => {
    fc.assert(
      fc.property(someArticle, (article) => {
        const figures = figuresOf(article);
        for (const question of questionsOf(figures)) {
          if (question.format !== 'match') continue;
          for (const [index, name] of question.names.entries()) {
            const role = question.roles[question.right[index] ?? -1];
            const holders = figures.people.filter((person) => person.role === role).map((person) => person.name);
            expect(holders).toEqual([name]);
          }
        }
      }),
    );
  });
});
