// The derived_predictions table: what the model in force said of scored answers, in bins. Kept in the transaction of each
// answer, rebuilt from the log whenever the weights change.
import type { PredictionBin, PredictionSums } from '../../core/retention/predictionBins';
import { differencesOf, type Wanted } from './differences';
import { all, each, type ReadableDb, run, sql, type WritableDb } from './sql';

/** A bin of one article: a row number, 0 for cards without one. */
export interface PredictionTotal extends PredictionBin, PredictionSums {
  readonly document: number;
}

/** Adds answers to their bin, or takes them away with negative figures. */
export function addPredictions(db: WritableDb, total: PredictionTotal): void {
  const { document, facet, firstGrade, bin, answers, recalled, chance, loss } = total;
  run(
    db,
    sql`INSERT INTO derived_predictions (document, facet, first_grade, bin, answers, recalled, chance, loss)
        VALUES (${document}, ${facet}, ${firstGrade}, ${bin}, ${answers}, ${recalled}, ${chance}, ${loss})
        ON CONFLICT (document, facet, first_grade, bin) DO UPDATE SET
          answers = answers + excluded.answers, recalled = recalled + excluded.recalled,
          chance = chance + excluded.chance, loss = loss + excluded.loss`,
  );
  if (answers < 0) {
    run(
      db,
      sql`DELETE FROM derived_predictions
          WHERE document = ${document} AND facet = ${facet} AND first_grade = ${firstGrade} AND bin = ${bin}
            AND answers = 0`,
    );
  }
}

/** Makes the bins these, whatever stands there, writing only what is not so already. */
export function replacePredictions(db: WritableDb, totals: Wanted<PredictionTotal>): void {
  const { missing, surplus } = differencesOf(allPredictions(db), totals, isSameBin);
  for (const { document, facet, firstGrade, bin } of surplus) {
    run(
      db,
      sql`DELETE FROM derived_predictions
          WHERE document = ${document} AND facet = ${facet} AND first_grade = ${firstGrade} AND bin = ${bin}`,
    );
  }
  for (const { document, facet, firstGrade, bin, answers, recalled, chance, loss } of missing) {
    run(
      db,
      sql`INSERT INTO derived_predictions (document, facet, first_grade, bin, answers, recalled, chance, loss)
          VALUES (${document}, ${facet}, ${firstGrade}, ${bin}, ${answers}, ${recalled}, ${chance}, ${loss})
          ON CONFLICT (document, facet, first_grade, bin) DO UPDATE SET
            answers = excluded.answers, recalled = excluded.recalled, chance = excluded.chance, loss = excluded.loss`,
    );
  }
}

export const isSameBin = (one: PredictionTotal, other: PredictionTotal): boolean =>
  one.answers === other.answers &&
  one.recalled === other.recalled &&
  one.chance === other.chance &&
  one.loss === other.loss;

/** Every bin, in the order of its key. */
export function* allPredictions(db: ReadableDb): Generator<PredictionTotal> {
  yield* each<PredictionTotal>(
    db,
    sql`SELECT document, facet, first_grade AS firstGrade, bin, answers, recalled, chance, loss
        FROM derived_predictions ORDER BY document, facet, first_grade, bin`,
  );
}

/** Bins of an article, or of the whole deck (null) added up over its articles. */
export const predictionsOf = (db: ReadableDb, document: number | null): (PredictionBin & PredictionSums)[] =>
  all(
    db,
    document === null
      ? sql`SELECT facet, first_grade AS firstGrade, bin, sum(answers) AS answers, sum(recalled) AS recalled,
                   sum(chance) AS chance, sum(loss) AS loss
            FROM derived_predictions GROUP BY facet, first_grade, bin`
      : sql`SELECT facet, first_grade AS firstGrade, bin, answers, recalled, chance, loss
            FROM derived_predictions WHERE document = ${document}`,
  );
