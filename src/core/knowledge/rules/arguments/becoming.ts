// "The port is losing ground as ships grow larger.": a change told beside another that goes on with it and brings it about.
import { extentOf } from '../propositions/clauseParts';
import { type FoundArgument, PLAIN_ARGUMENT } from './found';
import { isStatement, type Passage } from './passage';
import { sayingOf } from './saying';

const CHANGING =
  /^(?:become|grow|lose|gain|fall|rise|decline|shrink|increase|decrease|fade|weaken|deepen|worsen|improve|spread|disappear|drop|climb)$/;

export const becoming = (passage: Passage): FoundArgument[] =>
  passage.flatMap((told) => {
    const { words, clauses } = told.reading;
    const [main] = clauses;
    const { verb = null } = main ?? {};
    if (!main || !verb || !isStatement(told) || main.isUncertain) return [];
    const isGoingOn =
      CHANGING.test(words[verb.main]?.lemma ?? '') &&
      verb.auxiliaries.some((at) => /^(?:is|are)$/.test(words[at]?.lower ?? '')) &&
      words[verb.main]?.lower.endsWith('ing') === true;
    const beside = clauses.findLast(
      ({ kind, connective, verb: own, from }) =>
        kind === 'subordinate' && connective === 'as' && own !== null && own.form !== 'ing' && from > verb.main,
    );
    const claim = isGoingOn && beside ? sayingOf(told, { to: beside.from }) : null;
    const reason =
      claim && beside
        ? sayingOf(told, { from: beside.from + 1, to: extentOf(beside, clauses), before: claim.text })
        : null;
    if (!claim || !reason) return [];
    return [
      {
        ...PLAIN_ARGUMENT,
        kind: 'cause' as const,
        rule: 'as-it-goes-on',
        because: '“as ...” names the change that brings it about',
        claim,
        premises: [reason],
        holder: told.speaker,
      },
    ];
  });
