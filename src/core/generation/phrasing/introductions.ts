// What an article has told of before a place in it: whether "the stones" were introduced, and the words that say which ones to
// a reader who has not read so far.
import type { Entity, Knowledge } from '../../knowledge/model';
import type { Part } from '../../knowledge/proposition';
import { stemOf } from '../../knowledge/stems';
import type { Document } from '../../source/document';
import { contentWordsOf, isFunctionWord } from '../words';
import type { Definite } from './definites';
import { type Relatives, relativesIn } from './relatives';
import { type TitlePlace, titlePlaceOf } from './titlePlace';

export interface Introductions {
  /** Something of the kind was mentioned before without "the": the phrase points back at it. */
  readonly isIntroduced: (noun: string, before: number) => boolean;
  /** Words for the phrase that say which one; null where nobody can be sure. */
  readonly saidInFull: (definite: Definite, at: number) => string | null;
  /** The last year the text names before a place. */
  readonly yearAt: (at: number) => number | null;
  /** The place the article is on. */
  readonly titlePlace: TitlePlace | null;
  /** Who wrote the article. */
  readonly author: string | null;
  /** A name as the text writes it, with "the" where it does. */
  readonly called: (entity: Entity) => string;
  /** "her brother Joseph": whom a first name alone does not tell, and how the text tells them; null where it leaves open whose. */
  readonly relatives: Relatives;
  /** All names of people. */
  readonly people: readonly string[];
}

const NOTHING: Introductions = {
  isIntroduced: () => false,
  saidInFull: () => null,
  yearAt: () => null,
  titlePlace: null,
  author: null,
  called: ({ name }) => name,
  relatives: new Map(),
  people: [],
};

const LONGEST = 12;
/** Letters before a phrase in which another place may be meant. */
const RIVAL_REACH = 160;
const BODY = /^(?:company|firm|corporation|business|charity|club|party|agency|organisation|organization|manufacturer)$/;
const NAME = String.raw`\p{Lu}[\p{L}\p{N}-]*(?: (?:of |the |and )?\p{Lu}[\p{L}\p{N}-]*)*`;
/** "Brindle, a Danish company": behind "a" nearly any word is the name of one. */
const isIntroducedAs = (name: string, words: string): boolean =>
  / an? /.test(words.slice(name.length)) && !isFunctionWord(name.toLowerCase()) && !OPENER.test(name);

/** What else opens a sentence before a comma. */
const OPENER =
  /^(?:First|Second|Third|Fourth|Fifth|Sixth|Next|Last|Then|Today|Yesterday|Tomorrow|Meanwhile|Soon|Still|Thus|Hence|Therefore|Moreover|However|Instead|Later|Now|Once|Perhaps|\p{Lu}\p{Ll}+ly|\p{Lu}\p{Ll}+day|January|February|March|April|May|June|August|September|October|November|December)$/u;

/** What may stand behind a whole phrase: "Kesten, the town council" calls nothing a town. */
const BEHIND = 'of|in|on|at|from|near|by|with|for|that|which|who|where|and|or|to|between|is|was|has|had';
const introducing = (noun: string): RegExp =>
  new RegExp(
    [
      String.raw`(?<![\p{L}\p{N}-])(${NAME}), (?:an?|the|its|his|her) (?:[\p{L}-]+ ){0,3}?${noun}(?! (?!(?:${BEHIND})(?!\p{L}))\p{Ll}|\p{L})`,
      String.raw`(?<!\p{L})${noun}(?: \p{Ll}+)? of (${NAME})`,
      String.raw`(?<!\p{L})${noun} (?:called |named )?(${NAME})`,
    ].join('|'),
    'gu',
  );

