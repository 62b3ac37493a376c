// "Other employers", "such fees", "by then": words that count on a sentence before the card's own.
import type { Loose } from './clarify';

const ONLY_BEFORE =
  /(?<!\p{L})(?:(?:this|these|such)(?= \p{Ll})(?! as(?!\p{L}))|those(?! (?:who|whom|whose|that|which|of|in|with|from))|the (?:latter|former)(?!\p{L})|the same(?! (?:\p{Ll}+ )?(?:as|of|that)(?!\p{L})))/iu;
const AMONG_OTHERS =
  /(?<!\p{L})(?<!(?:each|any|no|every|one|some|and|or|than|among|the|,) )(?:other|another|others)(?! than)(?!\p{L})|(?<!\p{L})by then(?!\p{L})/iu;

/** What of the front, and of the answer, points back; in quotations it is somebody else's. */
export function pointersIn(front: string, back: string): Loose[] {
  const text = `${front} ${back}`.replace(/“[^”]*”|"[^"]*"/g, ' ');
  const sure = ONLY_BEFORE.exec(text)?.[0];
  if (sure !== undefined) return [{ phrase: sure, noun: sure, isCertain: true }];
  const other = AMONG_OTHERS.exec(text)?.[0];
  return other === undefined ? [] : [{ phrase: other, noun: other, isCertain: false }];
}

/** "Henley bought it for 23 pounds": in a sentence of one's own, the thing was named before. */
export function isObjectUnnamed(sentence: string): boolean {
  const first = sentence
    .replace(/, (?:an?|the|its|his|her|\p{Lu})[^,]*,/gu, '')
    .split(/[,;:]| (?:and|but|or|that|which|who|because|when|if|as|while|since|so|where|until|before|after) /u)[0];
  return / (?:it|them|him|her)(?= (?:for|in|on|at|to|from|by|with|as)(?!\p{L})|$|\.)/u.test(first ?? '');
}
