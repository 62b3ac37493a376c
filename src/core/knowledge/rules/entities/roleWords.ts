// The words of a role: which of them is its noun, which only rank, and whether they say enough to know somebody by.
import { isDemonym, isKin, isOffice, isRank, isRoleNoun } from './kindsOfNames';

/** "the head of the mill, a widow": up to what says of what, and on which ground. */
const ownWords = (role: string): string[] =>
  (role.split(/,| (?:of|for|at|in|to|from|on|under|with|behind|who|whose|where|which) /)[0] ?? '').split(' ');

/** The noun that says what somebody is: "minister" of "the minister for trade". */
export function nounOfRole(role: string): string {
  const words = ownWords(role);
  const last = role.split(' ').at(-1) ?? '';
  // "University of Kesten professor"
  return !words.some((word) => isRoleNoun(word)) && isRoleNoun(last) ? last : (words.at(-1) ?? '');
}

/** "former commander Colonel", "miller Sir": a rank before the name is no part of what somebody is. */
export function withoutRank(role: string): string {
  const words = role.split(' ');
  // "Danish King": of what he is king is said.
  const isWhole = (): boolean =>
    words.length === 2 &&
    /^\p{Lu}/u.test(words[0] ?? '') &&
    /^(?:King|Queen|Emperor|Empress|Tsar)$/.test(words[1] ?? '');
  while (words.length > 0 && isRank(words.at(-1) ?? '') && !isWhole()) words.pop();
  return words.join(' ');
}

/** A role of one word, of nothing but offices, or of a nation says too little. */
export const tellsWho = (role: string): boolean => {
  const words = role.split(' ');
  return (
    words.length > 1 &&
    (!words.every((word) => isRoleNoun(word)) || IS_SEAT.test(words.at(-1) ?? '')) &&
    words.some((word) => isRoleNoun(word) && !isDemonym(word))
  );
};

/** "Conservative MP": whoever sits in a parliament is told by the party. */
const IS_SEAT = /^(?:MP|MSP|MEP)$/;

/** "the captain of Alder", "Alder’s mayor", "the Alder mayor", "the NASA Administrator": of what or whose; not "Prime Minister". */
function saysWhose(role: string): boolean {
  if (/ (?:of|for|at|in|to) (?:the |an? )?\p{L}/u.test(role) || /[’']s? /.test(role)) return true;
  const noun = nounOfRole(role);
  const before = ownWords(role).slice(0, -1);
  return before.some(
    (word) =>
      /^\p{Lu}{2,}$/u.test(word) ||
      isDemonym(word) ||
      (/^\p{Lu}/u.test(word) && /^\p{Ll}/u.test(noun) && !OF_RANK.test(word)),
  );
}

/** Words of a post that say how high it is, not of what: the first of a sentence has a capital. */
const OF_RANK =
  /^(?:shadow|deputy|vice|acting|assistant|senior|chief|first|prime|new|foreign|home|interior|former|outgoing|managing|executive|general|the|an?|his|her|their|its)$/i;

/** One person at a time is it, so that it can be asked who: a post with what it is of, or a relation with whose. */
export function isOfOne(role: string): boolean {
  const noun = nounOfRole(role);
  if (/(?:^| )(?:former|future|ex-\p{L}+|new|late|one) /iu.test(role.split(',')[0] ?? '')) return false;
  if (isKin(noun))
    return /^(?:the |\p{Lu}[^,]*[’']s? )/u.test(role) && !/^the (?:daughter|son|child) of an? /iu.test(role);
  return isOffice(noun) && saysWhose(role);
}

/** "Ann Lee’s father" of "Ann Lee’s father, a miller"; "secretary of trade, mines and fish" is all one. */
export const postIn = (role: string): string => role.split(isKin(nounOfRole(role)) ? /, / : /, (?=an? )/)[0] ?? role;

/** A post is held for a time; what somebody is by trade or birth is told of a whole life. */
export const isForATime = (role: string): boolean => isOffice(nounOfRole(role)) || role.includes(' who ');

/** "a landscape painter", "an Alderian poet"; but "head of the mill", "Ann Lee’s brother", "minister for trade". */
export function withItsArticle(role: string): string {
  const noun = nounOfRole(role);
  const isPlain =
    /^\p{Ll}/u.test(noun) &&
    !isOffice(noun) &&
    !/^(?:an?|the|one|some|his|her|their|its) /i.test(role) &&
    !/[’']s? /.test(role);
  if (!isPlain) return role;
  if (/^(?:original|first|last|only|chief|lead|main|principal|\p{L}+est) /iu.test(role)) return `the ${role}`;
  return `${/^(?:[aeio]|u(?!n[ai]|s|k|t))/i.test(role) ? 'an' : 'a'} ${role}`;
}
