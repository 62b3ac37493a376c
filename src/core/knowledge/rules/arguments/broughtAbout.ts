// "The frost led to a shortage of flour.", "The strike was caused by low wages.", "The bank failed, leading to a panic.", "This resulted in
// a fine.": something came of something else, told by a verb that says no more than that. It is asked by what came of it.
import type { NounPhrase, VerbGroup } from '../grammar/chunks';
import type { Parts } from '../grammar/parts';
import type { Word } from '../grammar/word';
import { type FoundArgument, PLAIN_ARGUMENT } from './found';
import { type Brought, isBare } from './brought';
import { dueTo } from './dueTo';
import { endOfPhrase } from './nounReach';
import { isSameBlock, isStatement, type Passage, type Told } from './passage';
import { type Saying, sayingOf, wordingOf } from './saying';
import { isAccount } from './voice';

/** Verbs that only say that one thing brings about another, with what joins the second to them. */
const BRINGING: readonly (readonly [lemma: RegExp, behind: readonly string[]])[] = [
  [/^(?:lead|contribute)$/, ['to']],
  [/^result$/, ['in']],
  [/^give$/, ['rise', 'to']],
  [/^bring$/, ['about']],
  [/^(?:cause|prompt|trigger|spark|provoke|precipitate)$/, []],
];
const ARISING = /^(?:result|stem|arise)$/;
const CAUSED = /^(?:cause|prompt|trigger|spark|provoke|precipitate)$/;
/** "The path led to the village": where it goes. */
const WAYS =
  /^(?:roads?|paths?|streets?|stairs?|steps?|doors?|tunnels?|bridges?|corridors?|gates?|trails?|tracks?|lanes?|ways?|passages?|routes?|highways?|ladders?|he|she|they|we|i|you|who|it)$/;

export const broughtAbout = (passage: Passage): FoundArgument[] =>
  passage.flatMap((told, at) => {
    if (!isStatement(told)) return [];
    const found = told.reading.parts
      .map((parts) =>
        parts.clause.isUncertain || parts.verb.isNegated ? null : broughtBy(parts, told, passage[at - 1]),
      )
      .find((each) => each !== null);
    if (!found) return [];
    const { effect, ground, did, clause } = found;
    return [
      {
        ...PLAIN_ARGUMENT,
        kind: 'cause' as const,
        rule: 'what-does-it',
        because: `“${did}” says what it came of`,
        claim: {
          text: `something ${did} ${effect.text}`,
          form: 'clause' as const,
          told,
          asked: `${did} ${effect.text}`,
        },
        premises: [ground],
        holder: told.speaker,
        isAccount: told.speaker === null && isAccount(clause, told),
      },
    ];
  });

function broughtBy(parts: Parts, told: Told, before: Told | undefined): Brought | null {
  const { words } = told.reading;
  const { verb, clause } = parts;
  const main = words[verb.main];
  if (!main) return null;
  const due = dueTo(parts, told);
  if (due) return due;
  if (verb.isPassive || (ARISING.test(main.lemma) && words[verb.main + 1]?.lower === 'from'))
    return arisen(parts, told);
  const behind = BRINGING.find(
    ([lemma, rest]) =>
      lemma.test(main.lemma) && rest.every((word, index) => words[verb.main + 1 + index]?.lower === word),
  )?.[1];
  if (!behind) return null;
  const from = verb.main + 1 + behind.length;
  const effect = thingAt(told, from);
  const ground = effect && groundOf(parts, told, before, effect);
  if (!effect || !ground) return null;
  if (perhapsBringing(parts, words) && clause.kind !== 'main') return null;
  return { effect, ground, did: [tensed(parts, told), ...behind].join(' '), clause };
}

/** "could lead to": it may, and it may not. */
export const perhapsBringing = ({ verb }: Parts, words: readonly Word[]): boolean =>
  verb.auxiliaries.some((at) => /^(?:may|might|could|would|should|can)$/.test(words[at]?.lower ?? ''));

/** The verb as "what" takes it: "leads", "has led"; of a remark in the tense of what it is about. */
export function tensed(parts: Parts, told: Told): string {
  const often = oftenIn(parts.verb, told);
  return often === '' ? withTense(parts, told) : `${often} ${withTense(parts, told)}`;
}

const OFTEN =
  /^(?:sometimes|often|usually|occasionally|frequently|typically|generally|rarely|seldom|mostly|partly|eventually|indirectly|probably|perhaps|possibly)$/;

/** "Sometimes A results from B", "A often led to B": what is not always or surely so must not be asked as if it were. */
const oftenIn = ({ from, main }: VerbGroup, { reading: { words } }: Told): string =>
  [words[0], ...words.slice(from, main)].find((word) => OFTEN.test(word?.lower ?? ''))?.lower ?? '';

