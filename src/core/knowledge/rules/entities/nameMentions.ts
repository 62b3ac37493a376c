// Names in a sentence: where each begins and ends, and what stands around it. Kind and identity are decided later, over
// the whole article.
import { type NounPhrase } from '../grammar/chunks';
import type { Parts } from '../grammar/parts';
import type { Word } from '../grammar/word';
import type { UnitReading } from '../readSentence';
import { isDemonym, isInstitution, isPlaceNoun, isRoleNoun, isTitle } from './kindsOfNames';

export interface NameMention {
  readonly reading: UnitReading;
  /** Word indexes, `to` exclusive, without title and role. */
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** "NASA Administrator" of "NASA Administrator Charles Bolden"; empty where there is none. */
  readonly role: string;
  /** Word index where the role begins. */
  readonly roleFrom: number;
  /** Describes the noun behind it: "Ryanair flight". */
  readonly isModifier: boolean;
  readonly isPossessor: boolean;
  /** The preposition before it, or empty. */
  readonly preposition: string;
  readonly isSubject: boolean;
  /** Lemma of the verb it is the subject of, or empty. */
  readonly verb: string;
}

export function nameMentionsOf(reading: UnitReading, isWord: (word: string) => boolean = () => true): NameMention[] {
  const { words, dates } = reading;
  const mentions: NameMention[] = [];
  const inDate = (word: Word): boolean => dates.some(({ start, end }) => start <= word.start && word.start < end);
  let at = 0;
  while (at < words.length) {
    const word = words[at];
    if (!word || !isNameWord(word) || inDate(word)) {
      at += 1;
      continue;
    }
    let to = at + 1;
    while (to < words.length) {
      const next = words[to];
      if (!next || inDate(next)) break;
      const behind = nicknameTo(words, to) ?? epithetTo(words, to) ?? guildTo(words, to);
      if (behind !== null) to = behind;
      else if (isNameWord(next)) to += 1;
      else if (isGlue(words, to) && (isNameWord(words[to + 1]) || isSyllable(words, to, isWord))) to += 2;
      else if (
        next.pos === 'NUM' &&
        /^\d{1,3}$/.test(next.text) &&
        words[to - 1]?.end !== next.start &&
        !/^(?:percent|per|million|billion|years?)$/.test(words[to + 1]?.lower ?? '')
      )
        to += 1;
      else if (joinsInstitution(reading, at, to)) to += next.lower === 'of' && words[to + 1]?.pos === 'DET' ? 3 : 2;
      else break;
    }
    mentions.push(...splitRole(reading, at, to));
    at = to;
  }
  return mentions;
}

const isNameWord = (word: Word | undefined): boolean =>
  word?.pos === 'PROPN' && /^\p{Lu}|^\p{Ll}+['’]?\p{Lu}|^\d*\p{Lu}/u.test(word.text) && !/^I['’]/.test(word.text);

