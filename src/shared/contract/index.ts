// The contract between main and renderer: every channel, once. Both ends are typed from it.
import type { Result } from '../../core/base/result';
import type { CommandId } from '../commands/commands';
import { appChannels } from './app';
import { articleChannels } from './article';
import { cardChannels } from './card';
import { deckChannels } from './deck';
import type { InputOf, OutputOf } from './define';
import { historyChannels } from './history';
import { type ImportProgress, importChannels } from './import';
import { inboxChannels } from './inbox';
import { modelChannels } from './model';
import { planChannels } from './plan';
import { quizChannels } from './quiz';
import { retentionChannels } from './retention';
import { reviewChannels } from './review';
import { settingsChannels } from './settings';
import { simulationChannels } from './simulation';

export const contract = {
  ...appChannels,
  ...articleChannels,
  ...cardChannels,
  ...deckChannels,
  ...historyChannels,
  ...importChannels,
  ...inboxChannels,
  ...modelChannels,
  ...planChannels,
  ...quizChannels,
  ...retentionChannels,
  ...reviewChannels,
  ...settingsChannels,
  ...simulationChannels,
};

export type Contract = typeof contract;
export type ChannelName = keyof Contract;
export type Input<Name extends ChannelName> = InputOf<Contract[Name]>;
export type Output<Name extends ChannelName> = OutputOf<Contract[Name]>;

/** What main answers: the value, or a problem the person can be told. Never an exception. */
export type Answer<Name extends ChannelName> = Result<Output<Name>>;

/** What moved, so that screens know what to ask again. */
export const CHANGE_KINDS = ['cards', 'reviews', 'documents', 'settings', 'clock'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];
export interface Changes {
  readonly kinds: readonly ChangeKind[];
  /** Counts the changes main told of since it started, this one included. */
  readonly turn: number;
}

/**
 * An answer as it crosses, with the number of the last change told of before it: an answer and the news of what it did come
 * on two ways, and either may be first.
 */
export type Answered<Name extends ChannelName> = Answer<Name> & { readonly changes: number };

/** Main tells, the renderer listens. */
export interface Events {
  'deck/changed': Changes;
  'import/progress': ImportProgress;
  /** The menu or another window part asks the renderer to go somewhere. */
  'app/command': CommandId;
  /** How far a fit of the model is, 0..1. */
  'model/progress': { readonly done: number };
}
export type EventName = keyof Events;

/** What the preload puts into the page: nothing else crosses. */
export interface Bridge {
  invoke<Name extends ChannelName>(channel: Name, input: Input<Name>): Promise<Answered<Name>>;
  /** Returns the function that ends the subscription. */
  subscribe<Name extends EventName>(event: Name, listener: (value: Events[Name]) => void): () => void;
}
