// "The firm left the town for economic rather than political reasons.": of what kind the reasons were.
import { type FoundArgument, PLAIN_ARGUMENT } from './found';
import { isStatement, type Passage, type Told } from './passage';
import { sayingOf } from './saying';
import { isAccount } from './voice';

/** Kinds that tell nothing. */
const VAGUE =
  /^(?:this|that|these|those|such|same|other|various|several|many|some|different|obvious|good|unknown|unclear|similar|certain|all|more|two|three|four|five|following|whatever|which|what|his|her|its|their|our|my|personal)$/;

export const forReasons = (passage: Passage): FoundArgument[] =>
  passage.flatMap((told) => {
    const place = isStatement(told) ? placeIn(told) : null;
    if (!place) return [];
    const [main] = told.reading.clauses;
    const claim = sayingOf(told, { to: place.at });
    const reasons = claim && sayingOf(told, { from: place.at, to: place.to, isWhole: true });
    if (!main || !claim || !reasons || claim.told.reading.clauses.length > MOST_CLAUSES) return [];
    return [
      {
        ...PLAIN_ARGUMENT,
        kind: 'cause' as const,
        rule: 'for-reasons',
        because: `“${reasons.text}” says of what kind the reasons are`,
        claim,
        premises: [{ ...reasons, form: 'noun' as const }],
        holder: told.speaker,
        isAccount: told.speaker === null && isAccount(main, told),
      },
    ];
  });

const MOST_CLAUSES = 1;
const MOST_WORDS = 6;

/** "for", what kinds of reasons they are, "reasons", and the end of the sentence. */
function placeIn({ reading: { words, clauses } }: Told): { at: number; to: number } | null {
  const head = words.findIndex(({ lower }) => lower === 'reasons');
  const at = words.findLastIndex(({ lower }, index) => lower === 'for' && index < head);
  const own = words.slice(at + 1, head);
  const verb = clauses[0]?.verb;
  const isLast = words[head + 1]?.pos === 'PUNCT' && head + 2 >= words.length;
  const isKind =
    own.length > 0 &&
    own.length <= MOST_WORDS &&
    own.some(({ pos }) => pos === 'ADJ') &&
    own.every(({ pos, lower }) => pos !== 'VERB' && pos !== 'AUX' && !VAGUE.test(lower));
  return head > 0 && at > 0 && verb != null && at > verb.main && isLast && isKind ? { at, to: head + 1 } : null;
}
