// Why a person turns a proposed card down. Kept with the card, so that no newer edition proposes it again.

export const REJECTIONS = [
  'trivial',
  'wrong',
  'unclear',
  'leaks',
  'manyAnswers',
  'long',
  'known',
  'tooMany',
  'other',
] as const;

export type Rejection = (typeof REJECTIONS)[number];
