// A card as a form proposes it, before anybody has judged it. What the gates and the ranking need beyond the card
// itself stands here, so that neither has to look a card's fact up again.
import type { Importance, Modality } from '../knowledge/model';
import type { CardDraft } from './draft';

export interface Proposal extends Omit<CardDraft, 'warnings' | 'checks' | 'rank'> {
  readonly importance: Importance;
  readonly modality: Modality;
  /** Entity id of whoever asserts what the card asks; null for a plain fact. */
  readonly holder: string | null;
  /** Entity ids the card is about. */
  readonly about: readonly string[];
}
