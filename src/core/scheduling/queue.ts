// The order in which cards are asked: steps that are over, then reviews, then new cards.
// A review card is due all of its study day; a learning step is due to the millisecond.

/** Which of today's three queues a card stands in. */
export const QUEUES = ['learning', 'review', 'new'] as const;
export type Queue = (typeof QUEUES)[number];
