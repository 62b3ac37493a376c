// A card as other programs read it. Keys that say nothing for a card are absent rather than null.
import type { Tolerance } from '../answering/tolerance';
import { type CardId, cardIdOf } from '../base/ids';
import { sumOf } from './worth/worthOf';
import type { CardDraft, CardKind, CardType, CheckResult, Warning, WorthReason } from './draft';

export interface CardJson {
  readonly id: CardId;
  readonly kind: CardKind;
  readonly type: CardType;
  readonly front: string;
  readonly back: string;
  readonly hint?: string;
  readonly items?: readonly string[];
  readonly accepted: readonly string[];
  readonly choices?: readonly string[];
  readonly tolerance?: Tolerance;
  /** Absent, like the quote, where a card a person wrote has no source. */
  readonly paragraph?: number;
  readonly paragraphs?: readonly number[];
  readonly origin_paragraph?: number;
  readonly origin_paragraphs?: readonly number[];
  readonly source_quote?: string;
  readonly warnings: readonly Warning[];
  readonly from: readonly string[];
}

export interface FullCardJson extends CardJson {
  readonly rule: string;
  readonly checks: readonly CheckResult[];
  readonly rank: number;
  /** In tenths of a logit; see `WorthReason`. Absent in a curated deck. */
  readonly worth?: { readonly points: number; readonly reasons: readonly WorthReason[] };
}

/** What a card says of itself; how it was found to be good is `FullCardJson`'s. */
export type DescribedCard = Omit<CardDraft, 'noteKey' | 'checks' | 'rank' | 'rule' | 'worth'>;

/** A generated card. `fingerprint` is the article's, see `fingerprintOf`; it makes the card's key unique over articles. */
export function cardJson(card: DescribedCard, fingerprint: string): CardJson {
  if (card.evidence.length === 0) {
    throw new Error(`The card ${card.key} has no evidence; the gates let no such card through.`);
  }
  return describeCard(card, cardIdOf(fingerprint, card.key));
}

/** Any card, also one a person wrote without a source. */
export function describeCard(card: DescribedCard, id: CardId): CardJson {
  const [first] = card.evidence;
  const paragraphs = [...new Set(card.evidence.map(({ paragraph }) => paragraph))].sort((a, b) => a - b);
  const [origin] = card.originParagraphs;
  return {
    id,
    kind: card.kind,
    type: card.type,
    front: card.front,
    back: card.back,
    ...(card.hint !== null && { hint: card.hint }),
    ...(card.items && { items: card.items }),
    accepted: card.accepted,
    ...(card.choices && { choices: card.choices }),
    ...(card.tolerance && { tolerance: card.tolerance }),
    ...(first && { paragraph: first.paragraph }),
    ...(paragraphs.length > 1 && { paragraphs }),
    ...(origin !== undefined && { origin_paragraph: origin }),
    ...(card.originParagraphs.length > 1 && { origin_paragraphs: card.originParagraphs }),
    ...(first && { source_quote: first.exact }),
    warnings: card.warnings,
    from: card.from,
  };
}

/** The card with why it exists, what was checked and where it stands in the deck. */
export const fullCardJson = (card: CardDraft, fingerprint: string): FullCardJson => ({
  ...cardJson(card, fingerprint),
  rule: card.rule,
  checks: card.checks,
  rank: card.rank,
  ...(card.worth && { worth: { points: sumOf(card.worth), reasons: card.worth } }),
});
