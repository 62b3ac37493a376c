// The quiz of the bundled article: everything in it is asked, and the same seed asks the same.
import { beforeAll, describe, expect, it } from 'vitest';
import { compose } from './compose';
import { allFigures, type FigureKind, type Figures } from './figures/figure';
import { figuresOf } from './figures/figuresOf';
import { candidatesOf } from './formats';
import type { Candidate } from './formats/common';
import { FORMATS, isTyped, type Question } from './question';
import { proofOf } from './proof';
import { spoils } from './spoils';
import { bundledQuizArticle } from './quizSuite';

let figures: Figures;
let candidates: readonly Candidate[];

beforeAll(() => {
  figures = figuresOf(bundledQuizArticle());
  candidates = candidatesOf([figures], 'a seed');
});

const quiz = (kinds: readonly FigureKind[], length: 10 | 20 | 'all', seed = 'a seed'): readonly Question[] =>
  compose(candidatesOf([figures], seed), { kinds, length, format: 'mixed', only: null }, seed);

describe('the quiz of the bundled article', () => {
  it('asks for every person in 20 questions and for every number in 20 more', () => {
    const people = quiz(['person'], 20);
    const numbers = quiz(['number'], 20);
    expect([people.length, numbers.length]).toEqual([20, 20]);
    const asked = new Set([...people, ...numbers].flatMap(({ figures: about }) => about.map(({ id }) => id)));
    const wanted = [...figures.people, ...figures.numbers].map(({ id }) => id);
    expect(wanted.length).toBe(11);
    expect(wanted.filter((id) => !asked.has(id))).toEqual([]);
  });

  it('knows who, how many and when: the people and numbers a complete deck asks for', () => {
    expect(figures.people.map(({ name }) => name).sort()).toEqual([
      'Alexander Lukashenko',
      'Artyom Shraibman',
      'Svetlana Tikhanovskaya',
      'Vladimir Makei',
      'Vladimir Putin',
    ]);
    expect(figures.numbers.map(({ answer }) => answer)).toEqual([
      '9.5 million people',
      '7 years',
      'five to ten',
      '6 to 11 percent',
      '25 to 35 percent',
      'more than 1,000',
    ]);
    expect(figures.dates.map(({ answer }) => answer)).toContain('24 February 2022');
  });

  it('can be asked in every format', () => {
    for (const format of FORMATS)
      expect([format, candidates.some(({ question }) => question.format === format)]).toEqual([format, true]);
  });

  it('asks nothing that gives itself away, and no pair twice', () => {
    const questions = candidates.map(({ question }) => question);
    const measured = questions.filter(({ format }) => format === 'measures').map(({ prompt }) => prompt);
    expect(measured.filter((prompt) => /7 years|political prisoners/.test(prompt))).toEqual([]);
    for (const { format, prompt } of questions) if (format === 'unit') expect(prompt).not.toMatch(/years|people/);
    const own = figures.dates.filter(({ date }) => date.start === '2022-05-20');
    expect(own).toEqual([]);
    for (const question of questions) {
      if (question.format !== 'choice') continue;
      expect(question.options.map(({ text }) => text)).not.toContain('1000');
      if (question.figures[0]?.kind === 'person') expect(question.prompt).not.toMatch(/\b(?:him|her)self\b/);
      if (question.figures[0]?.kind === 'date') expect(question.prompt).not.toMatch(/\bbefore\b/i);
    }
    const pairs = questions.flatMap(({ format, figures: about }) =>
      format === 'larger'
        ? [
            about
              .map(({ id }) => id)
              .sort()
              .join(),
          ]
        : [],
    );
    expect(new Set(pairs).size).toBe(pairs.length);
    const whole = quiz(['person', 'number', 'date'], 20);
    expect(whole.filter((one, at) => whole.slice(0, at).some((other) => spoils(one, other)))).toEqual([]);
  });

  it('shows under each answer that is a person words that name them, and those the question stands on', () => {
    const { document } = figures.article;
    if (!document) throw new Error('The bundled article has no text.');
    const wordsOf = (question: Question): string =>
      proofOf(question, document)
        .map(({ exact }) => exact)
        .join(' … ');
    const questions = candidates.map(({ question }) => question);
    const forSomebody = questions.filter(
      (question) => 'answer' in question && question.figures[0]?.label === question.answer,
    );
    expect(forSomebody.length).toBeGreaterThan(30);
    const unnamed = forSomebody.filter((question) => {
      const surname = (question.figures[0]?.label ?? '').split(' ').at(-1) ?? '';
      return !wordsOf(question).includes(surname);
    });
    expect(unnamed).toEqual([]);
    const ofPutin = questions.filter(({ prompt }) => prompt.startsWith('Whose obsession with secrecy'));
    expect(ofPutin.length).toBeGreaterThan(0);
    for (const question of ofPutin) expect(wordsOf(question)).toContain('Putin’s obsession with secrecy');
  });

  it('is the same for the same seed, and another for another', () => {
    expect(quiz(['person', 'number', 'date'], 20)).toEqual(quiz(['person', 'number', 'date'], 20));
    expect(quiz(['person', 'number', 'date'], 20, 'b')).not.toEqual(quiz(['person', 'number', 'date'], 20));
  });

  it('asks each figure once where all are asked, and mixes the formats', () => {
    const all = quiz(['person', 'number', 'date'], 'all');
    const single = all.filter(({ format }) => format !== 'order' && format !== 'match');
    expect(new Set(single.map(({ figures: [first] }) => first?.id)).size).toBe(single.length);
    expect(single.length).toBe(allFigures(figures).length);
    const turns = quiz(['person', 'number', 'date'], 20).map(({ format }) => format);
    expect(turns.filter((format, index) => format === turns[index - 1])).toEqual([]);
  });

  it('asks what is likeliest lost first, then what was never learned', () => {
    const article = bundledQuizArticle();
    const lost = new Map([
      ['population', 0.3],
      ['tactical-groups', 0.9],
    ]);
    const learned = figuresOf({
      ...article,
      cards: article.cards.map((card) => ({ ...card, recall: lost.get(card.from[0] ?? '') ?? null })),
    });
    const setup = { kinds: ['number'], length: 'all', format: 'number', only: null } as const;
    const order = compose(candidatesOf([learned], 's'), setup, 's').map(({ figures: [first] }) => first?.id);
    expect(order.slice(0, 2)).toEqual(['number/population', 'number/tactical-groups']);
  });

  it('asks with the words of the card where there is one, so that the answer can count', () => {
    const numbers = candidates.map(({ question }) => question).filter(({ format }) => format === 'number');
    const withCard = numbers.filter((question) => isTyped(question) && question.cardId !== null);
    const cards = figures.article.cards.filter(({ kind }) => kind === 'number');
    expect(withCard.map(({ prompt }) => prompt).sort()).toEqual(
      cards
        .filter(({ from }) => figures.numbers.some(({ id }) => id === `number/${from[0] ?? ''}`))
        .map(({ front }) => front)
        .sort(),
    );
  });

  it('never shows an answer among what is left out of a sentence', () => {
    const blanks = candidates.flatMap(({ question }) =>
      question.prompt.includes('____') && isTyped(question) ? [question] : [],
    );
    expect(blanks.length).toBeGreaterThan(5);
    for (const { prompt, answer } of blanks) expect(` ${prompt} `).not.toContain(` ${answer} `);
  });
});
