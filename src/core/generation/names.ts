// Names, recognised by their capital letter: enough to notice a person or place the source never mentions.
import { remembered } from '../base/remembered';

/** A capitalised word, possibly hyphenated (`Russia-Ukraine`). */
const CAPITALISED = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{M}\p{N}]*(?:[-'’][\p{L}\p{M}\p{N}]+)*/gu;

/** Capitalised words that do not merely open a sentence, without possessive `'s`. */
export const namesIn = (text: string): string[] =>
  [...text.matchAll(CAPITALISED)]
    .filter((match) => !/(?:^|[.?!:]["'”’)\]]?\s+|^\s+)["'“‘([]*$/.test(text.slice(0, match.index)))
    .map((match) => withoutPossessive(match[0]))
    .filter((name) => name !== 'I');

/** Every capitalised word of a source, and the parts of hyphenated ones. */
export const sourceNames = (text: string): ReadonlySet<string> =>
  new Set(
    [...text.matchAll(CAPITALISED)].flatMap((match) => {
      const name = withoutPossessive(match[0]);
      return [name, ...name.split('-')].map(withoutPlural);
    }),
  );

/** Whether a name, or each part of a hyphenated one, is among `names`. */
export const isKnownName = (name: string, names: ReadonlySet<string>): boolean =>
  names.has(withoutPlural(name)) ||
  name.split('-').every((part) => !/^\p{Lu}/u.test(part) || names.has(withoutPlural(part)));

/** Whether a text names somebody, by full name or alias, as whole words. */
export function mentions(text: string, names: readonly string[]): boolean {
  const padded = ` ${simplify(text)} `;
  return names.some((name) => padded.includes(` ${simplify(name).replace(/^the /, '')} `));
}

const simplify = remembered((text) =>
  text
    .toLowerCase()
    .replace(/['’]s(?!\p{L})/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim(),
);

const withoutPossessive = (name: string): string => name.replace(/['’]s?$/, '');

const withoutPlural = (name: string): string => (name.length > 3 ? name.replace(/s$/, '') : name);
