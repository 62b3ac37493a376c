// The five bands in which memory is drawn: the weight of a marginal rule.

/** From what is remembered to what is lost. */
export const BANDS = ['strong', 'steady', 'fading', 'weak', 'lost'] as const;
export type Band = (typeof BANDS)[number];

/** The least mean chance of recall of each band but the last. */
const LEAST: Readonly<Record<Exclude<Band, 'lost'>, number>> = { strong: 0.95, steady: 0.85, fading: 0.7, weak: 0.5 };

/** The band of a mean chance of recall, 0..1. */
export const bandOf = (recall: number): Band =>
  BANDS.find((band) => band === 'lost' || recall >= LEAST[band]) ?? 'lost';
