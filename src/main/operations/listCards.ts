// Every accepted card as the public JSON, with what is remembered of it.
import type { CardId } from '../../core/base/ids';
import { fail, type Result, succeed } from '../../core/base/result';
import { formatStudyDay, type Instant } from '../../core/base/time';
import { type CardJson, describeCard } from '../../core/generation/deckJson';
import { type GradeNumber, gradeNumber } from '../../core/scheduling/grade';
import { type Phase, phaseOf } from '../../core/scheduling/memoryState';
import { acceptedCards, countAcceptedNotes, findCard, type StoredCard } from '../store/cards';
import { logOfCard } from '../store/reviewLog';
import { findSchedule } from '../store/schedule';
import { inSnapshot, type ReadableDb } from '../store/sql';

/** A card of the deck as other programs read it. */
export interface DeckCardJson extends CardJson {
  readonly cardId: CardId;
  readonly state: Phase;
  readonly suspended: boolean;
}

export interface ListedCard extends DeckCardJson {
  readonly stability: number | null;
  readonly difficulty: number | null;
  readonly reps: number;
  readonly lapses: number;
  readonly dueAt: Instant | null;
  /** YYYY-MM-DD */
  readonly dueDay: string | null;
}

export interface CardDetails extends ListedCard {
  readonly accepted_at: Instant | null;
  readonly log: readonly {
    readonly reviewedAt: Instant;
    readonly offsetMinutes: number;
    readonly grade: GradeNumber;
    readonly thinkingMillis: number;
    readonly state: Phase;
    readonly intervalDays: number;
    readonly dueAt: Instant;
    readonly dueDay: string;
  }[];
}

/** Accepted cards, by article, then rank. */
export function listCards(db: ReadableDb): ListedCard[] {
  return inSnapshot(db, () => acceptedCards(db).map((card) => listed(db, card)));
}

/** The cards of `listCards` as the deck-json format has them, and how many notes they belong to. */
export const deckJson = (db: ReadableDb): { cards: DeckCardJson[]; notes: number } =>
  inSnapshot(db, () => ({
    cards: listCards(db).map(({ stability, difficulty, reps, lapses, dueAt, dueDay, ...card }) => card),
    notes: countAcceptedNotes(db),
  }));

/** One card with its log. Problem `card/unknown`. */
export function cardDetails(db: ReadableDb, id: CardId): Result<CardDetails> {
  return inSnapshot(db, () => {
    const card = findCard(db, id);
    if (!card) return fail('card/unknown', `There is no card with the id ${id}.`);
    return succeed({
      ...listed(db, card),
      accepted_at: card.acceptedAt,
      log: logOfCard(db, card.number).map((entry) => ({
        reviewedAt: entry.at,
        offsetMinutes: entry.offsetMinutes,
        grade: gradeNumber(entry.grade),
        thinkingMillis: entry.thinkingMillis,
        state: entry.phase,
        intervalDays: entry.intervalDays,
        dueAt: entry.dueAt,
        dueDay: formatStudyDay(entry.dueDay),
      })),
    });
  });
}

function listed(db: ReadableDb, card: StoredCard): ListedCard {
  const schedule = findSchedule(db, card.number);
  const memory = schedule?.memory ?? null;
  return {
    ...describeCard(card, card.id),
    cardId: card.id,
    state: phaseOf(memory),
    suspended: card.suspended,
    stability: memory?.stability ?? null,
    difficulty: memory?.difficulty ?? null,
    reps: memory?.reps ?? 0,
    lapses: memory?.lapses ?? 0,
    dueAt: schedule?.due?.at ?? null,
    dueDay: schedule?.due ? formatStudyDay(schedule.due.day) : null,
  };
}
