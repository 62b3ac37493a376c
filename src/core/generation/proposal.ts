// A card as a form proposes it, before anybody has judged it. What the gates and the ranking need beyond the card
// itself stands here, so that neither has to look a card's fact up again.
import type { Fact, Importance, Modality } from '../knowledge/model';
import type { CardDraft } from './draft';
import type { Loose } from './phrasing/clarify';

export interface Proposal extends Omit<CardDraft, 'warnings' | 'checks' | 'rank' | 'worth'> {
  readonly importance: Importance;
  readonly modality: Modality;
  /** Entity id of whoever asserts what the card asks; null for a plain fact. */
  readonly holder: string | null;
  /** Entity ids the card is about. */
  readonly about: readonly string[];
  /** How many items the front says there are, where the card counted them itself; null elsewhere. */
  readonly counted: number | null;
  /** Phrases of the card that only the text before explains, and whether that is certain. */
  readonly loose?: readonly Loose[];
  /** How much more the front would have to say to have one answer; from two on, far too little. */
  readonly missing?: number;
  /** Keys of cards a learner should have met before, as far as there are such cards. */
  readonly after: readonly string[];
}

/** What a card is unless its form says otherwise. */
export const PLAIN = {
  hint: null,
  items: null,
  accepted: [],
  choices: null,
  tolerance: null,
  counted: null,
  after: [],
} as const;

/** What a card has from the fact it asks for. */
export const standingOn = ({ id, type, evidence, originParagraphs, importance, modality, holder, about }: Fact) => ({
  ...PLAIN,
  noteKey: id,
  type,
  evidence,
  originParagraphs,
  from: [id],
  importance,
  modality,
  holder,
  about,
});
