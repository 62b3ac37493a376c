// Which cards a session asks, by row numbers.

export type Scope =
  | { readonly kind: 'all' }
  /** Those of one article alone. */
  | { readonly kind: 'article'; readonly document: number }
  /** These alone: the ones behind what a quiz missed. Without a quiz: those of nothing that is known, which are none. */
  | { readonly kind: 'cards'; readonly quiz: number | null; readonly cards: readonly number[] };

export const ALL: Scope = { kind: 'all' };
export const NOTHING: Scope = { kind: 'cards', quiz: null, cards: [] };

/** The article whose cards alone are wanted; null where no article is. */
export const articleOf = (scope: Scope): number | null => (scope.kind === 'article' ? scope.document : null);
