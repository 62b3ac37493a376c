// "The port is losing ground as ships grow larger.": a change told beside another that goes on with it and brings it about.
import type { Slot } from '../grammar/slots';
import { extentOf } from '../propositions/clauseParts';
import { claimBeside, clauseBeside } from './beside';
import { type FoundArgument, PLAIN_ARGUMENT } from './found';
import { isStatement, type Passage, type Told } from './passage';
import { type Saying, sayingOf, wordsBetween } from './saying';
import { isAccount } from './voice';

const CHANGING =
  /^(?:become|grow|lose|gain|fall|rise|decline|shrink|increase|decrease|fade|weaken|deepen|worsen|improve|spread|disappear|drop|climb)$/;

/** Changes that take their time: what happens as they go on, they bring about. */
const GRADUAL =
  /^(?:become|grow|lose|gain|fall|rise|decline|shrink|increase|decrease|fade|weaken|deepen|worsen|improve|spread|disappear|drop|climb|move|develop|expand|progress|deteriorate|change|advance|evolve|intensify|dwindle|mature)$/;

/** "As the country moved towards industry, a new art appeared.", "The guild lost its say as trade grew." */
export const asItWent = (passage: Passage): FoundArgument[] =>
  passage.flatMap((told) => {
    const { words, clauses, parts } = told.reading;
    if (!isStatement(told) || clauses[0]?.isUncertain !== false) return [];
    const going = clauses.find(
      ({ kind, connective, verb, from }) =>
        kind === 'subordinate' &&
        connective === 'as' &&
        GRADUAL.test(words[verb?.main ?? -1]?.lemma ?? '') &&
        !/^(?:as|so|such|same|just|much|even)$/.test(words[from - 1]?.lower ?? ''),
    );
    const own = parts.find(({ clause }) => clause === going);
    // "as he moved towards the door": who goes somewhere changes nothing.
    if (!going || !own?.subject?.noun || own.subject.noun.isPronoun || own.subject.from !== going.from + 1) return [];
    const isPlace = told.stated.some(
      ({ clause, subject }) => clause === going && /^(?:place|organisation)$/.test(subject.kind),
    );
    if (own.subject.noun.isName && !isPlace) return [];
    const said = claimBeside(going, told);
    const reason = said && clauseBeside(going, said, told);
    if (!said || !reason) return [];
    return [
      {
        ...PLAIN_ARGUMENT,
        kind: 'cause' as const,
        rule: 'as-it-went',
        because: '“as ...” names the change that brings it about',
        claim: owned(said.claim, own.subject, going.from < said.from, told),
        premises: [reason],
        holder: said.holder ?? told.speaker,
        isAccount: said.holder === null && told.speaker === null && isAccount(said.clause, told),
      },
    ];
  });

/** "As the country moved ..., haste marked its art": asked alone, it is the art of the country. */
function owned(claim: Saying, { from, to }: Slot, isBefore: boolean, told: Told): Saying {
  const owner = wordsBetween(told, from, to);
  return isBefore ? { ...claim, text: claim.text.replace(/(?<!\p{L})(?:its|their)(?!\p{L})/u, `${owner}’s`) } : claim;
}

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
