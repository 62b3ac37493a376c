// What each desired retention would cost this person, from their own cards and their own pace: for the deck, or one article.
import type { DocumentId } from '../../core/base/ids';
import { fail, type Result, succeed } from '../../core/base/result';
import { type LocalMoment, studyDayOf } from '../../core/base/time';
import type { Pace } from '../../core/scheduling/budget';
import { type EqualCards, expectedLoad, type Load } from '../../core/scheduling/expectedLoad';
import type { Preset } from '../../core/scheduling/preset';
import type { ExpectedLoad } from '../../shared/contract/settings';
import { numberOfDocument } from '../store/documents';
import { currentPreset, presetOf, presetsOfArticles } from '../store/presets';
import { cardsByStability } from '../store/schedule';
import { inSnapshot, type ReadableDb } from '../store/sql';
import { paceBefore } from './today';

const LOWEST_PERCENT = 70;
const HIGHEST_PERCENT = 97;

/** Stands in for a deck in which nothing is learned yet: what it costs means nothing, how that changes does. */
const MADE_UP: readonly EqualCards[] = [{ stability: 100, cards: 1_000 }];

/** `documentId` null: of the deck. Problem `article/unknown`. */
export function readLoad(db: ReadableDb, documentId: DocumentId | null, moment: LocalMoment): Result<ExpectedLoad> {
  return inSnapshot(db, () => {
    const document = documentId === null ? null : numberOfDocument(db, documentId);
    if (document === undefined) return fail('article/unknown', 'This article is not in the deck. Nothing was changed.');
    const deck = currentPreset(db);
    const pace = paceBefore(db, studyDayOf(moment, deck.dayStartHour), deck);
    if (document !== null) {
      return succeed(loadOf(presetOf(db, document), cardsByStability(db, 'of', [document]), pace));
    }
    const own = presetsOfArticles(db);
    const numbers = own.map((article) => article.document);
    // Articles with a retention of their own cost the same whatever the deck's is.
    const constant = own.map(({ preset, document: number }) => {
      const cards = cardsByStability(db, 'of', [number]);
      return { cards: countOf(cards), load: expectedLoad(preset, cards, preset.desiredRetention, pace) };
    });
    return succeed(loadOf(deck, cardsByStability(db, 'allBut', numbers), pace, constant));
  });
}

function loadOf(
  preset: Preset,
  own: readonly EqualCards[],
  pace: Pace,
  constant: readonly { readonly cards: number; readonly load: Load }[] = [],
): ExpectedLoad {
  const cards = constant.reduce((sum, part) => sum + part.cards, countOf(own));
  const deck = cards > 0 ? own : MADE_UP;
  const percents = Array.from({ length: HIGHEST_PERCENT - LOWEST_PERCENT + 1 }, (_, step) => LOWEST_PERCENT + step);
  return {
    cards,
    points: percents.map((percent) => {
      const { reviews, minutes } = expectedLoad(preset, deck, percent / 100, pace);
      return {
        retention: percent / 100,
        reviewsPerDay: constant.reduce((sum, { load }) => sum + load.reviews, reviews),
        minutesPerDay: constant.reduce((sum, { load }) => sum + load.minutes, minutes),
      };
    }),
  };
}

const countOf = (equal: readonly EqualCards[]): number => equal.reduce((sum, { cards }) => sum + cards, 0);
