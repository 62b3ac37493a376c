// "Although the road is long, it is safe.": what somebody grants while holding something else. An account of the past grants nothing.
import { claimBeside, clauseBeside } from './beside';
import { type FoundArgument, PLAIN_ARGUMENT } from './found';
import { isStatement, type Passage } from './passage';
import { isAccount } from './voice';

export const although = (passage: Passage): FoundArgument[] =>
  passage.flatMap((told) => {
    if (!isStatement(told) || told.reading.clauses[0]?.isUncertain === true) return [];
    const granting = told.reading.clauses.find(
      ({ kind, connective, verb }) =>
        kind === 'subordinate' && /^(?:although|though|even though|even if)$/.test(connective) && verb !== null,
    );
    const said = granting && claimBeside(granting, told);
    if (!granting || !said) return [];
    if (said.holder === null && told.speaker === null && isAccount(said.clause, told)) return [];
    const granted = clauseBeside(granting, said, told);
    if (!granted) return [];
    return [
      {
        ...PLAIN_ARGUMENT,
        kind: 'contrast' as const,
        rule: granting.connective === 'even if' ? 'even-if' : 'although',
        because: `“${granting.connective}” grants it`,
        claim: said.claim,
        premises: [],
        counters: [{ saying: granted, role: 'concession' as const, holder: null }],
        holder: said.holder ?? told.speaker,
      },
    ];
  });
