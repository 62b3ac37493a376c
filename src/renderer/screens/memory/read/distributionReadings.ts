// Where the cards stand: how long memories hold, how hard cards are, how likely they are recalled now.
import type { HistogramBin } from '../../../../core/retention/histogram';
import type { MemoryFigures } from '../../../../shared/contract/retention';
import { count } from '../../../ui/words/count';
import { goalPercent } from '../../../ui/words/percent';
import { formatDays, formatStability } from '../../../ui/words/formatInterval';
import { expectedWords } from '../../../ui/words/recallShare';
import { percentWords } from './percentWords';
import { countedOr, type MarkRead, type Reading } from './reading';

export interface BinMark extends MarkRead {
  readonly bin: HistogramBin;
  /** Written under the bar's left edge. */
  readonly edge: string;
}

type Scale = 'stability' | 'difficulty' | 'retrievability';

interface BinWords {
  readonly edge: (value: number) => string;
  readonly span: (bin: HistogramBin) => string;
  readonly column: string;
}

const WORDS: Readonly<Record<Scale, BinWords>> = {
  stability: {
    edge: (days) => (days < 365 ? String(days) : `${Math.round(days / 365.25)}y`),
    span: ({ from, to }) =>
      from === 0
        ? 'under a day'
        : to >= 36_500
          ? `${formatDays(from)} and more`
          : `${formatDays(from)} to ${formatDays(to)}`,
    column: 'Days',
  },
  difficulty: { edge: String, span: ({ from, to }) => `${from} to ${to}`, column: 'Difficulty' },
  retrievability: {
    edge: (share) => String(Math.round(share * 100)),
    span: ({ from, to }) => `${Math.round(from * 100)} to ${Math.round(to * 100)} %`,
    column: 'Chance, %',
  },
};

function reading(of: Scale, bins: readonly HistogramBin[], finding: string): Reading<BinMark> {
  const { edge, span, column } = WORDS[of];
  const all = bins.reduce((sum, { n }) => sum + n, 0);
  return {
    finding,
    isFew: false,
    isEmpty: all === 0,
    marks: bins.map((bin) => ({
      id: String(bin.from),
      bin,
      edge: edge(bin.from),
      label: `${span(bin)}: ${count(bin.n, 'card')}, ${percentWords(all === 0 ? 0 : bin.n / all)}`,
      counted: countedOr({ mark: { of, from: bin.from, to: bin.to }, n: bin.n, unit: 'card' }),
    })),
    figures: {
      columns: [{ name: column }, { name: 'Cards', isNumber: true }],
      rows: bins.map((bin) => [span(bin), bin.n]),
    },
  };
}

/** Of fewer cards than this a share of a hundred would be finer than what it is made of. */
const FEW_CARDS = 30;

const shareWords = (some: number, of: number): string =>
  of >= FEW_CARDS ? percentWords(some / of) : some === 0 ? 'None' : some.toLocaleString('en');

const NOTHING = 'Nothing is learned yet.';

export function readStability({ stability: { bins, median }, recall }: MemoryFigures): Reading<BinMark> {
  const finding =
    median === null
      ? NOTHING
      : `Half of ${count(recall.of, 'learned card')} hold *${formatStability(median)}* or longer before recall falls to 90 %.`;
  return reading('stability', bins, finding);
}

export function readDifficulty({ difficulty, recall }: MemoryFigures): Reading<BinMark> {
  const hard = difficulty.filter(({ from }) => from >= 7).reduce((sum, { n }) => sum + n, 0);
  const finding =
    recall.of === 0
      ? NOTHING
      : `${shareWords(hard, recall.of)} of ${count(recall.of, 'learned card')} ${recall.of < FEW_CARDS && hard <= 1 ? 'stands' : 'stand'} at 7 or more of 10.`;
  return reading('difficulty', difficulty, finding);
}

export function readRetrievability({ retrievability, recall, desiredRetention }: MemoryFigures): Reading<BinMark> {
  const below = retrievability.filter(({ to }) => to <= desiredRetention + 1e-9).reduce((sum, { n }) => sum + n, 0);
  const finding =
    recall.of === 0 || recall.expected === null
      ? NOTHING
      : `You would likely recall *${recall.of >= FEW_CARDS ? percentWords(recall.expected / recall.of) : expectedWords(recall.expected, recall.of)}* of ${count(recall.of, 'learned card')} now; ${below === 0 ? 'none' : below.toLocaleString('en')} ${below <= 1 ? 'stands' : 'stand'} in bars below ${goalPercent(desiredRetention)}.`;
  return reading('retrievability', retrievability, finding);
}