/** "Johan (“Jo”) Berg": the word behind a nickname that stands inside a name; null where there is none. */
function nicknameTo(words: readonly Word[], at: number): number | null {
  const open = words[at]?.text === '(' ? at + 1 : at;
  const marks = [words[open]?.text, words[open + 2]?.text].join('');
  const to = open + (open > at ? 4 : 3);
  const isClosed = open === at || words[open + 3]?.text === ')';
  return /^["“”]{2}$/.test(marks) && isClosed && /^\p{Lu}/u.test(words[open + 1]?.text ?? '') && isNameWord(words[to])
    ? to
    : null;
}

/** "Jan Berg the Elder": which of two of one name. */
const epithetTo = (words: readonly Word[], at: number): number | null =>
  words[at]?.lower === 'the' &&
  /^(?:Elder|Younger|Great)$/.test(words[at + 1]?.text ?? '') &&
  !isNameWord(words[at + 2])
    ? at + 2
    : null;

/** "the Weavers’ Guild": whose it is belongs to its name. */
const guildTo = (words: readonly Word[], at: number): number | null =>
  /^['’]$/.test(words[at]?.text ?? '') &&
  words[at - 1]?.end === words[at]?.start &&
  words[at - 1]?.text.endsWith('s') === true &&
  /^\p{Lu}/u.test(words[at + 1]?.text ?? '') &&
  isInstitution(words[at + 1]?.text ?? '')
    ? at + 2
    : null;

const isGlue = (words: readonly Word[], at: number): boolean => {
  const word = words[at];
  if (!word) return false;
  if (word.text === '&') return true;
  // "Leonardo da Vinci"
  if (/^(?:da|de|di|du|del|della|von|van|der|den|la|le|bin|ibn)$/.test(word.text) && isNameWord(words[at + 1]))
    return true;
  return /^[-–’'.]$/.test(word.text) && words[at - 1]?.end === word.start && words[at + 1]?.start === word.end;
};

/** "Lee Ming-hua": what no dictionary has goes on with the name; "Kesten-based" does not. */
const isSyllable = (words: readonly Word[], at: number, isWord: (word: string) => boolean): boolean =>
  words[at]?.text === '-' &&
  words[at - 2]?.pos === 'PROPN' &&
  /^\p{Ll}{2,5}$/u.test(words[at + 1]?.text ?? '') &&
  !isWord(words[at + 1]?.text ?? '');

/** "Museum of Flight", "University of the Arts", "National Air and Space Museum". */
function joinsInstitution(reading: UnitReading, from: number, at: number): boolean {
  const { words, chunks } = reading;
  const next = words[at];
  if (next?.lower === 'for' && isInstitution(words[at - 1]?.text ?? '')) return isNameWord(words[at + 1]);
  if (next?.lower === 'of') {
    const target = words[at + 1]?.pos === 'DET' ? at + 2 : at + 1;
    const before = words[at - 1];
    return (
      before !== undefined &&
      isNameWord(words[target]) &&
      (isInstitution(before.text) ||
        (words[from - 1]?.lower === 'the' && at - from <= 2 && !isDemonym(before.text)) ||
        /^(?:Governor|State|Kingdom|Republic|Bank|Gulf|Bay|Isle|Cape|Strait|Lake|Battle|Treaty|Declaration|House|Order|Mayor|Bishop|Archbishop|Duke|Earl|King|Queen|Prince|Secretary|Minister|President|Statue|Tower|City)$/.test(
          before.text,
        ))
    );
  }
  if (next?.pos !== 'CCONJ' || next.lower === 'or') return false;
  // The chunker joined them already.
  const noun = chunks.find((chunk) => chunk.kind === 'np' && chunk.from <= from && at + 1 < chunk.to);
  return noun !== undefined && isNameWord(words[at + 1]);
}

function splitRole(reading: UnitReading, from: number, to: number): NameMention[] {
  const { words } = reading;
  // The last role noun or title before the name proper.
  let nameFrom = from;
  for (let at = from; at < to - 1; at += 1) {
    const word = words[at];
    if (
      word &&
      (isRoleNoun(word.text) || isTitle(word.text)) &&
      words[at + 1]?.text !== '-' &&
      words[at + 1]?.lower !== 'of' &&
      // "Liberal Democrats" are a party, and nobody called so.
      !(
        at + 2 === to &&
        /(?:[^s]s)$/.test(words[to - 1]?.lower ?? '') &&
        /^(?:\p{L}*(?:ist|al|ive|ican|ian))$/iu.test(word.text)
      ) &&
      // "Saint Petersburg" is all one name.
      word.lower !== 'saint' &&
      // "Society for General Research"
      words[at - 1]?.lower !== 'for' &&
      // "Vienna General Hospital"
      !isInstitution(words[at + 1]?.text ?? '')
    )
      nameFrom = at + 1;
    // "Governor of Washington Chris Gregoire": the office ends before the last two words.
    if (word && isRoleNoun(word.text) && words[at + 1]?.lower === 'of' && to - at >= 5)
      nameFrom = Math.max(nameFrom, to - (/^\p{Lu}\.?$/u.test(words[to - 2]?.text ?? '') ? 3 : 2));
  }
  nameFrom = Math.max(nameFrom, behindOrigin(words, from, to));
  let roleFrom = nameFrom;
  if (nameFrom === from) {
    // "his foreign minister Vladimir Makei", "opposition leader X": a role in lower case right before.
    const before = words[from - 1];
    if (before?.pos === 'NOUN' && isRoleNoun(before.text)) roleFrom = roleStart(words, from - 1);
  } else roleFrom = roleStart(words, from);
  const mentions: NameMention[] = [];
  if (nameFrom > from && !isTitle(words[from]?.text ?? '')) {
    // What stands before the role noun is a name of its own: "NASA" in "NASA Administrator".
    let end = nameFrom - 1;
    while (end > from && (isRoleNoun(words[end - 1]?.text ?? '') || isTitle(words[end - 1]?.text ?? ''))) end -= 1;
    const ofAt = words.slice(from, nameFrom).findIndex(({ lower }) => lower === 'of');
    if (ofAt > 0) mentions.push(mentionOf(reading, from + ofAt + 1, nameFrom, from + ofAt + 1, true));
    else if (end > from && !isDemonym(words[from]?.text ?? ''))
      mentions.push(mentionOf(reading, from, end, from, true));
  }
  mentions.push(mentionOf(reading, nameFrom, to, roleFrom, false));
  // "the Second" is short for something else.
  return mentions.filter(
    ({ text }) =>
      /\p{L}{2}|\d/u.test(text) &&
      // "the Chief" is what somebody is.
      !(isRoleNoun(text) && /^\p{Lu}\p{Ll}+$/u.test(text) && nameFrom > from) &&
      !/^(?:First|Second|Third|Fourth|Fifth|Last|Next|Other)$/.test(text),
  );
}

/** "West Alderian Ann Lee", without an article: where somebody comes from is no part of the name. */
function behindOrigin(words: readonly Word[], from: number, to: number): number {
  const at = /^(?:North|South|East|West)(?:ern)?$/.test(words[from]?.text ?? '') ? from + 1 : from;
  const isName = ({ text }: Word): boolean =>
    /^\p{Lu}\p{Ll}+$/u.test(text) && !isInstitution(text) && !isPlaceNoun(text);
  return isDemonym(words[at]?.text ?? '') &&
    to - at === 3 &&
    words[from - 1]?.pos !== 'DET' &&
    words.slice(at + 1, to).every(isName) &&
    !(words[at]?.text ?? '').endsWith('ern') &&
    /^whom?$/.test(words[words[to]?.text === ',' ? to + 1 : to]?.lower ?? '')
    ? at + 1
    : from;
}

/** Goes back over the modifiers of a role: "his foreign minister", "Belarus's opposition leader", "former Museum of Flight CEO". */
function roleStart(words: readonly Word[], at: number): number {
  let from = at;
  for (let index = at - 1; index >= 0 && index >= at - 6; index -= 1) {
    const word = words[index];
    if (!word) break;
    const isModifier =
      ['ADJ', 'NOUN', 'PROPN'].includes(word.pos) ||
      (word.pos === 'PART' && word.lower.startsWith("'")) ||
      /^(?:his|her|its|their)$/.test(word.lower) ||
      (word.text === '-' && words[index - 1]?.end === word.start);
    if (!isModifier) {
      // "University of Alder professor"
      const owner = words[index - 1];
      if (word.lower !== 'of' || from > index + 1 || !isInstitution(owner?.text ?? '') || owner?.pos !== 'PROPN') break;
      index -= 1;
      from = index;
      continue;
    }
    // "an all-round sportsman"
    if (word.text === '-') index -= 1;
    from = index;
    if (/^(?:his|her|its|their)$/.test(word.lower)) break;
  }
  return from;
}

function mentionOf(reading: UnitReading, from: number, to: number, roleFrom: number, isModifier: boolean): NameMention {
  const { words, unit, chunks, parts } = reading;
  const [first, last] = [words[from], words[to - 1]];
  const text = first && last ? withoutNickname(unit.text.slice(first.start, last.end)) : '';
  const noun = chunks.find((chunk): chunk is NounPhrase => chunk.kind === 'np' && chunk.from <= from && to <= chunk.to);
  const clause = noun ? parts.find(({ subject }) => subject?.noun === noun) : undefined;
  const before = words[roleFrom - 1];
  const determiner = before?.pos === 'DET' ? words[roleFrom - 2] : before;
  const next = words[to];
  return {
    reading,
    from,
    to,
    text,
    role: roleFrom < from ? wordsText(unit.text, words, roleFrom, from) : '',
    roleFrom,
    isModifier:
      isModifier ||
      (next !== undefined &&
        (next.pos === 'NOUN' || (next.pos === 'ADJ' && words[to + 1]?.pos === 'NOUN')) &&
        next.start <= (last?.end ?? 0) + 1),
    isPossessor: next?.pos === 'PART' && next.lower.startsWith("'"),
    preposition: determiner?.pos === 'ADP' ? determiner.lower : '',
    isSubject: clause !== undefined && noun !== undefined && noun.head < to && noun.head >= from,
    verb: clause && noun && noun.head < to && noun.head >= from ? verbOf(clause, words) : '',
  };
}

const withoutNickname = (text: string): string => text.replace(/ \(?["“][^"”]*["”]\)?(?= )/gu, '').replace(/\s+/g, ' ');

/** Of what is done to a name only few tell that it names somebody: a book is written and named as well. */
function verbOf({ verb }: Parts, words: readonly Word[]): string {
  const lemma = words[verb.main]?.lemma ?? '';
  return verb.isPassive && !/^(?:bear|marry|invite|persuade|teach)$/.test(lemma) ? '' : lemma;
}

export const wordsText = (text: string, words: readonly Word[], from: number, to: number): string =>
  text
    .slice(words[from]?.start ?? 0, words[to - 1]?.end ?? 0)
    .replace(/\s+/g, ' ')
    .trim();
