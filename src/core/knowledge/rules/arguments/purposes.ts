// "The pope forbade presses in an attempt to stop the pamphlets.", "They built a dam in order to drain the marsh.": what something was done for.
import { saidAround } from './becauseOf';
import { type FoundArgument, PLAIN_ARGUMENT } from './found';
import { isStatement, type Passage, type Told } from './passage';
import { sayingOf } from './saying';
import { isAccount } from './voice';

const OPENERS = [
  ['in', 'order', 'to'],
  ['so', 'as', 'to'],
  ['in', 'an', 'attempt', 'to'],
  ['in', 'an', 'effort', 'to'],
  ['in', 'a', 'bid', 'to'],
];
const FEWEST_WORDS = 3;

export const purposes = (passage: Passage): FoundArgument[] =>
  passage.flatMap((told) => {
    const place = isStatement(told) ? placeIn(told) : null;
    const said = place && saidAround(told, place.at);
    if (!place || !said) return [];
    const aim = sayingOf(told, {
      from: place.to,
      to: endIn(told, place.to),
      isWhole: true,
      before: said.claim.text,
      beside: said,
    });
    if (!aim || aim.text.split(' ').length < FEWEST_WORDS) return [];
    return [
      {
        ...PLAIN_ARGUMENT,
        kind: 'cause' as const,
        rule: 'what-for',
        because: `“${place.opener}” says what for`,
        claim: said.claim,
        premises: [{ ...aim, form: 'noun' as const }],
        holder: said.holder ?? told.speaker,
        isAccount: said.holder === null && told.speaker === null && isAccount(said.clause, told),
      },
    ];
  });

/** Where the phrase opens, and its "to". */
function placeIn({ reading: { words } }: Told): { at: number; to: number; opener: string } | null {
  for (const at of words.keys()) {
    const opener = OPENERS.find((each) => each.every((word, index) => words[at + index]?.lower === word));
    if (opener && words[at - 1]?.lower !== 'not' && at > 1)
      return { at, to: at + opener.length - 1, opener: opener.join(' ') };
  }
  return null;
}

/** A clause behind a comma is another matter. */
function endIn({ reading: { words, clauses } }: Told, from: number): number {
  const next = clauses.find(
    (clause) => clause.from > from && words[clause.from - 1]?.text === ',' && clause.kind !== 'relative',
  );
  return next ? next.from - 1 : words.length;
}
