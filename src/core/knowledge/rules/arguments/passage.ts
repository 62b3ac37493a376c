// The body of an article as the rules for arguments read it: its sentences in order, each with what its pronouns stand for and who
// speaks.
import type { FoundEntity } from '../entities/findEntities';
import { commentIn } from '../grammar/clause';
import type { Stated } from '../propositions/stated';
import type { Scope } from '../propositions/scope';
import type { UnitReading } from '../readSentence';

export interface Told {
  readonly reading: UnitReading;
  readonly stated: readonly Stated[];
  readonly scopeAt: (word: number) => Scope;
  /** Who speaks quoted words; null where nobody is named, and for all that is not quoted. */
  readonly speaker: FoundEntity | null;
}

export type Passage = readonly Told[];

export const blockOf = ({ reading }: Told): number => reading.unit.sentence.block.start;
export const paragraphOf = ({ reading }: Told): number => reading.unit.sentence.block.paragraph;

export const isSameBlock = (one: Told, other: Told): boolean => blockOf(one) === blockOf(other);

/** "In Ann Lee's view the town should pay": hers, and not the writer's. */
const OF_ANOTHER =
  /^(?:In|To|For|From) (?!(?:my|our) )[^,.]{2,60}? (?:view|opinion|eyes|mind|judge?ment|point of view)(?!\p{L})/u;

/**
 * A statement of whoever speaks: neither a question nor a call, nor what "in her view" or ", he points out," puts into another's
 * mouth.
 */
export const isStatement = ({ reading: { unit, clauses } }: Told): boolean =>
  !/[?!]["”’)]*$/u.test(unit.text) &&
  !OF_ANOTHER.test(unit.text) &&
  clauses[0]?.verb != null &&
  commentIn(clauses) === null;
