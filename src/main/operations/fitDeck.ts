// Weights fitted to the deck's own answers, and what they would change. Only reads: nothing is applied here.
import { type LocalMoment, studyDayOf } from '../../core/base/time';
import { optimise } from '../../core/retention/optimise';
import { type RawAnswer, trainingInput } from '../../core/retention/trainingInput';
import { DEFAULT_PRESET } from '../../core/scheduling/fsrs';
import type { Preset } from '../../core/scheduling/preset';
import type { Fitted } from '../../shared/contract/model';
import { currentPreset, presetsWith } from '../store/presets';
import { standingAnswers } from '../store/reviewLog';
import { inSnapshot, type ReadableDb } from '../store/sql';
import { sumOfMoves } from './reschedule';

/** `onProgress`: share of the work done, 0..1. */
export function fitDeck(db: ReadableDb, moment: LocalMoment, onProgress: (done: number) => void): Fitted {
  return inSnapshot(db, () => {
    const preset = currentPreset(db);
    const { answers, dropped } = trainingInput(rawAnswers(db, preset));
    const fitted = optimise(preset, answers, { defaults: DEFAULT_PRESET.parameters, onProgress });
    const isBetter = fitted.reason === undefined;
    const today = studyDayOf(moment, preset.dayStartHour);
    const after = presetsWith(db, { ...preset, parameters: fitted.parameters });
    return {
      reviews: answers.length,
      dropped,
      before: fitted.before,
      after: fitted.after,
      parameters: isBetter ? fitted.parameters : null,
      reason: fitted.reason ?? null,
      ...(isBetter && { change: sumOfMoves(db, after, today) }),
    };
  });
}

function* rawAnswers(db: ReadableDb, { dayStartHour }: Preset): Generator<RawAnswer> {
  for (const { card, grade, ...moment } of standingAnswers(db)) {
    yield { card, grade, day: studyDayOf(moment, dayStartHour) };
  }
}
