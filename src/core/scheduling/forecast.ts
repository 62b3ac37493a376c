// Minutes of coming days as the schedule stands: reviews first, new cards in what they leave, and no day beyond the
// minutes a person gives. What a card not answered yet will lead to is no part of it.

export interface ForecastQuestion {
  readonly budgetMillis: number;
  /** What today's reviews and steps still take beyond today's minutes. */
  readonly carriedMillis: number;
  /** Reviews of the coming study days, tomorrow first. */
  readonly reviews: readonly number[];
  /** How much of the minutes each of those days has, 0..1. On a day of rest all is carried, and nothing new comes. */
  readonly shares: readonly number[];
  readonly reviewMillis: number;
  /** Cards never answered, without those of today. */
  readonly unseen: number;
  readonly newCardMillis: number;
  /** New cards a day, at most. */
  readonly dailyLimit: number;
}

/** Milliseconds of study on each of the days asked for. What does not fit into a day is carried to the next. */
export function forecastMillis(question: ForecastQuestion): number[] {
  const { reviewMillis, newCardMillis, dailyLimit, shares } = question;
  let { carriedMillis: carried, unseen } = question;
  return question.reviews.map((reviews, index) => {
    const budgetMillis = question.budgetMillis * (shares[index] ?? 1);
    const load = carried + reviews * reviewMillis;
    carried = Math.max(0, load - budgetMillis);
    const room = Math.floor(Math.max(0, budgetMillis - load) / newCardMillis);
    const introduced = Math.min(unseen, dailyLimit, room);
    unseen -= introduced;
    return load - carried + introduced * newCardMillis;
  });
}
