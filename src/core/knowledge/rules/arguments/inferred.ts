// "It had rained, so the road was closed.", "The road is wet, and therefore it is closed.", "Sales fell, which suggests that ...", ", which is why
// ...": a ground and what follows from it in one sentence.
import { isReportVerb } from '../entities/kindsOfNames';
import type { Clause } from '../grammar/clause';
import { extentOf } from '../propositions/clauseParts';
import { type FoundArgument, PLAIN_ARGUMENT } from './found';
import { openerOf } from './openers';
import { isStatement, type Passage, type Told } from './passage';
import { sayingOf } from './saying';
import { isAccount } from './voice';

const CONCLUDING = /^(?:therefore|thus|hence|consequently|accordingly)$/;
const SHOWING = /^(?:suggest|mean|show|imply|prove|indicate)$/;

export const inferred = (passage: Passage): FoundArgument[] =>
  passage.flatMap((told) => {
    if (!isStatement(told)) return [];
    const step = told.reading.clauses.map((clause) => stepAt(clause, told)).find((found) => found !== null);
    if (!step) return [];
    const premise = sayingOf(told, step.ground);
    const claim = premise && sayingOf(told, { ...step.claim, before: premise.text });
    if (!premise || !claim) return [];
    return [
      {
        ...PLAIN_ARGUMENT,
        kind: 'cause' as const,
        rule: 'inferred',
        because: `“${step.word}” draws it from what stands before`,
        claim,
        premises: [premise],
        holder: told.speaker,
        isAccount: told.speaker === null && isAccount(step.clause, told),
      },
    ];
  });

interface Step {
  readonly word: string;
  /** The clause that concludes. */
  readonly clause: Clause;
  readonly ground: { readonly from: number; readonly to: number };
  readonly claim: { readonly from: number; readonly to: number };
}

function stepAt(clause: Clause, told: Told): Step | null {
  const { words, clauses } = told.reading;
  const { kind, connective, from } = clause;
  // "Sceptics say that A, so B": whether B is theirs or the text's, nobody can tell.
  const isReported = clauses.some(
    (other) =>
      other.kind === 'complement' &&
      other.from < from &&
      other !== clause.parent &&
      isReportVerb(words[other.parent?.verb?.main ?? -1]?.lemma ?? ''),
  );
  if (isReported && kind === 'coordinate') return null;
  const before = { from: groundOf(clause, told), to: words[from - 1]?.text === ',' ? from - 1 : from };
  if (kind === 'coordinate' && connective.endsWith('+')) {
    const to = extentOf(clause, clauses);
    if (connective === 'so+') return { word: 'so', clause, ground: before, claim: { from: from + 1, to } };
    const adverb = words[from + 1]?.lower ?? '';
    const [second, third] = [words[from + 2], words[from + 3]];
    // "and that is why B"
    if (/^(?:that|this)$/.test(adverb) && /^(?:is|was|'s|’s)$/.test(second?.lower ?? '') && third?.lower === 'why')
      return { word: `${adverb} is why`, clause, ground: before, claim: { from: from + 4, to } };
    // "and so B", but not "and so did she".
    if (adverb === 'so' && second && !/^(?:AUX|VERB|ADV|ADP|ADJ|PUNCT)$/.test(second.pos) && second.lower !== 'that')
      return { word: 'and so', clause, ground: before, claim: { from: from + 2, to } };
    return CONCLUDING.test(adverb) ? { word: adverb, clause, ground: before, claim: { from: from + 2, to } } : null;
  }
  if (kind !== 'relative' || connective !== 'which' || words[from - 1]?.text !== ',' || !clause.verb) return null;
  // "which is why B", "which explains why B"
  const why = clauses.find(
    (inner) => inner.parent === clause && inner.kind === 'complement' && inner.connective === 'why',
  );
  if (why && words[why.from - 1] === words[clause.verb.to - 1] && !clause.verb.isNegated)
    return {
      word: `which ${words[clause.verb.main]?.lower ?? ''} why`,
      clause: why,
      ground: before,
      claim: { from: why.from + 1, to: extentOf(why, clauses) },
    };
  const shown = clauses.find(
    (inner) => inner.parent === clause && inner.kind === 'complement' && inner.connective === 'that',
  );
  const lemma = words[clause.verb.main]?.lemma ?? '';
  if (!shown || clause.verb.isNegated || !SHOWING.test(lemma)) return null;
  const opens = words[shown.from]?.lower === 'that' ? shown.from + 1 : shown.from;
  return {
    word: `which ${words[clause.verb.main]?.lower ?? ''} that`,
    clause,
    ground: before,
    claim: { from: opens, to: extentOf(shown, clauses) },
  };
}

/** Where the statement before a clause begins: behind the last "and" that joins whole clauses, else at the start. */
function groundOf(clause: Clause, told: Told): number {
  const joined = told.reading.clauses.findLast(
    ({ kind, connective, from }) => kind === 'coordinate' && connective.endsWith('+') && from < clause.from,
  );
  return joined ? joined.from + 1 : (openerOf(told)?.behind ?? 0);
}
