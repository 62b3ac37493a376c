// Does a question say enough to have one answer? "What did she begin?" has a hundred. Weighed is what the question tells besides the
// one it asks about: names and figures more than words, words that go with anything nothing.
import type { FactType } from '../../knowledge/model';
import type { Proposition } from '../../knowledge/proposition';
import { stemOf } from '../../knowledge/stems';
import { contentWordsOf, isFunctionWord } from '../words';
import type { Question } from './questionSentence';

/** How much less than enough is told: 0 enough, 1 a little less, 2 and more far less. */
export type Missing = number;

const stems = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(stemOf));

/** Verbs that go with anything and tell nothing of it. */
const LIGHT = stems(
  'have make take get give go come put begin start continue use find see show become keep work move lead call want need seem hold ' +
    'say tell argue claim explain believe point note fear add happen do try bring feel think know like',
);
/** What somebody made or won, only they did. */
const MADE = stems(
  'write paint compose invent discover design found build direct publish devise develop coin name win kill marry succeed conquer abolish',
);

const OPENING_WORD =
  /^\s*(?:[Ww]hat|[Ww]ho|[Ww]hom|[Ww]hich|[Ww]here|[Ww]hen|[Ww]hy|[Hh]ow|In|On|At|By|Until|Since|From|To|For|With|After|Before|During|Under|Of)(?!\p{L})/u;
const NAMES = /(?<!\p{L})\p{Lu}[\p{L}\p{N}.’'-]*(?: (?:of |the |and |de |von |van )?\p{Lu}[\p{L}\p{N}.’'-]*)*/gu;
const MONTH = /^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/;

const DAY = /\d{1,2},? (?:of )?\p{Lu}\p{Ll}+ \d{4}|\p{Lu}\p{Ll}+ \d{1,2}, \d{4}/u;

const NAME = 2;
const FIGURE = 2;
const LONG_ANSWER = 4;

/** By what is asked; a question about the one who did it must tell of nobody else's deed. */
const ENOUGH = { subject: 4, part: 2, place: 1, figure: 3, date: 4 };

export function missingIn(
  { front, back }: Question,
  opening: string,
  proposition: Proposition,
  type: FactType,
): Missing {
  if (type === 'definition') return 0;
  const { subject, focus, verb } = proposition;
  const asked = front.startsWith(opening) ? front.slice(opening.length) : front;
  const rest = asked.replace(/^[,:] /, '').replaceAll('[...]', ' ');
  // What happened once happened to somebody, or somewhere.
  if (verb.tense === 'past' || verb.auxiliaries.some((word) => /^(?:was|were|had|did)$/.test(word))) {
    if (!hasName(rest) && !DAY.test(rest)) {
      if (!opening.includes('“')) return /\d{4}/.test(rest) ? 1 : 2;
      if (weightOf(rest) < ENOUGH_WITH_TITLE) return 1;
    }
  }
  if (type === 'number') return short(ENOUGH.figure, weightOf(rest));
  if (type === 'date') return short(subject.isName ? ENOUGH.date - 1 : ENOUGH.date, weightOf(rest));
  if (focus === 'subject') {
    const isMade = MADE.has(stemOf(verb.main)) && /\p{Lu}|\d/u.test(afterVerb(rest, verb.main));
    const bonus = isMade ? 1 : 0;
    return short(ENOUGH.subject, weightOf(rest) + bonus);
  }
  // Of a book or a law there is one: what it says needs no occasion.
  const about = weightOf(subject.text);
  const told = weightOf(without(rest, subject.text));
  if (about >= 4 && subject.kind !== 'person') return 0;
  const part = proposition.parts[focus];
  const needed = part?.kind === 'place' || part?.kind === 'site' ? ENOUGH.place : ENOUGH.part;
  // A long answer is told from others by itself.
  return Math.min(short(needed, told), contentWordsOf(back).length >= LONG_ANSWER ? 1 : 2);
}

const ENOUGH_WITH_TITLE = 5;

const hasName = (text: string): boolean =>
  (text.replace(OPENING_WORD, ' ').match(NAMES) ?? []).some(
    (name) => !isFunctionWord(name.toLowerCase()) && !MONTH.test(name),
  );

const short = (needed: number, told: number): Missing => Math.max(0, needed - told);

const without = (text: string, part: string): string => {
  const at = text.toLowerCase().indexOf(part.toLowerCase());
  return at < 0 ? text : text.slice(0, at) + text.slice(at + part.length);
};

const afterVerb = (text: string, verb: string): string => text.slice(Math.max(0, text.indexOf(verb)) + verb.length);

/** Names and figures count double, words that go with anything nothing. */
function weightOf(text: string): number {
  let rest = text.trim().replace(OPENING_WORD, ' ');
  let weight = 0;
  rest = rest.replace(NAMES, (name) => {
    weight += isFunctionWord(name.toLowerCase()) ? 0 : name.split(' ').length > 2 ? NAME + 1 : NAME;
    return ' ';
  });
  rest = rest.replace(/\d[\d.,]*/g, () => {
    weight += FIGURE;
    return ' ';
  });
  return weight + contentWordsOf(rest).filter((word) => !LIGHT.has(stemOf(word))).length;
}
