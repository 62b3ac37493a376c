// Cards to simulate with: those of all notes, or of a share of them that is spread evenly and is always the same.
import type { Instant, StudyDay } from '../../core/base/time';
import type { MemoryState } from '../../core/scheduling/memoryState';
import { all, first, type ReadableDb, sql } from './sql';

/** Numbers times this one, cut to 32 bits, are spread evenly over them (the golden ratio's share of 2^32). */
const SPREAD = 2_654_435_761;
const ALL = 2 ** 32;

/** Cards that are asked: learned ones, and such as were never answered. */
export const askedCards = (db: ReadableDb): { readonly learned: number; readonly unseen: number } =>
  first(
    db,
    sql`SELECT coalesce(sum(iif(queue <> 'new', cards, 0)), 0) AS learned,
               coalesce(sum(iif(queue = 'new', cards, 0)), 0) AS unseen
        FROM derived_queues WHERE queue IN ('review', 'learning', 'new')`,
  ) ?? { learned: 0, unseen: 0 };

/** Row number of the article, null for none; and how many cards of its note are asked, itself among them. */
export interface PartOfNote {
  readonly document: number | null;
  readonly siblings: number;
}

export interface SampledCard {
  readonly memory: MemoryState;
  readonly askDay: StudyDay;
  readonly part: PartOfNote;
}

interface Row extends PartOfNote {
  phase: MemoryState['phase'];
  step: number;
  stability: number;
  difficulty: number;
  reps: number;
  lapses: number;
  last_reviewed_at: number;
  last_study_day: number;
  ask_day: number;
}

/** Learned cards that are asked, of `share` (0..1) of the notes. */
export const sampledCards = (db: ReadableDb, share: number): SampledCard[] =>
  all<Row>(
    db,
    sql`SELECT document, phase, step, stability, difficulty, reps, lapses, last_reviewed_at, last_study_day, ask_day,
               (SELECT count(*) FROM derived_schedule other WHERE other.note = s.note AND other.suspended = 0) AS siblings
        FROM derived_schedule s
        WHERE stability IS NOT NULL AND suspended = 0 AND (note * ${SPREAD}) % ${ALL} < ${Math.ceil(share * ALL)}
        ORDER BY card`,
  ).map((row) => ({
    memory: {
      phase: row.phase,
      step: row.step,
      stability: row.stability,
      difficulty: row.difficulty,
      reps: row.reps,
      lapses: row.lapses,
      lastReviewedAt: row.last_reviewed_at as Instant,
      lastStudyDay: row.last_study_day as StudyDay,
    },
    askDay: row.ask_day as StudyDay,
    part: { document: row.document, siblings: row.siblings },
  }));

/** The first cards never answered, in the order they were accepted: which article is whose turn makes no difference here. */
export const unseenCards = (db: ReadableDb, limit: number): PartOfNote[] =>
  all(
    db,
    sql`SELECT document,
               (SELECT count(*) FROM derived_schedule other
                WHERE other.note = s.note AND other.suspended = 0) AS siblings
        FROM derived_schedule s WHERE queue = 'new' ORDER BY position LIMIT ${limit}`,
  );
