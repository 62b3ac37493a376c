// Checks the counts that triggers keep beside the schedule.
import { all, type ReadableDb, sql } from './sql';

/** Counts that are not what the schedule adds up to, a line each. */
export const countFaults = (db: ReadableDb): string[] =>
  all<{ queue: string; day: number; kept: number | null; counted: number | null }>(
    db,
    sql`WITH counted AS (
          SELECT coalesce(document, 0) AS document, queue, ask_day AS day, count(*) AS cards
          FROM derived_schedule GROUP BY 1, 2, 3
        )
        SELECT coalesce(k.queue, c.queue) AS queue, coalesce(k.day, c.day) AS day, k.cards AS kept, c.cards AS counted
        FROM derived_load k FULL JOIN counted c ON k.document = c.document AND k.queue = c.queue AND k.day = c.day
        WHERE k.cards IS NOT c.cards`,
  ).map(({ queue, day, kept, counted }) => `queue ${queue}, day ${day}: ${kept ?? 0} counted, ${counted ?? 0} there`);
