/** Of a card a newer edition of its article has no more. */
export const GONE_FROM_ARTICLE = 'No longer in the newest edition of its article';
