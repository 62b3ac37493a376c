// Checks the counts that triggers keep beside the schedule.
import { all, type ReadableDb, sql } from './sql';

/** Counts and sums that are not what they are kept of, a line each. */
export const countFaults = (db: ReadableDb): string[] => [
  ...loadFaults(db),
  ...queueFaults(db),
  ...documentFaults(db),
  ...matureFaults(db),
  ...daysFaults(db),
];

const loadFaults = (db: ReadableDb): string[] =>
  all<{ document: number; queue: string; day: number; kept: number | null; counted: number | null }>(
    db,
    sql`WITH counted AS (
          SELECT coalesce(document, 0) AS document, queue, ask_day AS day, count(*) AS cards
          FROM derived_schedule GROUP BY 1, 2, 3
        )
        SELECT coalesce(k.document, c.document) AS document, coalesce(k.queue, c.queue) AS queue,
               coalesce(k.day, c.day) AS day, k.cards AS kept, c.cards AS counted
        FROM derived_load k FULL JOIN counted c ON k.document = c.document AND k.queue = c.queue AND k.day = c.day
        WHERE k.cards IS NOT c.cards`,
  ).map(
    ({ document, queue, day, kept, counted }) =>
      `queue ${queue} of article ${document}, day ${day}: ${kept ?? 0} counted, ${counted ?? 0} there`,
  );

const queueFaults = (db: ReadableDb): string[] =>
  all<{ queue: string; day: number; kept: number | null; counted: number | null }>(
    db,
    sql`WITH counted AS (SELECT queue, ask_day AS day, count(*) AS cards FROM derived_schedule GROUP BY 1, 2)
        SELECT coalesce(k.queue, c.queue) AS queue, coalesce(k.day, c.day) AS day, k.cards AS kept, c.cards AS counted
        FROM derived_queues k FULL JOIN counted c ON k.queue = c.queue AND k.day = c.day
        WHERE k.cards IS NOT c.cards`,
  ).map(({ queue, day, kept, counted }) => `queue ${queue}, day ${day}: ${kept ?? 0} counted, ${counted ?? 0} there`);

const documentFaults = (db: ReadableDb): string[] =>
  all<{ document: number; kept: number | null; counted: number | null }>(
    db,
    sql`WITH counted AS (SELECT coalesce(document, 0) AS document, count(*) AS cards FROM derived_schedule GROUP BY 1)
        SELECT coalesce(k.document, c.document) AS document, k.cards AS kept, c.cards AS counted
        FROM derived_documents k FULL JOIN counted c ON k.document = c.document
        WHERE k.cards IS NOT c.cards`,
  ).map(({ document, kept, counted }) => `cards of article ${document}: ${kept ?? 0} counted, ${counted ?? 0} there`);

const matureFaults = (db: ReadableDb): string[] =>
  all<{ day: number; kept: number | null; counted: number | null }>(
    db,
    sql`WITH counted AS (
          SELECT coalesce(document, 0) AS document, ask_day AS day, count(*) AS cards
          FROM derived_schedule WHERE queue = 'review' AND interval_days >= 21 GROUP BY 1, 2
        )
        SELECT coalesce(k.day, c.day) AS day, k.cards AS kept, c.cards AS counted
        FROM derived_mature k FULL JOIN counted c ON k.document = c.document AND k.day = c.day
        WHERE k.cards IS NOT c.cards`,
  ).map(({ day, kept, counted }) => `mature cards, day ${day}: ${kept ?? 0} counted, ${counted ?? 0} there`);

const daysFaults = (db: ReadableDb): string[] =>
  all<{ day: number }>(
    db,
    sql`WITH counted AS (
          SELECT day, stage, grade, sum(answers) AS answers, sum(thinking_millis) AS millis
          FROM derived_answers GROUP BY 1, 2, 3
        )
        SELECT DISTINCT coalesce(k.day, c.day) AS day
        FROM derived_days k FULL JOIN counted c ON k.day = c.day AND k.stage = c.stage AND k.grade = c.grade
        WHERE k.answers IS NOT c.answers OR k.thinking_millis IS NOT c.millis`,
  ).map(({ day }) => `study day ${day}: the sums over all articles are not those of the articles`);
