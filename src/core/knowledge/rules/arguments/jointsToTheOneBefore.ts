// How a sentence joins to the one before it, and what of it is asked: "This is because [B]", "As a result, [B]", "This allowed [B]", "However,
// [B]".
import { BRINGING, opensPhrase } from './jointKinds';
import { CONTRAST, CONDITION, REASON, RESULT, TURN_AFTER } from './jointSorts';
import { openerOf } from './openers';
import type { Told } from './passage';
import { endOfStatement, type Joined, statesSomething } from './relationGap';

const FOR =
  /^(?:and )?(?:(?:this|that|it)(?: is|['’]s| was) (?:in (?:large )?part |partly |mainly |largely |probably |simply |chiefly |mostly |perhaps |also |only )?because |(?:the|one) (?:main )?reason (?:is|was) that )/iu;

const PIECE =
  /^(?:and )?(?:(?:partly|mainly|largely|simply|mostly|perhaps|probably),? )?(?:i think,? )?because (?!of )/iu;

/** "Because it was old.": a piece of the sentence before. */
export const isPiece = ({ reading: { words, unit } }: Told): boolean =>
  PIECE.test(unit.text) &&
  !words.some(({ text }, at) => text === ',' && statesSomething(words, at + 1, words.length)) &&
  !/[?!]["”’)]*$/u.test(unit.text);

export function jointToTheOneBefore(told: Told): Joined | null {
  const { words, unit } = told.reading;
  const behind = (offset: number): number => words.findIndex(({ start }) => start >= offset);
  const reason = FOR.exec(unit.text);
  const whole = (from: number, sort: Omit<Joined, 'from' | 'to'>): Joined | null =>
    from >= 0 && statesSomething(words, from, words.length)
      ? { from, to: endOfStatement(words, from, words.length), ...sort }
      : null;
  if (reason) return whole(behind(reason[0].length), REASON);
  const piece = isPiece(told) ? PIECE.exec(unit.text) : null;
  if (piece) return whole(behind(piece[0].length), REASON);
  const opener = openerOf(told);
  if (opener?.kind === 'conclusion') return whole(opener.behind, RESULT);
  if (opener?.kind === 'contrast') return whole(opener.behind, TURN_AFTER);
  const [instead, otherwise] = [/^Instead, /u, /^Otherwise,? /u].map((each) => each.exec(unit.text)?.[0].length ?? 0);
  if (instead) return whole(behind(instead), CONTRAST);
  if (otherwise) return whole(behind(otherwise), CONDITION);
  return broughtBy(told);
}

/** "This allowed [B]", "That makes [B]": the sentence before is what does it. */
function broughtBy({ reading: { words } }: Told): Joined | null {
  if (!/^(?:this|that)$/.test(words[0]?.lower ?? '') || words[0]?.pos === 'DET') return null;
  const verb = words.findIndex(({ pos }, at) => at > 0 && at < REACH && pos === 'VERB');
  const between = words.slice(1, verb);
  if (verb < 0 || between.some(({ pos, lower }) => !/^(?:AUX|ADV|ADP)$/.test(pos) || /^(?:not|never)$/.test(lower)))
    return null;
  const lemma = words[verb]?.lemma ?? '';
  if (!BRINGING.test(lemma) && !TELLING.test(lemma)) return null;
  const next = words[verb + 1];
  const from = next?.lower === 'to' || next?.lower === 'in' || next?.lower === 'that' ? verb + 2 : verb + 1;
  return opensPhrase(words[from]) ? { from, to: endOfStatement(words, verb, words.length), ...RESULT } : null;
}

const REACH = 5;
const TELLING =
  /^(?:mean|show|suggest|imply|prove|indicate|explain|reduce|increase|raise|give|create|produce|drive|push|keep)$/;
