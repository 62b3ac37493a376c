// Which answers of a long log stand on a page.

/** Answers on a page. */
export const PAGE = 100;

/** Counted from the latest answer, which is 0; `to` is the first that is not on the page, `last` the number of the last page. */
export function logPage(
  answers: number,
  page: number,
): { readonly from: number; readonly to: number; readonly last: number } {
  const last = Math.max(0, Math.ceil(answers / PAGE) - 1);
  const from = Math.min(page, last) * PAGE;
  return { from, to: Math.min(answers, from + PAGE), last };
}
