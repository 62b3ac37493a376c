// All answers that stand, card by card, for work that folds the whole log. Read card by card through the index, each answer
// would be looked up in another corner of the file; read row by row as they lie there, it takes a tenth of that. So the rows
// go into one list of plain numbers, each to the place that the index gives it: 36 bytes an answer, beside the heap.
import type { Instant, StudyDay } from '../../core/base/time';
import { GRADES } from '../../core/scheduling/grade';
import { PHASES } from '../../core/scheduling/memoryState';
import { type CardLog, type CardLogs, gradeIn, type LogFact } from './reviewLog';
import { allLists, allValues, type ReadableDb, sql } from './sql';

/** Rows read by one call: few enough for what stays young of the heap. */
const ROWS_AT_A_TIME = 2_000;
const CARDS_AT_A_TIME = 2_000;
/** Of each answer, side by side: when, thinking time, interval; and offset, phase and grade as one number. */
const FIGURES = 4;

/** The places of one card's answers; the date its last one decided. */
interface Span {
  readonly from: number;
  readonly to: number;
  dueAt: number;
  dueDay: number;
}

/** Reads the log as it is now: what is written afterwards is no part of it. */
export function wholeLog(db: ReadableDb): CardLogs {
  const { spans, places, ends } = orderOf(db);
  const isLast = new Uint8Array(places.count);
  for (const place of ends.keys()) isLast[place] = 1;
  const figures = new Float64Array(places.count * FIGURES);
  for (const batch of rowBatches(db)) {
    // By index: taking every row apart into names would cost as much as reading it.
    for (const row of batch) {
      const place = places.of(row[0]);
      if (place < 0) continue;
      const at = place * FIGURES;
      figures[at] = row[1];
      figures[at + 1] = row[2];
      figures[at + 2] = row[3];
      figures[at + 3] = (row[4] * PHASES.length + row[5]) * GRADES.length + row[6] - 1;
      if (isLast[place] === 0) continue;
      const span = ends.get(place);
      if (!span) continue;
      span.dueAt = row[7];
      span.dueDay = row[8];
    }
  }
  return (card) => {
    const span = spans.get(card);
    return span ? logOf(card, span, figures) : { answers: [], decided: null };
  };
}

/** In which order answers count, which the index knows by itself: by card, then in the order of events. */
function orderOf(db: ReadableDb) {
  const undone = undoneAnswers(db);
  const counts = allLists<[card: number, answers: number]>(
    db,
    sql`SELECT card, count(*) FROM review_log GROUP BY card ORDER BY card`,
  );
  const spans = new Map<number, Span>();
  const ends = new Map<number, Span>();
  let count = 0;
  for (const [card, answers] of counts) {
    const span = { from: count, to: count + answers - (undone.ofCards.get(card) ?? 0), dueAt: 0, dueDay: 0 };
    if (span.to === span.from) continue;
    spans.set(card, span);
    ends.set(span.to - 1, span);
    count = span.to;
  }
  const places = placesFor(db, count);
  let place = 0;
  for (let next = 0; next < counts.length; next += CARDS_AT_A_TIME) {
    const [from = 0] = counts[next] ?? [];
    const [to = from] = counts[Math.min(next + CARDS_AT_A_TIME, counts.length) - 1] ?? [];
    const numbers = allValues<number>(
      db,
      sql`SELECT number FROM review_log WHERE card BETWEEN ${from} AND ${to} ORDER BY card, hlc, device, seq`,
    );
    for (const number of numbers) {
      if (undone.numbers.has(number)) continue;
      places.put(number, place);
      place += 1;
    }
  }
  return { spans, ends, places };
}

/** Answers that were taken back: few, so that asking for them once is cheaper than of each answer whether it stands. */
function undoneAnswers(db: ReadableDb) {
  const numbers = new Set<number>();
  const ofCards = new Map<number, number>();
  for (const [number, card] of allLists<[number: number, card: number]>(
    db,
    sql`SELECT r.number, r.card FROM derived_undone u CROSS JOIN review_log r ON r.device = u.device AND r.seq = u.seq`,
  )) {
    numbers.add(number);
    ofCards.set(card, (ofCards.get(card) ?? 0) + 1);
  }
  return { numbers, ofCards };
}

interface Places {
  readonly count: number;
  put(number: number, place: number): void;
  /** Where the answer of a row number stands; -1 where it does not count. */
  of(number: number): number;
}

function placesFor(db: ReadableDb, count: number): Places {
  const [[lowest, highest] = [0, 0]] = allLists<[lowest: number, highest: number]>(
    db,
    sql`SELECT coalesce((SELECT min(number) FROM review_log), 0), coalesce((SELECT max(number) FROM review_log), 0)`,
  );
  // Row numbers of a log follow one another, and a list is ten times as quick; a damaged file may say otherwise.
  const isDense = lowest >= 0 && highest <= 4 * count + ROWS_AT_A_TIME;
  if (!isDense) {
    const known = new Map<number, number>();
    return { count, put: (number, place) => known.set(number, place), of: (number) => known.get(number) ?? -1 };
  }
  const known = new Int32Array(highest + 1).fill(-1);
  return {
    count,
    put: (number, place) => {
      known[number] = place;
    },
    of: (number) => known[number] ?? -1,
  };
}

/** In the order the figures are asked for below. */
type LogRow = [
  number: number,
  at: number,
  thinkingMillis: number,
  intervalDays: number,
  offsetMinutes: number,
  phase: number,
  grade: number,
  dueAt: number,
  dueDay: number,
];
/** Words are as costly as all of the numbers: the phase comes as its place among PHASES. */
const PHASE = `CASE phase ${PHASES.map((phase, place) => `WHEN '${phase}' THEN ${place}`).join(' ')} END`;

/** Every row of the log, as it lies there. */
function* rowBatches(db: ReadableDb): Generator<LogRow[]> {
  let after = Number.MIN_SAFE_INTEGER;
  for (;;) {
    const batch = allLists<LogRow>(db, {
      text: `SELECT number, reviewed_at, thinking_millis, interval_days, offset_minutes, ${PHASE}, grade, due_at, due_day
             FROM review_log WHERE number > ? ORDER BY number LIMIT ${ROWS_AT_A_TIME}`,
      values: [after],
    });
    yield batch;
    const last = batch.at(-1);
    if (!last || batch.length < ROWS_AT_A_TIME) return;
    after = last[0];
  }
}

function logOf(card: number, { from, to, dueAt, dueDay }: Span, figures: Float64Array): CardLog {
  const answers: LogFact[] = [];
  let intervalDays = 0;
  for (let at = from * FIGURES; at < to * FIGURES; at += FIGURES) {
    const rest = figures[at + 3] ?? 0;
    const phases = Math.floor(rest / GRADES.length);
    intervalDays = figures[at + 2] ?? 0;
    answers.push({
      card,
      at: figures[at] as Instant,
      offsetMinutes: Math.floor(phases / PHASES.length),
      grade: gradeIn(rest - phases * GRADES.length + 1),
      thinkingMillis: figures[at + 1] ?? 0,
      phase: PHASES[phases - Math.floor(phases / PHASES.length) * PHASES.length] ?? 'new',
      intervalDays,
    });
  }
  return { answers, decided: { intervalDays, at: dueAt as Instant, day: dueDay as StudyDay } };
}
