// Other weights for the model, as a new version of the preset: memory is folded anew with them, dates stay unless the person
// wants them decided anew, too. One act.
import { type Result, succeed } from '../../core/base/result';
import type { LocalMoment } from '../../core/base/time';
import { checkedParameters, DEFAULT_PRESET } from '../../core/scheduling/fsrs';
import type { Done } from '../../shared/contract/history';
import { currentPreset, presetsInForce } from '../store/presets';
import { inTransaction, type WritableDb } from '../store/sql';
import { perform } from './act';
import { putDeckPreset } from './putPreset';
import { moveCards, movesOf } from './reschedule';

export interface ModelToApply {
  /** 21 weights; null for the published defaults. */
  readonly parameters: readonly number[] | null;
  /** Whether dates are decided anew. */
  readonly reschedules: boolean;
}

export function applyModel(
  db: WritableDb,
  { parameters, reschedules }: ModelToApply,
  moment: LocalMoment,
): Result<Done> {
  return inTransaction(db, () => {
    const before = currentPreset(db);
    const weights = checkedParameters(parameters ?? DEFAULT_PRESET.parameters, before.relearningSteps.length);
    const { changes, made } = putDeckPreset(db, { ...before, parameters: weights }, moment.at);
    const about = parameters === null ? 'the published weights' : 'weights fitted to your answers';
    const { operation, title, stamp } = perform(db, 'applyModel', about, changes, moment.at, made);
    if (reschedules) moveCards(db, movesOf(db, presetsInForce(db), moment), stamp, moment);
    return succeed({ operation, title });
  });
}
