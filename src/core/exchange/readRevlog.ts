// Reads Anki's own table of answers, `revlog`, as CSV or JSON. Meanings of the columns: Anki's documentation of its
// database. `id` is the moment in milliseconds; `ivl` and `lastIvl` are days when positive, seconds when negative.
import { fail, type Result, succeed } from '../base/result';
import type { Instant } from '../base/time';
import { parseInstant } from './instantText';
import { asText, type TableRow } from './readTable';

export const REVLOG_COLUMNS = ['id', 'cid', 'ease', 'ivl', 'lastIvl', 'factor', 'time', 'type'] as const;

/** What a row records: `cram` is a filtered deck, `manual` a date set by hand, `rescheduled` one set by the scheduler. */
const KINDS = ['learn', 'review', 'relearn', 'cram', 'manual', 'rescheduled'] as const;
type RevlogKind = (typeof KINDS)[number];

export interface RevlogRow {
  readonly cardId: string;
  readonly at: Instant;
  /** 0: no answer. */
  readonly ease: 0 | 1 | 2 | 3 | 4;
  /** Decided by this row; days when positive, seconds when negative. */
  readonly interval: number;
  /** In force before it, likewise. */
  readonly lastInterval: number;
  /** Anki's ease or difficulty in thousandths; 0 has meanings of its own. */
  readonly factor: number;
  readonly thinkingMillis: number;
  readonly kind: RevlogKind;
}

/** Whether rows carry Anki's columns rather than those of a plain review log. */
export const isRevlog = ([first]: readonly TableRow[]): boolean =>
  first !== undefined && 'cid' in first.values && !('card_id' in first.values);

/** The rows, by time, ties in file order. Problem: `log/malformed`, with the place and the column that is wrong. */
export function revlogOf(table: readonly TableRow[]): Result<RevlogRow[]> {
  const rows: RevlogRow[] = [];
  for (const { place, values } of table) {
    const row = readRow(values);
    if (typeof row === 'string') return fail('log/malformed', `${place}: ${row} Nothing was kept.`);
    rows.push(row);
  }
  return succeed(rows.sort((a, b) => a.at - b.at));
}

function readRow(values: TableRow['values']): RevlogRow | string {
  const cardId = asText(values['cid']);
  if (!cardId) return 'cid is missing.';
  const id = asText(values['id']) ?? '';
  const at = /^-?\d+$/.test(id) ? parseInstant(id) : null;
  if (at === null) return `id "${id}" is no time in milliseconds.`;
  const [ease, interval, lastInterval, factor, thinkingMillis, type] = (
    ['ease', 'ivl', 'lastIvl', 'factor', 'time', 'type'] as const
  ).map((column) => integerOf(values[column]));
  if (ease === undefined || ease < 0 || ease > 4)
    return `ease "${asText(values['ease']) ?? ''}" is not 0, 1, 2, 3 or 4.`;
  if (interval === undefined) return `ivl "${asText(values['ivl']) ?? ''}" is no whole number.`;
  if (lastInterval === undefined) return `lastIvl "${asText(values['lastIvl']) ?? ''}" is no whole number.`;
  if (factor === undefined) return `factor "${asText(values['factor']) ?? ''}" is no whole number.`;
  if (thinkingMillis === undefined || thinkingMillis < 0) {
    return `time "${asText(values['time']) ?? ''}" is no number of milliseconds.`;
  }
  const kind = type === undefined ? undefined : KINDS[type];
  if (!kind) return `type "${asText(values['type']) ?? ''}" is not a number from 0 to ${KINDS.length - 1}.`;
  return { cardId, at, ease: ease as RevlogRow['ease'], interval, lastInterval, factor, thinkingMillis, kind };
}

function integerOf(value: unknown): number | undefined {
  const text = asText(value);
  return text !== undefined && /^-?\d{1,15}$/.test(text) ? Number(text) : undefined;
}
