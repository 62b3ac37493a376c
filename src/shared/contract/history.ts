// What was done, and taking it back: across sessions and restarts.
import { z } from 'zod';
import type { Instant } from '../../core/base/time';
import { answers } from './define';

/** An act that was kept: its name, and how it is called in a sentence such as "Undo: rate “Who said …” as “Forgot”". */
export interface Done {
  readonly operation: string;
  readonly title: string;
}

export interface PastAct extends Done {
  /** Names it to `history/undoTo`. */
  readonly id: string;
  readonly at: Instant;
  readonly isUndone: boolean;
}

export interface History {
  /** What undo would take back; null when there is nothing. */
  readonly undo: Done | null;
  readonly redo: Done | null;
  /** The newest 200 acts, newest first. */
  readonly acts: readonly PastAct[];
}

/** What was taken back at once. */
export interface Undone {
  readonly acts: number;
  /** Of the oldest act that was meant. */
  readonly title: string;
  /** False when an act of a newer app stood in the way before it was reached. */
  readonly isWhole: boolean;
}

/** Where it is asked for: in a session only what belongs to one is taken back, since nothing else is in sight there. */
const WITHIN = ['session'] as const;
export type Within = (typeof WITHIN)[number];

const nothing = z.strictObject({});
const turned = z.strictObject({ within: z.enum(WITHIN).optional() });

export const historyChannels = {
  'history/read': answers<History & { readonly now: Instant }>().to(nothing),
  /** Problems: `history/nothing` when there is nothing to undo, or to do again; `history/elsewhere`, whose act is left as it is. */
  'history/undo': answers<Done>().to(turned),
  'history/redo': answers<Done>().to(turned),
  /** Takes back the named act and all that was done after it. Problem `history/gone` when it does not stand. */
  'history/undoTo': answers<Undone>().to(z.strictObject({ act: z.string().max(64) })),
};
