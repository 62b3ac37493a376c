// Other weights for the model, of the deck or of one article, as a new version of the preset: memory is folded anew with
// them, dates stay unless the person wants them decided anew, too. One act.
import type { DocumentId } from '../../core/base/ids';
import { fail, type Result, succeed } from '../../core/base/result';
import type { LocalMoment } from '../../core/base/time';
import { quoted } from '../../core/deck/quoted';
import { checkedParameters, DEFAULT_PRESET } from '../../core/scheduling/fsrs';
import type { Done } from '../../shared/contract/history';
import { findDocument } from '../store/documents';
import { currentPreset, presetsInForce } from '../store/presets';
import { inTransaction, type WritableDb } from '../store/sql';
import { perform } from './act';
import { titleOfAct } from './actTitle';
import { putArticlePreset, putDeckPreset } from './putPreset';
import { moveCards, movesOf } from './reschedule';

export interface ModelToApply {
  /** The article whose cards alone they are for; null for the deck. */
  readonly documentId: DocumentId | null;
  /** 21 weights; null for the published defaults, and in an article for those of the deck. */
  readonly parameters: readonly number[] | null;
  /** Whether dates are decided anew. */
  readonly reschedules: boolean;
}

/** Problem `article/unknown`. An article that has just these weights stays as it is. */
export function applyModel(
  db: WritableDb,
  { documentId, parameters, reschedules }: ModelToApply,
  moment: LocalMoment,
): Result<Done> {
  return inTransaction(db, () => {
    const document = documentId === null ? null : findDocument(db, documentId);
    if (documentId !== null && !document)
      return fail('article/unknown', 'This article is not in the deck. Nothing was changed.');
    const deck = currentPreset(db);
    const checked = (weights: readonly number[]) => checkedParameters(weights, deck.relearningSteps.length);
    const put = !document
      ? putDeckPreset(db, { ...deck, parameters: checked(parameters ?? DEFAULT_PRESET.parameters) }, moment.at)
      : putArticlePreset(db, document.id, { parameters: parameters && checked(parameters) }, moment.at);
    const about = aboutOf(parameters, document?.title ?? null);
    const operation = 'applyModel';
    if (!put) return succeed({ operation, title: titleOfAct(operation, { about }) });
    const { title, stamp } = perform(db, operation, about, put.changes, moment.at, put.made);
    if (reschedules) moveCards(db, movesOf(db, presetsInForce(db), moment, document?.number), stamp, moment);
    return succeed({ operation, title });
  });
}

function aboutOf(parameters: ModelToApply['parameters'], article: string | null): string {
  const whose = article === null ? 'the published weights' : 'the weights of the deck';
  const weights = parameters === null ? whose : 'weights fitted to your answers';
  return article === null ? weights : `${weights} for ${quoted(article)}`;
}
