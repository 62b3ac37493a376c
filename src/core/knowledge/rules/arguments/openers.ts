// How a sentence joins on to what came before, told by the words it opens with: "Second,", "Moreover,", "This means that".
import type { Word } from '../grammar/word';
import type { Told } from './passage';

export type OpenerKind = 'ordinal' | 'addition' | 'conclusion' | 'contrast' | 'concession' | 'example' | 'aside';

export interface Opener {
  readonly kind: OpenerKind;
  /** As it stands in the text. */
  readonly text: string;
  /** Index of the first word behind it. */
  readonly behind: number;
  /** Of an ordinal: 1 for "First"; `next` for "Another", `last` for "Finally". */
  readonly place: number | 'next' | 'last' | null;
}

const ORDINALS = 'first second third fourth fifth sixth seventh eighth'.split(' ');

/** The place an ordinal names, from 1; null for any other word. */
export function placeOf(word: string): number | 'next' | 'last' | null {
  const lower = word.toLowerCase().replace(/ly$/, '');
  const at = ORDINALS.indexOf(lower);
  if (at >= 0) return at + 1;
  if (/^(?:another|next|other)$/.test(lower)) return 'next';
  return /^(?:final|last)$/.test(lower) ? 'last' : null;
}

/** What an ordinal may say of its item on the way: "Second, and more important, ...". */
const WEIGHED = '(?: of all| and foremost| but not least)?(?:,? and (?:\\p{L}+ )?(?:most|more) important(?:ly)?)?';
const ORDINAL = new RegExp(
  `^(?:(?:and|but) )?(?:(first|second|third|fourth|fifth|sixth|seventh|eighth)${WEIGHED}(?:, |: )|(firstly|secondly|thirdly|fourthly|fifthly|sixthly|finally|lastly|last)${WEIGHED},? )`,
  'u',
);
/** "For one thing, ... For another, ..." */
const BY_THE_WAY =
  /^(?:and )?(?:(?<one>for one thing|to begin with|for a start|in the first place)|for another(?: thing)?|in the second place)(?:,|:) /u;

const KINDS: readonly (readonly [OpenerKind, RegExp])[] = [
  [
    'conclusion',
    /^(?:and )?(?:(?:therefore|thus|hence|consequently|accordingly|as a (?:result|consequence)|for (?:this|that|these|all these) reasons?|in short|in sum|it follows that|so(?! (?:far|that|much|many|long|as|do|does|did|is|are|was|were|too)(?!\p{L}))),? |(?:that|this)(?: is|['’]s| was) (?:(?:the|one|another) reason )?why |(?:that|this) (?:also )?explains why |(?:the|one) (?:result|consequence|upshot)(?: of (?:all )?(?:this|that))? (?:is|was) that |(?:all )?(?:of )?(?:this|that|which) (?:all )?(?:means|shows|suggests|implies|proves|indicates)(?: that)? )/u,
  ],
  [
    'addition',
    /^(?:and )?(?:moreover|furthermore|additionally|in addition|besides|also|likewise|what is more|what’s more|on top of (?:that|this))(?:,? and [^,]{3,80})?, |^(?:in addition to|besides|apart from|aside from|as well as) [^,]{3,90}, /u,
  ],
  [
    'concession',
    /^(?:it is (?:certainly )?true that |admittedly, |to be sure, |granted, |true, |certainly, |to be fair, |of course, |no doubt,? |i (?:do not|don['’]t) deny that |nobody denies that |no one denies that |i admit that |i grant that )/u,
  ],
  [
    'contrast',
    /^(?:however|nevertheless|nonetheless|even so|still|on the other hand|by contrast|in contrast|conversely|on the contrary|that said), |^(?:but|yet) (?!for )/u,
  ],
  ['example', /^(?:for example|for instance|take|consider|to take one example),? /u],
  [
    'aside',
    /^according to (?:(?:several|many|some|most|various|a number of) )?(?:(?:recent|new|other|scientific) )*(?:studies|research|surveys|evidence|experts|scientists),? |^(?:well|needless to say|in other words|in fact|indeed|of course|after all|in the end|in the long run|(?:un)?fortunately|(?:un)?surprisingly|not surprisingly|sadly|luckily|happily|interestingly|ironically|(?:more|most) importantly), /u,
  ],
];

/** Null where a sentence opens with nothing of the kind. */
export function openerOf({ reading: { unit, words } }: Told): Opener | null {
  const text = unit.text.toLowerCase();
  const ordinal = ORDINAL.exec(text);
  if (ordinal) {
    const place = placeOf((ordinal[1] ?? ordinal[2] ?? '').trim());
    return { kind: 'ordinal', text: ordinal[0].trim(), behind: wordBehind(words, ordinal[0].length), place };
  }
  const counted = BY_THE_WAY.exec(text);
  if (counted) {
    const place = counted.groups?.['one'] === undefined ? 'next' : 1;
    return { kind: 'ordinal', text: counted[0].trim(), behind: wordBehind(words, counted[0].length), place };
  }
  for (const [kind, pattern] of KINDS) {
    const match = pattern.exec(text);
    if (match)
      return {
        kind,
        text: unit.text.slice(0, match[0].length).trim(),
        behind: wordBehind(words, match[0].length),
        place: null,
      };
  }
  return null;
}

const wordBehind = (words: readonly Word[], offset: number): number => {
  const at = words.findIndex(({ start }) => start >= offset);
  return at < 0 ? words.length : at;
};
