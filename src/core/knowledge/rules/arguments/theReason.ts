// "The reason is that B", "This is because B": the reason of what the sentence before says. "One reason why A is that B", "When A, that is
// because B": claim and reason in one sentence.
import { type FoundArgument, PLAIN_ARGUMENT } from './found';
import { nominalContent } from './itemOf';
import { isSameBlock, isStatement, type Passage, type Told } from './passage';
import { type Saying, sayingOf } from './saying';
import { isAccount } from './voice';

const NAMED =
  /^(?:and )?(?:the|one|its|their|his|her) (?:\p{L}+ ){0,2}(?:reason|cause|explanation)(?: for (?:this|that|it))? (?:is|was|are|were) /iu;
/** "because" may be said to be not all of it. */
const PARTLY =
  '(?:partly |largely |simply |mainly |mostly |precisely |just |only |in (?:large |no small |good )?part |at least (?:partly |in part ))?';
const POINTING = new RegExp(`^(?:and )?(?:this|that|it)(?: is|['’]s| was) ${PARTLY}because `, 'iu');

export const theReason = (passage: Passage): FoundArgument[] =>
  passage.flatMap((told, at) => {
    const found = reasonedHere(told) ?? reasonedBefore(told, passage[at - 1]);
    if (!found) return [];
    const { claim, premise, because } = found;
    const [main] = claim.told.reading.clauses;
    return [
      {
        ...PLAIN_ARGUMENT,
        kind: 'cause' as const,
        rule: 'the-reason',
        because,
        claim,
        premises: [premise],
        holder: told.speaker,
        isAccount: told.speaker === null && main !== undefined && isAccount(main, claim.told),
      },
    ];
  });

interface Reasoned {
  readonly claim: Saying;
  readonly premise: Saying;
  readonly because: string;
}

function reasonedBefore(told: Told, before: Told | undefined): Reasoned | null {
  const { text } = told.reading.unit;
  const match = NAMED.exec(text) ?? POINTING.exec(text);
  if (!match || !before || !isStatement(told) || !isStatement(before)) return null;
  if (!isSameBlock(told, before) || told.speaker !== before.speaker) return null;
  const claim = sayingOf(before);
  const premise = claim && reasonOf(told, match[0], claim.text);
  return claim && premise
    ? { claim, premise, because: `“${match[0].trim()} ...” gives the reason of the sentence before` }
    : null;
}

const IN_ONE =
  /^(?:(?:and|but) )?(?:i (?:know|think|suspect|believe) (?:that )?)?(?:perhaps |probably )?(?:(?:the|one|another|a) (?:\p{L}+ ){0,2}?reason|one of (?:the|its|their|his|her) (?:\p{L}+ )?reasons) (?:why |that )?(?!(?:for|to|is|was)(?!\p{L}))/iu;

/** "One reason why A is that B"; "When A, that is because B". */
function reasonedHere(told: Told): Reasoned | null {
  if (!isStatement(told)) return null;
  const { unit, words, clauses } = told.reading;
  const opening = IN_ONE.exec(unit.text);
  if (opening) {
    const from = words.findIndex(({ start }) => start >= opening[0].length);
    const joint = words.findIndex(
      ({ lower }, at) =>
        at > from && /^(?:that|because)$/.test(lower) && /^(?:is|was)$/.test(words[verbBefore(words, at)]?.lower ?? ''),
    );
    const copula = verbBefore(words, joint);
    if (from < 0 || joint < 0) return null;
    // Its verb was taken for one that describes the reason.
    const claim = sayingOf(told, { from, to: copula, isWhole: true });
    const premise = claim && sayingOf(told, { from: joint + 1, before: claim.text, beside: { from, to: copula } });
    return claim && premise ? { claim, premise, because: `“${opening[0].trim()} ... is” gives the reason` } : null;
  }
  const joint = words.findIndex(
    ({ lower }, at) =>
      lower === 'because' &&
      /^(?:is|'s|’s|was)$/.test(words[at - 1]?.lower ?? '') &&
      /^(?:this|that|it)$/.test(words[at - 2]?.lower ?? '') &&
      words[at - 3]?.text === ',',
  );
  const front = clauses.find(
    ({ kind, connective, from }) => kind === 'subordinate' && /^(?:when|if)$/.test(connective) && from <= 1,
  );
  if (joint < 0 || !front) return null;
  const beside = { from: front.from + 1, to: joint - 3 };
  const claim = sayingOf(told, beside);
  const premise = claim && sayingOf(told, { from: joint + 1, before: claim.text, beside });
  return claim && premise ? { claim, premise, because: '“that is because” gives the reason' } : null;
}

/** Where the word before stands, past adverbs: "is simply that". */
function verbBefore(words: Told['reading']['words'], at: number): number {
  let before = at - 1;
  while (words[before]?.pos === 'ADV') before -= 1;
  return before;
}

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
