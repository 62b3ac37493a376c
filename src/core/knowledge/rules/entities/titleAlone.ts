// "The Queen", "the Pope": a rank with its article and without a name is somebody all the same.

/** A closed class: those who bear it are called by it. */
const RANK =
  /^(?:King|Queen|Prince|Princess|Emperor|Empress|Tsar|Tsarina|Sultan|Shah|Pope|Duke|Duchess|Earl|Count|Countess|Archbishop|Bishop|Cardinal|Chancellor|President)$/;

/** Not "Queen", the band: the text has its article. */
export const isTitleAlone = (
  { name }: { readonly name: string },
  before: { readonly lower: string } | undefined,
): boolean => RANK.test(name) && before?.lower === 'the';
