// Figures by hand, and what is asked of every reading of them.
import { expect } from 'vitest';
import type { DocumentId } from '../../../../core/base/ids';
import { asInstant } from '../../../../core/base/time';
import type { AgreementBin, ModelFigures } from '../../../../core/retention/modelFigures';
import { rateOf } from '../../../../core/retention/trueRetention';
import type { MemoryFigures, RetentionFigures } from '../../../../shared/contract/retention';
import type { Reading } from './reading';

/** Friday. */
const NOW = asInstant(Date.UTC(2026, 10, 20, 9));
export const TODAY = '2026-11-20';
const one = 'one' as DocumentId;

export const nothing = { young: rateOf(0, 0), mature: rateOf(0, 0), all: rateOf(0, 0) };
const some = { young: rateOf(80, 20), mature: rateOf(45, 5), all: rateOf(125, 25) };

export const FIGURES: RetentionFigures = {
  now: NOW,
  today: TODAY,
  desiredRetention: 0.9,
  answers: 400,
  since: '2026-10-01',
  span: { from: '2026-11-09', to: TODAY },
  trueRetention: { today: nothing, yesterday: nothing, week: some, month: some, year: some, all: some },
  rates: some,
  steps: [
    { from: '2026-11-09', to: '2026-11-15', grades: [15, 10, 60, 5], rate: rateOf(75, 15) },
    { from: '2026-11-16', to: TODAY, grades: [10, 5, 40, 5], rate: rateOf(50, 10) },
  ],
  forecast: {
    overdue: 3,
    days: [
      { day: TODAY, young: 2, mature: 4, steps: 1 },
      { day: '2026-11-21', young: 0, mature: 0, steps: 0 },
      { day: '2026-11-22', young: 5, mature: 1, steps: 0 },
    ],
    fresh: 4,
    pace: { review: 10_000, step: 5_000 },
  },
  activity: [
    { day: '2026-11-18', answers: 12, millis: 240_000 },
    { day: TODAY, answers: 5, millis: 60_000 },
  ],
};

const bin = (over: Partial<AgreementBin>): AgreementBin => ({
  ...{ from: 1, to: 2, bin: 0, n: 100, predicted: 0.9, observed: 0.88, low: 0.8, high: 0.93 },
  ...over,
});

export const MODEL: ModelFigures = {
  ...{ scored: 150, recalled: 125, predicted: 0.85, logLoss: 0.41, averageLoss: 0.45, rmseBins: 0.061 },
  calibration: [
    bin({ from: 0.8, to: 0.84, bin: 7, n: 50, predicted: 0.82 }),
    bin({ from: 0.91, to: 0.93, bin: 11, n: 100 }),
  ],
  curve: [bin({}), bin({ from: 9, to: 14, bin: 5, n: 50, predicted: 0.97 })],
};

export const MEMORY: MemoryFigures = {
  ...{ now: NOW, desiredRetention: 0.9, deviation: 2.6 },
  recall: { of: 40, expected: 36.4, low: 31.3, high: 40 },
  groups: [
    {
      by: 'article',
      documentId: one,
      id: 'one',
      name: 'Bridges',
      of: 30,
      expected: 27,
      low: 24,
      high: 30,
      rate: rateOf(8, 2),
    },
    { by: 'article', documentId: null, id: '', name: '', of: 10, expected: 8, low: 5, high: 10, rate: rateOf(0, 0) },
    {
      by: 'kind',
      documentId: null,
      id: 'date',
      name: 'date',
      of: 40,
      expected: 36,
      low: 31,
      high: 40,
      rate: rateOf(9, 1),
    },
    { by: 'person', documentId: null, id: 'mason', name: 'I. Mason', of: 4, expected: 3, low: 2, high: 4, rate: null },
  ],
  arguments: [
    { documentId: one, id: 'why', conclusion: 'the river was crossed', links: 2, learned: 2, cards: 3, chance: 0.72 },
    { documentId: one, id: 'how', conclusion: 'the toll paid for it', links: 3, learned: 1, cards: 1, chance: 0 },
    { documentId: one, id: 'who', conclusion: 'the council agreed', links: 2, learned: 0, cards: 0, chance: null },
  ],
  stability: {
    bins: [
      { from: 0, to: 1, n: 10 },
      { from: 1, to: 36_500, n: 30 },
    ],
    median: 12,
  },
  difficulty: [
    { from: 1, to: 7, n: 30 },
    { from: 7, to: 10, n: 10 },
  ],
  retrievability: [
    { from: 0, to: 0.9, n: 12 },
    { from: 0.9, to: 1, n: 28 },
  ],
  risk: { cards: 0, first: [] },
  clock: { backwards: 0, ahead: 0 },
  times: {
    ...{ timed: 40, all: { low: 5_000, median: 9_040, high: 12_000 } },
    kinds: [
      { type: 'number', answers: 30, quartiles: { low: 6_000, median: 10_000, high: 14_000 } },
      { type: 'date', answers: 10, quartiles: { low: 4_000, median: 6_000, high: 8_000 } },
    ],
    grades: [
      { grade: 1, answers: 8, quartiles: { low: 9_000, median: 12_500, high: 20_000 } },
      { grade: 3, answers: 32, quartiles: null },
    ],
  },
};

export const plain = (words: string): string => words.replaceAll('\u00a0', ' ').replaceAll('*', '');
export const column = ({ figures }: Reading, name: string): unknown[] => {
  const at = figures.columns.findIndex((one) => one.name === name);
  expect(at, name).toBeGreaterThanOrEqual(0);
  return figures.rows.map((row) => row[at]);
};
export const counts = ({ marks }: Reading): (number | null)[] => marks.map(({ counted }) => counted?.n ?? null);
export const labels = ({ marks }: Reading): string[] => marks.map(({ label }) => plain(label));
