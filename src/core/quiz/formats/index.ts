// All formats, and why one asks nothing.
import type { Figures } from '../figures/figure';
import { type Format, FORMATS } from '../question';
import { askChoice, noChoice } from './choice';
import type { AskFormat, Candidate, Missing } from './common';
import { askLarger, noLarger } from './larger';
import { askMatch, noMatch } from './match';
import { askOrder, noOrder } from './order';
import { askRange, noRange } from './range';
import { askDate, askMeasures, askName, askNumber, askRole, askWho } from './typed';
import { askUnit, noUnit } from './unit';

const ASKING: Readonly<Record<Format, { readonly ask: AskFormat; readonly missing: Missing }>> = {
  name: { ask: askName, missing: () => 'No person has a role that is theirs alone.' },
  role: { ask: askRole, missing: () => 'No person has a role.' },
  who: { ask: askWho, missing: () => 'Nothing is said or done by a person.' },
  measures: { ask: askMeasures, missing: () => 'No number says in words of its own what it measures.' },
  number: { ask: askNumber, missing: () => 'There is no number.' },
  date: { ask: askDate, missing: () => 'There is no date.' },
  choice: { ask: askChoice, missing: noChoice },
  larger: { ask: askLarger, missing: noLarger },
  unit: { ask: askUnit, missing: noUnit },
  range: { ask: askRange, missing: noRange },
  order: { ask: askOrder, missing: noOrder },
  match: { ask: askMatch, missing: noMatch },
};

/** Every question that could be asked in these formats, format by format. */
export const candidatesOf = (
  all: readonly Figures[],
  seed: string,
  formats: readonly Format[] = FORMATS,
): readonly Candidate[] => formats.flatMap((format) => all.flatMap((figures) => ASKING[format].ask(figures, seed)));

/** Why a format asks nothing of these articles. */
export const reasonFor = (format: Format, all: readonly Figures[]): string => ASKING[format].missing(all);
