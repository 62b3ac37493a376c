// "To run a mill well you have to know the river.": what one who argues says, in a sentence that no better question stands on. It stays
// as it was written, with the sentence before it where that says what is meant, and what it says of its subject is left out. Words about
// the writers themselves ("I never sold a wheel", "we favour rye") are shown in quotation marks, behind whoever they are of.
import type { Document, Span } from '../../../source/document';
import { evidenceAt } from '../../../source/evidence';
import type { Fact, FactType } from '../../model';
import { capitalise } from '../../statement';
import type { FoundEntity } from '../entities/findEntities';
import { gapFact } from '../facts/factFrom';
import { isStatement, type Passage, type Told } from './passage';
import { jointsIn } from './joints';
import { gapOf, relationGapIn, type RelationGap, statesSomething } from './relationGap';
import { gapIn } from './sentenceGap';
import { type Shown, shownOf } from './shown';
import { isAccount } from './voice';
import { whenGapIn } from './whenGap';

/** An item of a list of such things, a call, or what hangs on the sentence before. */
const HANGING =
  /^(?:one|some|let|try|either|instead|then|or|who|what|well|no|yes|particularly|especially|at least|(?:the first|the last|the next|every|each|by the) time|the (?:moment|day|minute)|because|not|till|until|just|(?:\S+ ){0,4}(?:later|earlier|afterwards)|as (?:seen|shown|noted|mentioned|described|said))(?!\p{L})/iu;

/** Whose sentences they are: somebody's who signs them, or those of who wrote a report on their own work; a company may be named as these. */
export interface Writers {
  readonly name: string;
  readonly entity: FoundEntity | null;
  /** Words that speak of the writers, and of nobody else. */
  readonly own: RegExp;
  readonly isSigned: boolean;
}

/** One who signs: "we" are people at large. */
export const signedBy = (author: FoundEntity): Writers => ({
  name: author.name,
  entity: author,
  own: /^(?:i|me|my|mine|myself)$/,
  isSigned: true,
});

/** Those who report on their own work, by the name of their company where it is known. */
export const workOf = (entity: FoundEntity | null): Writers => ({
  name: entity?.name ?? 'whoever wrote the text',
  entity,
  own: /^(?:we|us|our|ours|ourselves)$/,
  isSigned: false,
});

