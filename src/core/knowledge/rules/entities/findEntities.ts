// Mentions of names over a whole article -> entities: which mentions name the same thing, what kind of thing it is, and
// what it is called. A short form belongs to a longer one only where there is exactly one longer one it can belong to.
import { digest } from '../../../source/digest';
import type { Document } from '../../../source/document';
import type { EntityKind } from '../../model';
import { isCountry } from './countries';
import { lifeBehind } from './lifeDates';
import { isDemonym, isInstitution, isLifeVerb, isPlaceNoun, isRoleNoun, isSite, isSpeechVerb } from './kindsOfNames';
import type { NameMention } from './nameMentions';

export interface FoundEntity {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly mentions: readonly NameMention[];
  /** Bodies one can be at: museums, universities. */
  readonly isSite: boolean;
  /** What it is among its kind, as in "country", where the text or the name tells. */
  readonly sort?: string;
  /** Why this kind, in words. */
  readonly because: string;
}

/** Names that "he" or "she", and names that "it" takes up again. */
export interface Personal {
  readonly persons: ReadonlySet<NameMention>;
  readonly things: ReadonlySet<NameMention>;
}

const NOBODY: Personal = { persons: new Set(), things: new Set() };

interface Group {
  name: string;
  readonly forms: Map<string, NameMention[]>;
}

export function findEntities(
  mentions: readonly NameMention[],
  { text, title }: Pick<Document, 'text' | 'title'>,
  personal: Personal = NOBODY,
  titleName: string | null = null,
): FoundEntity[] {
  const forms = new Map<string, NameMention[]>();
  for (const mention of mentions) {
    const form = mention.text.replace(/^the /i, '');
    if (isDemonym(form) && mention.isModifier) continue;
    const own = forms.get(form);
    if (own) own.push(mention);
    else forms.set(form, [mention]);
  }
  const groups: Group[] = [];
  const byLastWord = new Map<string, Group[]>();
  // "Ichiyō" and "Ichiyo": one name, however many of its marks are written.
  const byLetters = new Map<string, Group>();
  const acronyms = acronymsOf(text);
  // Longer names first, so that shorter ones find them.
  const ordered = [...forms].sort((a, b) => wordCount(b[0]) - wordCount(a[0]) || firstPlace(a[1]) - firstPlace(b[1]));
  for (const [form, own] of ordered) {
    const last = form.split(/[\s-]+/).at(-1) ?? form;
    const longer = acronyms.get(form) ?? null;
    const candidates =
      longer === null
        ? (byLastWord.get(last) ?? []).filter(({ name }) => isShortFormOf(form, name))
        : groups.filter(({ name }) => name === longer);
    // Of two people with one surname the bare surname is the one the title names.
    const titled = candidates.filter(({ name }) => unmarked(title).includes(unmarked(name)));
    const [only] = candidates.length === 1 ? candidates : titled.length === 1 ? titled : [];
    const whole = only ?? byLetters.get(unmarked(form));
    if (whole) {
      whole.forms.set(form, own);
      continue;
    }
    const group: Group = { name: form, forms: new Map([[form, own]]) };
    groups.push(group);
    byLetters.set(unmarked(form), group);
    byLastWord.set(last, [...(byLastWord.get(last) ?? []), group]);
  }
  return withFirstNames(groups.map(titledWith(titleName, groups)), personal)
    .map((group) => entityOf(group, personal))
    .sort((a, b) => placeOf(a) - placeOf(b));
}

/**
 * The surname of the name in the title is short for it, where the text has no name of its own for it. Of several names somebody bears,
 * the one of the title is the one he is known by, in the letters of the text.
 */
const titledWith =
  (titleName: string | null, groups: readonly Group[]) =>
  (group: Group): Group => {
    if (titleName === null) return group;
    const own = [...group.forms.keys()].find((form) => unmarked(form) === unmarked(titleName));
    if (own !== undefined) return { ...group, name: own };
    return isShortFormOf(group.name, titleName) && !groups.some(({ name }) => name === titleName)
      ? { ...group, name: titleName }
      : group;
  };

/** "Mary" where the only Mary is Mary Anning: a first name is short for the one person who bears it. */
function withFirstNames(groups: readonly Group[], personal: Personal): Group[] {
  const mentionsOf = ({ forms }: Group): NameMention[] => [...forms.values()].flat();
  const people = groups.filter(
    (group) => group.name.includes(' ') && kindOf(group.name, mentionsOf(group), personal).kind === 'person',
  );
  return groups.filter((group) => {
    if (group.name.includes(' ') || !/^\p{Lu}\p{Ll}+$/u.test(group.name)) return true;
    const bearers = people.filter(({ name }) => name.startsWith(`${group.name} `));
    const [only] = bearers;
    if (!only || bearers.length > 1 || kindOf(group.name, mentionsOf(group), personal).kind === 'place') return true;
    // "She appeared as Mary": somebody of a story.
    if (mentionsOf(group).some(({ preposition }) => preposition === 'as')) return true;
    for (const [form, own] of group.forms) only.forms.set(form, own);
    return false;
  });
}

