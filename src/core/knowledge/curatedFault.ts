// What can be wrong with a curated knowledge file, said so that its writer can go to the line and mend it.
import type { Problem } from '../base/result';

export type CuratedFaultCode =
  | 'knowledge/too-large'
  | 'knowledge/malformed'
  | 'knowledge/unsupported-version'
  | 'knowledge/invalid'
  | 'knowledge/duplicate-id'
  | 'knowledge/unknown-id'
  | 'knowledge/evidence';

export interface CuratedFault {
  readonly code: CuratedFaultCode;
  /** Both counted from 1. */
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** The problem of a knowledge file; `message` lists the faults, a line each, for places that show only text. */
export interface CuratedProblem extends Problem {
  readonly code: CuratedFaultCode;
  /** In file order, at most `MAXIMUM_FAULTS`. */
  readonly faults: readonly CuratedFault[];
}

export const MAXIMUM_FAULTS = 20;

/** `faults` must not be empty. The code is that of the first fault in the file. */
export function curatedProblem(faults: readonly CuratedFault[]): CuratedProblem {
  const ordered = [...faults].sort((a, b) => a.line - b.line || a.column - b.column);
  const shown = ordered.slice(0, MAXIMUM_FAULTS);
  const more = ordered.length - shown.length;
  const lines = shown.map((fault) => `line ${fault.line}, column ${fault.column}: ${fault.message}`);
  if (more > 0) lines.push(`... and ${more} more.`);
  return { code: shown[0]?.code ?? 'knowledge/invalid', message: lines.join('\n'), faults: shown };
}