export function claimsInTheirSentences(
  passage: Passage,
  writers: Writers,
  isUsed: (told: Told) => boolean,
  document: Document,
): Fact[] {
  return passage.flatMap((told, place) => {
    const { reading, speaker, scopeAt } = told;
    if (speaker !== null || reading.unit.isQuoted || isUsed(told) || /[?!]["”’)]*$/u.test(reading.unit.text)) return [];
    const all = shownOf(passage, place, document).flatMap((shown) => {
      const found = askedIn(shown, told, document, writers);
      return found ? [{ shown, ...found }] : [];
    });
    // A sentence asked for what it joins is asked whole.
    const joined = all.filter(({ rule }) => rule !== PLAIN.rule).slice(0, 1);
    return (joined.length > 0 ? joined : all).map(({ shown, text, gap, type, rule }) => {
      const fact = gapFact(reading, document, {
        type,
        importance: rule === PLAIN.rule ? 1 : 2,
        ...said(text, { start: gap.start - shown.start, end: gap.end - shown.start }, writers, told),
        rule,
        because: `${writers.name} says it in a sentence of which nothing else is asked`,
        holder: writers.entity,
        quantity: null,
        about: [...new Set(scopeAt(0).names.map(({ entity }) => entity.id))],
      });
      return {
        ...fact,
        ...(fact.found && !writers.isSigned ? { found: { ...fact.found, isOfWriters: true as const } } : {}),
        evidence: [evidenceAt(document, reading.unit.sentence.block, around(shown, told))],
      };
    });
  });
}

const wordsOf = (text: string): string[] =>
  text.split(/[^\p{L}]+/u).flatMap((word) => (word === 'US' ? [] : [word.toLowerCase()]));

const ONE = /^(?:i|me|my|mine|myself)$/;

/** In quotation marks where it speaks of who wrote it; "we had a mill" of one who signs is no saying about everybody, either. */
function said(text: string, gap: Span, { own, isSigned }: Writers, told: Told): { statement: string; gap: Span } {
  const [main] = told.reading.clauses;
  const isTale = isSigned && main !== undefined && isAccount(main, told);
  return wordsOf(text).some((word) => own.test(word) || (isTale && OURS.test(word)))
    ? { statement: `“${capitalise(text)}.”`, gap: { start: gap.start + 1, end: gap.end + 1 } }
    : { statement: `${capitalise(text)}.`, gap };
}

const OURS = /^(?:we|us|our|ours|ourselves)$/;

const PLAIN = { type: 'attribution', rule: 'claim-in-its-sentence' } as const;

interface Asked {
  readonly text: string;
  readonly gap: Span;
  readonly type: FactType;
  readonly rule: string;
}

function askedIn(shown: Shown, told: Told, document: Document, { name, entity, own, isSigned }: Writers): Asked | null {
  const text = document.text.slice(shown.start, shown.end);
  // In a report nobody signs, "I" is whoever is quoted there; and only what "we" say is surely of those who wrote it.
  const words = wordsOf(text);
  if (!isSigned && (words.some((word) => ONE.test(word)) || (entity === null && !words.some((word) => own.test(word)))))
    return null;
  // "Lee teaches at Alder" below her own article: of a life, and no claim.
  if (HANGING.test(text) || (isSigned && text.includes(name.split(' ').at(-1) ?? name))) return null;
  if (text.split('(').length !== text.split(')').length) return null;
  const relation = relationGapIn(shown, told) ?? whenGapIn(shown, told) ?? jointIn(shown, told);
  if (relation)
    return isFull(text, relation, shown) ? { text, gap: relation, type: relation.type, rule: relation.rule } : null;
  // "Avoid late hours": a call, of nobody.
  const { clauses, parts } = told.reading;
  const isClaim = isStatement(told) && parts.some(({ clause, subject }) => clause === clauses[0] && subject !== null);
  const gap = isClaim && !shown.isLong ? gapIn(shown, told) : null;
  // "[help for the ill, but much is dark]": a second statement was taken into the first.
  const isOne = gap !== null && !/, but (?!not )/u.test(document.text.slice(gap.start, gap.end));
  return isOne && isFull(text, gap, shown) ? { text, gap, ...PLAIN } : null;
}

/** Any other joint of the sentence, as other texts have it asked; what stands behind "but" is told next, and its gap is the author's point. */
const jointIn = (shown: Shown, told: Told): RelationGap | null =>
  jointsIn(told, shown.from)
    .filter(({ rule, from }) => !rule.startsWith('turn-') && !REFERRING.test(told.reading.words[from]?.lower ?? ''))
    .filter(
      ({ from, to }) => !isTwofold(told, from, to) && !ASKS_WHETHER.test(told.reading.words[from - 2]?.lemma ?? ''),
    )
    .flatMap((joined) => gapOf(joined, shown, told) ?? [])[0] ?? null;

/** "if [it rains, the mill stands still]": two statements, of which the one hangs on the other. */
const isTwofold = ({ reading: { words } }: Told, from: number, to: number): boolean =>
  words.some(
    ({ text }, at) =>
      at > from &&
      at < to &&
      text === ',' &&
      statesSomething(words, OPENS_NEXT.test(words[at + 1]?.lower ?? '') ? at + 2 : at + 1, to),
  );
const OPENS_NEXT = /^(?:and|but|so|then)$/;

/** "I do not know if [it is needed]" */
const ASKS_WHETHER = /^(?:know|wonder|ask|see|sure|tell|doubt|care)$/;

/** "makes [it dearer]": what, stands outside of the gap. */
const REFERRING = /^(?:it|them|him|her|\p{L}+sel(?:f|ves))$/u;

/** What is left out is whole words, and says something by itself: not "'re going to", "me the best of all", "that might be so". */
const isFull = (text: string, gap: Span, { start }: Shown): boolean => {
  const left = text.slice(gap.start - start, gap.end - start);
  return (
    !/[\p{L}\d\u2010-\u2013’'-]$/u.test(text.slice(0, gap.start - start)) &&
    !/^[\p{L}\d\u2010-\u2013-]/u.test(text.slice(gap.end - start)) &&
    // "by the [end, the mill was old]"
    !/^(?:\p{Ll}+ )?\p{Ll}+, (?:the|it|they|we|you|he|she|this|that|there)(?!\p{L})/u.test(left) &&
    !/^(?:me|us|him|them)(?!\p{L})|(?<!\p{L})(?:is|are|was|were|be|say so|think so|instead)$/iu.test(left) &&
    !(/^(?:that|this) (?:is|was|might|may|would|could|will) /iu.test(left) && left.split(' ').length <= SHORT)
  );
};

/** "that might be different": what, only the text before says. */
const SHORT = 4;

const around = ({ start }: Shown, { reading: { unit } }: Told) => ({
  start: Math.min(start, unit.sentence.start),
  end: unit.sentence.end,
});
