// What kind of thing a name names, told by the name itself first, then by what the text says of it.
import type { EntityKind } from '../../model';
import { appositionRole } from './apposition';
import { isContinent, isCountry } from './countries';
import { isDemonym, isInstitution, isLifeVerb, isPlaceNoun, isRoleNoun, isSpeechVerb } from './kindsOfNames';
import { isPossessiveMark } from '../grammar/near';
import { lifeBehind, yearsBehind } from './lifeDates';
import type { NameMention } from './nameMentions';
import { relationInFront } from './relationInFront';
import { withoutEpithet } from './shortForms';

/** Names that "he" or "she", and names that "it" takes up again. */
export interface Personal {
  readonly persons: ReadonlySet<NameMention>;
  readonly things: ReadonlySet<NameMention>;
  /** A word of the dictionary, whatever the text writes with a capital; absent where nobody can tell. */
  readonly isWord?: (word: string) => boolean;
}

const EVENT = /^(?:wars?|revolution|rebellion|uprising|revolt|olympics|games|crisis|massacre|plague|famine)$/i;

/** "Alder Games has been sold": games people meet at have an article, a firm that makes some has none. */
const isCalledGames = (words: readonly string[], mentions: readonly NameMention[]): boolean =>
  words.at(-1) === 'Games' &&
  mentions.every(
    ({ isSubject, isModifier, from, reading }) => isSubject && !isModifier && reading.words[from - 1]?.lower !== 'the',
  );

