// How many questions each quiz that could be chosen would be: drawn as it would be, since what is left out (pairs asked
// already, questions that tell the answer of another) shows only then.
import { compose } from './compose';
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

/** By `askName`; only what asks something is named. */
export function asksOf(candidates: readonly Candidate[], seed: string): Readonly<Record<string, number>> {
  const there = FIGURE_KINDS.filter((kind) => candidates.some(({ question }) => question.figures[0]?.kind === kind));
  const sets = there.reduce<readonly (readonly FigureKind[])[]>(
    (before, kind) => [...before, ...before.map((kinds) => [...kinds, kind])],
    [[]],
  );
  const asks: Record<string, number> = {};
  for (const kinds of sets) {
    for (const format of ['mixed', ...FORMATS] as const) {
      const all = compose(candidates, { kinds, format, length: 'all', only: null }, seed).length;
      for (const length of all === 0 ? [] : QUIZ_LENGTHS) {
        const asked =
          length === 'all'
            ? all
            : format === 'mixed'
              ? compose(candidates, { kinds, format, length, only: null }, seed).length
              : Math.min(length, all);
        asks[askName({ kinds, format, length })] = asked;
      }
    }
  }
  return asks;
}
