// A range one is 90 % sure of. Asked of single figures only: of a range nobody can say where in it the truth lies.
import type { DateFigure, NumberFigure } from '../figures/figure';
import { type AskFormat, candidate, commonOf, type Missing } from './common';

export const askRange: AskFormat = (figures) => [
  ...figures.numbers.filter(isSingle).map((figure) => {
    const { quantity, asked, evidence, answer } = figure;
    const common = commonOf({ article: figures.article, format: 'range', figures: [figure] });
    const truth = { truth: quantity.low, unit: quantity.unit, isYear: false };
    return candidate({ ...common, format: 'range', prompt: asked.prompt, evidence, answer, ...truth }, [figure]);
  }),
  ...figures.dates.flatMap((figure) => {
    if (!isYear(figure) || !figure.asked) return [];
    const { date, asked, evidence, answer } = figure;
    const common = commonOf({ article: figures.article, format: 'range', figures: [figure] });
    const truth = { truth: Number(date.start), unit: '', isYear: true };
    return [candidate({ ...common, format: 'range', prompt: asked.prompt, evidence, answer, ...truth }, [figure])];
  }),
];

const isSingle = ({ quantity: { low, high, bound } }: NumberFigure): boolean =>
  low === high && (bound === 'eq' || bound === 'approx');

const isYear = ({ date: { precision, end } }: DateFigure): boolean => precision === 'year' && end === null;

export const noRange: Missing = () =>
  'A range can be estimated of a number that is stated as one figure, or of a year, and there is none.';
