// Figures of a whole log, added up where they belong to one total; in place and by cheap keys, because a log may be long.
import type { CardType } from '../../core/generation/draft';
import { binOf, type PredictionBin } from '../../core/retention/predictionBins';
import { type AnswerKey, type AnswerTotal, STAGES } from '../store/days';
import type { Wanted } from '../store/differences';
import type { PredictionTotal } from '../store/predictions';
import type { AnswerFigures } from './answerTotals';

type Growing<Total> = { -readonly [Name in keyof Total]: Total[Name] };

export class FigureSums {
  readonly answers = new AnswerSums();
  readonly predictions = new PredictionSums();

  add({ total, prediction }: AnswerFigures): void {
    this.answers.add(total);
    if (prediction) for (const bin of prediction.bins) this.predictions.add(total.document, bin, prediction.sums);
  }
}

const STAGE_PLACES = new Map(STAGES.map((stage, place) => [stage, place]));
/** More than there are stages, and more than there are grades. */
const PLACES = 8;

/** Where a total stands among those of its article and type: a whole number for each day, stage and grade. */
const placeOf = ({ day, stage, grade }: AnswerKey): number =>
  (day * PLACES + (STAGE_PLACES.get(stage) ?? 0)) * PLACES + grade;

class AnswerSums implements Wanted<AnswerTotal> {
  readonly #articles = new Map<number, Map<CardType, Map<number, Growing<AnswerTotal>>>>();

  add(total: AnswerTotal): void {
    const sums = mapIn(mapIn(this.#articles, total.document), total.type);
    const place = placeOf(total);
    const sum = sums.get(place);
    if (sum) {
      sum.answers += total.answers;
      sum.thinkingMillis += total.thinkingMillis;
    } else sums.set(place, { ...total });
  }

  take(total: AnswerTotal): AnswerTotal | undefined {
    const sums = this.#articles.get(total.document)?.get(total.type);
    const place = placeOf(total);
    const sum = sums?.get(place);
    sums?.delete(place);
    return sum;
  }

  *rest(): Generator<AnswerTotal> {
    for (const types of this.#articles.values()) for (const sums of types.values()) yield* sums.values();
  }
}

class PredictionSums implements Wanted<PredictionTotal> {
  readonly #articles = new Map<number, Map<PredictionBin, Growing<PredictionTotal>>>();

  add(
    document: number,
    bin: PredictionBin,
    { answers, recalled, chance, loss }: Omit<PredictionTotal, 'document' | keyof PredictionBin>,
  ): void {
    const sums = mapIn(this.#articles, document);
    const sum = sums.get(bin);
    if (sum) {
      sum.answers += answers;
      sum.recalled += recalled;
      sum.chance += chance;
      sum.loss += loss;
    } else sums.set(bin, { document, ...bin, answers, recalled, chance, loss });
  }

  take({ document, facet, firstGrade, bin }: PredictionTotal): PredictionTotal | undefined {
    const sums = this.#articles.get(document);
    const place = binOf(facet, firstGrade, bin);
    const sum = sums?.get(place);
    sums?.delete(place);
    return sum;
  }

  *rest(): Generator<PredictionTotal> {
    for (const sums of this.#articles.values()) yield* sums.values();
  }
}

function mapIn<Key, Inner, Value>(maps: Map<Key, Map<Inner, Value>>, key: Key): Map<Inner, Value> {
  let map = maps.get(key);
  if (!map) maps.set(key, (map = new Map<Inner, Value>()));
  return map;
}
