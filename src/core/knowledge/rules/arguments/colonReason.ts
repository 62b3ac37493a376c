// "The mill cannot be sold: its wheel is broken.": a judgement and, behind a colon, what bears it out.
import type { Clause } from '../grammar/clause';
import { announcementAt } from './announcement';
import { type FoundArgument, PLAIN_ARGUMENT } from './found';
import { isStatement, type Passage, type Told } from './passage';
import { sayingOf } from './saying';
import { isAccount } from './voice';

const FEWEST_WORDS = 4;

export const colonReason = (passage: Passage): FoundArgument[] =>
  passage.flatMap((told, at) => {
    const next = passage[at + 1];
    const { unit, clauses } = told.reading;
    const [main] = clauses;
    if (!next || !main || next.reading.unit.sentence !== unit.sentence || unit.isQuoted) return [];
    const gap = unit.sentence.text.slice(unit.end - unit.sentence.start, next.reading.unit.start - unit.sentence.start);
    if (!/^\s*:\s*$/.test(gap) || !isStatement(told) || !isStatement(next) || announcementAt(passage, at)) return [];
    if (!isJudgement(main, told) || isAccount(main, told)) return [];
    const claim = sayingOf(told);
    const reason = claim && sayingOf(next, { before: claim.text, follows: true });
    if (!claim || !reason || claim.text.split(' ').length < FEWEST_WORDS) return [];
    return [
      {
        ...PLAIN_ARGUMENT,
        kind: 'cause' as const,
        rule: 'behind-a-colon',
        because: 'what stands behind the colon bears out what stands before it',
        claim,
        premises: [reason],
        holder: told.speaker,
      },
    ];
  });

/** What must or cannot be: a plain statement before a colon is only put more fully behind it. */
function isJudgement({ verb }: Clause, { reading: { words } }: Told): boolean {
  if (!verb) return false;
  return (
    verb.isNegated ||
    verb.auxiliaries.some((at) => /^(?:should|must|cannot|can|need|would|ought)$/.test(words[at]?.lower ?? '')) ||
    /^(?:need|deserve|fail|lack)$/.test(words[verb.main]?.lemma ?? '')
  );
}
