// Which types of card a rule binds.
import { CARD_TYPES, type CardType } from '../draft';

export const ALL_TYPES: readonly CardType[] = CARD_TYPES;

export const ARGUMENT_TYPES = CARD_TYPES.filter((type) => type.startsWith('argument-'));

export const allBut = (...types: readonly CardType[]): readonly CardType[] =>
  CARD_TYPES.filter((type) => !types.includes(type));
