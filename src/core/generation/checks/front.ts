// Can the front be read alone, months later? Rules 1 to 6.
import { lengthOfFront, LONGEST_FRONT } from '../frontLength';
import { GAP } from '../forms/gap';
import { mentions, namesIn } from '../names';
import { claimedNumbers } from '../numberValues';
import { contentWordsOf } from '../words';
import { type Check, gate, type Source, warning } from './check';
import { withoutReport } from '../worth/front';
import { unquoted } from './text';
import { pointsThere } from './thereWhere';
import { ALL_TYPES } from './types';

const SHORTEST_FRONT = 4;

const LEADING =
  /^(?:he|she|it|they|him|her|them|his|their|its|this|these|those|that|such|however|moreover|therefore|thus|but|and|so|also|then|hence|furthermore|nevertheless|instead|otherwise|consequently|meanwhile)(?![\p{L}’'])/iu;

const RELATIVE_TIME =
  /(?<!\p{L})(?:now|nowadays|today|tonight|yesterday|tomorrow|currently|recent|recently|lately|at present|at the moment|so far|ago|(?:this|last|next) (?:week|month|year|decade|century|spring|summer|autumn|fall|winter))(?!\p{L})/iu;

const SELF_REFERENCE =
  /(?<!\p{L})(?:(?:according to|in|by|from|of) (?:the|this) (?:article|text|passage|author|brief|paragraph|excerpt|piece)(?! “| ‘| ")|mentioned (?:above|below|earlier)|(?:the|this) (?:passage|excerpt|text) (?:says|states|mentions))/iu;

const PERSONAL = /(?<!\p{L})(?:he|she|him|her|his|hers|himself|herself)(?!\p{L})/iu;
const IMPERSONAL = /(?<!\p{L})(?:it|its|itself|they|them|their|theirs|themselves)(?!\p{L})/iu;

export const frontLength: Check = {
  name: 'front-length',
  number: { rule: 1 },
  binds: ALL_TYPES,
  judge: ({ front }) => {
    const words = lengthOfFront(front);
    if (words >= SHORTEST_FRONT && words <= LONGEST_FRONT) return null;
    return gate(`The front has ${words} words.`, `Ask in ${SHORTEST_FRONT} to ${LONGEST_FRONT} words.`);
  },
};

/** "... it's?" ends in its middle, and "who 'd he been" was cut in two. */
const BREAKS_OFF =
  /(?<!\p{L})(?:it|he|she|they|we|you|i|there|that|who|what)[’'](?:s|re|ve|ll|m|d)\?$|\s[’'](?:s|re|ve|ll|m|d)(?!\p{L})/iu;

export const oneQuestion: Check = {
  name: 'one-question',
  number: { rule: 1 },
  binds: ALL_TYPES,
  judge: ({ front, kind }) => {
    if (kind === 'cloze') {
      const gaps = front.split(GAP).length - 1;
      return gaps === 1 ? null : gate(`The front has ${gaps} gaps.`, 'Leave out exactly one stretch.');
    }
    const marks = unquoted(front).split('?').length - 1;
    // "Why is it that, if he is angry, it's?": its end is the answer's beginning.
    if (BREAKS_OFF.test(unquoted(front)))
      return gate('The question breaks off in its middle.', 'Ask a whole question.');
    return marks === 1 ? null : gate(`The front has ${marks} question marks.`, 'Ask exactly one question.');
  },
};

export const hasAnchor: Check = {
  name: 'has-anchor',
  number: { rule: 2 },
  binds: ALL_TYPES,
  judge: ({ front }, source) => {
    if (namesIn(front).length > 0 || claimedNumbers(front).size > 0 || mentions(front, termsOf(source))) return null;
    return warning(
      'Nothing in the front says what it is about: no name, date, number or term of the article.',
      'Name the person, place, year or thing.',
    );
  },
};

const termsOf = ({ entities }: Source): string[] =>
  [...entities.values()].flatMap(({ name, aliases }) => [name, ...aliases]);

export const noLeadingPronoun: Check = {
  name: 'no-leading-pronoun',
  number: { rule: 3 },
  binds: ALL_TYPES,
  judge: ({ front }) => {
    const leading = LEADING.exec(front.trim())?.[0];
    if (leading === undefined) return null;
    return gate(`The front begins with "${leading}", which points at nothing.`, 'Name what is meant.');
  },
};

export const pronounsHaveAntecedents: Check = {
  name: 'pronouns-have-antecedents',
  number: { rule: 4 },
  binds: ALL_TYPES,
  judge: ({ front }) => {
    const text = unquoted(withoutReport(front));
    const fix = 'Name who or what is meant before saying "he", "it" or "their".';
    const personal = PERSONAL.exec(text);
    if (personal && !/\p{Lu}/u.test(text.slice(1, personal.index))) {
      return warning(`"${personal[0]}" comes before anybody is named.`, fix);
    }
    const impersonal = IMPERSONAL.exec(text);
    const isExpletive =
      impersonal !== null && /^it$/iu.test(impersonal[0]) && text.slice(impersonal.index).includes(' that ');
    if (impersonal && !isExpletive && contentWordsOf(text.slice(0, impersonal.index)).length === 0) {
      return warning(`"${impersonal[0]}" comes before what it stands for.`, fix);
    }
    return null;
  },
};

/** What a form knows of the words it used: "the discovery" says nothing to whoever has not read so far. */
export const pointsAtNothing: Check = {
  name: 'stands-alone',
  number: { rule: 4 },
  binds: ALL_TYPES,
  judge: ({ front, back, loose = [] }, { knowledge }) => {
    const [first] = loose.toSorted((one, other) => Number(other.isCertain) - Number(one.isCertain));
    if (!first)
      return pointsThere(front, back, knowledge)
        ? warning('Only the article tells where "there" is.', 'Name the place.')
        : null;
    const fix = 'Say which one, by its name or by what it is.';
    return first.isCertain
      ? gate(`"${first.phrase}" points back at something the card does not name.`, fix)
      : warning(`Only the article tells which one "${first.phrase}" is.`, fix);
  },
};

export const noSelfReference: Check = {
  name: 'no-self-reference',
  number: { rule: 5 },
  binds: ALL_TYPES,
  judge: ({ front }) => {
    const reference = SELF_REFERENCE.exec(front)?.[0];
    if (reference === undefined) return null;
    return gate(
      `The front says "${reference}", which means nothing outside the text.`,
      'Name the author or the source.',
    );
  },
};

export const noRelativeTime: Check = {
  name: 'no-relative-time',
  number: { rule: 6 },
  binds: ALL_TYPES,
  judge: ({ front, back }) => {
    const word = RELATIVE_TIME.exec(unquoted(front))?.[0] ?? RELATIVE_TIME.exec(unquoted(back))?.[0];
    return word === undefined ? null : gate(`"${word}" will be wrong later.`, 'Give the date or the period.');
  },
};
