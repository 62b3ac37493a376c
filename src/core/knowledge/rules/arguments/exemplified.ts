// "For example, the mill of Kesten stood still.": a case that bears out the sentence before.
import { type FoundArgument, PLAIN_ARGUMENT } from './found';
import { openerOf } from './openers';
import { isSameBlock, isStatement, type Passage } from './passage';
import { sayingOf } from './saying';
import { isAccount } from './voice';

const FEWEST_WORDS = 5;

export const exemplified = (passage: Passage): FoundArgument[] =>
  passage.flatMap((told, at) => {
    const opener = openerOf(told);
    const before = passage[at - 1];
    if (opener?.kind !== 'example' || !/^for /i.test(opener.text) || !before || !isSameBlock(before, told)) return [];
    if (!isStatement(told) || !isStatement(before) || told.speaker !== before.speaker) return [];
    const [main] = before.reading.clauses;
    // What happened once has no examples.
    if (!main || isAccount(main, before)) return [];
    const claim = sayingOf(before);
    const example = claim && sayingOf(told, { before: claim.text, follows: true });
    if (!claim || !example || claim.text.split(' ').length < FEWEST_WORDS) return [];
    return [
      {
        ...PLAIN_ARGUMENT,
        kind: 'reasons' as const,
        rule: 'example',
        because: `“${opener.text}” gives a case of the sentence before`,
        claim,
        premises: [example],
        holder: told.speaker,
      },
    ];
  });
