// How the cards of an article will be remembered on coming days, with the plan and without.
import type { DocumentId } from '../../core/base/ids';
import { fail, type Result, succeed } from '../../core/base/result';
import { type LocalMoment, studyDayOf } from '../../core/base/time';
import { chancesIfFollowed, chancesIfStopped } from '../../core/scheduling/outlook';
import type { ArticleOutlook } from '../../shared/contract/article';
import { cardsOfDocument } from '../store/cards';
import { numberOfDocument } from '../store/documents';
import { presetOf } from '../store/presets';
import { schedulesOfDocument } from '../store/schedule';
import { inSnapshot, type ReadableDb } from '../store/sql';

const DAYS = 90;

/** Problem `article/unknown`. */
export function readOutlook(db: ReadableDb, id: DocumentId, moment: LocalMoment): Result<ArticleOutlook> {
  return inSnapshot(db, () => {
    const document = numberOfDocument(db, id);
    if (document === undefined) return fail('article/unknown', 'This article is not in the deck. Nothing was changed.');
    const preset = presetOf(db, document);
    const today = studyDayOf(moment, preset.dayStartHour);
    const ids = new Map(cardsOfDocument(db, document).map((card) => [card.number, card.id]));
    const cards = schedulesOfDocument(db, document).flatMap(({ card, memory, askDay, suspended }) => {
      const cardId = ids.get(card);
      if (!memory || !cardId) return [];
      const known = { memory, dueDay: askDay };
      const stopped = chancesIfStopped(preset, known, moment.at, DAYS).map(rounded);
      // A card that is put aside is not asked, whatever the plan.
      const followed = suspended
        ? stopped
        : chancesIfFollowed(preset, known, { now: moment.at, today, days: DAYS }).map(rounded);
      return [{ cardId, stopped, followed }];
    });
    return succeed({ days: DAYS, cards });
  });
}

const rounded = (chance: number): number => Math.round(chance * 1000) / 1000;
