// Checks a deck: the file, its references, the full text, and that what is stored is what the log adds up to.
import { studyDayOf, type StudyDay } from '../../core/base/time';
import { advance } from '../../core/scheduling/fsrs';
import type { MemoryState } from '../../core/scheduling/memoryState';
import type { Preset } from '../../core/scheduling/preset';
import { foreignKeyFaults, integrityFaults, isFullTextConsistent } from '../store/checks';
import { allDays, type DayTotals, NO_ANSWERS } from '../store/days';
import { currentPreset } from '../store/presets';
import { logByCard, type ReviewLogEntry } from '../store/reviewLog';
import { allSchedules, misplacedCards, type Schedule } from '../store/schedule';
import { inSnapshot, type WritableDb } from '../store/sql';
import { dayTotalsOf, sumOfDays } from './dayTotals';

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
  const preset = currentPreset(db);
  const folded = foldAll(preset, logByCard(db));
  const faults = misplacedCards(db).map(({ card, fault }) => `card ${card}: ${fault}`);
  for (const schedule of allSchedules(db)) {
    const fault = scheduleFault(schedule, folded.cards.get(schedule.card) ?? null);
    if (fault) faults.push(`card ${schedule.card}: ${fault}`);
    folded.cards.delete(schedule.card);
  }
  for (const card of folded.cards.keys()) faults.push(`card ${card}: answered, but not scheduled`);
  return [...faults, ...dayFaults(allDays(db), folded.days)];
}

interface FoldedCard {
  readonly memory: MemoryState;
  readonly last: ReviewLogEntry;
}

function foldAll(preset: Preset, log: Iterable<ReviewLogEntry>) {
  const cards = new Map<number, FoldedCard>();
  const days = new Map<StudyDay, DayTotals>();
  for (const entry of log) {
    const day = studyDayOf(entry, preset.dayStartHour);
    const before = cards.get(entry.card)?.memory ?? null;
    cards.set(entry.card, { memory: advance(preset, before, entry.grade, { at: entry.at, day }), last: entry });
    days.set(day, sumOfDays(days.get(day) ?? NO_ANSWERS, dayTotalsOf(entry)));
  }
  return { cards, days };
}

/** Memory is the fold of the log; the date is the one decided with the last answer. */
function scheduleFault({ memory, due }: Schedule, folded: FoldedCard | null): string | null {
  if (!memory || !folded) return memory || folded ? 'stored memory and log disagree on whether it was answered' : null;
  for (const field of Object.keys(folded.memory) as (keyof MemoryState)[]) {
    if (memory[field] !== folded.memory[field]) {
      return `${field} is stored as ${memory[field]}, the log adds up to ${folded.memory[field]}`;
    }
  }
  const { last } = folded;
  return due?.at === last.dueAt && due.day === last.dueDay && due.intervalDays === last.intervalDays
    ? null
    : 'the due date is not the one the last answer decided';
}

function dayFaults(stored: ReadonlyMap<StudyDay, DayTotals>, folded: ReadonlyMap<StudyDay, DayTotals>): string[] {
  const days = new Set([...stored.keys(), ...folded.keys()]);
  return [...days]
    .filter((day) => JSON.stringify(stored.get(day)) !== JSON.stringify(folded.get(day)))
    .map((day) => `study day ${day}: the totals kept are not those of the log`);
}
