// What goes to the thread for long work, and what comes back.
import type { Result } from '../../core/base/result';
import type { LocalMoment } from '../../core/base/time';
import type { LongChannel } from './longWork';

export interface Request {
  readonly id: number;
  /** The deck file. */
  readonly file: string;
  readonly channel: LongChannel;
  readonly input: unknown;
  readonly moment: LocalMoment;
}

/** `result`: what the operation said. `bug`: name and place of an exception nobody foresaw; no values. */
export type Reply =
  { readonly id: number; readonly result: Result<unknown> } | { readonly id: number; readonly bug: string };
