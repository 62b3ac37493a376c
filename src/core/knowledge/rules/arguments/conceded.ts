// "It is true that A. But B": what an author grants, and holds against it.
import { type FoundArgument, PLAIN_ARGUMENT } from './found';
import { openerOf } from './openers';
import { isSameBlock, isStatement, type Passage } from './passage';
import { sayingOf } from './saying';

/** Sentences between what is granted and what turns against it. */
const REACH = 3;

export const conceded = (passage: Passage): FoundArgument[] =>
  passage.flatMap((told, at) => {
    if (openerOf(told)?.kind !== 'concession' || !isStatement(told)) return [];
    const turn = passage
      .slice(at + 1, at + 1 + REACH)
      .find((next) => isSameBlock(next, told) && openerOf(next)?.kind === 'contrast' && isStatement(next));
    const granted = sayingOf(told);
    const claim = turn && granted && sayingOf(turn, { before: granted.text });
    if (!claim || turn.speaker !== told.speaker) return [];
    return [
      {
        ...PLAIN_ARGUMENT,
        kind: 'contrast' as const,
        rule: 'granted',
        because: `“${openerOf(told)?.text}” grants it, “${openerOf(turn)?.text}” turns against it`,
        claim,
        premises: [],
        counters: [{ saying: granted, role: 'concession' as const, holder: null }],
        holder: told.speaker,
      },
    ];
  });
