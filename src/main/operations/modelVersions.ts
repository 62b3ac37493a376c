// The weights the deck has had, each once, with the moment they were first made: what a person may go back to.
import { DEFAULT_PRESET } from '../../core/scheduling/fsrs';
import type { ModelVersion } from '../../shared/contract/model';
import { currentPreset, deckPresetsEver } from '../store/presets';
import { inSnapshot, type ReadableDb } from '../store/sql';

/** The latest first. A preset that differs in other things alone, or is the same again, is no version of the weights. */
export function readModelVersions(db: ReadableDb): readonly ModelVersion[] {
  return inSnapshot(db, () => {
    const inForce = nameOf(currentPreset(db).parameters);
    const published = nameOf(DEFAULT_PRESET.parameters);
    const versions = new Map<string, ModelVersion>();
    for (const { preset, madeAt } of deckPresetsEver(db)) {
      const { parameters } = preset;
      const name = nameOf(parameters);
      if (versions.has(name)) continue;
      versions.set(name, { parameters, madeAt, isInForce: name === inForce, isPublished: name === published });
    }
    return [...versions.values()].reverse();
  });
}

const nameOf = (parameters: readonly number[]): string => parameters.join(' ');
