// Weights fitted to one's own answers, of the deck or of one article, and what they would change. Only reads: nothing is applied here.
import type { DocumentId } from '../../core/base/ids';
import { type LocalMoment, studyDayOf } from '../../core/base/time';
import { optimise } from '../../core/retention/optimise';
import { type RawAnswer, trainingInput } from '../../core/retention/trainingInput';
import { checkedParameters, DEFAULT_PRESET } from '../../core/scheduling/fsrs';
import type { Preset, Presets } from '../../core/scheduling/preset';
import type { Fitted } from '../../shared/contract/model';
import { numberOfDocument } from '../store/documents';
import { currentPreset, ownParts, presetOf, presetsInForce, presetsWith } from '../store/presets';
import { standingAnswers } from '../store/reviewLog';
import { schedulesOfDocument } from '../store/schedule';
import { inSnapshot, type ReadableDb } from '../store/sql';
import { sumOfMoves } from './reschedule';

/** One that is not in the deck has no answers. */
const NO_ARTICLE = -1;

/**
 * Of the deck, or of one article: then to the answers its cards had, drawn towards the deck's weights where they say little.
 * `onProgress`: share of the work done, 0..1.
 */
export function fitDeck(
  db: ReadableDb,
  moment: LocalMoment,
  onProgress: (done: number) => void,
  documentId: DocumentId | null = null,
): Fitted {
  return inSnapshot(db, () => {
    const deck = currentPreset(db);
    const article = documentId === null ? undefined : (numberOfDocument(db, documentId) ?? NO_ARTICLE);
    const preset = article === undefined ? deck : presetOf(db, article);
    const { answers, dropped } = trainingInput(rawAnswers(db, deck, article));
    const fitted = optimise(preset, answers, {
      defaults: article === undefined ? DEFAULT_PRESET.parameters : deck.parameters,
      stays: article === undefined ? 'The weights in force stay.' : 'The article keeps the weights it has.',
      onProgress,
    });
    const isBetter = fitted.reason === undefined;
    const today = studyDayOf(moment, deck.dayStartHour);
    const change = () => sumOfMoves(db, presetsAfter(db, fitted.parameters, article), today, article);
    return {
      reviews: answers.length,
      dropped,
      before: fitted.before,
      after: fitted.after,
      parameters: isBetter ? fitted.parameters : null,
      reason: fitted.reason ?? null,
      hasOwnWeights:
        article === undefined ? !hasPublishedWeights(deck) : ownParts(preset).includes('weights') && preset !== deck,
      ...(isBetter && { change: change() }),
    };
  });
}

/** Whether going back to the published weights would change nothing. */
function hasPublishedWeights({ parameters, relearningSteps }: Preset): boolean {
  const published = checkedParameters(DEFAULT_PRESET.parameters, relearningSteps.length);
  return parameters.every((weight, index) => weight === published[index]);
}

/** Every preset as it would be with these weights for the deck, or for the article. */
function presetsAfter(db: ReadableDb, parameters: readonly number[], article: number | undefined): Presets {
  const deck = currentPreset(db);
  if (article === undefined) return presetsWith(db, { ...deck, parameters });
  const before = presetsInForce(db);
  const after = { ...before.of(article), parameters };
  return { deck, of: (document) => (document === article ? after : before.of(document)) };
}

function* rawAnswers(db: ReadableDb, { dayStartHour }: Preset, article: number | undefined): Generator<RawAnswer> {
  const cards = article === undefined ? null : new Set(schedulesOfDocument(db, article).map(({ card }) => card));
  for (const { card, grade, ...moment } of standingAnswers(db)) {
    if (cards === null || cards.has(card)) yield { card, grade, day: studyDayOf(moment, dayStartHour) };
  }
}
