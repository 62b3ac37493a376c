// "Ann Lee’s brother, Tom Berg,", "their eldest son, Tom, married", "her friend and adviser, Tom Berg": whose relation or what to whom
// somebody is, with a comma before the name.
import type { Word } from '../grammar/word';
import { isRank, isRoleNoun } from './kindsOfNames';
import type { NameMention } from './nameMentions';

const LONGEST = 9;
const OWNER = /^(?:his|her|their|its)$/;

/** The words of the relation, `to` exclusive; null where the name behind the comma may be somebody else's. */
export function relationInFront({
  reading: { words },
  from: name,
  to: end,
  isModifier,
}: Pick<NameMention, 'reading' | 'from' | 'to' | 'isModifier'>): { from: number; to: number } | null {
  let comma = name - 1;
  while (isRank(words[comma]?.text ?? '')) comma -= 1;
  const head = words[comma - 1];
  if (isModifier || words[comma]?.text !== ',' || !head || !isOneOfHis(head)) return null;
  const from = ownerOf(words, comma - 1);
  if (from === null || isPartOfList(words, end)) return null;
  // "Like his father, Tom Berg ground corn": what opens the sentence is said of whoever comes behind it.
  const before = words[from - 1];
  const isOpening =
    before === undefined || words[from - 2] === undefined || /^[,;:]$/.test(words[from - 2]?.text ?? '');
  if (before?.pos === 'ADP' && isOpening) return null;
  // "He met her father, Tom Berg went home": closed by a mark, it stands beside the name.
  return /^(?:[,.;:)—–!?]|["”])$/.test(words[end]?.text ?? '.') ? { from, to: comma } : null;
}

/** One person: "brothers" are none, nor is a capital. */
const isOneOfHis = ({ pos, text, lower, lemma }: Word): boolean =>
  pos === 'NOUN' && lower === lemma && isRoleNoun(text);

/** "his close friend and adviser", "Tom and Eva Berg’s eldest son": from whose it is on; null where nobody is named. */
function ownerOf(words: readonly Word[], head: number): number | null {
  for (let at = head - 1; at >= Math.max(0, head - LONGEST); at -= 1) {
    const word = words[at];
    if (!word) return null;
    if (OWNER.test(word.lower)) return at;
    if (word.pos === 'PART' && /^['’]s?$/.test(word.text)) return nameBefore(words, at);
    const isJoint = word.lower === 'and' && words[at - 1]?.pos === 'NOUN' && isRoleNoun(words[at - 1]?.text ?? '');
    if (!isJoint && !/^(?:ADJ|NOUN|PROPN)$/.test(word.pos) && word.text !== '-') return null;
  }
  return null;
}

function nameBefore(words: readonly Word[], mark: number): number | null {
  let at = mark;
  while (words[at - 1]?.pos === 'PROPN') at -= 1;
  if (at === mark) return null;
  // "Tom and Eva’s son"
  if (words[at - 1]?.lower === 'and' && words[at - 2]?.pos === 'PROPN') {
    at -= 1;
    while (words[at - 1]?.pos === 'PROPN') at -= 1;
  }
  // "the Emperor’s son"
  return words[at - 1]?.lower === 'the' ? at - 1 : at;
}

/** "his brother, Tom Berg and Ann Lee", "his wife, Ann Lee, Tom Berg and": others follow. */
const isPartOfList = (words: readonly Word[], end: number): boolean =>
  /^(?:and|or|&)$/.test(words[end]?.lower ?? '') ||
  (words[end]?.text === ',' &&
    (words[end + 1]?.pos === 'PROPN' || /^(?:and|or)$/.test(words[end + 1]?.lower ?? '')) &&
    !isRoleNoun(words[end + 1]?.text ?? ''));
