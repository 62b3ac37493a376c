// What the words of a clause may refer to: its own subject, that of the clause around it, and what was said before.
import type { NamePlace } from '../entities/namePlace';
import type { Memory, Referent } from '../discourse';
import type { UnitReading } from '../readSentence';

export interface Scope {
  readonly reading: UnitReading;
  readonly names: readonly NamePlace[];
  readonly own: Referent | null;
  readonly outer: Referent | null;
  readonly memory: Memory;
  readonly block: number;
  /** The word that is the clause's own subject, where that is a pronoun `own` stands for. */
  readonly pronounSubject?: number | null;
  /** The words are those of a clause inside, where a pronoun may stand for the subject of the one around. */
  readonly isNested?: boolean;
}
