// A statement read by somebody who has not read the article: "the company" becomes the company's name where the text leaves no
// doubt; what still points back at an earlier sentence is told of, so that the card can be turned down or carry a warning.
import type { Part, Proposition } from '../../knowledge/proposition';
import { capitalise } from '../../knowledge/statement';
import { stemOf } from '../../knowledge/stems';
import { namesIn } from '../names';
import { wordsOf } from '../words';
import { type Definite, definitesIn } from './definites';
import { isCompared } from './vagueAnswer';
import type { Introductions } from './introductions';

/** Words that only the text before explains. */
export interface Loose {
  readonly phrase: string;
  readonly noun: string;
  /** The text spoke of it before; else it may be a thing there is one of. */
  readonly isCertain: boolean;
}

export interface Clarified<Said> {
  readonly said: Said;
  readonly loose: readonly Loose[];
}

/** Things there is one of, whoever speaks. */
const UNIQUE =
  /^(?:sun|moon|earth|world|globe|planet|sky|sea|ocean|universe|past|future|present|public|press|poor|rich|internet|web|law|weather|climate|environment|atmosphere|stratosphere|air|ground|north|south|east|west|left|right|pope|day|night|morning|evening|afternoon|weekend|summer|winter|spring|autumn|brain|body|heart|mind|time|same|rest|end|beginning|start|way|one|other|others|ones|former|latter|first|last|next|previous|following|second|third|most|more|less|least|best|worst|majority|minority|century|year|month|week|decade|countryside|wild|dark|cold|heat|wind|rain|market|media|elderly|dead|living|young|old|unemployed|sick)$/;
export const isThereOne = (noun: string): boolean => UNIQUE.test(noun) || OF_A_COUNTRY.test(noun);

/** Of these there is one in each country: a name beside it tells which. */
const OF_A_COUNTRY =
  /^(?:government|state|economy|war|church|king|queen|president|crown|parliament|police|army|navy|military|court|constitution|election|elections|border|authorities|opposition|ministry|treasury|legislature|senate|congress)$/;
/** Bodies of which there are many. */
const BODY = /^(?:company|firm|society|club|charity|agency)$/;
/** Places that a name beside them tells. */
const GOVERNED = /^(?:city|town|village|county|country|state|province|region|district|island|kingdom|council|capital)$/;
const RELATIVE = /^(?:new|old|other|former|latter|present|current|whole|entire|usual|remaining|very|said)$/;
const SUPERLATIVE = /^(?:\p{Ll}{2,}est|first|last|only|next|best|worst|main)$/u;

export function clarify(proposition: Proposition, introductions: Introductions): Clarified<Proposition> {
  const all = [proposition.subject, ...proposition.parts];
  const asked = proposition.focus === 'subject' ? proposition.subject : proposition.parts[proposition.focus];
  const loose: Loose[] = [];
  const { verb } = proposition;
  // What is still to come is of no year of the story.
  const isOver =
    verb.tense?.startsWith('present') !== true && !/^(?:will|shall|may|can)$/.test(verb.auxiliaries[0] ?? '');
  const clarified = (part: Part): Part => {
    // "according to Ann Lee, head of the mill": who says so is told by the name.
    const who =
      part.opener === 'according to' ? introductions.people.find((name) => part.text.includes(name)) : undefined;
    if (who !== undefined) return { ...part, text: part.text.slice(0, part.text.indexOf(who) + who.length) };
    if (part.isDangling || part.isName) return part;
    if (part.date !== null) return isOver ? dated(part) : part;
    const beside = all.filter((other) => other !== part && !other.isDangling);
    const isPlaced = beside.some(
      (other) =>
        other !== asked && (other.kind === 'place' || other.kind === 'site' || (other.isName && other.opener === 'in')),
    );
    const own = said(part.text, part.span.start, {
      introductions,
      beside: beside.map(({ text }) => text).join(' '),
      isPlaced,
      isSentence: false,
    });
    // "At the ceremony, ...": an occasion nobody can know of is left out; what happened stays.
    if (part !== asked && isOccasion(part) && own.loose.some(({ isCertain }) => isCertain))
      return { ...part, isDangling: true };
    loose.push(...own.loose);
    // "an even greater find": than what?
    const phrase = own.said.slice(part.opener === '' ? 0 : part.opener.length + 1);
    if (part !== asked && isCompared(phrase)) loose.push({ phrase, noun: part.noun, isCertain: true });
    return own.said === part.text ? part : { ...part, text: own.said };
  };
  return {
    said: { ...proposition, subject: clarified(proposition.subject), parts: proposition.parts.map(clarified) },
    loose,
  };
}

