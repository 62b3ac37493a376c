// What generation hands on: a card with the reason it exists, the words it stands on and what was checked.
import type { Tolerance } from '../answering/tolerance';
import { FACT_TYPES, type FactType } from '../knowledge/model';
import type { Evidence } from '../source/evidence';

/** How a card is answered. Multiple choice is a presentation of a card, not a kind. */
export type CardKind = 'qa' | 'cloze' | 'number' | 'list' | 'timeline' | 'argument';

/** What a card asks. */
export const CARD_TYPES = [
  ...FACT_TYPES,
  'timeline',
  'argument-reasons',
  'argument-supports',
  'argument-premise',
  'argument-counter',
  'argument-analogy',
  'argument-rebuild',
] as const satisfies readonly (FactType | `argument-${string}` | 'timeline')[];

export type CardType = (typeof CARD_TYPES)[number];

/** A weakness a person can mend; a card that fails a gate is not a draft at all. */
export interface Warning {
  readonly rule: string;
  readonly message: string;
  readonly fix: string;
}

export interface CheckResult {
  readonly check: string;
  readonly passed: boolean;
  /** Why it failed, in a sentence; empty when it passed. */
  readonly reason: string;
}

/** One reason as it weighs on one card, as `--full` shows it. */
export interface WorthReason {
  readonly name: string;
  /** Tenths of a logit: ten more make it 2.7 times as likely, against the odds before, that a reader keeps the card. */
  readonly points: number;
  /** In a sentence. */
  readonly because: string;
}

export interface CardDraft {
  /** Stable over app versions: knowledge item + form, as in `troops-poll/qa`. */
  readonly key: string;
  /** The knowledge item; cards of one item are siblings. */
  readonly noteKey: string;
  readonly kind: CardKind;
  readonly type: CardType;
  readonly front: string;
  readonly back: string;
  /** Shown on demand before the answer: what kind of thing is missing. */
  readonly hint: string | null;
  readonly items: readonly string[] | null;
  /** Other right answers, without `back`. */
  readonly accepted: readonly string[];
  readonly choices: readonly string[] | null;
  readonly tolerance: Tolerance | null;
  /** Never empty for a generated card. */
  readonly evidence: readonly Evidence[];
  readonly originParagraphs: readonly number[];
  readonly warnings: readonly Warning[];
  /** Ids in the knowledge. */
  readonly from: readonly string[];
  /** The rule that made it. */
  readonly rule: string;
  readonly checks: readonly CheckResult[];
  /** 1 = best; deck order. */
  readonly rank: number;
  /** What speaks for and against keeping it; absent where nobody weighs it: in a curated deck. */
  readonly worth?: readonly WorthReason[];
}

/** A proposal that failed a gate, for the person who can mend it. */
export interface DroppedCard {
  readonly key: string;
  readonly front: string;
  readonly back: string;
  /** Only the checks that failed. */
  readonly checks: readonly CheckResult[];
}
