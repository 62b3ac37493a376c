// What each desired retention would cost this person, from their own cards and their own pace.
import { type LocalMoment, studyDayOf } from '../../core/base/time';
import { type EqualCards, expectedLoad } from '../../core/scheduling/expectedLoad';
import type { ExpectedLoad } from '../../shared/contract/settings';
import { currentPreset } from '../store/presets';
import { cardsByStability } from '../store/schedule';
import { inSnapshot, type ReadableDb } from '../store/sql';
import { paceBefore } from './today';

const LOWEST_PERCENT = 70;
const HIGHEST_PERCENT = 97;

/** Stands in for a deck in which nothing is learned yet: what it costs means nothing, how that changes does. */
const MADE_UP: readonly EqualCards[] = [{ stability: 100, cards: 1_000 }];

export function readLoad(db: ReadableDb, moment: LocalMoment): ExpectedLoad {
  return inSnapshot(db, () => {
    const preset = currentPreset(db);
    const pace = paceBefore(db, studyDayOf(moment, preset.dayStartHour), preset);
    const own = cardsByStability(db);
    const cards = own.reduce((sum, equal) => sum + equal.cards, 0);
    const deck = cards > 0 ? own : MADE_UP;
    const percents = Array.from({ length: HIGHEST_PERCENT - LOWEST_PERCENT + 1 }, (_, step) => LOWEST_PERCENT + step);
    return {
      cards,
      points: percents.map((percent) => {
        const { reviews, minutes } = expectedLoad(preset, deck, percent / 100, pace);
        return { retention: percent / 100, reviewsPerDay: reviews, minutesPerDay: minutes };
      }),
    };
  });
}
