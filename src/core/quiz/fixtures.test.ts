// Articles that have little to ask, or much, or in other letters: sensible quizzes, or a clear sentence.
import { describe, expect, it } from 'vitest';
import { cardIdOf } from '../base/ids';
import { compose } from './compose';
import { FIGURE_KINDS, type QuizCard } from './figures/figure';
import { figuresOf } from './figures/figuresOf';
import { candidatesOf, reasonFor } from './formats';
import { markAnswer } from './marking/mark';
import { isTyped, type Question } from './question';
import { quizArticle } from './quizSuite';

const head = (language: string): string =>
  `format: commonplace-knowledge/1\narticle:\n  title: A small article\n  kind: article\n  language: ${language}\n  asOf: "2019-06-03"\n`;

const text = (...sentences: readonly string[]): string => `# A small article\n\n${sentences.join('\n\n')}\n`;

const asked = (article: Parameters<typeof figuresOf>[0]): readonly Question[] =>
  compose(
    candidatesOf([figuresOf(article)], 's'),
    { kinds: FIGURE_KINDS, length: 20, format: 'mixed', only: null },
    's',
  );

const formatsOf = (questions: readonly Question[]): readonly string[] =>
  [...new Set(questions.map(({ format }) => format))].sort();

const person = (id: string, name: string, role: string, evidence: string): string =>
  `  - { id: ${id}, kind: person, name: ${name}, role: "${role}", evidence: "${evidence}" }\n`;

const number = (id: string, low: number, unit: string, measures: string, evidence: string): string =>
  `  - id: ${id}
    type: number
    statement: "${evidence}"
    question: "How many does ${measures} come to in this article?"
    answer: "${low} ${unit}"
    quantity: { low: ${low}, unit: ${unit}, bound: eq, measures: "${measures}" }
    evidence: "${evidence}"
`;

