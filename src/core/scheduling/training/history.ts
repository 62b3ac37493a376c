// A log laid out for training: card after card in typed arrays, so that thousands of passes over it cost no allocation.
import { elapsedStudyDays, type StudyDay } from '../../base/time';
import { type Grade, gradeNumber } from '../grade';

/** One answer, by study day. */
export interface TrainingAnswer {
  readonly cardId: string | number;
  readonly day: StudyDay;
  readonly grade: Grade;
}

/**
 * Answers grouped by card, each card's in order of time. Cards without an answer on a later study day are left out: they
 * say nothing of memory.
 */
export interface TrainingLog {
  /** Where each card's answers begin; one more entry marks the end. */
  readonly starts: Uint32Array;
  /** Study days since the card's answer before; 0 for a first. */
  readonly elapsedDays: Float64Array;
  /** 1 to 4. */
  readonly grades: Uint8Array;
  /** Which answer of the whole log it is, by time: from 0. */
  readonly ranks: Uint32Array;
  /** Which scored answer it is, by time; -1 for one that is not scored. */
  readonly scoredRanks: Int32Array;
  /** Answers in all, those left out included. */
  readonly answers: number;
  readonly scored: number;
}

/** Lays a log out; answers in order of time. */
export function trainingLogOf(answers: readonly TrainingAnswer[]): TrainingLog {
  const cards = new Map<string | number, { ranks: number[]; days: number[]; isScored: boolean; last: StudyDay }>();
  const scoredRank = new Int32Array(answers.length).fill(-1);
  let scored = 0;
  answers.forEach(({ cardId, day }, rank) => {
    const card = cards.get(cardId);
    if (!card) {
      cards.set(cardId, { ranks: [rank], days: [0], isScored: false, last: day });
      return;
    }
    const days = elapsedStudyDays(card.last, day);
    if (days > 0) {
      card.isScored = true;
      scoredRank[rank] = scored;
      scored += 1;
    }
    card.ranks.push(rank);
    card.days.push(days);
    card.last = day;
  });
  const kept = [...cards.values()].filter(({ isScored }) => isScored);
  const size = kept.reduce((sum, { ranks }) => sum + ranks.length, 0);
  const log = {
    starts: new Uint32Array(kept.length + 1),
    elapsedDays: new Float64Array(size),
    grades: new Uint8Array(size),
    ranks: new Uint32Array(size),
    scoredRanks: new Int32Array(size),
    answers: answers.length,
    scored,
  };
  let at = 0;
  kept.forEach(({ ranks, days }, index) => {
    log.starts[index] = at;
    ranks.forEach((rank, nth) => {
      log.elapsedDays[at] = days[nth] ?? 0;
      log.grades[at] = gradeNumber(answers[rank]?.grade ?? 'again');
      log.ranks[at] = rank;
      log.scoredRanks[at] = scoredRank[rank] ?? -1;
      at += 1;
    });
  });
  log.starts[kept.length] = at;
  return log;
}
