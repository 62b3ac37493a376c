// "The practice of moving herds between two pastures is called transhumance.", "... is known as mos maiorum, or a habit of ...", "dry
// stone – that is, stone laid without mortar – ...": sentences in which the meaning and the term stand around words of naming.
import type { UnitReading } from '../readSentence';
import { type FoundDefinition, standsAlone } from './definition';

const NAMING =
  /^(?<meaning>(?:The|An?|This|These|That|Those) .+?) (?:is|are) (?:\p{Ll}+ly |also |often |sometimes )?(?:called|termed|known as|referred to as|defined as being) (?<article>an? |the )?(?<term>[\p{Ll}-]+(?: [\p{Ll}-]+){0,3}?)[.]$/u;
const NAMED_AGAIN =
  /(?:is|are) (?:\p{Ll}+ly |also |often |sometimes )?(?:called|termed|known as|referred to as) (?<article>an? )?(?<term>[\p{Ll}-]+(?: [\p{Ll}-]+){0,3}?), or (?<meaning>(?:an?|the) .+)[.]$/u;
const THAT_IS =
  /(?:^|(?<=[.;:,] |(?:the|an?|of|in|for|to|by|on|with) ))(?<term>\p{L}[\p{Ll}-]+(?: [\p{Ll}-]+){0,2}) ?[–—] ?that is, (?<meaning>[^–—]+?) ?[–—]/u;

/** Nouns that say of what sort something is, whatever it is. */
const OF_A_SORT =
  /^(?:idea|notion|view|belief|theory|principle|practice|process|method|technique|system|policy|tendency|ability|act|art|study|science|rule|right|power|habit|custom|phenomenon|situation|condition|state|feeling|fear|form|type|kind|group|part|area|period|point|place|amount|difference|relationship|components?|groups?|people|parts?|areas?|types?|forms?|things?|rules?)$/;
const FEWEST_WORDS = 4;
const FEWEST_BESIDE = 2;

export function namedIn(reading: UnitReading): FoundDefinition[] {
  const text = reading.unit.text.replace(/\s+/g, ' ');
  const because = 'the sentence says what something is called';
  return [ofSort(text), namedAgain(text), thatIs(text)].flatMap((found) =>
    found && standsAlone(found.meaning)
      ? [{ ...found, link: 'means' as const, reading, rule: 'definition', because }]
      : [],
  );
}

type Meant = Pick<FoundDefinition, 'term' | 'article' | 'meaning' | 'isPlural'>;

const meant = ({ term = '', article = '', meaning = '' }: Partial<Record<string, string>>): Meant => ({
  term,
  article: /^an? $/.test(article) ? article.trim() : '',
  meaning,
  isPlural: false,
});

/** "The idea that ... is called X", "This process by which ... is called X". */
function ofSort(text: string): Meant | null {
  const groups = NAMING.exec(text)?.groups;
  if (!groups) return null;
  const [, determiner = '', rest = ''] = /^(\p{L}+) (.+)$/su.exec(groups['meaning'] ?? '') ?? [];
  const [noun = '', next = ''] = rest.split(' ');
  const isPointing = /^(?:This|These|That|Those)$/.test(determiner);
  // "This process is called": which, the sentence before says; "This process by which ..." says it itself.
  if (!OF_A_SORT.test(noun) || !/^(?:of|that|which|who|whose|when|where|in|by|to|for|between|at|with)$/.test(next))
    return null;
  // Another statement before the name: "The art of glass came late, and it is called ...".
  if (/[;:]|, (?:and|but|or|so|which|who|where) /.test(rest) || rest.split(' ').length < FEWEST_WORDS) return null;
  return meant({ ...groups, meaning: `${isPointing ? 'the' : determiner.toLowerCase()} ${rest}` });
}

/** "is known as mos maiorum, or a habit of ...": the second says it in plain words. */
function namedAgain(text: string): Meant | null {
  const groups = NAMED_AGAIN.exec(text)?.groups;
  return groups && (groups['meaning'] ?? '').split(' ').length >= FEWEST_WORDS ? meant(groups) : null;
}

/** "case law – that is, the decisions of judges – ..." */
function thatIs(text: string): Meant | null {
  const groups = THAT_IS.exec(text)?.groups;
  if (!groups || (groups['meaning'] ?? '').split(' ').length < FEWEST_BESIDE) return null;
  const term = groups['term'] ?? '';
  return meant({ ...groups, term: term.charAt(0).toLowerCase() + term.slice(1) });
}
