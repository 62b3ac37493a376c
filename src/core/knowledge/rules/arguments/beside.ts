// A claim and what hangs on it in a clause of the same sentence: "A because B", "Although A, B", "she argues that A since B". Which words
// are the claim, and who makes it.
import type { FoundEntity } from '../entities/findEntities';
import { isReportVerb } from '../entities/kindsOfNames';
import { isAround, type Clause } from '../grammar/clause';
import { extentOf } from '../propositions/clauseParts';
import { openerOf } from './openers';
import type { Told } from './passage';
import { behindConcession, type Known, type Saying, sayingOf } from './saying';

export interface Said {
  readonly claim: Saying;
  /** The clause that makes the claim. */
  readonly clause: Clause;
  /** Who is reported to claim it. */
  readonly holder: FoundEntity | null;
  /** The words of the claim, within which a pronoun of the reason may find its noun. */
  readonly from: number;
  readonly to: number;
}

/** Words that weigh the joint and belong to neither side. */
const WEIGHED = /^(?:not|partly|mainly|largely|simply|chiefly|mostly|especially|precisely|just|only|even|and|but)$/;

/** The claim beside a subordinate clause; null where its words do not stand alone. */
export function claimBeside(joined: Clause, told: Told, known: Known = {}): Said | null {
  const { clauses, words, parts } = told.reading;
  const parent = joined.parent;
  if (!parent) return null;
  const opens = openerOf(told)?.behind ?? 0;
  if (joined.from <= opens + 1 && joined.from < (parent.verb?.from ?? 0)) {
    const subject = parts.find(({ clause }) => clause === parent)?.subject;
    const comma = words.findLastIndex(({ text }, at) => text === ',' && at < (subject?.from ?? parent.verb?.from ?? 0));
    if (comma <= joined.from || parent.kind !== 'main') return null;
    return made(told, parent, null, comma + 1, endOfClaim(parent, clauses, words.length), known);
  }
  let to = joined.from;
  while (to > 0 && (words[to - 1]?.text === ',' || WEIGHED.test(words[to - 1]?.lower ?? ''))) to -= 1;
  const reported = reportedBefore(joined, told);
  // What unnamed people claim is not the text's to give reasons for.
  if (reported && !reported.holder) return null;
  if (reported) return made(told, reported.clause, reported.holder, reported.from, to, known);
  if (parent.kind === 'main') return made(told, parent, null, behindConcession(told, opens), to, known);
  return parent.kind === 'coordinate' && parent.connective.endsWith('+')
    ? made(told, parent, null, parent.from + 1, to, known)
    : null;
}

function made(
  told: Told,
  clause: Clause,
  holder: FoundEntity | null,
  from: number,
  to: number,
  known: Known,
): Said | null {
  // "Far more died": of what, another sentence says.
  const isNamed = told.reading.parts.some((parts) => parts.clause === clause && parts.subject?.noun);
  const claim = isNamed && to > from ? sayingOf(told, { ...known, from, to }) : null;
  return claim && { claim, clause, holder, from, to };
}

/** "argued that A because B": what is claimed is the reported clause. Null where nothing is reported. */
function reportedBefore(
  joined: Clause,
  { reading: { clauses, words }, stated }: Told,
): { clause: Clause; holder: FoundEntity | null; from: number } | null {
  const reported = clauses.find(
    (clause) =>
      clause.kind === 'complement' &&
      clause.connective === 'that' &&
      clause.from < joined.from &&
      (isAround(clause, joined) || clause.parent === joined.parent) &&
      isReportVerb(words[clause.parent?.verb?.main ?? -1]?.lemma ?? ''),
  );
  if (!reported) return null;
  const holder = stated.find(({ clause }) => clause === reported.parent)?.referent?.entity ?? null;
  return { clause: reported, holder, from: words[reported.from]?.lower === 'that' ? reported.from + 1 : reported.from };
}

/** A second clause behind the claim is another matter. */
const endOfClaim = (clause: Clause, clauses: readonly Clause[], end: number): number => {
  const next = clauses.find(
    ({ kind, connective, parent, from }) =>
      kind === 'coordinate' && connective.endsWith('+') && parent === clause && from > (clause.verb?.from ?? 0),
  );
  return next ? next.from : end;
};

/** What the subordinate clause says, in words to be read beside the claim. */
export function clauseBeside(clause: Clause, { claim, from, to }: Said, told: Told): Saying | null {
  const end = Math.min(
    extentOf(clause, told.reading.clauses),
    from > clause.from ? from - 1 : told.reading.words.length,
  );
  return sayingOf(told, {
    // Of "even if" the clause has the last word.
    from: clause.from + 1,
    to: end,
    before: claim.text,
    beside: { from, to },
  });
}
