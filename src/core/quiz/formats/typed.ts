// Free recall: name from role, role from name, who said or did it, what a number measures, the number itself, the date.
import type { AnyFigure, Asked, Figures } from '../figures/figure';
import type { TypedQuestion } from '../question';
import { type AskFormat, candidate, type Candidate, commonOf, wordsOf } from './common';

type TypedFormat = TypedQuestion['format'];

interface Part {
  readonly figure: AnyFigure;
  readonly asked: Asked;
  readonly part?: string;
  readonly evidence?: TypedQuestion['evidence'];
}

const typed = (format: TypedFormat, partsOf: (figures: Figures) => readonly Part[]): AskFormat => {
  const ask = (figures: Figures, { figure, asked, part, evidence }: Part): Candidate => {
    const { article } = figures;
    const { prompt, answer, accepted, tolerance, cardId } = asked;
    const common = commonOf({ article, format, figures: [figure], ...(part !== undefined && { part }) });
    const question = { ...common, format, prompt, answer, accepted, tolerance, cardId };
    return candidate({ ...question, evidence: evidence ?? wordsOf(figure, asked) }, [figure]);
  };
  return (figures) => partsOf(figures).map((part) => ask(figures, part));
};

const some = (figure: AnyFigure, asked: Asked | null): readonly Part[] => (asked ? [{ figure, asked }] : []);

export const askName = typed('name', ({ people }) => people.flatMap((person) => some(person, person.byRole)));

export const askRole = typed('role', ({ people }) => people.flatMap((person) => some(person, person.byName)));

export const askWho = typed('who', ({ people }) =>
  people.flatMap((person) =>
    person.deeds.map(({ id, asked, evidence, alsoTrueOf }) => ({
      figure: person,
      part: id,
      asked: { ...asked, accepted: [...new Set([...asked.accepted, ...alsoTrueOf])] },
      evidence,
    })),
  ),
);

export const askMeasures = typed('measures', ({ numbers }) =>
  numbers.flatMap((number) => some(number, number.whatItMeasures)),
);

export const askNumber = typed('number', ({ numbers }) => numbers.flatMap((number) => some(number, number.asked)));

export const askDate = typed('date', ({ dates }) => dates.flatMap((date) => some(date, date.asked)));