export function introductionsOf(knowledge: Knowledge, document: Document | null): Introductions {
  if (document === null || knowledge.source !== 'rules' || knowledge.article.language !== 'en') return NOTHING;
  const first = firstMentions(document);
  const known = new Set(
    knowledge.entities.flatMap(({ kind, name, aliases }) => (kind === 'concept' ? [] : [name, ...aliases])),
  );
  const mentions = nameMentions(document, knowledge.entities);
  const parts = partsByNoun(knowledge);
  const titlePlace = titlePlaceOf(knowledge, document);
  const blockAt = (at: number): number => document.blocks.findIndex(({ start, end }) => start <= at && at < end);

  /** Names of this and, where it has none, of the paragraph before, the last first. */
  const near = (at: number, fits: (entity: Entity) => boolean): Mention[] => {
    const block = blockAt(at);
    for (const place of [block, block - 1]) {
      const own = document.blocks[place];
      if (own?.kind !== 'paragraph') continue;
      const found = mentionsBetween(mentions, own.start, Math.min(at, own.end)).filter(({ entity }) => fits(entity));
      if (found.length > 0) return found.reverse();
    }
    return [];
  };

  const named = ({ noun }: Definite, at: number): string | null => {
    const stem = stemOf(noun);
    const found = near(
      at,
      ({ name }) =>
        name.includes(' ') &&
        name
          .toLowerCase()
          .split(/[^\p{L}]+/u)
          .some((word) => stemOf(word) === stem),
    );
    const bodies = BODY.test(noun) ? near(at, isBody) : [];
    const body = BODY.test(noun) ? (theOne(bodies) ?? opening(at)) : null;
    return theOne(found) ?? calledSo(noun, at) ?? titled(noun, at) ?? (isOutnumbered(bodies, at) ? null : body);
  };

  /** Another name, of which nobody knows what it names, comes oftener in the paragraph: it may be the company. */
  const isOutnumbered = (bodies: readonly Mention[], at: number): boolean => {
    const start = document.blocks[blockAt(at)]?.start ?? 0;
    const counts = new Map<string, number>();
    for (const { entity } of mentionsBetween(mentions, start, at))
      if (entity.kind === 'thing') counts.set(entity.id, (counts.get(entity.id) ?? 0) + 1);
    return bodies.length > 0 && Math.max(0, ...counts.values()) > Math.max(1, bodies.length);
  };

  /** "The city" in an article on a city, where no other is spoken of. */
  const titled = (noun: string, at: number): string | null => {
    if (titlePlace?.nouns.has(noun) !== true) return null;
    const before = document.text.slice(Math.max(document.blocks[blockAt(at)]?.start ?? 0, at - RIVAL_REACH), at);
    return titlePlace.hasRival(before) ? null : titlePlace.written;
  };

  /** "Fujifilm survived. ... the company": a name that opens the paragraph, where it may be a firm's. */
  const opening = (at: number): string | null => {
    const start = document.blocks[blockAt(at)]?.start ?? 0;
    const [first] = mentionsBetween(mentions, start, Math.min(at, start + 1));
    return first?.entity.kind === 'thing' ? first.text : null;
  };

  /** "Achaogen, a Californian company", "the town council of Harwell": words that say what kind of thing a name is. */
  const calledSo = (noun: string, at: number): string | null => {
    const block = blockAt(at);
    const from = document.blocks[Math.max(0, block - 1)];
    if (from?.kind !== 'paragraph') return null;
    const before = document.text.slice(from.start, at);
    const names = [...before.matchAll(introducing(noun))].flatMap((match) => {
      const said = withoutOpening(match[1] ?? match[2] ?? match[3] ?? '');
      // "Third, the town": what has its capital only from the sentence is nobody's name.
      return match[1] === undefined || known.has(said) || isIntroducedAs(said, match[0]) ? [said] : [];
    });
    const [name] = names;
    return name !== undefined && names.every((other) => other === name) ? name : null;
  };

  const told = ({ noun, modifiers }: Definite, at: number): string | null => {
    const own = parts.get(stemOf(noun)) ?? [];
    const part = own.findLast(({ span }) => span.end < at);
    if (part?.noun !== noun) return null;
    const bare = part.text.slice(part.opener === '' ? 0 : part.opener.length + 1);
    // "the 61 companies": as many as there were.
    const [count] = modifiers;
    if (count !== undefined) return bare.startsWith(`${count} `) ? `the ${bare}` : null;
    if (part.quantity !== null) return null;
    const rest = bare.replace(/^(?:an?|some|several|many|one|\d+) /iu, '');
    return `the ${rest}`;
  };

  const years = yearsIn(document);
  const withThe = new Set(
    mentions.flatMap(({ entity, hasThe, text }) => (hasThe && text === entity.name ? [entity.id] : [])),
  );
  return {
    yearAt: (before) => years.findLast(({ at }) => at < before)?.year ?? null,
    titlePlace,
    author: document.author,
    called: ({ id, name, kind }) => (kind !== 'person' && withThe.has(id) ? `the ${name}` : name),
    people: knowledge.entities.flatMap(({ kind, name, aliases }) => (kind === 'person' ? [name, ...aliases] : [])),
    relatives: relativesIn(document, knowledge.entities),
    isIntroduced: (noun, before) => (first.get(stemOf(noun.toLowerCase())) ?? Infinity) < before,
    saidInFull: (definite, at) =>
      named(definite, at) ?? (definite.modifiers.every((modifier) => /^\d/.test(modifier)) ? told(definite, at) : null),
  };
}

const isBody = ({ kind }: Entity): boolean => kind === 'organisation';

/** "In Brindle": a preposition has its capital only from the sentence. */
const withoutOpening = (name: string): string => {
  const [first = '', ...rest] = name.split(' ');
  return rest.length > 0 && isFunctionWord(first.toLowerCase()) ? rest.join(' ') : name;
};

interface Mention {
  readonly at: number;
  readonly entity: Entity;
  readonly text: string;
  /** Written with "the" before it. */
  readonly hasThe: boolean;
}

/** The name all mentions share, as the text writes it in full; null where there are two. */
function theOne(mentions: readonly Mention[]): string | null {
  const [last] = mentions;
  if (!last) return null;
  const all = mentions.every(({ text }) => text.includes(last.text) || last.text.includes(text));
  if (!all) return null;
  const fullest = mentions.reduce((best, other) => (other.text.length > best.text.length ? other : best));
  return `${fullest.hasThe ? 'the ' : ''}${fullest.text}`;
}

