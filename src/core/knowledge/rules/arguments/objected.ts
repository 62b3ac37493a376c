// "Critics say that A. But B": an objection somebody else makes, and how the text answers it.
import { isReportVerb, isRoleNoun } from '../entities/kindsOfNames';
import type { Clause } from '../grammar/clause';
import { extentOf } from '../propositions/clauseParts';
import { announcementAt } from './announcement';
import { type FoundArgument, PLAIN_ARGUMENT } from './found';
import { itemAt } from './itemOf';
import { openerOf } from './openers';
import { isSameBlock, isStatement, type Passage, type Told } from './passage';
import { type Saying, sayingOf } from './saying';
import { isAccount } from './voice';

/** Sentences behind an objection in which its answer begins. */
const REACH = 3;

export const objected = (passage: Passage): FoundArgument[] =>
  passage.flatMap((told, at) => {
    const objection = objectionIn(told, isListed(passage, at));
    if (!objection) return [];
    const answer = fuller(answerTo(objection, passage, at), passage);
    if (!answer) return [];
    return [
      {
        ...PLAIN_ARGUMENT,
        kind: 'contrast' as const,
        rule: 'objection',
        because: `“${told.reading.unit.text.split(' ').slice(0, 4).join(' ')} ...” makes an objection, which the text answers`,
        claim: answer,
        premises: [],
        counters: [{ saying: objection.saying, role: 'rebuttal' as const, holder: null }],
        holder: null,
      },
    ];
  });

/** "Opponents raise three objections. The first is that A. ... The second is that B.": an item of a list of objections. */
function isListed(passage: Passage, at: number): boolean {
  const told = passage[at];
  if (!told || itemAt(passage, at) === null) return false;
  return passage.some(
    (other, index) =>
      index < at &&
      isSameBlock(other, told) &&
      /^(?:objection|complaint|counterargument|criticism)s$/.test(announcementAt(passage, index)?.head ?? ''),
  );
}

interface Objection {
  readonly saying: Saying;
  readonly told: Told;
  /** ", but B" in the same sentence. */
  readonly turn: Clause | undefined;
  /** Sentences in which its answer must begin. */
  readonly reach: number;
}

const OBJECTORS =
  /^(?:critic|opponent|sceptic|skeptic|detractor|adversarie|doubter|defender|supporter|advocate|proponent|other|some|many|enemie)s?$/;

/** What unnamed people object; null for everything else. */
function objectionIn(told: Told, isItem = false): Objection | null {
  if (told.speaker || !isStatement(told)) return null;
  const { words, clauses, parts } = told.reading;
  const [main] = clauses;
  const verb = main?.verb;
  if (!main || !verb || verb.isNegated) return null;
  const said = clauses.find(
    ({ kind, connective, parent }) => kind === 'complement' && connective === 'that' && parent === main,
  );
  if (!said) return null;
  const subject = parts.find(({ clause }) => clause === main)?.subject;
  const head = words[subject?.noun?.head ?? -1];
  const lemma = words[verb.main]?.lemma ?? '';
  const isUnnamed =
    head !== undefined &&
    (OBJECTORS.test(head.lower) ||
      // "Some people", "many experts"
      (subject?.noun?.isPlural === true &&
        /^(?:some|many|most|several)$/.test(words[subject.noun.from]?.lower ?? '')) ||
      (head.lower.endsWith('s') && isRoleNoun(head.lower.slice(0, -1))) ||
      // Whoever objects is an objector.
      (head.pos === 'NOUN' && subject?.noun?.isPlural === true && /^(?:object|complain|fear|worry)$/.test(lemma)));
  // "The county argues that A. But B": whoever argues what the text at once turns against.
  const isTurnedAgainst =
    /^(?:argue|claim|insist|maintain|contend|object|complain|warn|fear)$/.test(lemma) && !isAccount(main, told);
  const isSaying = (isUnnamed && isReportVerb(lemma)) || isTurnedAgainst;
  // "One objection is that", "It is often said that".
  const isObjection =
    (verb.isCopula && /^(?:objection|complaint|worry|counterargument|criticism|fear)$/.test(head?.lower ?? '')) ||
    (verb.isPassive && head?.lower === 'it' && /^(?:say|argue|object|claim|believe|fear)$/.test(lemma)) ||
    isOnlySeeming(told, head?.lower ?? '', lemma);
  if (!isSaying && !isObjection && !(isItem && verb.isCopula)) return null;
  const turn = clauses.find(
    ({ kind, connective, from }) => kind === 'coordinate' && /^(?:but|yet)\+$/.test(connective) && from > said.from,
  );
  const from = words[said.from]?.lower === 'that' ? said.from + 1 : said.from;
  const saying = sayingOf(told, { from, to: turn ? turn.from : extentOf(said, clauses) });
  return saying && { saying, told, turn, reach: isUnnamed || isObjection || isItem ? REACH : 1 };
}

