// The words around a figure that say how firmly it is stated: "more than", "etwa", "ou moins". All texts here are folded.
import type { Quantity } from './quantity';

export type Qualifiers = Pick<Quantity, 'bound' | 'approximate'>;

const BEFORE = {
  above:
    'more than|over|above|at (?:the )?least|(?:greater|larger|bigger|higher) than|exceed(?:s|ing)?|upwards? of|in excess of|' +
    'not? (?:less|fewer) than|minimum(?: of)?|mehr als|ue?ber|oberhalb(?: von)?|mindestens|' +
    "wenigstens|nicht weniger als|ab|plus (?:de|que|d')|au moins|au-dessus de|superieure?s? a|au minimum|minimum de|" +
    'depass(?:e|ent|ant)|>=?|≥|=>',
  below:
    '(?:less|fewer|smaller|lower) than|under|below|up to|at (?:the )?most|not? more than|maximum(?: of)?|weniger als|' +
    "unter|unterhalb(?: von)?|hoe?chstens|maximal|bis zu|nicht mehr als|moins (?:de|que|d')|(?:tout )?au plus|" +
    "au-dessous de|inferieure?s? a|au maximum|maximum de|jusqu'a|pas plus (?:de|que|d')|<=?|≤|=<",
  roughly:
    'about|around|roughly|approximately|approx|circa|ca|c|some|nearly|almost|close to|shy of|an? estimated|estimated|' +
    'in the region of|something like|etwa|ungefae?hr|rund|knapp|gut|fast|nahezu|beinahe|zirka|gegen|an die|um die|' +
    "scha?e?tzungsweise|environ|presque|pres de|quelque|(?:autour|aux alentours) (?:de|d')|a peu pres|" +
    'approximativement|dans les|~|≈|≃',
};
const AFTER = {
  above:
    '(?:or|and) (?:more|above|over|up|greater)|at least|minimum|upwards?|oder (?:mehr|daruber)|und mehr|mindestens|' +
    'aufwarts|(?:ou|et) plus|au moins|au minimum|plus(?! ou)',
  below:
    '(?:or|and) (?:less|fewer|below|under)|at most|maximum|max|(?:oder|und) weniger|hochstens|maximal|(?:ou|et) moins|' +
    'au plus|au maximum',
  roughly: 'or so|or thereabouts|roughly|approximately|oder so|ungefahr|circa|ca|environ|a peu pres|plus ou moins',
};

const groups = ({ above, below, roughly }: typeof BEFORE): string =>
  `(?:(?<above>${above})|(?<below>${below})|(?<roughly>${roughly}))`;
/** Found from the left, so "no more than" before the "more than" in it. */
const AT_END = new RegExp(`(?:^|[^\\p{L}])${groups(BEFORE)}\\.?$`, 'u');
const AT_START = new RegExp(`^\\s*${groups(AFTER)}(?!\\p{L})\\.?`, 'u');
const PLUS = /^\+(?! ?\d)/u;
/** Between a qualifier and its figure: "about the 500", "more than an". */
const FILLER = /(?:^|[\s'])(?:the|a|an|der|die|das|den|dem|des|le|la|les|l'|von)$/u;

/** What the words directly before a figure say; `rest` is what stands before them. */
export function qualifiersBefore(text: string): Qualifiers & { readonly rest: string } {
  let rest = text.trimEnd();
  let approximate = false;
  for (;;) {
    const found = AT_END.exec(rest) ?? AT_END.exec(rest.replace(FILLER, '').trimEnd());
    if (!found) return { approximate, bound: 'none', rest };
    rest = rest.slice(0, found.index).trimEnd();
    if (found.groups?.['roughly'] === undefined) return { approximate, bound: boundOf(found), rest };
    // "No more than about 500": the bound stands outside.
    approximate = true;
  }
}

/** What the words directly behind a figure say, and how many characters they take. */
export function qualifiersAfter(text: string): Qualifiers & { readonly length: number } {
  const plus = PLUS.exec(text);
  if (plus) return { approximate: false, bound: 'above', length: plus[0].length };
  const found = AT_START.exec(text);
  if (!found) return { approximate: false, bound: 'none', length: 0 };
  return { approximate: found.groups?.['roughly'] !== undefined, bound: boundOf(found), length: found[0].length };
}

const boundOf = ({ groups: named }: RegExpExecArray): Quantity['bound'] =>
  named?.['above'] !== undefined ? 'above' : named?.['below'] !== undefined ? 'below' : 'none';