function mentionsBetween(mentions: readonly Mention[], start: number, end: number): Mention[] {
  let [low, high] = [0, mentions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.at ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  const found: Mention[] = [];
  for (let place = low; place < mentions.length; place += 1) {
    const mention = mentions[place];
    if (!mention || mention.at >= end) break;
    found.push(mention);
  }
  return found;
}

/** Characters before a name that may say what it is there for. */
const BEFORE = 14;

/** Every name of the body that is spoken of, in the order of the text. */
function nameMentions({ text, blocks }: Document, entities: readonly Entity[]): Mention[] {
  const byWord = new Map<string, { name: string; entity: Entity }[]>();
  for (const entity of entities) {
    if (entity.kind === 'concept') continue;
    for (const name of [entity.name, ...entity.aliases]) {
      const word = /^[\p{L}\p{N}]+/u.exec(name)?.[0];
      if (word === undefined) continue;
      const own = byWord.get(word);
      if (own) own.push({ name, entity });
      else byWord.set(word, [{ name, entity }]);
    }
  }
  const mentions: Mention[] = [];
  for (const { kind, start, end } of blocks) {
    if (kind !== 'paragraph') continue;
    const block = text.slice(start, end);
    let until = 0;
    for (const { index, 0: word } of block.matchAll(/(?<![\p{L}\p{N}])[\p{Lu}\d][\p{L}\p{N}]*/gu)) {
      if (index < until) continue;
      const [longest] = (byWord.get(word) ?? [])
        .filter(({ name }) => block.startsWith(name, index) && !/^[\p{L}\p{N}]/u.test(block.slice(index + name.length)))
        .sort((one, other) => other.name.length - one.name.length);
      if (!longest) continue;
      until = index + longest.name.length;
      const before = block.slice(Math.max(0, index - BEFORE), index);
      // "Lee told the Post": whom something is told is not spoken of.
      if (/(?<!\p{L})(?:told|tells?|telling) (?:the )?$/iu.test(before)) continue;
      const hasThe = /(?:^|\s)the $/i.test(before);
      mentions.push({ at: start + index, entity: longest.entity, text: longest.name, hasThe });
    }
  }
  return mentions;
}

function yearsIn({ text, blocks }: Document): { at: number; year: number }[] {
  return blocks
    .filter(({ kind }) => kind === 'paragraph')
    .flatMap(({ start, end }) =>
      [
        ...text
          .slice(start, end)
          .matchAll(
            /(?<=(?:in|since|until|by|from|of|to|and|January|February|March|April|May|June|July|August|September|October|November|December),? )(?:1[5-9]\d\d|20\d\d)(?![\d.,]*\d)/gu,
          ),
      ].map(({ index, 0: year }) => ({ at: start + index, year: Number(year) })),
    );
}

/** Where each word of the body first stands without "the" before it. */
function firstMentions({ text, blocks }: Document): Map<string, number> {
  const first = new Map<string, number>();
  for (const { kind, start, end } of blocks) {
    if (kind !== 'paragraph') continue;
    const before: string[] = ['', ''];
    for (const { index, 0: word } of text.slice(start, end).matchAll(/\p{L}[\p{L}\p{N}]*/gu)) {
      const lower = word.toLowerCase();
      const stem = stemOf(lower);
      if (!first.has(stem) && !before.includes('the')) first.set(stem, start + index);
      before.shift();
      before.push(lower);
    }
  }
  return first;
}

/** Phrases that say more of their noun than "the" and itself, by the stem of the noun, in the order of the text. */
function partsByNoun({ facts }: Knowledge): Map<string, Part[]> {
  const parts = new Map<string, Part[]>();
  const seen = new Set<number>();
  for (const { found } of facts) {
    if (!found?.proposition) continue;
    for (const part of [found.proposition.subject, ...found.proposition.parts]) {
      if (part.isDangling || part.noun === '' || part.members.length > 0 || seen.has(part.span.start)) continue;
      if (part.text.split(' ').length > LONGEST || !isRich(part)) continue;
      seen.add(part.span.start);
      const stem = stemOf(part.noun);
      const own = parts.get(stem);
      if (own) own.push(part);
      else parts.set(stem, [part]);
    }
  }
  for (const own of parts.values()) own.sort((one, other) => one.span.start - other.span.start);
  return parts;
}

/** It says which one: by a name, or by words behind the noun. */
const isRich = ({ text, noun, date }: Part): boolean =>
  date === null &&
  !/(?<!\p{L})(?:the|this|that|these|those|his|her|its|their|my|our) /iu.test(text) &&
  new RegExp(`(?<!\\p{L})${noun} (?:of|on|in|by|that|who|which|called|named|for|from|between|with|at) `, 'iu').test(
    text,
  ) &&
  contentWordsOf(text).length >= 2;