/** The article's author as an entity: one the text names, or one of its own. Several authors are nobody in particular. */
export function authorOf({ author }: Pick<Document, 'author'>, entities: readonly FoundEntity[]): FoundEntity | null {
  if (author === null || /,| and | & |^the /i.test(author) || !/^\p{Lu}\S+ .*\p{Lu}\S+$/u.test(author)) return null;
  const known = entities.find(({ name, kind }) => name === author && (kind === 'person' || kind === 'thing'));
  if (known) return { ...known, kind: 'person' };
  return {
    id: `${slug(author)}-${digest(author).slice(0, 4)}`,
    kind: 'person',
    name: author,
    aliases: [author.split(' ').at(-1) ?? author],
    mentions: [],
    isSite: false,
    because: 'the line above the text names the author',
  };
}

const unmarked = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '');
const wordCount = (form: string): number => form.split(' ').length;
const offsetOf = ({ reading, from }: NameMention): number => reading.unit.start + (reading.words[from]?.start ?? 0);
const firstPlace = (mentions: readonly NameMention[]): number => Math.min(...mentions.map(offsetOf));
const placeOf = ({ mentions }: FoundEntity): number => firstPlace(mentions);

/** What tells one place from its neighbour: the North Aral Sea is not the Aral Sea, nor South Korea Korea. */
const TELLS_APART =
  /^(?:(?:north|south|east|west)(?:ern|-?(?:east|west)(?:ern)?)?|new|old|upper|lower|great|greater|lesser|little|central|inner|outer|middle)$/iu;

/** "Columbia" of "Space Shuttle Columbia", "Putin" of "Vladimir Putin": the last words, and no institution cut short. */
function isShortFormOf(form: string, name: string): boolean {
  if (isWithoutSome(form.split(' '), name.split(' '))) return true;
  if (form === name || !name.endsWith(form) || !/[\s-]$/.test(name.slice(0, -form.length))) return false;
  if (TELLS_APART.test(name.slice(0, -form.length).replace(/[\s-]+$/, ''))) return false;
  const first = form.split(' ')[0] ?? '';
  // London is not Imperial College London.
  if (name.split(' ').some(isInstitution) && !form.split(' ').some(isInstitution)) return false;
  return !isInstitution(first) && !isPlaceNoun(first) && !/^\d/.test(form);
}

