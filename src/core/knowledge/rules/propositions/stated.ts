// What one clause says, with the clause it says it in.
import type { Part, Proposition, PropositionVerb } from '../../proposition';
import type { Referent } from '../discourse';
import type { FoundEntity } from '../entities/findEntities';
import type { Clause } from '../grammar/clause';
import type { UnitReading } from '../readSentence';
import type { Standing } from '../standing';

export interface Stated {
  readonly reading: UnitReading;
  readonly clause: Clause;
  readonly subject: Part;
  readonly verb: PropositionVerb;
  readonly parts: readonly Part[];
  readonly referent: Referent | null;
  readonly standing: Standing;
  /** Who says so, where somebody other than the writer does. */
  readonly holder: FoundEntity | null;
  /** When they said so, in the words of the sentence; null where it does not tell. */
  readonly saidIn: string | null;
}

export const asProposition = ({ subject, verb, parts }: Stated, focus: Proposition['focus']): Proposition => ({
  subject,
  verb,
  parts,
  focus,
});