/** Kinds by evidence: what the name itself says first, then what is said of it. */
export function kindOf(
  name: string,
  mentions: readonly NameMention[],
  personal: Personal,
): { kind: EntityKind; because: string } {
  const words = name.split(' ');
  if (words.some(isInstitution)) return { kind: 'organisation', because: `“${words.find(isInstitution)}” in the name` };
  if (/^[\p{Lu}\d]{2,}s?$/u.test(name) && !/\d/.test(name) && !isCountry(name))
    return { kind: 'organisation', because: 'a name of initials' };
  if (words.length > 1 && EVENT.test(words.at(-1) ?? '') && !isCalledGames(words, mentions))
    return { kind: 'event', because: `“${words.at(-1)}” in the name` };
  if (words.length > 1 && (isPlaceNoun(words.at(-1) ?? '') || isPlaceNoun(words[0] ?? '')))
    return { kind: 'place', because: `“${words.find(isPlaceNoun)}” in the name` };
  if (isRoleNoun(words[0] ?? '') && words[1] === 'of') return { kind: 'person', because: `“${words[0]}” in the name` };
  // "Jan Berg the Elder"
  const called = (withoutEpithet(name, []) ?? name).split(' ');
  const personShape =
    called.length <= 4 &&
    called.every((word) => /^(?:\p{Lu}[\p{L}'’-]+|(?:\p{Lu}\.)+|de|von|van|der|al|bin|la|di)$/u.test(word));
  let person = 0;
  let place = 0;
  let isIn = false;
  let why = '';
  for (const mention of mentions) {
    const { role, verb, preposition } = mention;
    if (role !== '' && personShape) {
      person += 3;
      why ||= `called ${role}`;
    }
    if (personShape && isSpeechVerb(verb) && !mention.isModifier) {
      person += words.length > 1 ? 2 : 1;
      why ||= `it is somebody who can ${verb}`;
    }
    if (personShape && isLifeVerb(verb)) {
      person += words.length > 1 ? 2 : 1;
      why ||= `only somebody can ${verb}`;
    }
    if (personal.things.has(mention) || isOneOfSomebody(mention)) person -= 2;
    if (personShape && personal.persons.has(mention)) {
      person += 2;
      why ||= '“he” or “she” comes after it';
    }
    if (personShape && words.length > 1 && roleBefore(mention)) {
      person += 3;
      why ||= 'a role stands before the name';
    }
    if (personShape && relationInFront(mention) !== null) {
      person += 3;
      why ||= 'whose relation it is stands before the name';
    }
    if (personShape && whoBehind(mention)) {
      person += 3;
      why ||= '“who” stands behind the name';
    }
    if (!/^(?:North|South|East|West)ern$/.test(words[0] ?? '') && appositionRole(mention)) {
      person += 3;
      why ||= 'a role stands beside the name';
    }
    if (personShape && words.length > 1 && isDoer(mention) && !words.some((word) => personal.isWord?.(word) ?? true)) {
      person += 2;
      why ||= 'only somebody leads, writes or paints';
    }
    if (personShape && isSaidToBe(mention)) {
      person += 3;
      why ||= 'it is said to be somebody';
    }
    if (personShape && mention.isSubject && mention.reading.words[0]?.lower === 'born') {
      person += 3;
      why ||= '“born” opens the sentence';
    }
    if (personShape && lifeBehind(mention) !== null) {
      person += 3;
      why ||= 'the days of a birth and a death stand behind the name';
    }
    if (personShape && words.length > 1 && yearsBehind(mention)) {
      person += 3;
      why ||= 'the years of a birth and a death stand behind the name';
    }
    // "in Berg's garden" is in the garden.
    if (mention.isModifier || mention.isPossessor) continue;
    if (/^(?:in|near|across|throughout|outside)$/.test(preposition)) {
      isIn = true;
      place += 1.5;
    } else if (/^(?:from|to|into|at|through)$/.test(preposition)) place += 0.5;
    if (stateBehind(mention)) place += 2;
  }
  // "Lee Ming-hua"
  if (personShape && words.some((word) => /^\p{Lu}\p{Ll}+-\p{Ll}{2,5}$/u.test(word))) {
    person += 2;
    why ||= 'a first name of two syllables';
  }
  if (personShape && isCalledByLastName(words, mentions, personal)) {
    person += 2;
    why ||= `it is called ${words.at(-1)} as well`;
  }
  if (person >= 2 && person > place && !isContinent(name)) return { kind: 'person', because: why };
  const body = bodyNamed(mentions);
  if (!isCountry(name) && !isIn && mentions.some(isLed))
    return { kind: 'organisation', because: 'it has a founder, a director or the like' };
  if (body !== null) return { kind: 'organisation', because: `it is called a ${body}` };
  if (isCountry(name)) return { kind: 'place', because: 'a country has this name' };
  // "boat in English" tells of a language.
  if (place >= 1.5 && !isDemonym(name)) return { kind: 'place', because: 'things are in it, or come from or go to it' };
  return { kind: 'thing', because: 'nothing says what it is' };
}

/** "Ann Holt ... Holt said": two names, of which the last alone does something or has something; "Shuttle Columbia" has a word of the dictionary. */
function isCalledByLastName(words: readonly string[], mentions: readonly NameMention[], { isWord }: Personal): boolean {
  const last = words.at(-1);
  const count = words.filter((word) => !word.endsWith('.')).length;
  if (!isWord || last === undefined || count < 2 || count > 3) return false;
  if (words.some((word) => isDemonym(word) || isRoleNoun(word) || isPlaceNoun(word) || isInstitution(word)))
    return false;
  // "Jan Peter Crane": a surname may be a word, too, but no first name is; of two words one might be the name of a thing.
  if (words.slice(0, count === 2 ? undefined : -1).some(isWord)) return false;
  return mentions.some(
    ({ text, isSubject, isPossessor, isModifier, reading, from }) =>
      text === last && !isModifier && (isSubject || isPossessor) && reading.words[from - 1]?.lower !== 'the',
  );
}

/** "Achaogen, a Californian company," and "Kodak was a chemical company": the body the text calls it; null where it does not. */
export function bodyNamed(mentions: readonly NameMention[]): string | null {
  for (const { reading, to, from, isModifier, isPossessor, verb } of mentions) {
    const { words, chunks, parts } = reading;
    if (isModifier || isPossessor) continue;
    const beside = words[to]?.text === ',' ? chunks.find((chunk) => chunk.from === to + 1) : undefined;
    const said =
      verb === 'be'
        ? parts.find(({ subject }) => subject !== null && subject.from <= from && from < subject.to)?.after[0]
        : undefined;
    const noun = beside?.kind === 'np' ? beside : said?.role === 'complement' ? said.noun : null;
    const word = noun ? words[noun.head] : undefined;
    // "Alder Mills, Europe's oldest milling firm"
    const isOne =
      noun && (/^(?:an?|the)$/.test(words[noun.from]?.lower ?? '') || isPossessiveMark(words[noun.from + 1]));
    if (isOne && word?.pos === 'NOUN' && (isInstitution(word.text) || word.lower === 'firm')) return word.lower;
  }
  return null;
}

/** "The education minister, Paul Renner,", "the glaciologists Marit Solberg and Jonas Aune": a role, alone or for several. */
function roleBefore({ reading: { words, chunks }, from }: NameMention): boolean {
  const before = words[from - 1];
  // "The lord of the manor, Henry Henley,"
  const phrase = before?.text === ',' ? chunks.find(({ kind, to }) => kind === 'np' && to === from - 1) : undefined;
  if (phrase?.kind === 'np' && isRoleNoun(words[phrase.head]?.text ?? '')) return true;
  // "a young engineer named Steven Sasson"
  if (/^(?:named|called)$/.test(before?.lower ?? '')) return isRoleNoun(words[from - 2]?.text ?? '');
  if (before?.text === ',') return isRoleNoun(words[from - 2]?.text ?? '') && words[from - 2]?.pos === 'NOUN';
  let at = from - 1;
  // Over "Marit Solberg and".
  if (before?.lower === 'and') for (at = from - 2; words[at]?.pos === 'PROPN';) at -= 1;
  const role = words[at]?.lower ?? '';
  return role.endsWith('s') && isRoleNoun(role.slice(0, -1));
}

/** "Vostra co-founder Ann Lee", "the director of Vostra": what has one is a firm or another body. */
function isLed({ reading: { words }, from, to, isModifier }: NameMention): boolean {
  const before = words[from - 1]?.lower === 'of' ? (words[from - 2]?.lower ?? '') : '';
  const [first, mark, second] = words.slice(to, to + 3).map(({ lower }) => lower);
  const behind = isModifier
    ? mark === '-'
      ? second
      : /^(?:chief|managing|vice)$/.test(first ?? '')
        ? mark
        : first
    : '';
  return [before, behind ?? ''].some((word) => HEADS.test(word));
}

const HEADS =
  /^(?:(?:co-?)?founder|ceo|chairman|chairwoman|director|spokesman|spokeswoman|spokesperson|executive|employee)$/;

/** "his Second Concerto", "the seventh Bagatelle": what has an owner or a number is a work. */
function isOneOfSomebody({ reading: { words }, from, roleFrom, isModifier, isPossessor }: NameMention): boolean {
  const before = words[from - 1]?.lower ?? '';
  return (
    roleFrom === from &&
    !isModifier &&
    !isPossessor &&
    (/^(?:his|its|their)$/.test(before) ||
      (before === 'the' && /^\p{Lu}/u.test(words[from]?.text ?? '')) ||
      (words[from - 2]?.lower === 'the' && /(?:first|second|third|th)$/.test(before)))
  );
}

/** "Carl Braun was a Danish linguist": what it is said to be is somebody. */
function isSaidToBe({ reading: { words, parts }, from, to, verb, isModifier, isPossessor }: NameMention): boolean {
  if (verb !== 'be' || isModifier || isPossessor) return false;
  const said = parts.find(({ subject }) => subject?.noun && subject.noun.from <= from && to <= subject.noun.to);
  const noun = said?.after[0]?.role === 'complement' ? said.after[0].noun : null;
  const word = noun ? words[noun.head] : undefined;
  return noun?.isPlural === false && word?.pos === 'NOUN' && (isRoleNoun(word.text) || word.lower === 'member');
}

/** "Carl Braun, who succeeded him" */
function whoBehind({ reading: { words }, to, isModifier, isPossessor }: NameMention): boolean {
  const behind = words[to]?.text === ',' ? words[to + 1] : words[to];
  return !isModifier && !isPossessor && /^whom?$/.test(behind?.lower ?? '');
}

/** "led by Ann Lee", "a song written by the miller Ann Lee" */
function isDoer({ reading: { words }, roleFrom, preposition }: NameMention): boolean {
  if (preposition !== 'by') return false;
  const by = words[roleFrom - 1]?.lower === 'by' ? roleFrom - 1 : roleFrom - 2;
  return DONE_BY_SOMEBODY.test(words[by - 1]?.lower ?? '');
}
const DONE_BY_SOMEBODY =
  /^(?:led|headed|commanded|captained|accompanied|written|painted|composed|sung|drawn|sculpted|directed|conducted|taught|coached|edited|translated)$/;

/** "Houston, Texas" */
const stateBehind = ({ reading: { words }, to, preposition }: NameMention): boolean =>
  preposition !== '' &&
  words[to]?.text === ',' &&
  words[to + 1]?.pos === 'PROPN' &&
  words[to + 2]?.pos !== 'AUX' &&
  words[to + 2]?.pos !== 'VERB';
