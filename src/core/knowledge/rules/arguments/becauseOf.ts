// "The mill stood still because of the frost.", "Owing to her father's post the family moved often.": a reason that is a thing, and what it
// is the reason of. The whole phrase is the reason, to the end of its clause.
import { type Clause, isAround } from '../grammar/clause';
import { claimBeside, type Said } from './beside';
import type { Word } from '../grammar/word';
import { type FoundArgument, PLAIN_ARGUMENT } from './found';
import { endOfPhrase } from './nounReach';
import { isStatement, type Passage, type Told } from './passage';
import { sayingOf } from './saying';
import { isAccount } from './voice';

const OPENERS = [
  ['because', 'of'],
  ['due', 'to'],
  ['owing', 'to'],
  ['thanks', 'to'],
  ['on', 'account', 'of'],
  ['as', 'a', 'result', 'of'],
  ['as', 'a', 'consequence', 'of'],
  ['by', 'virtue', 'of'],
  ['for', 'lack', 'of'],
  ['for', 'want', 'of'],
];

/** "because of the fact that it rained" */
const FACT = ['the', 'fact', 'that'];

/** "not because of", "perhaps due to": no reason, or none for certain; "is due to" has a verb of its own. */
const DOUBTFUL = /^(?:not|n't|n’t|probably|perhaps|possibly|maybe|than|or|is|are|was|were|be|been)$/;

export const becauseOf = (passage: Passage): FoundArgument[] =>
  passage.flatMap((told) => {
    const place = isStatement(told) ? placeOfReason(told.reading.words) : null;
    if (!place) return [];
    const { words } = told.reading;
    const said = saidAround(told, place.at);
    const isFact = FACT.every((word, index) => words[place.behind + index]?.lower === word);
    const from = isFact ? place.behind + FACT.length : place.behind;
    const to = said && (isFact ? words.length : endOfPhrase(told, from, place.at <= 1));
    if (!said || to === null || /^(?:VERB|AUX)$/.test(words[from]?.pos ?? '')) return [];
    const reason = sayingOf(told, { from, to, isWhole: !isFact, before: said.claim.text, beside: said });
    if (!reason) return [];
    return [
      {
        ...PLAIN_ARGUMENT,
        kind: 'cause' as const,
        rule: 'because-of',
        because: `“${place.opener}” gives the reason`,
        claim: said.claim,
        premises: [isFact ? reason : { ...reason, form: 'noun' as const }],
        holder: said.holder ?? told.speaker,
        isAccount: said.holder === null && told.speaker === null && isAccount(said.clause, told),
      },
    ];
  });

/** Where "due to" stands, and the first word behind it. */
export function placeOfReason(words: readonly Word[]): { at: number; behind: number; opener: string } | null {
  for (const at of words.keys()) {
    const opener = OPENERS.find((each) => each.every((word, index) => words[at + index]?.lower === word));
    let before = at - 1;
    while (/^(?:partly|mainly|largely|mostly|chiefly)$/.test(words[before]?.lower ?? '')) before -= 1;
    if (opener && !DOUBTFUL.test(words[before]?.lower ?? ''))
      return { at, behind: at + opener.length, opener: opener.join(' ') };
  }
  return null;
}

/** The claim beside a phrase that says why or what for; null where it is not sure what the phrase hangs on. */
export function saidAround(told: Told, at: number): Said | null {
  const { clauses } = told.reading;
  const read = clauses.findLast(
    ({ chunks, verb }) => verb !== null && chunks.some(({ from, to }) => from <= at && at < to),
  );
  // "in order" opens a clause of its own, and "owing" is taken for a verb where it stands far from its own.
  const opened = clauses.find(({ kind, from }) => kind === 'subordinate' && from === at);
  const inside = opened ?? (read?.verb?.main === at ? read : null);
  const around = inside ? inside.parent : read;
  if (!around || around.isUncertain || around.verb?.isNegated !== false || sharesSubject(around, at, told)) return null;
  return claimBeside(
    {
      kind: 'subordinate',
      connective: 'because of',
      parent: around,
      antecedent: null,
      chunks: [],
      verb: null,
      from: at,
      to: at,
      isUncertain: false,
    },
    told,
  );
}

/** "She left and was fined because of B": why she left, the sentence does not say. */
const sharesSubject = (around: Clause, at: number, { reading: { clauses } }: Told): boolean =>
  clauses.some(
    (clause) =>
      clause.kind === 'coordinate' &&
      !clause.connective.endsWith('+') &&
      clause.from < at &&
      (isAround(clause, around) || isAround(around, clause)),
  );
