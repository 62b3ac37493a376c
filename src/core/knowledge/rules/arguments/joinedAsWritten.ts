// "You should oil the wheel, because if you let it run dry you will lose it": claim and reason, condition and consequence of an author, in
// the words of the sentence, where the grammar of its clauses is not safe but the words that join them are plain.
import { type FoundArgument, PLAIN_ARGUMENT } from './found';
import type { Passage, Told } from './passage';
import { EMPTY, LEANS } from './ownConditions';
import { type Joined, joinedIn } from './relationGap';
import { behindConcession, type Saying } from './saying';
import { leansBack, openingOf } from './shown';

const FEWEST = 3;
const LONGEST_CLAIM = 24;
const LONGEST_REASON = 29;

export const joinedAsWritten = (passage: Passage): FoundArgument[] =>
  passage.flatMap((told) => {
    const { words, unit } = told.reading;
    if (told.speaker !== null || unit.isQuoted || unit.isTag || /[?!]["”’)]*$/u.test(unit.text)) return [];
    const from = openingOf(told);
    if (leansBack(told, from, words.length)) return [];
    if (words.slice(from).some(({ lower }) => /^(?:i|me|my|mine|myself)$/.test(lower))) return [];
    const joined = joinedIn(words, from, words.length);
    if (!joined) return [];
    return joined.type === 'condition' ? conditionOf(joined, from, told) : reasonOf(joined, from, told);
  });

function conditionOf({ from, to }: Joined, first: number, told: Told): FoundArgument[] {
  const { words } = told.reading;
  const comma = words.findLastIndex(({ text }, at) => text === ',' && at < from);
  const [condition, claim] = [asWritten(told, first, comma), asWritten(told, from, to)];
  if (
    !condition ||
    !claim ||
    /^unless(?!\p{L})/u.test(condition) ||
    // "If, as they say, it floods": only a remark stands before the comma.
    /^\p{L}+,/u.test(condition) ||
    LEANS.test(condition.replace(/^\S+ /u, '')) ||
    EMPTY.test(claim)
  )
    return [];
  return [
    {
      ...PLAIN_ARGUMENT,
      kind: 'thesis' as const,
      rule: 'own-condition',
      because: `“${condition.split(' ')[0] ?? ''}” says on what it depends`,
      claim: { ...sayingOf(told, claim), asked: `what follows, according to *, ${condition}` },
      premises: [],
    },
  ];
}

const NAMED = /^(?:perhaps |probably )?(?:the|one|another|a) (?:\p{L}+ ){0,2}reason (?:why |that )?/iu;
const JOINT = /(?:,|\s?—)? ?(?:partly|mainly|largely|simply|chiefly|mostly|precisely|just|only)?$/iu;
const PARTLY = /,? (?:and )?(?:partly|also|and) because /iu;

function reasonOf({ from, to, type }: Joined, first: number, told: Told): FoundArgument[] {
  const { words } = told.reading;
  if (type !== 'cause') return [];
  const before = asWritten(told, behindConcession(told, first), from - 1);
  const reason = asWritten(told, from, to);
  const named = before === null ? null : NAMED.exec(before);
  const claim = named
    ? before?.slice(named[0].length).replace(/ (?:is|was)(?: \p{L}+ly)?$/u, '')
    : before?.replace(JOINT, '');
  if (!claim || !reason || claim.split(' ').length > LONGEST_CLAIM || claim.split(' ').length < FEWEST) return [];
  if (isDenied(claim, reason)) return [];
  const reasons = reason.split(PARTLY);
  if (reasons.some((each) => each.split(' ').length > LONGEST_REASON || each.split(' ').length < FEWEST)) return [];
  // "If he is angry, it is because ...": what is so, the claim does not say. "Oil it because ..." is a call.
  if (/(?<!\p{L})(?:it|that|this)(?:['’]s| is| was)?$/iu.test(claim) || words[first]?.pos === 'VERB') return [];
  return [
    {
      ...PLAIN_ARGUMENT,
      kind: 'cause' as const,
      rule: 'written-reason',
      because: '“because” gives the reason',
      claim: sayingOf(told, claim),
      premises: reasons.map((each) => sayingOf(told, each)),
    },
  ];
}

/** "It is not slow because it is old, or because ...": the reason is denied, and not what it is a reason of. */
const isDenied = (claim: string, reason: string): boolean =>
  /(?:n['’]t|(?<!\p{L})not|never)(?!\p{L})/iu.test(claim) && /(?<!\p{L})(?:or|but) because(?!\p{L})/iu.test(reason);

const sayingOf = (told: Told, text: string): Saying => ({ text, form: 'clause', told });

/** The words between two places as they stand, but for the capital of a sentence. */
function asWritten({ reading: { words, unit } }: Told, from: number, to: number): string | null {
  const last = words.slice(from, to).findLast(({ pos, text }) => pos !== 'PUNCT' || /^[)”"%]$/.test(text));
  const first = words[from];
  if (!first || !last) return null;
  const text = unit.text.slice(first.start, last.end).replace(/\s+/g, ' ');
  if ((text.split('"').length + text.split('“').length + text.split('”').length) % 2 === 0) return null;
  const keeps = first.pos === 'PROPN' || /^(?:\p{Lu}{2}|I(?!\p{L}))/u.test(text);
  return from === 0 && !keeps ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
