// What a card asks, in a word and as a siglum.
import type { CardType } from '../../../core/generation/draft';
import type { SiglumKind } from '../Siglum';

interface TypeWords {
  readonly siglum: SiglumKind;
  readonly label: string;
}

const TYPES: Readonly<Record<CardType, TypeWords>> = {
  number: { siglum: 'number', label: 'Number' },
  date: { siglum: 'number', label: 'Date' },
  timeline: { siglum: 'number', label: 'Order of events' },
  'person-role': { siglum: 'person', label: 'Person' },
  attribution: { siglum: 'person', label: 'Attribution' },
  event: { siglum: 'evidence', label: 'Event' },
  enumeration: { siglum: 'evidence', label: 'List' },
  definition: { siglum: 'claim', label: 'Definition' },
  claim: { siglum: 'claim', label: 'Claim' },
  condition: { siglum: 'claim', label: 'Condition' },
  contrast: { siglum: 'claim', label: 'Contrast' },
  prediction: { siglum: 'claim', label: 'Prediction' },
  cause: { siglum: 'reason', label: 'Cause' },
  'argument-reasons': { siglum: 'reason', label: 'Reasons' },
  'argument-supports': { siglum: 'reason', label: 'Support' },
  'argument-premise': { siglum: 'reason', label: 'Premise' },
  'argument-counter': { siglum: 'objection', label: 'Objection' },
  'argument-analogy': { siglum: 'evidence', label: 'Analogy' },
  'argument-rebuild': { siglum: 'reason', label: 'Argument' },
};

export const typeWords = (type: CardType): TypeWords => TYPES[type];
