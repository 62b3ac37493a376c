// A clause: at most one verb, with what hangs on it taken out and kept beside it.
import type { Chunk, NounPhrase, VerbGroup } from './chunks';

export type ClauseKind =
  'main' | 'coordinate' | 'relative' | 'subordinate' | 'complement' | 'participial' | 'parenthesis';

export interface Clause {
  readonly kind: ClauseKind;
  /** The words that open it, lower case: "because", "which", "and", "even if"; empty for a main clause. */
  readonly connective: string;
  readonly parent: Clause | null;
  /** What a relative or participial clause is about. */
  readonly antecedent: NounPhrase | null;
  /** Own chunks in order, connective and nested clauses left out. */
  readonly chunks: readonly Chunk[];
  readonly verb: VerbGroup | null;
  /** Where its first word stands, connective included, and behind its last own word. */
  readonly from: number;
  readonly to: number;
  readonly isUncertain: boolean;
}

/** ", he points out,": who says what the clause around it says. */
export const commentIn = (clauses: readonly Clause[]): Clause | null =>
  clauses.find(({ kind, connective }) => kind === 'parenthesis' && connective === ',') ?? null;

/** Whether `inner` is `outer`, or hangs on it. */
export function isAround(outer: Clause, inner: Clause): boolean {
  for (let at: Clause | null = inner; at !== null; at = at.parent) if (at === outer) return true;
  return false;
}
