import { type Result, succeed } from '../../core/base/result';
import { roundedOf } from '../../core/base/rounding';
import { readTable } from '../../core/exchange/readTable';
import { REVIEW_LOG_COLUMNS, reviewLogOf } from '../../core/exchange/readReviewLog';
import { isRevlog, REVLOG_COLUMNS, revlogOf } from '../../core/exchange/readRevlog';
import { reviewLogStats } from '../../core/retention/reviewLogStats';
import { revlogStats } from '../../core/retention/revlogStats';
import type { Stats } from '../../core/retention/stats';
import { readStats } from '../../main/operations/stats';
import { allowOptions, type CommandLine, operandsOf } from '../commandLine';
import { LOG_OPTIONS, type LogInput, readLogInput, saySkipped } from '../logInput';
import { type Output, percent, table } from '../output';
import { withProfile } from '../withProfile';

/** `stats [--log F]`: the figures of the profile, or of a log; then no profile is opened. */
export function showStats(line: CommandLine): Result<Output> {
  operandsOf(line);
  if (line.option('log') === undefined) {
    allowOptions(line);
    return withProfile(line, (db) => succeed(outputOf(readStats(db, line.moment))));
  }
  allowOptions(line, LOG_OPTIONS);
  const input = readLogInput(line);
  if (!input.ok) return input;
  const stats = statsOfLog(input.value, line);
  return stats.ok ? succeed(outputOf(stats.value)) : stats;
}

/** A plain review log, or Anki's own. */
function statsOfLog({ text, preset, localise }: LogInput, { moment }: CommandLine): Result<Stats> {
  const table = readTable(text, [REVIEW_LOG_COLUMNS, REVLOG_COLUMNS]);
  if (!table.ok) return table;
  const now = localise(moment);
  if (isRevlog(table.value)) {
    const revlog = revlogOf(table.value);
    if (!revlog.ok) return revlog;
    saySkipped(revlog.value.filter(({ ease }) => ease === 0).length);
    return succeed(revlogStats(preset, revlog.value.map(localise), now));
  }
  const log = reviewLogOf(table.value);
  if (!log.ok) return log;
  saySkipped(log.value.skipped);
  return succeed(reviewLogStats(preset, log.value.rows.map(localise), now));
}

const countOf = (n: number, thing: string): string => `${n} ${thing}${n === 1 ? '' : 's'}`;

const outputOf = (stats: Stats): Output => ({ json: stats, text: describe(stats) });

function describe(stats: Stats): string {
  const { recall, trueRetention, forecast, heatmap } = stats;
  const rate = ({ pass, fail, rate: share }: Stats['trueRetention']['all']['all']): string =>
    `${percent(share)} (${pass} of ${pass + fail})`;
  const known =
    recall.expected === null
      ? 'Nothing has been learned yet.'
      : `Likely recalled now: ${roundedOf(recall.expected, recall.of)} of ${countOf(recall.of, 'card')} ` +
        `(${roundedOf(recall.low ?? 0, recall.of)} to ${roundedOf(recall.high ?? 0, recall.of)}).`;
  return [
    `Today: ${stats.due} due, ${stats.new} new, about ${stats.minutes} min.`,
    known,
    table(
      ['true retention', 'young', 'mature', 'all'],
      Object.entries(trueRetention).map(([period, by]) => [period, rate(by.young), rate(by.mature), rate(by.all)]),
    ),
    `Due in the next ${forecast.length} days: ${forecast.join(' ')}`,
    `Answers: ${heatmap.reduce((sum, { reviews }) => sum + reviews, 0)} on ${countOf(heatmap.length, 'day')}.`,
  ].join('\n');
}
