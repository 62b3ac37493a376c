// Checks a deck: the file, its references, the full text, and that what is stored is what cards and log add up to.
import type { MemoryState } from '../../core/scheduling/memoryState';
import { foreignKeyFaults, integrityFaults, isFullTextConsistent } from '../store/checks';
import { countFaults } from '../store/counts';
import { allAnswers, isSameTotal } from '../store/days';
import { type Differences, differencesOf } from '../store/differences';
import { factFaults } from '../store/documentCounts';
import { undoneActs, undoneByEvents } from '../store/events';
import { noteRanges } from '../store/notes';
import { allPredictions, isSameBin } from '../store/predictions';
import { misplacedCards, type Schedule, type ScheduleRow, schedulesOfNotes } from '../store/schedule';
import { inSnapshot, type ReadableDb, type WritableDb } from '../store/sql';
import { derivedRows, sourcesOfDeck } from './derive';
import { FigureSums } from './figureSums';

export interface Verification {
  readonly ok: boolean;
  readonly problems: readonly string[];
}

/** Past this many, more of the same says nothing new. */
const MOST_PROBLEMS = 100;

export function verifyDeck(db: WritableDb): Verification {
  const file = [...integrityFaults(db), ...foreignKeyFaults(db)];
  const fullText = isFullTextConsistent(db) ? [] : ['the full-text index does not say what the cards say'];
  const derived = inSnapshot(db, () => derivedFaults(db));
  const problems = [...file, ...fullText, ...derived].slice(0, MOST_PROBLEMS);
  return { ok: problems.length === 0, problems };
}

function derivedFaults(db: WritableDb): string[] {
  const sources = sourcesOfDeck(db);
  const sums = new FigureSums();
  const faults = misplacedCards(db).map(({ card, fault }) => `card ${card}: ${fault}`);
  for (const notes of noteRanges(db)) {
    const stored = new Map(schedulesOfNotes(db, notes).map((schedule) => [schedule.card, schedule]));
    for (const row of derivedRows(db, sources, notes, (figures) => sums.add(figures))) {
      const fault = scheduleFault(stored.get(row.card), row);
      if (fault) faults.push(`card ${row.card}: ${fault}`);
    }
  }
  return [
    ...undoneFaults(db),
    ...faults,
    ...faultsOf(
      differencesOf(allAnswers(db), sums.answers, isSameTotal),
      ({ day }) => `study day ${day}: the totals kept are not those of the log`,
    ),
    ...faultsOf(
      differencesOf(allPredictions(db), sums.predictions, isSameBin),
      ({ document, facet, firstGrade, bin }) =>
        `predictions ${document}/${facet}/${firstGrade}/${bin}: the sums kept are not those of the log`,
    ),
    ...countFaults(db),
    ...factFaults(db),
  ];
}

/** What is marked as undone is what the events of undoing add up to. */
function undoneFaults(db: ReadableDb): string[] {
  const expected = new Map(undoneByEvents(db).map((act) => [`${act.device}/${act.seq}`, act.bySeq]));
  const marked = new Map(undoneActs(db).map((act) => [`${act.device}/${act.seq}`, act.bySeq]));
  return [...new Set([...expected.keys(), ...marked.keys()])]
    .filter((act) => expected.get(act) !== marked.get(act))
    .map((act) => `act ${act}: ${marked.has(act) ? '' : 'not '}marked as undone, against what the events say`);
}

/** Memory is the fold of the log; the date is the one decided last; siblings keep their distance. */
function scheduleFault(stored: Schedule | undefined, expected: ScheduleRow): string | null {
  if (!stored) return expected.memory ? 'answered, but not scheduled' : null;
  const { memory, due } = stored;
  if (stored.spacedUntil !== expected.spacedUntil) return 'it does not keep its distance from its siblings';
  if (!memory || !expected.memory) {
    return memory || expected.memory ? 'stored memory and log disagree on whether it was answered' : null;
  }
  for (const field of Object.keys(expected.memory) as (keyof MemoryState)[]) {
    if (memory[field] !== expected.memory[field]) {
      return `${field} is stored as ${memory[field]}, the log adds up to ${expected.memory[field]}`;
    }
  }
  return JSON.stringify(due) === JSON.stringify(expected.due) ? null : 'the due date is not the one decided last';
}

/** A line for each thing that differs, whichever way and however often. */
const faultsOf = <Row>({ missing, surplus }: Differences<Row>, describe: (row: Row) => string): string[] => [
  ...new Set([...surplus, ...missing].map(describe)),
];
