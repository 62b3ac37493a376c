// "Other employers", "such fees", "by then": words that count on a sentence before the card's own.
import { isRoleNoun } from '../../knowledge/rules/entities/kindsOfNames';
import { mentions } from '../names';
import type { Loose } from './clarify';

const ONLY_BEFORE =
  /(?<!\p{L})(?:(?:this|these|such)(?= \p{Ll})(?! as(?!\p{L}))|those(?! (?:who|whom|whose|that|which|of|in|with|from))|the (?:latter|former)(?!\p{L})|the same(?! (?:\p{Ll}+ )?(?:as|of|that)(?!\p{L})))/iu;
const AMONG_OTHERS =
  /(?<!\p{L})(?<!(?:each|any|no|every|one|some|and|or|than|among|the|,) )(?:other|another|others)(?! than)(?!\p{L})|(?<!\p{L})by then(?!\p{L})|(?:^|, )(?:at|in) the end(?=,)/iu;

/** Of what year or day, where the card names none. */
const COUNTED_FROM =
  /(?<!\p{L})within (?:an?|one|two|three|four|five|ten|half a|a few|\d+) (?:days?|weeks?|months?|years?|decades?)(?! (?:of|when|after|from))(?!\p{L})/iu;

/** A sentence that the front shows before its own: what points back there, points at it. */
const SHOWN_BEFORE = /^(?:\S+ ){5,}?\S+[.!?] (?=\p{Lu})/u;

/** What of the front, and of the answer, points back; in quotations it is somebody else's. */
export function pointersIn(front: string, back: string): Loose[] {
  const text = `${front} ${back}`.replace(/“[^”]*”|"[^"]*"/g, ' ');
  const before = SHOWN_BEFORE.exec(front.replace(/“[^”]*”|"[^"]*"/g, ' '))?.[0];
  const sure = ONLY_BEFORE.exec(before ?? text)?.[0];
  if (sure !== undefined) return [{ phrase: sure, noun: sure, isCertain: true }];
  const other = (AMONG_OTHERS.exec(text) ?? (/\d{4}/.test(text) ? null : COUNTED_FROM.exec(text)))?.[0];
  return other === undefined ? [] : [{ phrase: other, noun: other, isCertain: false }];
}

/** "Who visited her shop?" of nobody named, or of a king: whose? */
export function strangerIn(front: string, people: readonly string[]): Loose[] {
  const text = front.replace(/“[^”]*”|"[^"]*"/g, ' ');
  const pronoun = /(?<!\p{L})(?:he|him|his|she|her|hers)(?!\p{L})/iu.exec(text);
  if (!pronoun || mentions(text, people)) return [];
  const before = text.slice(0, pronoun.index);
  const isFemale = /^(?:she|hers?)$/i.test(pronoun[0]);
  const somebody = (before.match(/\p{L}+/gu) ?? []).filter(
    (word) => isRoleNoun(word) || /^(?:who|whom|anyone|everyone|somebody|person|man|woman|boy|girl|child)$/i.test(word),
  );
  const fits = somebody.some((word) => !(isFemale ? MALE : FEMALE).test(word));
  return fits ? [] : [{ phrase: pronoun[0], noun: pronoun[0], isCertain: true }];
}

const MALE =
  /^(?:king|prince|emperor|duke|count|baron|lord|father|son|brother|uncle|husband|nephew|man|boy|monk|priest|bishop|pope)$/i;
const FEMALE =
  /^(?:queen|princess|empress|duchess|countess|baroness|lady|mother|daughter|sister|aunt|wife|niece|woman|girl|nun|midwife|actress)$/i;

/** "Henley bought it for 23 pounds": in a sentence of one's own, the thing was named before. */
export function isObjectUnnamed(sentence: string): boolean {
  const first = sentence
    .replace(/, (?:an?|the|its|his|her|\p{Lu})[^,]*,/gu, '')
    .split(/[,;:]| (?:and|but|or|that|which|who|because|when|if|as|while|since|so|where|until|before|after) /u)[0];
  return / (?:it|them|him|her)(?= (?:for|in|on|at|to|from|by|with|as)(?!\p{L})|$|\.)/u.test(first ?? '');
}