describe('a knowledge file', () => {
  it('with no numbers asks for people, and says that there is no number', () => {
    const one = 'Jonas Berg is the keeper of the lamp.';
    const two = 'Marta Olesen is the mayor of Osk.';
    const article = quizArticle(
      text(one, two),
      `${head('en')}entities:\n${person('berg', 'Jonas Berg', 'keeper of the lamp', one)}${person('olesen', 'Marta Olesen', 'mayor of Osk', two)}`,
    );
    expect(formatsOf(asked(article))).toEqual(['name', 'role']);
    expect(reasonFor('number', [figuresOf(article)])).toBe('There is no number.');
    expect(reasonFor('unit', [figuresOf(article)])).toBe('There is no number.');
  });

  it('with one person asks for the name freely; choosing and matching are off and say why', () => {
    const one = 'Jonas Berg is the keeper of the lamp.';
    const article = quizArticle(
      text(one),
      `${head('en')}entities:\n${person('berg', 'Jonas Berg', 'keeper of the lamp', one)}`,
    );
    expect(formatsOf(asked(article))).toEqual(['name', 'role']);
    const figures = [figuresOf(article)];
    expect(reasonFor('choice', figures)).toContain('four of one kind');
    expect(reasonFor('choice', figures)).toContain('1 people');
    expect(reasonFor('match', figures)).toContain('here is one person');
  });

  it('with 200 numbers asks each of them in time, and 20 when 20 are wanted', () => {
    const evidence = Array.from(
      { length: 200 },
      (_, index) => `Shed ${index} of the old yard holds ${1000 + 37 * index} barrels.`,
    );
    const facts = evidence.map((sentence, index) =>
      number(`shed-${index}`, 1000 + 37 * index, 'barrels', `shed ${index} of the yard`, sentence),
    );
    const article = quizArticle(text(...evidence), `${head('en')}facts:\n${facts.join('')}`);
    const figures = figuresOf(article);
    expect(figures.numbers.length).toBe(200);
    const candidates = candidatesOf([figures], 's');
    const questions = compose(candidates, { kinds: ['number'], length: 'all', format: 'mixed', only: null }, 's');
    expect(new Set(questions.map(({ figures: [first] }) => first?.id)).size).toBe(200);
    expect(asked(article).length).toBe(20);
  });

  it('with numbers of one unit only compares them and offers them to each other', () => {
    const evidence = [12, 27, 41, 66, 83].map(
      (share, index) => `In winter ${index + 1} storms took ${share} percent of the boats.`,
    );
    const facts = evidence.map((sentence, index) =>
      number(
        `winter-${index}`,
        [12, 27, 41, 66, 83][index] ?? 0,
        'percent',
        `boats lost in winter ${index + 1}`,
        sentence,
      ),
    );
    const article = quizArticle(text(...evidence), `${head('en')}facts:\n${facts.join('')}`);
    const formats = formatsOf(asked(article));
    expect(formats).toEqual(expect.arrayContaining(['choice', 'larger', 'number', 'range']));
    expect(formats).not.toContain('unit');
    const [choice] = candidatesOf([figuresOf(article)], 's').flatMap(({ question }) =>
      question.format === 'choice' && question.scaleUnit ? [question] : [],
    );
    const given = ['12 percent', '27 percent', '41 percent', '66 percent', '83 percent'];
    expect(choice?.options.filter((option) => given.includes(option.text)).length).toBe(4);
  });

  it('with a speed or some hours has a unit trap, and tells none of its units in the question', () => {
    const article = quizArticle(
      text('The ferry makes 90 km/h on the Osk.', 'A crossing takes 5 hours in fog.'),
      `${head('en')}facts:\n${number('ferry', 90, 'km/h', 'speed of the ferry', 'The ferry makes 90 km/h on the Osk.')}${number('crossing', 5, 'hours', 'length of a crossing in fog', 'A crossing takes 5 hours in fog.')}`,
    );
    const traps = candidatesOf([figuresOf(article)], 's').flatMap(({ question }) =>
      question.format === 'unit' ? [question] : [],
    );
    expect(traps.map(({ options }) => options.map(({ text: option }) => option).sort())).toEqual([
      ['90 km/h', '90 knots', '90 m/s', '90 mph'],
      ['5 days', '5 hours', '5 minutes', '5 weeks'],
    ]);
    for (const { prompt } of traps) expect(prompt).not.toMatch(/km|hour|knot/);
  });

  it('with names in Cyrillic asks and accepts them as they are written', () => {
    const sentences = [
      'Анна Соколова – хранитель маяка.',
      'Лев Орлов – мэр города Оск.',
      'Пётр Громов – инженер моста.',
      'Вера Лунина – капитан порта.',
    ] as const;
    const roles = ['хранитель маяка', 'мэр города Оск', 'инженер моста', 'капитан порта'];
    const names = ['Анна Соколова', 'Лев Орлов', 'Пётр Громов', 'Вера Лунина'];
    const article = quizArticle(
      text(...sentences),
      `${head('ru')}entities:\n${names.map((name, index) => person(`p${index}`, name, roles[index] ?? '', sentences[index] ?? '')).join('')}`,
    );
    const questions = asked(article);
    expect(formatsOf(questions)).toEqual(['choice', 'match', 'name', 'role']);
    const name = questions.find(({ format }) => format === 'name');
    if (!name || !isTyped(name)) throw new Error('Nobody is asked for.');
    expect(names).toContain(name.answer);
    const marks = [name.answer.toLowerCase(), 'Иван Петров'].map((typed) =>
      markAnswer(name, { kind: 'typed', text: typed }, ['ru']),
    );
    expect(marks.map((mark) => mark.ok && mark.value.outcome)).toEqual(['right', 'wrong']);
  });

  it('in German keeps compounds whole, and reads numbers as German writes them', () => {
    const sentences = [
      'Jonas Berg ist Leuchtturmwärtergehilfe in Skagen.',
      'Marta Olesen ist Hafenbehördenvorsteherin.',
      'Der Küstenschutzverband zählt 9,5 Millionen Arbeitsstunden.',
      'Die Brückenbaugesellschaft zählt 2,5 Millionen Arbeitsstunden.',
    ] as const;
    const article = quizArticle(
      text(...sentences),
      `${head('de')}entities:
${person('berg', 'Jonas Berg', 'Leuchtturmwärtergehilfe in Skagen', sentences[0])}${person('olesen', 'Marta Olesen', 'Hafenbehördenvorsteherin', sentences[1])}facts:
  - id: stunden
    type: number
    statement: "${sentences[2]}"
    question: "Wie viele Arbeitsstunden zählt der Küstenschutzverband?"
    answer: "9,5 Millionen Arbeitsstunden"
    quantity: { low: 9500000, unit: Arbeitsstunden, bound: eq, measures: "Arbeitsstunden des Küstenschutzverbandes" }
    evidence: "${sentences[2]}"
  - id: brueckenstunden
    type: number
    statement: "${sentences[3]}"
    question: "Wie viele Arbeitsstunden zählt die Brückenbaugesellschaft?"
    answer: "2,5 Millionen Arbeitsstunden"
    quantity: { low: 2500000, unit: Arbeitsstunden, bound: eq, measures: "Arbeitsstunden der Brückenbaugesellschaft" }
    evidence: "${sentences[3]}"
`,
    );
    const questions = candidatesOf([figuresOf(article)], 's').map(({ question }) => question);
    const hours = questions.find(({ key }) => key.endsWith('number/stunden/number'));
    if (!hours) throw new Error('The hours are not asked for.');
    const marks = ['9,4 Mio', '9.500.000', '95 Millionen'].map((typed) =>
      markAnswer(hours, { kind: 'typed', text: typed }, ['de']),
    );
    expect(marks.map((mark) => mark.ok && mark.value.outcome)).toEqual(['right', 'right', 'wrong']);
    const larger = questions.find(({ key }) => key.endsWith('number/stunden/larger'));
    expect(larger && 'options' in larger && larger.options[larger.right]?.text).toBe(
      'Arbeitsstunden des Küstenschutzverbandes',
    );
    expect(questions.some(({ prompt }) => prompt.includes('Leuchtturmwärtergehilfe in Skagen'))).toBe(true);
  });
});

