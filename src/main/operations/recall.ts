// What is likely recalled of each article now, what fades first, and how much of each article is in the deck.
import { formatStudyDay, type LocalMoment, type StudyDay } from '../../core/base/time';
import { RecallSum } from '../../core/retention/likelyRecall';
import { recallAt } from '../../core/scheduling/fsrs';
import type { ArticleMemory, RecallByArticle } from '../../shared/contract/deck';
import { cardOfNumber } from '../store/cards';
import { coveredFacts } from '../store/documentCounts';
import { documentHeads, documentOfNumber } from '../store/documents';
import { presetsInForce } from '../store/presets';
import { learnedCards } from '../store/schedule';
import { inSnapshot, type ReadableDb } from '../store/sql';
import { placeOf } from './source';

const MOST_FADING = 4;
/** Cards of no article are counted under this number. */
const OWN = 0;

interface Fading {
  readonly card: number;
  readonly recall: number;
}

/** Adds up the memory of one article, card by card. */
class MemorySum {
  readonly #sum = new RecallSum();
  #fading = 0;
  #studied: StudyDay | null = null;

  add(recall: number, isFading: boolean, studied: StudyDay): void {
    this.#sum.add(recall);
    if (isFading) this.#fading += 1;
    if (this.#studied === null || studied > this.#studied) this.#studied = studied;
  }

  total(): Omit<ArticleMemory, 'desiredRetention'> {
    const studied = this.#studied === null ? null : formatStudyDay(this.#studied);
    return { ...this.#sum.total(), deviation: this.#sum.deviation(), fading: this.#fading, studied };
  }
}

export function readRecall(db: ReadableDb, moment: LocalMoment): RecallByArticle {
  return inSnapshot(db, () => {
    const presets = presetsInForce(db);
    const all = new RecallSum();
    const sums = new Map<number, MemorySum>();
    let lowest: Fading[] = [];
    for (const { card, document, suspended, ...memory } of learnedCards(db)) {
      const preset = presets.of(document);
      const recall = recallAt(preset, memory, moment.at);
      // Nobody is told of a card they chose not to be asked.
      const isFading = suspended === 0 && recall < preset.desiredRetention;
      all.add(recall);
      let sum = sums.get(document ?? OWN);
      if (!sum) sums.set(document ?? OWN, (sum = new MemorySum()));
      sum.add(recall, isFading, memory.lastStudyDay);
      if (isFading && recall < (lowest[MOST_FADING - 1]?.recall ?? 1)) {
        lowest = [...lowest, { card, recall }].sort((a, b) => a.recall - b.recall).slice(0, MOST_FADING);
      }
    }
    const memoryOf = (document: number): ArticleMemory => ({
      ...(sums.get(document) ?? new MemorySum()).total(),
      desiredRetention: presets.of(document).desiredRetention,
    });
    const covered = coveredFacts(db);
    return {
      now: moment.at,
      desiredRetention: presets.deck.desiredRetention,
      all: all.total(),
      deviation: all.deviation(),
      articles: documentHeads(db).map(({ id, number }) => ({
        documentId: id,
        covered: covered.get(number) ?? 0,
        ...memoryOf(number),
      })),
      own: memoryOf(OWN),
      fading: lowest.map((fading) => fadingCard(db, fading)),
    };
  });
}

function fadingCard(db: ReadableDb, { card: number, recall }: Fading): RecallByArticle['fading'][number] {
  const card = cardOfNumber(db, number);
  const document = card.document === null ? null : documentOfNumber(db, card.document);
  return {
    cardId: card.id,
    documentId: document?.id ?? null,
    type: card.type,
    front: card.front,
    ...placeOf(card, document),
    retrievability: recall,
  };
}