function withTense({ verb, clause }: Parts, told: Told): string {
  const { words } = told.reading;
  const main = words[verb.main];
  if (!main) return '';
  const auxiliaries = verb.auxiliaries.map((at) => words[at]?.lower ?? '');
  if (auxiliaries.length > 0)
    return [...auxiliaries.map((word) => (word === 'have' ? 'has' : word)), main.lower].join(' ');
  if (verb.form === 'ing')
    return clause.parent && isAccount(clause.parent, told) ? pastOf(main.lemma) : `${main.lemma}s`;
  return main.lower === main.lemma ? `${main.lemma}s` : main.lower;
}

const PASTS: Readonly<Record<string, string>> = {
  lead: 'led',
  give: 'gave',
  bring: 'brought',
  keep: 'kept',
  stop: 'stopped',
};
const pastOf = (lemma: string): string => PASTS[lemma] ?? (lemma.endsWith('e') ? `${lemma}d` : `${lemma}ed`);

/** What came of it: a thing, named to the end of its phrase; no place, and nothing that somebody is made to do. */
function thingAt(told: Told, from: number): Saying | null {
  const { words, chunks } = told.reading;
  const noun = chunks.find((chunk): chunk is NounPhrase => chunk.kind === 'np' && chunk.from === from);
  const to = noun ? endOfPhrase(told, from) : null;
  if (!noun || to === null || noun.isPronoun || noun.isName || noun.date || noun.quantity) return null;
  // "caused the wheel to stop", "led to the mill being sold"
  if (
    words
      .slice(from, to)
      .some(({ pos, lower }, at) => lower === 'to' && words[from + at + 1]?.pos === 'VERB' && pos === 'PART')
  )
    return null;
  const said = sayingOf(told, { from, to, isWhole: true });
  return said && !isBare(said.text) ? { ...said, form: 'noun' } : null;
}

/** The subject; for "this" and for a remark behind a comma the statement before. */
export function groundOf(
  { clause, subject, verb }: Parts,
  told: Told,
  before: Told | undefined,
  effect: Saying,
  mayBeSubject = true,
): Saying | null {
  const { words, clauses } = told.reading;
  const isRemark =
    (clause.kind === 'participial' && clause.connective === ',') ||
    (clause.kind === 'relative' && clause.connective === 'which');
  if (isRemark) {
    if (words[clause.from - 1]?.text !== ',' || !clause.parent || !/^(?:main|coordinate)$/.test(clause.parent.kind))
      return null;
    const joined = clauses.findLast(
      ({ kind, connective, from }) => kind === 'coordinate' && connective.endsWith('+') && from < clause.from,
    );
    return sayingOf(told, { ...(joined ? { from: joined.from + 1 } : {}), to: clause.from - 1, before: effect.text });
  }
  if (!/^(?:main|coordinate)$/.test(clause.kind) || !subject?.noun) return null;
  const head = words[subject.noun.head]?.lower ?? '';
  if (/^(?:this|that)$/.test(head) && subject.to - subject.from === 1) {
    const isNear = before && isSameBlock(before, told) && isStatement(before) && before.speaker === told.speaker;
    return isNear ? sayingOf(before, { before: effect.text }) : null;
  }
  if (!mayBeSubject || WAYS.test(head) || subject.noun.isPronoun) return null;
  const to = verb.from;
  const said = wordingOf(told, subject.from, to);
  return said.isDangling || said.text.split(' ').length < 2 ? null : { text: said.text, form: 'noun', told };
}

/** "The strike was caused by low wages.", "The quarrel stems from a will." */
function arisen({ clause, subject, verb }: Parts, told: Told): Brought | null {
  const { words } = told.reading;
  const main = words[verb.main];
  const joint = words[verb.main + 1]?.lower;
  if (!main || !subject?.noun || subject.noun.isPronoun || !/^(?:main|coordinate)$/.test(clause.kind)) return null;
  if (verb.isPassive ? !(CAUSED.test(main.lemma) && joint === 'by') : joint !== 'from') return null;
  if (verb.auxiliaries.length > (verb.isPassive ? 1 : 0)) return null;
  const from = verb.main + 2;
  const to = endOfPhrase(told, from);
  const effect = wordingOf(told, subject.from, subject.to);
  const ground =
    to === null
      ? null
      : sayingOf(told, {
          from,
          to,
          isWhole: true,
          before: effect.text,
          beside: { from: subject.from, to: subject.to },
        });
  if (!ground || effect.isDangling || isBare(effect.text) || isBare(ground.text)) return null;
  const isPast = verb.isPassive
    ? /^(?:was|were)$/.test(words[verb.auxiliaries[0] ?? -1]?.lower ?? '')
    : main.lower.endsWith('ed') || main.lower === 'arose';
  const named = verb.isPassive ? main.lemma : 'cause';
  return {
    effect: { text: effect.text, form: 'noun', told },
    ground: { ...ground, form: 'noun' },
    did: [oftenIn(verb, told), isPast ? pastOf(named) : `${named}s`].filter(Boolean).join(' '),
    clause,
  };
}