/** "In January" will be any January one day: it gets the year that the text means. */
function dated(part: Part): Part {
  const { date, dateText, text } = part;
  if (date?.end !== null || !/^(?:day|month)$/.test(date.precision) || /\d{4}/.test(dateText)) return part;
  const year = date.start.slice(0, 4);
  const isAmerican = /\d(?:st|nd|rd|th)?$/.test(dateText) && !/^\d/.test(dateText);
  const whole = isAmerican ? `${dateText}, ${year}` : `${dateText} ${year}`;
  if (text.includes(whole)) return { ...part, dateText: whole };
  // "between June and December 2022"
  return /\d{4}/.test(text) ? part : { ...part, dateText: whole, text: text.replace(dateText, whole) };
}

const isOccasion = ({ role, isFronted, opener, date }: Part): boolean =>
  role === 'phrase' && date === null && (isFronted || /^(?:following|during)$/.test(opener));

/** A whole sentence, with or without a gap. */
export function clarifySentence(sentence: string, at: number, introductions: Introductions): Clarified<string> {
  const isPlaced = /(?<!\p{L})[Ii]n \p{Lu}/u.test(sentence);
  const clarified = said(sentence, at, { introductions, beside: '', isPlaced, isSentence: true });
  const [, occasion = '', rest = ''] = OCCASION.exec(clarified.said) ?? [];
  const isUnknown = clarified.loose.some(({ phrase, isCertain }) => isCertain && occasion.endsWith(phrase));
  if (!isUnknown) return clarified;
  return {
    said: capitalise(rest),
    loose: clarified.loose.filter(({ phrase }) => !occasion.endsWith(phrase)),
  };
}

/** "At the ceremony, ..." */
const OCCASION = /^((?:At|In|On|During|After|Before) the \p{Ll}+), (.+)$/su;

interface Reading {
  readonly introductions: Introductions;
  /** The rest of the card's sentence. */
  readonly beside: string;
  readonly isPlaced: boolean;
  readonly isSentence: boolean;
}

function said(text: string, at: number, { introductions, beside, isPlaced, isSentence }: Reading): Clarified<string> {
  const loose: Loose[] = [];
  let written = '';
  let from = 0;
  for (const definite of definitesIn(text, isSentence)) {
    const { noun, modifiers, isDescribed } = definite;
    if (isDescribed || /^\d/.test(noun) || UNIQUE.test(noun) || (isPlaced && GOVERNED.test(noun))) continue;
    const [modifier] = modifiers;
    if (modifiers.length > 1 || isQuoted(text, definite.at)) continue;
    if (
      modifier !== undefined &&
      !RELATIVE.test(modifier) &&
      !SUPERLATIVE.test(modifier) &&
      !/^\d[\d.,]*$/.test(modifier)
    )
      continue;
    if (isNamedBeside(definite, `${beside} ${text.slice(0, definite.at)}`)) continue;
    if (OF_A_COUNTRY.test(noun)) {
      // "What did the government sell in 1895?": of which country?
      if (!hasName(`X ${beside} ${text}`)) loose.push({ phrase: definite.text, noun, isCertain: false });
      continue;
    }
    const isIntroduced = BODY.test(noun) || introductions.isIntroduced(noun, at);
    const full = introductions.saidInFull(definite, at);
    if (full === null) loose.push({ phrase: definite.text, noun, isCertain: isIntroduced });
    else {
      const isOpening = definite.text.startsWith('The');
      written += text.slice(from, definite.at) + (isOpening ? full.charAt(0).toUpperCase() + full.slice(1) : full);
      from = definite.at + definite.text.length;
    }
  }
  return { said: written + text.slice(from), loose };
}

/** "a car at thirty carries more than the car", "the war in Donbas ... the war": it is told in the same breath. */
const isNamedBeside = ({ noun }: Definite, beside: string): boolean => {
  const stem = stemOf(noun);
  const told = definitesIn(beside)
    .filter(({ isDescribed }) => isDescribed)
    .map((definite) => definite.noun);
  const rest = wordsOf(beside.replace(/(?<!\p{L})the \p{L}+/giu, ''));
  return [...told, ...rest].some((word) => stemOf(word) === stem);
};

const hasName = (text: string): boolean =>
  namesIn(text).some(
    (name) => !/^(?:X|The|\p{Lu}\p{Ll}+(?:day|ber|uary)|March|April|May|June|July|August)$/u.test(name),
  );

/** Somebody else's words stay theirs. */
const isQuoted = (text: string, at: number): boolean => {
  const before = text.slice(0, at);
  return before.split('“').length > before.split('”').length || before.split('"').length % 2 === 0;
};
