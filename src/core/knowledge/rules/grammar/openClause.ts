// A clause while its sentence is still being read.
import type { Chunk, NounPhrase, VerbGroup } from './chunks';
import type { Clause, ClauseKind } from './clause';

export class OpenClause {
  readonly chunks: Chunk[] = [];
  verb: VerbGroup | null = null;
  isUncertain = false;
  /** Set where it opened behind a comma: a comma may close it. */
  opensBehindComma = false;
  to: number;
  readonly kind: ClauseKind;
  readonly connective: string;
  /** Another one where a later verb shows what the clause hangs on. */
  parent: OpenClause | null;
  readonly antecedent: NounPhrase | null;
  readonly from: number;
  constructor(
    kind: ClauseKind,
    connective: string,
    parent: OpenClause | null,
    antecedent: NounPhrase | null,
    from: number,
  ) {
    this.kind = kind;
    this.connective = connective;
    this.parent = parent;
    this.antecedent = antecedent;
    this.from = from;
    this.to = from;
  }
}

/** The nearest clause around this one that still has no verb. */
export function waitingParent(clause: OpenClause): OpenClause | null {
  for (let outer = clause.parent; outer; outer = outer.parent) if (outer.verb === null) return outer;
  return null;
}

/** The clauses as they are handed on, in the order they opened. */
export function finished(all: readonly OpenClause[]): Clause[] {
  const done = new Map<OpenClause, Clause>();
  for (const open of all) {
    const { kind, connective, antecedent, chunks, verb, from, to, isUncertain } = open;
    const parent = (open.parent && done.get(open.parent)) ?? null;
    done.set(open, { kind, connective, parent, antecedent, chunks, verb, from, to, isUncertain });
  }
  return [...done.values()];
}
