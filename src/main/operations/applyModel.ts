// Other weights for the model, as a new version of the preset: memory is folded anew with them, dates stay unless the person
// wants them decided anew, too. One act.
import { type Result, succeed } from '../../core/base/result';
import type { LocalMoment } from '../../core/base/time';
import { checkedParameters, DEFAULT_PRESET } from '../../core/scheduling/fsrs';
import type { Done } from '../../shared/contract/history';
import { addPreset, currentPreset, nextPresetVersion } from '../store/presets';
import { PRESET_IN_FORCE, settingChange } from '../store/settings';
import { inTransaction, type WritableDb } from '../store/sql';
import { perform } from './act';
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
    const preset = { ...before, parameters: weights, version: nextPresetVersion(db) };
    addPreset(db, preset, moment.at);
    const about = parameters === null ? 'the published weights' : 'weights fitted to your answers';
    const changes = [settingChange(db, PRESET_IN_FORCE, preset.version)];
    const { operation, title, stamp } = perform(db, 'applyModel', about, changes, moment.at, { preset });
    if (reschedules) moveCards(db, movesOf(db, preset), stamp, moment);
    return succeed({ operation, title });
  });
}
