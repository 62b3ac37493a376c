// What a check is. Checks are pure and know nothing of each other; judge.ts runs them all on every proposal.
import type { Entity, Knowledge } from '../../knowledge/model';
import type { Document } from '../../source/document';
import type { Sentence } from '../../source/sentences';
import type { CardType } from '../draft';
import type { Proposal } from '../proposal';
import type { ParagraphIndex } from '../paragraphIndex';

export interface Finding {
  /** True: the card is dropped. False: it carries a warning. */
  readonly isGate: boolean;
  /** Why the check failed, in a sentence. */
  readonly reason: string;
  /** What a person can do about it. */
  readonly fix: string;
}

interface Bound {
  /** As a warning gives it; a curator suppresses it by this name. */
  readonly name: string;
  /** One of the eight ways to verify a card against its source, or of the 36 rules of card quality. */
  readonly number: { readonly gate: number } | { readonly rule: number };
  readonly binds: readonly CardType[];
  /** Does not bind cards that ask for all of a list: overviews, timelines, lists of reasons and rebuilds. */
  readonly sparesWholeLists?: boolean;
}

/** Judges one card by itself. */
export interface Check extends Bound {
  readonly judge: (card: Proposal, source: Source) => Finding | null;
}

/** Judges cards by each other: what it says of a card depends on the rest of the deck. */
export interface DeckCheck extends Bound {
  /**
   * It judges the deck, and names a card only to say where. A curator, who makes the deck, is warned of it; whoever reads what
   * rules drafted decides about one card at a time and could do nothing there.
   */
  readonly isOfWholeDeck?: boolean;
  /** Findings by the key of the card they are about. `deck` holds the bound cards only, best first. */
  readonly judge: (deck: readonly Proposal[], source: Source) => ReadonlyMap<string, Finding>;
}

/** The article a card is held against, prepared once. */
export interface Source {
  readonly document: Document;
  readonly knowledge: Knowledge;
  readonly entities: ReadonlyMap<string, Entity>;
  readonly numbers: ReadonlySet<number>;
  readonly names: ReadonlySet<string>;
  readonly paragraphs: ParagraphIndex;
  /** Stems of the words the article comes back to. */
  readonly centre: ReadonlySet<string>;
  readonly sentences: readonly Sentence[];
  /** The article says when it was written, so cards can say when they were true. */
  readonly isDated: boolean;
}

export const gate = (reason: string, fix: string): Finding => ({ isGate: true, reason, fix });

export const warning = (reason: string, fix: string): Finding => ({ isGate: false, reason, fix });

/** What to do about it: a curator mends the knowledge; whoever reads what rules drafted has only the card. */
export const adviceFor = (
  { source }: Pick<Knowledge, 'source'>,
  { curator, reader }: { readonly curator: string; readonly reader: string },
): string => (source === 'curated' ? curator : reader);

/** Whether a card asks for all of a list at once. */
export const isWholeList = ({ kind }: Proposal): boolean =>
  kind === 'list' || kind === 'timeline' || kind === 'argument';

/** Whether a check has a say about a card. */
export const isBound = ({ binds, sparesWholeLists }: Bound, card: Proposal): boolean =>
  binds.includes(card.type) && !(sparesWholeLists === true && isWholeList(card));
