// How many questions each quiz that could be chosen would be: drawn as it would be, since what is left out (pairs asked
// already, questions that tell the answer of another) shows only then. Where there are many, nothing is drawn: ten and twenty of
// them are surely there.
import { compose, isWanted } from './compose';
import { FIGURE_KINDS, type FigureKind } from './figures/figure';
import type { Candidate } from './formats/common';
import { type Format, FORMATS } from './question';
import { QUIZ_LENGTHS, type QuizLength } from './setup';

interface Choice {
  readonly kinds: readonly FigureKind[];
  readonly format: Format | 'mixed';
  readonly length: QuizLength;
}

/** The same for the same kinds in any order. */
export const askName = ({ kinds, format, length }: Choice): string =>
  [FIGURE_KINDS.filter((kind) => kinds.includes(kind)).join('+'), format, length].join('/');

/** So many questions are drawn in a moment, and leave far more than twenty. */
const MOST_DRAWN = 400;

/**
 * By `askName`; only what asks something is named. Null: too many to be counted, or not known because there are other articles
 * (`areAll` false).
 */
export function asksOf(
  candidates: readonly Candidate[],
  seed: string,
  areAll: boolean,
): Readonly<Record<string, number | null>> {
  const there = FIGURE_KINDS.filter((kind) => candidates.some(({ question }) => question.figures[0]?.kind === kind));
  const sets = there.reduce<readonly (readonly FigureKind[])[]>(
    (before, kind) => [...before, ...before.map((kinds) => [...kinds, kind])],
    [[]],
  );
  const asks: Record<string, number | null> = {};
  for (const kinds of sets) {
    for (const format of ['mixed', ...FORMATS] as const) {
      const fitting = candidates.filter(({ question }) => isWanted(question, { kinds, format, only: null }));
      if (fitting.length > MOST_DRAWN) {
        for (const length of QUIZ_LENGTHS) asks[askName({ kinds, format, length })] = length === 'all' ? null : length;
        continue;
      }
      const all = compose(fitting, { kinds, format, length: 'all', only: null }, seed).length;
      for (const length of all === 0 ? [] : QUIZ_LENGTHS) {
        const asked =
          length === 'all'
            ? all
            : format === 'mixed'
              ? compose(fitting, { kinds, format, length, only: null }, seed).length
              : Math.min(length, all);
        asks[askName({ kinds, format, length })] = areAll || asked === length ? asked : null;
      }
    }
  }
  return asks;
}
