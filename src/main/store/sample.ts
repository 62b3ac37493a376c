// Cards to simulate with: those of all notes, or of a share of them that is spread evenly and is always the same.
import type { StudyDay } from '../../core/base/time';
import type { MemoryState } from '../../core/scheduling/memoryState';
import { memoryOf, type MemoryRow } from './memoryRow';
import { all, first, type ReadableDb } from './sql';

/** Numbers times this one, cut to 32 bits, are spread evenly over them (the golden ratio's share of 2^32). */
const SPREAD = 2_654_435_761;
const ALL = 2 ** 32;

/** Cards that are asked, of an article or (null) of the deck: learned ones, and such as were never answered. */
export const askedCards = (
  db: ReadableDb,
  document: number | null,
): { readonly learned: number; readonly unseen: number } => {
  const sums = `coalesce(sum(iif(queue <> 'new', cards, 0)), 0) AS learned,
                coalesce(sum(iif(queue = 'new', cards, 0)), 0) AS unseen`;
  const asked = `queue IN ('review', 'learning', 'new')`;
  const query =
    document === null
      ? { text: `SELECT ${sums} FROM derived_queues WHERE ${asked}`, values: [] }
      : { text: `SELECT ${sums} FROM derived_load WHERE document = ? AND ${asked}`, values: [document] };
  return first(db, query) ?? { learned: 0, unseen: 0 };
};

/** Row numbers of the article, null for none, and of the note; and how many cards of the note are asked, itself among them. */
export interface PartOfNote {
  readonly document: number | null;
  readonly note: number;
  readonly siblings: number;
}

export interface SampledCard {
  readonly memory: MemoryState;
  readonly askDay: StudyDay;
  readonly part: PartOfNote;
}

interface Row extends PartOfNote, MemoryRow {
  phase: MemoryState['phase'];
  ask_day: number;
}

const SIBLINGS = `(SELECT count(*) FROM derived_schedule other
                  WHERE other.note = s.note AND other.suspended = 0) AS siblings`;

const isInShare = `(s.note * ${SPREAD}) % ${ALL} < ?`;
/** What `isInShare` compares with. */
const boundOf = (share: number): number => Math.ceil(share * ALL);

/** Learned cards that are asked, of `share` (0..1) of the notes of an article or (null) of the deck. */
export function sampledCards(db: ReadableDb, document: number | null, share: number): SampledCard[] {
  const columns = `s.document, s.note, s.phase, s.step, s.stability, s.difficulty, s.reps, s.lapses, s.last_reviewed_at,
                   s.last_study_day, s.ask_day, ${SIBLINGS}`;
  const isMeant = `s.stability IS NOT NULL AND s.suspended = 0 AND ${isInShare}`;
  const most = boundOf(share);
  const query =
    document === null
      ? { text: `SELECT ${columns} FROM derived_schedule s WHERE ${isMeant} ORDER BY s.card`, values: [most] }
      : {
          text: `SELECT ${columns} FROM cards c CROSS JOIN derived_schedule s ON s.card = c.number
                 WHERE c.document = ? AND ${isMeant}`,
          values: [document, most],
        };
  return all<Row>(db, query).map((row) => ({
    memory: memoryOf(row, row.phase),
    askDay: row.ask_day as StudyDay,
    part: { document: row.document, note: row.note, siblings: row.siblings },
  }));
}

/**
 * Of the first `limit` cards never answered, in the order they were accepted, those of a share of the notes: the same notes
 * as of the learned ones. Which article is whose turn makes no difference here.
 */
export const unseenCards = (db: ReadableDb, document: number | null, limit: number, share: number): PartOfNote[] =>
  all(db, {
    text: `SELECT s.document, s.note, ${SIBLINGS} FROM (
             SELECT document, note, position FROM derived_schedule
             WHERE queue = 'new' AND (? IS NULL OR document = ?) ORDER BY position LIMIT ?) s
           WHERE ${isInShare} ORDER BY s.position`,
    values: [document, document, limit, boundOf(share)],
  });
