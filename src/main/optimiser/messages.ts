// What goes to the optimiser's process, and what comes back.
import type { DocumentId } from '../../core/base/ids';
import type { Problem } from '../../core/base/result';
import type { LocalMoment } from '../../core/base/time';
import type { Fitted } from '../../shared/contract/model';

export interface FitRequest {
  /** The deck file. */
  readonly file: string;
  readonly moment: LocalMoment;
  /** The article whose answers alone are fitted; null for all. */
  readonly documentId: DocumentId | null;
}

export type FitReply =
  | { readonly done: number }
  | { readonly fitted: Fitted }
  | { readonly problem: Problem }
  /** Name and place of an exception nobody foresaw; no values. */
  | { readonly bug: string };