/** "Otto Brandt" of "Hans Otto Emil Brandt": somebody is seldom called by all his names. */
function isWithoutSome(form: readonly string[], name: readonly string[]): boolean {
  if (form.length < 2 || form.length >= name.length || form.at(-1) !== name.at(-1)) return false;
  if (name.some((word) => isInstitution(word) || isPlaceNoun(word) || !/^\p{Lu}[\p{L}.’'-]*$/u.test(word)))
    return false;
  let at = 0;
  for (const word of name) if (word === form[at]) at += 1;
  return at === form.length && !TELLS_APART.test(name[0] ?? '') && !name.join(' ').endsWith(form.join(' '));
}

/** "Kennedy Space Center (KSC)": the letters in parentheses are those of the words before. */
function acronymsOf(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const match of text.matchAll(
    /((?:[\p{Lu}][\p{L}'’&.-]*(?: of| and| the| for| de)? ){1,7})\(([\p{Lu}]{2,7})\)/gu,
  )) {
    const words = (match[1] ?? '').trim().split(' ');
    const letters = match[2] ?? '';
    for (let from = 0; from < words.length; from += 1) {
      const own = words.slice(from);
      const initials = own
        .filter((word) => /^\p{Lu}/u.test(word))
        .map((word) => word.charAt(0))
        .join('');
      if (initials === letters) {
        found.set(letters, own.join(' '));
        break;
      }
    }
  }
  return found;
}

function entityOf({ name, forms }: Group, personal: Personal): FoundEntity {
  const mentions = [...forms.values()].flat().sort((a, b) => offsetOf(a) - offsetOf(b));
  const { kind, because } = kindOf(name, mentions, personal);
  const sort = kind === 'place' && isCountry(name) ? 'country' : kind === 'organisation' ? bodyNamed(mentions) : null;
  return {
    id: `${slug(name)}-${digest(name).slice(0, 4)}`,
    kind,
    ...(sort === null ? {} : { sort }),
    name,
    aliases: [...forms.keys()].filter((form) => form !== name),
    mentions,
    isSite: name.split(/[\s-]+/).some(isSite),
    because,
  };
}

export const slug = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 32) || 'x';

const EVENT = /^(?:wars?|revolution|rebellion|uprising|revolt|olympics|games|crisis|massacre|plague|famine)$/i;

/** Kinds by evidence: what the name itself says first, then what is said of it. */
function kindOf(
  name: string,
  mentions: readonly NameMention[],
  personal: Personal,
): { kind: EntityKind; because: string } {
  const words = name.split(' ');
  if (words.some(isInstitution)) return { kind: 'organisation', because: `“${words.find(isInstitution)}” in the name` };
  if (/^[\p{Lu}\d]{2,}s?$/u.test(name) && !/\d/.test(name))
    return { kind: 'organisation', because: 'a name of initials' };
  if (words.length > 1 && EVENT.test(words.at(-1) ?? ''))
    return { kind: 'event', because: `“${words.at(-1)}” in the name` };
  if (words.length > 1 && (isPlaceNoun(words.at(-1) ?? '') || isPlaceNoun(words[0] ?? '')))
    return { kind: 'place', because: `“${words.find(isPlaceNoun)}” in the name` };
  if (isRoleNoun(words[0] ?? '') && words[1] === 'of') return { kind: 'person', because: `“${words[0]}” in the name` };
  const personShape =
    words.length <= 4 &&
    words.every((word) => /^(?:\p{Lu}[\p{L}'’-]+|\p{Lu}\.|de|von|van|der|al|bin|la|di)$/u.test(word));
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
    if (personShape && whoBehind(mention)) {
      person += 3;
      why ||= '“who” stands behind the name';
    }
    if (appositionRole(mention)) {
      person += 3;
      why ||= 'a role stands beside the name';
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
    if (/^(?:in|near|across|throughout|outside)$/.test(preposition) && !mention.isModifier) isIn = true;
    if (/^(?:in|near|across|throughout|outside)$/.test(preposition) && !mention.isModifier) place += 1.5;
    else if (/^(?:from|to|into|at|through)$/.test(preposition) && !mention.isModifier) place += 0.5;
    if (stateBehind(mention)) place += 2;
  }
  if (person >= 2 && person > place) return { kind: 'person', because: why };
  const body = bodyNamed(mentions);
  if (!isCountry(name) && !isIn && mentions.some(isLed))
    return { kind: 'organisation', because: 'it has a founder, a director or the like' };
  if (body !== null) return { kind: 'organisation', because: `it is called a ${body}` };
  if (isCountry(name)) return { kind: 'place', because: 'a country has this name' };
  if (place >= 1.5) return { kind: 'place', because: 'things are in it, or come from or go to it' };
  return { kind: 'thing', because: 'nothing says what it is' };
}

/** "Achaogen, a Californian company," and "Kodak was a chemical company": the body the text calls it; null where it does not. */
function bodyNamed(mentions: readonly NameMention[]): string | null {
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
    if (noun && word?.pos === 'NOUN' && /^(?:an?|the)$/.test(words[noun.from]?.lower ?? '') && isInstitution(word.text))
      return word.lower;
  }
  return null;
}

/** "John Cornyn, Republican from Texas": a role noun opens or closes the phrase behind the comma. */
export function appositionRole({ reading: { words }, to }: NameMention): { from: number; to: number } | null {
  if (words[to]?.text !== ',') return null;
  let from = to + 1;
  if (words[from]?.pos === 'DET' || words[from]?.pos === 'PRON') from += 1;
  for (let at = from; at < Math.min(words.length, from + 7); at += 1) {
    const word = words[at];
    if (
      !word ||
      (word.pos === 'PUNCT' && word.text !== '-') ||
      word.pos === 'VERB' ||
      word.pos === 'AUX' ||
      word.pos === 'ADP'
    )
      return null;
    if (
      (word.pos === 'NOUN' || word.pos === 'PROPN') &&
      isRoleNoun(word.text) &&
      words[at + 1]?.pos !== 'NOUN' &&
      words[at + 1]?.pos !== 'PROPN'
    ) {
      let end = at + 1;
      while (
        words[end] &&
        words[end]?.text !== ',' &&
        words[end]?.text !== '.' &&
        !/^[;:()—–"“”]$/.test(words[end]?.text ?? '') &&
        words[end]?.pos !== 'VERB' &&
        words[end]?.pos !== 'AUX' &&
        words[end]?.lower !== 'who' &&
        end < at + 12
      )
        end += 1;
      // "at the inn where she stayed": what was cut short is left out.
      if (words[end]?.pos === 'VERB' || words[end]?.pos === 'AUX') {
        const open = words.findLastIndex(
          ({ lower }, index) => index > at && index < end && /^(?:where|that|which|whose|when)$/.test(lower),
        );
        if (open > 0) end = open;
      }
      // "an economist who led a review": which one is part of what he is.
      if (words[end]?.lower === 'who')
        while (words[end] && !/^[,.;:()—–"“”]$/.test(words[end]?.text ?? '') && end < at + 20) end += 1;
      return { from: to + 1, to: end };
    }
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

/** "Houston, Texas" */
const stateBehind = ({ reading: { words }, to, preposition }: NameMention): boolean =>
  preposition !== '' &&
  words[to]?.text === ',' &&
  words[to + 1]?.pos === 'PROPN' &&
  words[to + 2]?.pos !== 'AUX' &&
  words[to + 2]?.pos !== 'VERB';
