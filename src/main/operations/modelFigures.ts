// How well the model foretold the answers of a deck or an article, from the bins kept beside the log.
import type { DocumentId } from '../../core/base/ids';
import { fail, type Result, succeed } from '../../core/base/result';
import { modelFigures, type ModelFigures } from '../../core/retention/modelFigures';
import { numberOfDocument } from '../store/documents';
import { predictionsOf } from '../store/predictions';
import { inSnapshot, type ReadableDb } from '../store/sql';

export interface ModelQuestion {
  readonly documentId: DocumentId | null;
  /** Narrows the curve to cards whose first answer was this one; 0 takes all. */
  readonly firstGrade: 0 | 1 | 2 | 3 | 4;
}

/** Problem `document/unknown`. */
export const readModel = (db: ReadableDb, { documentId, firstGrade }: ModelQuestion): Result<ModelFigures> =>
  inSnapshot(db, () => {
    const scope = documentId === null ? null : numberOfDocument(db, documentId);
    if (scope === undefined) return fail('document/unknown', 'This article is not in the deck any more.');
    return succeed(modelFigures(predictionsOf(db, scope), firstGrade));
  });
