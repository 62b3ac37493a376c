// The derived_predictions table: what the model in force said of scored answers, in bins. Kept in the transaction of each
// answer, rebuilt from the log whenever the weights change.
import type { CardType } from '../../core/generation/draft';
import type { PredictionBin, PredictionSums } from '../../core/retention/predictionBins';
import { each, type ReadableDb, run, sql, type WritableDb } from './sql';

/** A bin of one article (a row number; 0 for cards without one) and one type of card. */
export interface PredictionTotal extends PredictionBin, PredictionSums {
  readonly document: number;
  readonly type: CardType;
}

/** Adds answers to their bin, or takes them away with negative figures. */
export function addPredictions(db: WritableDb, total: PredictionTotal): void {
  const { document, type, firstGrade, daysBin, lengthBin, lapseBin, chanceBin, answers, recalled, chance, loss } =
    total;
  run(
    db,
    sql`INSERT INTO derived_predictions (document, type, first_grade, days_bin, length_bin, lapse_bin, chance_bin,
                                         answers, recalled, chance, loss)
        VALUES (${document}, ${type}, ${firstGrade}, ${daysBin}, ${lengthBin}, ${lapseBin}, ${chanceBin},
                ${answers}, ${recalled}, ${chance}, ${loss})
        ON CONFLICT (document, type, first_grade, days_bin, length_bin, lapse_bin, chance_bin) DO UPDATE SET
          answers = answers + excluded.answers, recalled = recalled + excluded.recalled,
          chance = chance + excluded.chance, loss = loss + excluded.loss`,
  );
  if (answers < 0) {
    run(
      db,
      sql`DELETE FROM derived_predictions
          WHERE document = ${document} AND type = ${type} AND first_grade = ${firstGrade} AND days_bin = ${daysBin}
            AND length_bin = ${lengthBin} AND lapse_bin = ${lapseBin} AND chance_bin = ${chanceBin} AND answers = 0`,
    );
  }
}

export const forgetPredictions = (db: WritableDb): void => {
  run(db, sql`DELETE FROM derived_predictions`);
};

/** Every bin, in the order of its key. */
export function* allPredictions(db: ReadableDb): Generator<PredictionTotal> {
  yield* each<PredictionTotal>(
    db,
    sql`SELECT document, type, first_grade AS firstGrade, days_bin AS daysBin, length_bin AS lengthBin,
               lapse_bin AS lapseBin, chance_bin AS chanceBin, answers, recalled, chance, loss
        FROM derived_predictions
        ORDER BY document, type, first_grade, days_bin, length_bin, lapse_bin, chance_bin`,
  );
}
