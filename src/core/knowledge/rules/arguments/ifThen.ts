// "If the court depends on the king, few will trust it.": what comes of something, told of things at large or by a speaker; asked by the
// condition. What an author says in the first person, ownConditions asks.
import { extentOf } from '../propositions/clauseParts';
import { claimBeside } from './beside';
import { type FoundArgument, PLAIN_ARGUMENT } from './found';
import { isStatement, type Passage, type Told } from './passage';
import { type Saying, sayingOf } from './saying';
import { isAccount } from './voice';

const FEWEST_WORDS = 4;
const LONGEST = 26;

export const ifThen = (passage: Passage): FoundArgument[] =>
  passage.flatMap((told) => {
    const found = isStatement(told) ? consequenceIn(told) : null;
    if (!found) return [];
    const { claim, condition, word, holder } = found;
    return [
      {
        ...PLAIN_ARGUMENT,
        kind: 'conditional' as const,
        rule: 'if-then',
        because: `“${word}” says on what it depends`,
        claim,
        premises: [condition],
        holder: holder ?? told.speaker,
      },
    ];
  });

function consequenceIn(told: Told) {
  const { words, clauses, parts } = told.reading;
  const given = clauses.filter(
    ({ kind, connective, verb, from }) =>
      kind === 'subordinate' && verb !== null && (connective === 'if' || (connective === 'when' && from <= 1)),
  );
  const [only] = given;
  const own = parts.find(({ clause }) => clause === only);
  if (!only || !own?.subject || own.after.length === 0 || given.length > 1 || isAccount(only, told)) return null;
  if (/^(?:but|and|or|even|only|as|except|just|especially|particularly)$/.test(words[only.from - 1]?.lower ?? ''))
    return null;
  const parent = only.parent;
  const isFronted = only.from < (parent?.verb?.from ?? 0);
  const comma = isFronted ? words.findIndex(({ text }, at) => text === ',' && at >= extentOf(only, clauses) - 1) : -1;
  const beside = { from: only.from + 1, to: comma < 0 ? extentOf(only, clauses) : comma };
  // "sells it if they pay": whom it means, only what comes before it would tell.
  const isPointing = !isFronted && words.slice(beside.from, beside.to).some(({ lower }) => POINTING.test(lower));
  const condition = isPointing ? null : sayingOf(told, beside);
  if (!condition || !isFull(condition) || LEANS.test(condition.text)) return null;
  const said = claimBeside(only, told, { before: condition.text, ...(isFronted ? { beside } : {}) });
  if (!said || isAccount(said.clause, told) || said.clause.isUncertain || !isFull(said.claim)) return null;
  return { claim: said.claim, condition, word: only.connective, holder: said.holder };
}

const POINTING = /^(?:it|its|they|them|their|he|him|his|she|her)$/;

/** What the condition is about, the text before says. */
const LEANS =
  /^(?:it|he|she|they|this|that|these|those|there|i|we|you)(?!\p{L})|, |(?<!\p{L})what(?!\p{L})|(?<!\p{L})(?:who|which|so)$/iu;

const isFull = ({ text }: Saying): boolean => {
  const count = text.split(' ').length;
  return count >= FEWEST_WORDS && count <= LONGEST;
};
