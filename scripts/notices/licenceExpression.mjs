// Judges a licence as package.json states it: an SPDX expression of names, OR, AND and brackets.

/** What we may ship. */
export const allowedLicences = /** @type {ReadonlySet<string>} */ (
  new Set([
    ...['MIT', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'ISC', 'OFL-1.1', 'MPL-2.0', '0BSD', 'Zlib', 'CC0-1.0'],
    ...['Unlicense', 'BlueOak-1.0.0', 'Python-2.0'],
  ])
);

/**
 * Whether the expression leaves us a choice we may take. What cannot be read is not allowed.
 * @param {string} expression
 * @returns {boolean}
 */
export function isAllowed(expression) {
  const tokens = expression.match(/[()]|[^\s()]+/g) ?? [];
  let at = 0;
  const isNext = (/** @type {string} */ word) => tokens[at]?.toUpperCase() === word;

  /** AND binds tighter than OR. @returns {boolean} */
  function either() {
    let verdict = both();
    while (isNext('OR')) {
      at += 1;
      verdict = both() || verdict;
    }
    return verdict;
  }
  /** @returns {boolean} */
  function both() {
    let verdict = one();
    while (isNext('AND')) {
      at += 1;
      verdict = one() && verdict;
    }
    return verdict;
  }
  /** @returns {boolean} */
  function one() {
    const token = tokens[at++];
    if (token !== '(') return token !== undefined && allowedLicences.has(token);
    const verdict = either();
    if (tokens[at++] !== ')') at = Infinity;
    return verdict;
  }

  // An exception (WITH) or anything else left over is for a person to judge.
  const verdict = either();
  return verdict && at === tokens.length;
}

/**
 * The expression of a package, also from the forms older packages use; empty when it states none.
 * @param {{ license?: unknown, licenses?: unknown }} manifest
 * @returns {string}
 */
export function statedLicence({ license, licenses }) {
  if (typeof license === 'string') return license;
  const listed = Array.isArray(licenses) ? licenses : [license];
  const names = listed.map((entry) => (typeof entry === 'string' ? entry : entry?.type)).filter(Boolean);
  return names.length > 1 ? `(${names.join(' OR ')})` : (names[0] ?? '');
}