describe('cards a reader wrote', () => {
  const own = (front: string, back: string): QuizCard => ({
    cardId: cardIdOf('own', front),
    kind: 'qa',
    type: 'claim',
    rule: 'own',
    front,
    back,
    accepted: [],
    tolerance: null,
    evidence: [],
    from: [],
    isAccepted: true,
    recall: null,
  });
  const article = (...cards: readonly QuizCard[]) => ({
    documentId: null,
    title: 'Cards without an article',
    language: 'und',
    document: null,
    knowledge: null,
    cards,
  });

  it('are figures where their answer is a name, an amount or a date, and else are left alone', () => {
    const { people, numbers, dates } = figuresOf(
      article(
        own('Who built the ferry?', 'Ines Varga'),
        own('Wer war der erste Wärter?', 'Jonas Berg'),
        own('How long is the pier?', '420 m'),
        own('When did the mill close?', '4 May 1932'),
        own('Since when is there a school?', '1911'),
        own('Why did the mill close?', 'The river had moved'),
        own('Who cares?', 'nobody in particular'),
      ),
    );
    expect(people.map(({ name }) => name)).toEqual(['Ines Varga', 'Jonas Berg']);
    expect(numbers.map(({ quantity: { low, unit } }) => [low, unit])).toEqual([[420, 'm']]);
    expect(dates.map(({ date: { start } }) => start)).toEqual(['1932-05-04', '1911']);
  });

  it('are asked with their own words, so that a due one can count', () => {
    const card = own('How long is the pier?', '420 m');
    const question = asked(article(card)).find(({ format }) => format === 'number');
    expect(question).toMatchObject({ prompt: 'How long is the pier?', cardId: card.cardId });
  });
});
