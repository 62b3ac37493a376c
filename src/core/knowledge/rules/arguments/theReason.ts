// "The reason is that B", "The cause was B", "This is because B": the reason of what the sentence before says.
import { type FoundArgument, PLAIN_ARGUMENT } from './found';
import { nominalContent } from './itemOf';
import { isSameBlock, isStatement, type Passage, type Told } from './passage';
import { type Saying, sayingOf } from './saying';
import { isAccount } from './voice';

const NAMED =
  /^(?:and )?(?:the|one|its|their|his|her) (?:\p{L}+ ){0,2}(?:reason|cause|explanation)(?: for (?:this|that|it))? (?:is|was|are|were) /iu;
const POINTING = /^(?:this|that|it) (?:is|was) (?:partly |largely |simply |mainly )?because /iu;

export const theReason = (passage: Passage): FoundArgument[] =>
  passage.flatMap((told, at) => {
    const before = passage[at - 1];
    const { text } = told.reading.unit;
    const match = NAMED.exec(text) ?? POINTING.exec(text);
    if (!match || !before || !isStatement(told) || !isStatement(before)) return [];
    if (!isSameBlock(told, before) || told.speaker !== before.speaker) return [];
    const claim = sayingOf(before);
    const premise = claim && reasonOf(told, match[0], claim.text);
    const [main] = before.reading.clauses;
    if (!claim || !premise) return [];
    return [
      {
        ...PLAIN_ARGUMENT,
        kind: 'cause' as const,
        rule: 'the-reason',
        because: `“${match[0].trim()} ...” gives the reason of the sentence before`,
        claim,
        premises: [premise],
        holder: told.speaker,
        isAccount: told.speaker === null && main !== undefined && isAccount(main, before),
      },
    ];
  });

function reasonOf(told: Told, opening: string, claim: string): Saying | null {
  const { words } = told.reading;
  if (POINTING.test(opening)) {
    const from = words.findIndex(({ start }) => start >= opening.length);
    return sayingOf(told, { from, before: claim });
  }
  // "is not A but B"
  const not = words.findIndex(({ lower }) => lower === 'not');
  const but = words.findIndex(({ lower }, index) => lower === 'but' && index > not);
  if (not > 0 && words[not]?.start === opening.length && but > 0) {
    const said = sayingOf(told, { from: but + 1, before: claim, isWhole: true });
    return said && { ...said, form: 'noun' };
  }
  return nominalContent(told);
}
