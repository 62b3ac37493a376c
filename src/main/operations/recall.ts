// What is likely recalled of each article now, and what fades first.
import type { DocumentId } from '../../core/base/ids';
import type { LocalMoment } from '../../core/base/time';
import { RecallSum } from '../../core/retention/likelyRecall';
import { recallAt } from '../../core/scheduling/fsrs';
import type { RecallByArticle } from '../../shared/contract/deck';
import { cardOfNumber } from '../store/cards';
import { allDocuments } from '../store/documents';
import { currentPreset } from '../store/presets';
import { learnedCards } from '../store/schedule';
import { inSnapshot, type ReadableDb } from '../store/sql';
import { placeOf } from './source';

const MOST_FADING = 3;

export function readRecall(db: ReadableDb, moment: LocalMoment): RecallByArticle {
  return inSnapshot(db, () => {
    const preset = currentPreset(db);
    const all = new RecallSum();
    const byDocument = new Map<number, RecallSum>();
    let fading: { card: number; recall: number }[] = [];
    for (const { card, document, suspended, ...memory } of learnedCards(db)) {
      const recall = recallAt(preset, memory, moment.at);
      all.add(recall);
      if (document !== null) {
        const sum = byDocument.get(document) ?? new RecallSum();
        byDocument.set(document, sum);
        sum.add(recall);
      }
      // Nobody is told of a card they chose not to be asked.
      if (suspended === 0 && recall < preset.desiredRetention && recall < (fading[MOST_FADING - 1]?.recall ?? 1)) {
        fading = [...fading, { card, recall }].sort((a, b) => a.recall - b.recall).slice(0, MOST_FADING);
      }
    }
    const documents = new Map(allDocuments(db).map((document) => [document.number, document]));
    return {
      all: all.total(),
      articles: [...documents.values()].map(({ id, number }): RecallByArticle['articles'][number] => ({
        documentId: id satisfies DocumentId,
        ...(byDocument.get(number) ?? new RecallSum()).total(),
      })),
      now: moment.at,
      desiredRetention: preset.desiredRetention,
      fading: fading.map(({ card: number, recall }) => {
        const card = cardOfNumber(db, number);
        const place = placeOf(card, card.document === null ? null : (documents.get(card.document) ?? null));
        return { cardId: card.id, front: card.front, back: card.back, ...place, retrievability: recall };
      }),
    };
  });
}
