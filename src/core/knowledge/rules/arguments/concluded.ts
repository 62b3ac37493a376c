// "This means that ...", "Therefore ...": what a sentence concludes from the one before it.
import { type FoundArgument, PLAIN_ARGUMENT } from './found';
import { openerOf } from './openers';
import { isStatement, paragraphOf, type Passage } from './passage';
import { sayingOf } from './saying';

export const concluded = (passage: Passage): FoundArgument[] =>
  passage.flatMap((told, at) => {
    const opener = openerOf(told);
    const before = passage[at - 1];
    if (opener?.kind !== 'conclusion' || !before || !isStatement(told) || !isStatement(before)) return [];
    if (told.speaker !== before.speaker || paragraphOf(told) - paragraphOf(before) > 1) return [];
    const premise = sayingOf(before);
    const claim = premise && sayingOf(told, { before: premise.text });
    if (!premise || !claim) return [];
    return [
      {
        ...PLAIN_ARGUMENT,
        kind: 'cause' as const,
        rule: 'conclusion-of-a-sentence',
        because: `“${opener.text}” draws it from the sentence before`,
        claim,
        premises: [premise],
        holder: told.speaker,
      },
    ];
  });
