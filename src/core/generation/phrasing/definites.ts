// "The discovery", "the new business": phrases with "the", of which only what was said before may tell which one is meant.
import { isFunctionWord } from '../words';

export interface Definite {
  /** As it stands, "the" included; a possessive mark is left off. */
  readonly text: string;
  readonly at: number;
  /** The noun, as far as words alone tell it: the last one. */
  readonly noun: string;
  /** What stands between "the" and the noun. */
  readonly modifiers: readonly string[];
  /** Says which one itself: "the price of bread", "the drops that stayed there", "the retired teacher Tom Okafor". */
  readonly isDescribed: boolean;
}

const DESCRIBES =
  /^(?: (?:of|that|which|who|whom|whose|where|between|for|to|in|on|at|from|with|without|by|about|against|over|under|behind|beside|around|among|called|named|known|opposite)(?!\p{L})| [\p{Lu}\d“"(])/u;
/** In a whole sentence a place or time behind the noun belongs to the verb as often as not. */
const DESCRIBES_IN_SENTENCE = /^(?: (?:of|that|who|whose|called|named|known as)(?!\p{L})| [\p{Lu}“"])/u;
/** "the drugs prescribed in clinics" */
const PARTICIPLE = /(?:ed|en|ing)$/;
const PREPOSITION = /^ (?:in|by|to|from|at|on|for|with|of|as)(?!\p{L})/u;
const LONGEST = 4;
const ADJECTIVE = String.raw`\p{Ll}+(?:al|ive|ic|ous|ary)`;
const JOINED_ADJECTIVES = new RegExp(`^${ADJECTIVE}(?:,| and| or) ${ADJECTIVE} \\p{Ll}`, 'u');

/** `isSentence`: the text is a whole sentence and no single phrase, so that verbs may follow a noun. */
export function definitesIn(text: string, isSentence = false): Definite[] {
  return [...text.matchAll(/(?<![\p{L}\p{N}’'-])the (?=[\p{Ll}\d])/giu)].flatMap(({ index, 0: the }) => {
    const rest = text.slice(index + the.length);
    const run =
      /^(?:\p{Ll}[\p{L}\p{N}’'-]*|\d[\d.,]*)(?: \p{Ll}[\p{L}\p{N}’'-]*){0,3}/u.exec(rest)?.[0].split(' ') ?? [];
    const words: string[] = [];
    let isOwner = false;
    for (const word of run.slice(0, LONGEST)) {
      if (words.length > 0 && isFunctionWord(word)) break;
      isOwner = /[’']s?$/.test(word);
      words.push(word.replace(/[’']s?$/, ''));
      // Of a sentence no more than the first noun can be told without knowing which words are verbs.
      if (isOwner) break;
    }
    const said = isSentence && !isOwner ? nounAlone(words) : words;
    const noun = said.at(-1);
    if (noun === undefined || isFunctionWord(noun)) return [];
    // "the early 20th century", "the legal and financial duties of": no noun yet.
    if (/^(?:early|late|mid)$/.test(noun) || (isSentence && JOINED_ADJECTIVES.test(rest))) return [];
    const phrase = said.join(' ');
    const behind = rest.slice(phrase.length);
    const isRestricted = PARTICIPLE.test(words.at(-1) ?? '') && PREPOSITION.test(rest.slice(words.join(' ').length));
    return [
      {
        text: text.slice(index, index + the.length + phrase.length),
        at: index,
        noun,
        modifiers: said.slice(0, -1),
        isDescribed:
          !isOwner &&
          ((words.length > 1 && isRestricted) || (isSentence ? DESCRIBES_IN_SENTENCE : DESCRIBES).test(behind)),
      },
    ];
  });
}

/** "the drops stayed": where a verb may follow, more than one word is only the noun and a verb that shows itself. */
const nounAlone = (words: readonly string[]): readonly string[] =>
  words.length === 1 ? words : (words[1] ?? '').endsWith('ed') ? words.slice(0, 1) : [];
