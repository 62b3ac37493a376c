// Recognition: the right one among four of its kind. Where fewer than four can be told apart there is no such question.
import { otherDates } from '../../generation/choices/otherDates';
import { writeDate } from '../../generation/months';
import type { AnyFigure, DateFigure, Figures, NumberFigure, PersonFigure } from '../figures/figure';
import { asOption, otherAmounts } from '../options/otherAmounts';
import { otherRoles, othersWhoDidNot, othersWithoutRole } from '../options/otherPeople';
import type { ChosenQuestion, Option } from '../question';
import { type AskFormat, candidate, type Candidate, commonOf, wordsOf } from './common';
import { inWords, mixed, OPTIONS } from './options';

interface Asking {
  readonly figure: AnyFigure;
  readonly part: string;
  readonly prompt: string;
  readonly right: Option;
  readonly others: readonly Option[];
  readonly scaleUnit?: string | null;
  readonly evidence?: ChosenQuestion['evidence'];
}

export const askChoice: AskFormat = (figures, seed) => {
  const { people, numbers, dates } = figures;
  const asked = [
    ...people.flatMap((person) => [...byRole(person, people), ...byName(person, people), ...byDeed(person, people)]),
    ...numbers.flatMap((number) => [...amount(number, numbers), ...measured(number, numbers)]),
    ...dates.flatMap((date) => when(date, figures)),
  ];
  return asked.flatMap((asking) => question(figures, asking, seed));
};

function question(
  { article }: Figures,
  { figure, part, prompt, right, others, scaleUnit = null, evidence }: Asking,
  seed: string,
): readonly Candidate[] {
  if (others.length < OPTIONS - 1) return [];
  const common = commonOf({ article, format: 'choice', part, figures: [figure] });
  const drawn = mixed([right, ...others.slice(0, OPTIONS - 1)], `${seed}/${common.key}`);
  const asked: ChosenQuestion = {
    ...common,
    format: 'choice',
    prompt,
    evidence: evidence ?? figure.evidence,
    ...drawn,
    scaleUnit,
    answer: right.text,
  };
  return [candidate(asked, [figure])];
}

/**
 * "Himself" would rule out half of the people, and nothing says which: an article tells nobody's sex, and guessing it by a
 * name would be wrong for somebody. Such questions are asked freely.
 */
const GENDERED = /(?<!\p{L})(?:he|him|his|himself|she|her|hers|herself)(?!\p{L})/iu;

/** A date that is asked for by another event rules out all on its far side, wherever that lies: it is asked for freely. */
const TIED = /(?<!\p{L})(?:before|after|until|since|following|ahead of|prior to)(?!\p{L})/iu;

const names = (people: readonly PersonFigure[]): readonly Option[] => people.map(({ name }) => inWords(name));

function byRole(person: PersonFigure, people: readonly PersonFigure[]): readonly Asking[] {
  if (!person.byRole || GENDERED.test(person.byRole.prompt)) return [];
  const { prompt } = person.byRole;
  const others = names(othersWithoutRole(person, people, prompt));
  const evidence = wordsOf(person, person.byRole);
  return [{ figure: person, part: 'name', prompt, right: inWords(person.name), others, evidence }];
}

function byName(person: PersonFigure, people: readonly PersonFigure[]): readonly Asking[] {
  if (!person.byName || person.role === null) return [];
  const others = otherRoles(person, people).map(inWords);
  const evidence = wordsOf(person, person.byName);
  return [
    { figure: person, part: 'role', prompt: person.byName.prompt, right: inWords(person.role), others, evidence },
  ];
}

const byDeed = (person: PersonFigure, people: readonly PersonFigure[]): readonly Asking[] =>
  person.deeds
    .filter(({ asked }) => !GENDERED.test(asked.prompt))
    .map((deed) => ({
      figure: person,
      part: `who/${deed.id}`,
      prompt: deed.asked.prompt,
      right: inWords(person.name),
      others: names(othersWhoDidNot(person, people, deed)),
      evidence: deed.evidence,
    }));

const amount = (figure: NumberFigure, numbers: readonly NumberFigure[]): readonly Asking[] => [
  {
    figure,
    part: 'number',
    prompt: figure.asked.prompt,
    right: asOption(figure.quantity),
    others: otherAmounts(figure, numbers, OPTIONS - 1),
    scaleUnit: figure.quantity.unit,
  },
];

/** What other numbers of the same unit measure, none of which this figure is true of. */
function measured(figure: NumberFigure, numbers: readonly NumberFigure[]): readonly Asking[] {
  const { quantity, measures, whatItMeasures } = figure;
  if (!whatItMeasures) return [];
  const others = numbers
    .filter(
      ({ id, quantity: other, tolerance, measures: words }) =>
        id !== figure.id &&
        other.unit === quantity.unit &&
        words !== '' &&
        words !== measures &&
        (tolerance.high < quantity.low || tolerance.low > quantity.high),
    )
    .map(({ measures: words }) => words);
  const distinct = [...new Set(others)].filter(
    // What is told of under two figures is no wrong answer for either.
    (words) => !numbers.some((other) => other.measures === words && isWithin(other, figure)),
  );
  return [
    {
      figure,
      part: 'measures',
      prompt: whatItMeasures.prompt,
      right: inWords(measures),
      others: distinct.map(inWords),
    },
  ];
}

const isWithin = ({ tolerance }: NumberFigure, { quantity }: NumberFigure): boolean =>
  tolerance.low <= quantity.high && tolerance.high >= quantity.low;

function when(figure: DateFigure, { article, dates }: Figures): readonly Asking[] {
  const { date, asked, event } = figure;
  if (!asked || date.precision === 'decade' || TIED.test(asked.prompt)) return [];
  const right = writeDate(date.start);
  const latest = article.knowledge?.article.asOf ?? article.document?.published ?? null;
  // Only days as days, years as years; a date the article gives to the same event is no wrong answer.
  const alike = dates.filter((other) => event === null || other.event !== event);
  const alsoTrue = dates
    .filter((other) => event !== null && other.event === event)
    .map(({ date: { start } }) => writeDate(start));
  const candidates = otherDates(
    right,
    date,
    alike.map((other) => ({ date: other.date })),
    latest,
  );
  const others = [...new Set(candidates)].filter((text) => text !== right && !alsoTrue.includes(text));
  return [{ figure, part: 'date', prompt: asked.prompt, right: inWords(right), others: others.map(inWords) }];
}

export const noChoice = (all: readonly Figures[]): string => {
  const people = all.reduce((sum, figures) => sum + figures.people.length, 0);
  const numbers = all.reduce((sum, figures) => sum + figures.numbers.length, 0);
  return `Options have to be four of one kind that can be told apart and that the question does not rule out, and here are ${people} people and ${numbers} numbers.`;
};
