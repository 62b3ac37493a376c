// "The dam broke because the clay was wet.", "Since nobody came, the fair was closed.", "She argues that it failed because ...": a claim
// and its reason in one sentence, said by whoever the sentence names, else by the text.
import { isReportVerb } from '../entities/kindsOfNames';
import { stemOf } from '../../stems';
import type { Clause } from '../grammar/clause';
import { claimBeside, clauseBeside } from './beside';
import { type FoundArgument, PLAIN_ARGUMENT } from './found';
import { isStatement, type Passage, type Told } from './passage';
import { isAccount } from './voice';

const MOST_REASONS = 3;
/** "not because", "perhaps because": no reason, or none for certain. */
const DOUBTFUL = /^(?:not|n't|probably|perhaps|possibly|maybe|than|or)$/;

export const because = (passage: Passage): FoundArgument[] =>
  passage.flatMap((told) => {
    if (!isStatement(told) || told.reading.clauses[0]?.isUncertain === true) return [];
    const { clauses } = told.reading;
    const giving = clauses.filter((clause) => isGiving(clause, told));
    const [first] = giving;
    // "not because A but because B": the claim ends where the first of them opens.
    const opens = clauses.find(
      ({ kind, connective, parent }) =>
        kind === 'subordinate' && connective === first?.connective && parent === first.parent,
    );
    const said = opens && claimBeside(opens, told);
    if (!first || !said) return [];
    const premises = giving
      .filter(({ parent }) => parent === first.parent)
      .flatMap((clause) => clauseBeside(clause, said, told) ?? [])
      .slice(0, MOST_REASONS);
    // "Mills are not slow because they are old. They are slow because ...": it denies the reason, not the claim.
    const next = passage[passage.indexOf(told) + 1];
    if (said.clause.verb?.isNegated === true && deniesReason(first, told, next)) return [];
    if (premises.length === 0 || premises.some(({ text }) => saysTheSame(text, said.claim.text))) return [];
    return [
      {
        ...PLAIN_ARGUMENT,
        kind: 'cause' as const,
        rule: 'because',
        because: `“${first.connective}” gives the reason`,
        claim: said.claim,
        premises,
        holder: said.holder ?? told.speaker,
        isAccount: said.holder === null && told.speaker === null && isAccount(said.clause, told),
      },
    ];
  });

function deniesReason({ from, connective }: Clause, { reading: { words } }: Told, next: Told | undefined): boolean {
  if (words[from - 1]?.text === ',') return false;
  const again = words.findIndex(({ lower }, at) => at > from && lower === connective);
  return (
    /^(?:just|simply|merely|only)$/.test(words[from - 1]?.lower ?? '') ||
    /^(?:or|but)$/.test(words[again - 1]?.lower ?? '') ||
    next?.reading.words.some(({ lower }) => lower === connective) === true
  );
}

export function isGiving(clause: Clause, { reading: { words, parts } }: Told): boolean {
  if (clause.kind !== 'subordinate' || clause.verb === null || clause.parent?.verb == null) return false;
  if (DOUBTFUL.test(words[clause.from - 1]?.lower ?? '')) return false;
  if (clause.connective === 'because') return true;
  if (clause.connective === 'as') return isCausalAs(clause, { words, parts });
  return clause.connective === 'since' && !tellsTime(clause, clause.parent, words);
}

/**
 * "He did not give up, as he went on writing": behind a comma, with a subject of its own, and no comparison ("as they did", "as he wrote").
 * Without a comma "as" gives a reason where it tells how things were ("as he was ill"), and a time where it tells what went on.
 */
function isCausalAs(clause: Clause, { words, parts }: Pick<Told['reading'], 'words' | 'parts'>): boolean {
  // "defines a mill as a house that grinds": as what, not why.
  if (AS_WHAT.test(words[clause.parent?.verb?.main ?? -1]?.lemma ?? '')) return false;
  const lemma = words[clause.verb?.main ?? -1]?.lemma ?? '';
  const own = parts.find((each) => each.clause === clause);
  return (
    (words[clause.from - 1]?.text === ',' || isState(clause, words)) &&
    own?.subject?.from === clause.from + 1 &&
    // "during her years as mayor and she was liked": as what.
    (words[clause.from + 1]?.pos !== 'NOUN' || own.subject.noun?.isPlural === true) &&
    // "as Berg had been in 1825": what he had been, stands before.
    own.after.some(({ noun }) => !noun?.date) &&
    !/^(?:do|see|know|mention|put|like|wish|expect|think|recall|remember|promise|plan)$/.test(lemma) &&
    !isReportVerb(lemma)
  );
}

const AS_WHAT = /^(?:define|regard|describe|classify|characteri[sz]e|portray|recogni[sz]e|label)$/;
const COMPARING = /^(?:as|so|such|same|just|much|even|exactly|only|soon|long|far)$/;

/** "as he was ill", "as they often quarrelled", "as she had no money", "as it could not be sold". */
function isState({ verb, from }: Clause, words: Told['reading']['words']): boolean {
  if (!verb || words.slice(Math.max(0, from - NEAR), from).some(({ lower }) => COMPARING.test(lower))) return false;
  const main = words[verb.main];
  const around = words.slice(verb.from, verb.main + 2).map(({ lower }) => lower);
  return (
    (verb.isCopula && !/^(?:VERB|PUNCT)$/.test(words[verb.main + 1]?.pos ?? '')) ||
    verb.isNegated ||
    around.some((word) => /^(?:often|always|already|never|rarely|seldom|could|would|must|can)$/.test(word)) ||
    (/^(?:have|need|lack|own|believe|want|feel)$/.test(main?.lemma ?? '') && verb.form === 'finite')
  );
}

const NEAR = 5;

/** "has stood there since the war ended": with a perfect tense around it, "since" counts from a time. */
function tellsTime(since: Clause, { verb }: Clause, words: Told['reading']['words']): boolean {
  const first = words[verb?.auxiliaries[0] ?? verb?.main ?? 0]?.lower ?? '';
  const own = words[since.verb?.auxiliaries[0] ?? since.verb?.main ?? 0]?.lower ?? '';
  return /^(?:has|have|had|'ve)$/.test(first) && !/^(?:is|are|has|have|can|will|must|do|does)$/.test(own);
}

/** "It works because it works." */
function saysTheSame(one: string, other: string): boolean {
  const stems = (text: string): Set<string> => new Set((text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map(stemOf));
  const [own, others] = [stems(one), stems(other)];
  return own.size > 0 && [...own].every((stem) => others.has(stem));
}