/** "It may seem that A", "You might think that A": what the reader, too, may hold before the text turns against it. */
function isOnlySeeming({ reading: { words, clauses } }: Told, subject: string, lemma: string): boolean {
  const verb = clauses[0]?.verb;
  const isPossible =
    verb?.auxiliaries.some((at) => /^(?:may|might|could|would)$/.test(words[at]?.lower ?? '')) === true;
  return isPossible
    ? (subject === 'it' && /^(?:seem|appear|be)$/.test(lemma)) ||
        (/^(?:you|one)$/.test(subject) && /^(?:think|say|object|argue|expect|suppose|assume)$/.test(lemma))
    : subject === 'it' && lemma === 'seem';
}

/** "In fact, B" turns against what was said, too, where that was an objection. */
const DENYING = /^(?:in fact|in reality|in truth|actually),? /iu;

const FEW_WORDS = 7;

/** "But the evidence is against it." is borne out by the sentence behind it. */
function fuller(answer: Saying | null, passage: Passage): Saying | null {
  if (!answer || answer.text.split(' ').length >= FEW_WORDS) return answer;
  const next = passage[passage.indexOf(answer.told) + 1];
  const isPlain =
    next && isSameBlock(next, answer.told) && isStatement(next) && !next.speaker && openerOf(next) === null;
  return (isPlain && !objectionIn(next) ? sayingOf(next) : null) ?? answer;
}

/** "..., but B"; "This sounds plausible, but B"; "But B"; "However, B". */
function answerTo({ saying, told, turn, reach }: Objection, passage: Passage, at: number): Saying | null {
  if (turn) return sayingOf(told, { from: turn.from + 1, before: saying.text, isAnswer: true });
  for (const next of passage.slice(at + 1, at + 1 + reach)) {
    if (!isSameBlock(next, told) || next.speaker !== null) return null;
    if (!isStatement(next)) continue;
    if (openerOf(next)?.kind === 'contrast' || DENYING.test(next.reading.unit.text))
      return sayingOf(next, { before: saying.text, isAnswer: true });
    const { words, clauses } = next.reading;
    const own = clauses.find(({ kind, connective }) => kind === 'coordinate' && /^(?:but|yet)\+$/.test(connective));
    if (own && /^(?:this|that|it|they|these)$/.test(words[0]?.lower ?? ''))
      return sayingOf(next, { from: own.from + 1, before: saying.text, isAnswer: true });
    const why = clauses.find(({ kind, connective }) => kind === 'subordinate' && connective === 'because');
    // "This is less true than it seems, because B."
    if (
      why &&
      /^(?:this|that) (?:is|was) (?:less|not|only|hardly|half|wrong|false|mistaken)/iu.test(next.reading.unit.text)
    )
      return sayingOf(next, { from: why.from + 1, before: saying.text });
    // Another objection begins.
    if (itemAt(passage, passage.indexOf(next)) !== null) return null;
    if (objectionIn(next)) return null;
  }
  return null;
}
