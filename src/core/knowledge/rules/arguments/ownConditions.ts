// "If the mill closes, bread will be dear", "It is a mistake to sell unless you are out of corn": what an author says comes of something, asked
// by the condition; and what alone would change it.
import type { Clause } from '../grammar/clause';
import { extentOf } from '../propositions/clauseParts';
import { askedOf } from './asked';
import { claimBeside, type Said } from './beside';
import { type FoundArgument, PLAIN_ARGUMENT } from './found';
import { askedOnce } from './ownWords';
import { isStatement, type Passage, type Told } from './passage';
import { type Saying, sayingOf } from './saying';
import { isAccount } from './voice';

const FEWEST_WORDS = 4;
const LONGEST = 26;

export const ownConditions = (passage: Passage): FoundArgument[] =>
  askedOnce(passage.flatMap(conditionIn), 'own-condition').map(({ claim, asked, word, rule }) => ({
    ...PLAIN_ARGUMENT,
    kind: 'thesis' as const,
    rule,
    because: `“${word}” says on what it depends`,
    claim: { ...claim, asked },
    premises: [],
  }));

interface Consequence {
  readonly claim: Saying;
  /** With `*` for whoever says so. */
  readonly asked: string;
  readonly word: string;
}

function conditionIn(told: Told): Consequence[] {
  const { unit, clauses, words } = told.reading;
  if (told.speaker !== null || unit.isQuoted || !isStatement(told)) return [];
  const given = clauses.filter(
    ({ kind, connective, verb }) =>
      kind === 'subordinate' && /^(?:if|unless|once|when)$/.test(connective) && verb !== null,
  );
  const [only] = given;
  if (!only || given.length > 1 || !isStated(only, told)) return [];
  const said = claimBeside(only, told);
  if (said?.holder !== null || isAccount(said.clause, told) || isAccount(only, told)) return [];
  const to = Math.min(extentOf(only, clauses), said.from > only.from ? said.from - 1 : words.length);
  const condition = sayingOf(told, { from: only.from + 1, to });
  if (!condition || !isFull(condition.text) || !isFull(said.claim.text)) return [];
  if (LEANS.test(condition.text) || EMPTY.test(said.claim.text)) return [];
  return askedWith(only.connective, condition, said);
}

function askedWith(connective: string, condition: Saying, { claim }: Said): Consequence[] {
  if (connective !== 'unless')
    return [{ claim, asked: `what follows, according to *, ${connective} ${condition.text}`, word: connective }];
  const asked = askedOf(claim);
  return asked === null ? [] : [{ claim: condition, asked: `unless what, according to *, ${asked}`, word: connective }];
}

/** What the condition is about the text before says; "if you think about it" is no condition; what "but" parts belongs to something else. */
export const LEANS =
  /^(?:it|he|she|they|this|that|these|those|there)(?!\p{L})|^(?:you|we|one|people) (?:ever )?(?:think|look|ask|remember|consider|wonder|read|want to know)(?!\p{L})|, |(?<!\p{L})(?:what|who|which)$/iu;

/** "... there is another way", "it is nothing": what it is, its words do not say. */
export const EMPTY =
  /^(?:there(?: is|['’]s) (?:another|more|an)|(?:it|that|this)(?: is|['’]s) (?:nothing|another|so|why|because|not|that))(?!\p{L})/iu;

/** More than "if they can", and joined to the clause it depends on, not to one behind "but". */
function isStated(clause: Clause, { reading: { words, parts } }: Told): boolean {
  const own = parts.find((each) => each.clause === clause);
  const before = words[clause.from - 1]?.lower ?? '';
  return (
    own !== undefined &&
    own.subject !== null &&
    own.after.length > 0 &&
    !/^(?:but|and|or|even|only|as|except|just)$/.test(before)
  );
}

const isFull = (text: string): boolean => {
  const count = text.split(' ').length;
  return count >= FEWEST_WORDS && count <= LONGEST;
};
