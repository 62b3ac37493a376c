// A front without the words that only say who speaks, in which article and as of when.
import { isFunctionWord } from '../words';

const OPENING = /^(?:According to [^,:“]*(?:“[^”]*”)?[^,:]*|As of [^,:]*|In “[^”]*”[^,:]*)[,:] /u;

export const openingOf = (front: string): string => OPENING.exec(front)?.[0] ?? '';

export const withoutOpening = (front: string): string => front.slice(openingOf(front).length);

/** Things there is one of, whoever speaks. */
const UNIQUE =
  /^(?:sun|moon|earth|world|sky|sea|ocean|universe|past|future|present|public|press|poor|rich|internet|government|state|economy|law|weather|climate|atmosphere|stratosphere|air|ground|north|south|east|west|war|church|king|queen|pope|president|day|night|morning|evening|summer|winter|spring|autumn|brain|body|time|same|rest|end|first|last|number|share|middle|age|year|century|city|country|most|best|only)$/u;
const DEFINITE = /(?<!\p{L})the (\p{Ll}[\p{Ll}-]*)(?: (\p{Ll}[\p{Ll}-]*))?(?: ([\p{L}\d“"]+))?/gu;
/** What tells a noun from others of its kind: "the discovery of penicillin", "the stones known as ...", "the firm Kodak". */
const TELLS =
  /^(?:of|that|who|which|where|in|at|for|from|to|on|with|between|by|behind|under|against|\p{Lu}.*|\p{Ll}+ed|known|made|["“\d].*)$/u;

/** "the discovery", "the visitors": a noun that only the text before can tell from any other; null where there is none. */
export function pointsBack(front: string): string | null {
  for (const [text, first = '', second, third] of withoutOpening(front).matchAll(DEFINITE)) {
    const isLong = second !== undefined && !isFunctionWord(second) && !TELLS.test(second);
    const [noun, next] = isLong ? [second, third] : [first, second ?? third];
    if (UNIQUE.test(noun) || UNIQUE.test(first) || (next !== undefined && TELLS.test(next))) continue;
    return isLong ? `the ${first} ${noun}` : text.split(' ').slice(0, 2).join(' ');
  }
  return null;
}
