// Figures of a whole log, added up where they belong to one total; in place and by cheap keys, because a log may be long.
import type { StudyDay } from '../../core/base/time';
import type { CardType } from '../../core/generation/draft';
import { binOf, type PredictionBin } from '../../core/retention/predictionBins';
import { type AnswerKey, type AnswerTotal, ofPlace, placeOf, PLACES_A_DAY } from '../store/days';
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

/** The totals of one article and type of card: by their place, where their figures stand. */
interface Group {
  readonly document: number;
  readonly type: CardType;
  readonly figures: Map<number, number>;
}

/** Figures stand in two lists: half a million objects would cost more than adding them up. */
class AnswerSums implements Wanted<AnswerTotal> {
  readonly #groups = new Map<number, Map<CardType, Group>>();
  readonly #answers: number[] = [];
  readonly #millis: number[] = [];
  /** Answers come card by card. */
  #latest: Group | null = null;

  add(total: AnswerTotal): void {
    const { figures } = this.#groupOf(total);
    const place = placeOf(total);
    const at = figures.get(place);
    if (at === undefined) {
      figures.set(place, this.#answers.push(total.answers) - 1);
      this.#millis.push(total.thinkingMillis);
    } else {
      this.#answers[at] = (this.#answers[at] ?? 0) + total.answers;
      this.#millis[at] = (this.#millis[at] ?? 0) + total.thinkingMillis;
    }
  }

  take(key: AnswerKey): AnswerTotal | undefined {
    const at = this.#groups.get(key.document)?.get(key.type)?.figures.get(placeOf(key));
    return at === undefined ? undefined : this.#take(key, at);
  }

  /** In the order of their key, as far as that matters for writing them side by side: by day, article and type. */
  *rest(): Generator<AnswerTotal> {
    const groups = [...this.#groups.values()].flatMap((types) => [...types.values()]);
    groups.sort((a, b) => a.document - b.document || (a.type < b.type ? -1 : 1));
    // One number for each, which sorts by itself: half a million objects would take longer to sort than to write.
    const keys: number[] = [];
    for (const [index, { figures }] of groups.entries()) {
      for (const [place, at] of figures) {
        if (this.#answers[at] === 0) continue;
        const day = Math.floor(place / PLACES_A_DAY);
        keys.push((day * groups.length + index) * PLACES_A_DAY + (place - day * PLACES_A_DAY));
      }
    }
    for (const sorted of Float64Array.from(keys).sort()) {
      const dayAndGroup = Math.floor(sorted / PLACES_A_DAY);
      const day = Math.floor(dayAndGroup / groups.length);
      const group = groups[dayAndGroup - day * groups.length];
      const place = day * PLACES_A_DAY + (sorted - dayAndGroup * PLACES_A_DAY);
      if (!group) continue;
      // Field by field: spreading the key into it would take five times as long.
      const { stage, grade } = ofPlace(place);
      const key = { day: day as StudyDay, document: group.document, type: group.type, stage, grade };
      const total = this.#take(key, group.figures.get(place) ?? -1);
      if (total) yield total;
    }
  }

  #take({ day, document, type, stage, grade }: AnswerKey, at: number): AnswerTotal | undefined {
    const answers = this.#answers[at] ?? 0;
    if (answers === 0) return undefined;
    this.#answers[at] = 0;
    return { day, document, type, stage, grade, answers, thinkingMillis: this.#millis[at] ?? 0 };
  }

  #groupOf({ document, type }: AnswerKey): Group {
    if (this.#latest?.document === document && this.#latest.type === type) return this.#latest;
    const types = mapIn(this.#groups, document);
    let group = types.get(type);
    if (!group) types.set(type, (group = { document, type, figures: new Map() }));
    return (this.#latest = group);
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
