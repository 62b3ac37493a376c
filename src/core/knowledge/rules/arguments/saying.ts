// A sentence, or a stretch of one, as a clause that can be said elsewhere: without the words that only join it to the text, without
// asides, with names for pronouns. Words of the text stay in their order; nothing is reworded.
import { isAround } from '../grammar/clause';
import type { Chunk } from '../grammar/chunks';
import { isGlued } from '../grammar/near';
import type { Clause } from '../grammar/clause';
import { type Beside, render, type Wording } from '../propositions/wording';
import type { Word } from '../grammar/word';
import { openerOf } from './openers';
import type { Told } from './passage';

/** `clause` completes "that ..."; `noun` names a thing; `quotation` stands in its marks as it was said. */
export type SayingForm = 'clause' | 'noun' | 'quotation';

export interface Saying {
  readonly text: string;
  readonly form: SayingForm;
  readonly told: Told;
  /** Of a claim the text itself asks for: the question, behind "why". */
  readonly asked?: string;
}

/** A longer clause is cut down where it has parts it can do without. */
const COMFORTABLE = 24;
const LONGEST = 34;
const SHORTEST = 3;

/** What whoever reads the words knows besides them. */
export type Known = Beside;

interface Stretch extends Beside {
  readonly from?: number;
  readonly to?: number;
  /** Taken as it is, whether or not it has a verb the rules can see. */
  readonly isWhole?: boolean;
  /** A word to leave out: "therefore" inside the clause. */
  readonly without?: number | null;
}

/** The statement of a sentence; null where it has none that can stand alone. */
export function sayingOf(
  told: Told,
  { from, to, isWhole = false, without = null, ...known }: Stretch = {},
): Saying | null {
  const { words } = told.reading;
  const opens = openerOf(told)?.behind ?? 0;
  const start = from === undefined || from === opens ? behindConcession(told, opens) : from;
  const end = to ?? words.length;
  const inverted = unInvert(told, start, end);
  if (inverted) return inverted;
  const left = [...(without === null ? [] : [{ from: without, to: without + 1 }]), ...nowIn(told, start, end)];
  const asides = [...asidesIn(told, start, end), ...left, ...looseEndIn(told, start, end)];
  const cuttable = [...asides, ...describingIn(told, start, end)];
  const shortened = [...cuttable, ...trailingIn(told, start, end)];
  const bare = [...shortened, ...openingIn(told, start)];
  const barest = [...bare, ...trailingIn(told, start, end, /^(?:when|until|once|before|after)$/)];
  const first = [...barest, ...secondIn(told, start, end)];
  const versions = [asides, cuttable, shortened, bare, barest, first]
    .filter((cut) => isWhole || hasVerb(told, start, end, cut))
    .map((cut) => said(told, start, end, cut, known));
  // "it works" is enough beside its claim.
  const fewest = isWhole ? 1 : known.beside ? SHORTEST - 1 : SHORTEST;
  const standing = versions.filter(({ text, isDangling }) => !isDangling && isSayable(text, fewest));
  const best = standing.find(({ text }) => countOf(text) <= COMFORTABLE) ?? shortest(standing);
  if (!best || countOf(best.text) > LONGEST) return null;
  return { text: best.text, form: 'clause', told };
}

/** What is left says something: a finite verb that no describing clause has for itself. */
function hasVerb({ reading: { chunks, clauses } }: Told, from: number, to: number, cut: readonly Range[]): boolean {
  const describing = clauses
    .filter(
      (clause) =>
        clause.kind === 'relative' ||
        clause.kind === 'participial' ||
        // "Although some can live for years, most red cells": what the clause says with its joint is no statement.
        (clause.kind === 'subordinate' && clause.from >= from),
    )
    .map(({ verb }) => verb);
  return chunks.some(
    (chunk) =>
      chunk.kind === 'vg' &&
      (chunk.form === 'finite' || chunk.form === 'maybe-finite') &&
      !describing.includes(chunk) &&
      from <= chunk.main &&
      chunk.main < to &&
      !cut.some((range) => range.from <= chunk.main && chunk.main < range.to),
  );
}

const countOf = (text: string): number => text.split(' ').length;

const shortest = (versions: readonly Wording[]): Wording | undefined =>
  versions.toSorted((a, b) => a.text.length - b.text.length)[0];

/** "the river’s water’s end": a name put for a pronoun beside another of its kind. */
const isHeaped = (text: string): boolean => /[’']s (?:\p{Ll}+ )?\p{Ll}+[’']s(?!\p{L})/u.test(text);

const isSayable = (text: string, fewest: number): boolean =>
  !isHeaped(text) && countOf(text) >= fewest && /\p{L}/u.test(text);

interface Range {
  readonly from: number;
  readonly to: number;
}

/** The words of a stretch as a saying has them. */
export const wordingOf = (told: Told, from: number, to: number, known: Beside = {}): Wording =>
  said(told, from, to, [], known);
/** The same without some of the words. */
export const wordingWithout = (
  told: Told,
  from: number,
  to: number,
  cut: readonly Range[],
  known: Beside = {},
): Wording => said(told, from, to, cut, known);
export const wordsBetween = (told: Told, from: number, to: number): string => wordingOf(told, from, to).text;

/** The words of a stretch without the ranges cut out of it. */
function said(told: Told, from: number, to: number, cut: readonly Range[], known: Beside = {}): Wording {
  const { words } = told.reading;
  const kept: Chunk[] = [];
  for (let at = from; at < to; at += 1) {
    if (cut.some((range) => range.from <= at && at < range.to)) continue;
    const last = kept.at(-1);
    if (last?.to === at) kept[kept.length - 1] = { kind: 'other', from: last.from, to: at + 1 };
    else kept.push({ kind: 'other', from: at, to: at + 1 });
  }
  const wording = render(
    { role: 'adverb', preposition: '', noun: null, chunks: kept, from, to: Math.min(to, words.length) },
    told.scopeAt,
    { isForAll: told.speaker === null && !told.reading.unit.isQuoted, ...known },
  );
  return { ...wording, text: tidy(wording.text) };
}

const tidy = (text: string): string =>
  text
    .replace(/^(?:and|but|yet|so|also) /u, '')
    .replace(/,\s*,/g, ',')
    .replace(/\s+([,.;:])/g, '$1')
    .replace(/(?:[.,;:!]|,? (?:and|but|or|so))+$/u, '')
    .trim();

/** Parentheses, and what stands between dashes. */
function asidesIn({ reading: { words } }: Told, from: number, to: number): Range[] {
  const found: Range[] = [];
  let open: number | null = null;
  let dash: number | null = null;
  for (let at = from; at < to; at += 1) {
    const text = words[at]?.text ?? '';
    if (/^[([]$/.test(text)) open ??= at;
    else if (/^[)\]]$/.test(text) && open !== null) {
      found.push({ from: open, to: at + 1 });
      open = null;
    } else if (open === null && (/^(?:—|--+)$/.test(text) || (text === '–' && !isGlued(words, at)))) {
      if (dash === null) dash = at;
      else {
        found.push({ from: dash, to: at + 1 });
        dash = null;
      }
    }
  }
  // A single dash opens a remark that runs to the end.
  if (dash !== null && dash > from + SHORTEST) found.push({ from: dash, to });
  return found;
}

/** Clauses behind a comma that only describe: ", who has lived abroad since", ", focusing on the opposition instead". */
function describingIn({ reading: { words, clauses } }: Told, from: number, to: number): Range[] {
  return clauses.flatMap((clause) => {
    const isBehindComma = words[clause.from - 1]?.text === ',';
    const describes =
      clause.kind === 'relative' ||
      (clause.kind === 'participial' && clause.connective === ',' && clause.verb?.form === 'ing');
    return describes && isBehindComma && clause.from > from + 1 && clause.from < to
      ? [withComma(words, clause.from - 1, endOf(clause, clauses, to))]
      : [];
  });
}

/** Clauses at the end that say why or although: they are premises and objections of their own. */
function trailingIn(
  { reading: { words, clauses } }: Told,
  from: number,
  to: number,
  which = /^(?:because|although|though|while|whereas|since|as|so that)$/,
): Range[] {
  return clauses.flatMap((clause) =>
    clause.kind === 'subordinate' && which.test(clause.connective) && clause.from > from + SHORTEST && clause.from < to
      ? [
          withComma(
            words,
            /^(?:,|up)$/.test(words[clause.from - 1]?.text ?? '') ? clause.from - 1 : clause.from,
            endOf(clause, clauses, to),
          ),
        ]
      : [],
  );
}

/** A second statement joined by "and": the first is true without it. */
function secondIn({ reading: { words, clauses } }: Told, from: number, to: number): Range[] {
  const second = clauses.find(
    (clause) =>
      clause.kind === 'coordinate' && clause.connective === 'and+' && clause.from > from + SHORTEST && clause.from < to,
  );
  return second ? [{ from: words[second.from - 1]?.text === ',' ? second.from - 1 : second.from, to }] : [];
}

/** "what they now do", "is now known": the present tense says as much, and on another day it would be another now. */
const nowIn = ({ reading: { words } }: Told, from: number, to: number): Range[] =>
  words.flatMap(({ lower, pos }, at) =>
    lower === 'now' && pos === 'ADV' && from < at && at < to - 1 && isFinite(words[at + 1]) !== isHelped(words[at - 1])
      ? [{ from: at, to: at + 1 }]
      : [],
  );
const isFinite = (word: Word | undefined): boolean => word?.pos === 'VERB' && !/(?:ed|ing)$/.test(word.lower);
const isHelped = (word: Word | undefined): boolean => /^(?:is|are|has|have)$/.test(word?.lower ?? '');

/** ", and in the words of the court": what only opens the quotation behind it. */
function looseEndIn({ reading: { unit, words } }: Told, from: number, to: number): Range[] {
  if (to < words.length || /[.!?]["”’)]*$/u.test(unit.text)) return [];
  const joint = words.findLastIndex(({ lower }, at) => /^(?:and|but)$/.test(lower) && words[at - 1]?.text === ',');
  const isLoose =
    joint > from + SHORTEST &&
    words[joint + 1]?.pos === 'ADP' &&
    words.slice(joint + 1).every(({ pos }) => pos !== 'VERB' && pos !== 'AUX');
  return isLoose ? [{ from: joint - 1, to }] : [];
}

/** A phrase in front of the subject, up to its comma, unless it says on what the rest depends. */
function openingIn({ reading: { words, parts, clauses } }: Told, from: number): Range[] {
  const subject = parts.find(({ clause }) => clause === clauses[0])?.subject;
  if (!subject || subject.from <= from || DEPENDS.test(words[from]?.lower ?? '')) return [];
  return words[subject.from - 1]?.text === ',' ? [{ from, to: subject.from }] : [];
}

/** "While the mill is old, it is sound": what is granted is no part of what is held. */
export function behindConcession({ reading: { words, clauses } }: Told, opens: number): number {
  const [main] = clauses;
  const granting = clauses.find(
    ({ kind, connective, from }) =>
      kind === 'subordinate' && /^(?:while|although|though)$/.test(connective) && from === opens,
  );
  if (!main?.verb || granting?.verb == null) return opens;
  const behind = granting.verb.main;
  const comma = words.findIndex(({ text }, at) => text === ',' && at > behind);
  const isBetween = granting.to <= comma + 1 && comma < main.verb.from;
  return isBetween ? comma + 1 : opens;
}

const DEPENDS = /^(?:if|even|unless|until|without|short|only|once|not|no|despite|although|though|while|under|by)$/;

const endOf = (clause: Clause, clauses: readonly Clause[], limit: number): number =>
  Math.min(limit, Math.max(...clauses.filter((other) => isAround(clause, other)).map(({ to }) => to)));

const withComma = (words: Told['reading']['words'], from: number, to: number): Range => ({
  from,
  to: words[to]?.text === ',' ? to + 1 : to,
});

/** "Nor should one expect a reply": one should not expect a reply. */
function unInvert(told: Told, from: number, to: number): Saying | null {
  const { words, chunks } = told.reading;
  if (!/^(?:nor|neither)$/.test(words[from]?.lower ?? '') || words[from + 1]?.pos !== 'AUX') return null;
  const subject = chunks.find((chunk) => chunk.kind === 'np' && chunk.from === from + 2);
  if (!subject) return null;
  const [auxiliary, named, rest] = [
    said(told, from + 1, from + 2, []),
    said(told, subject.from, subject.to, []),
    said(told, subject.to, to, asidesIn(told, subject.to, to)),
  ];
  if (named.isDangling || rest.isDangling || rest.text === '') return null;
  return { text: `${named.text} ${auxiliary.text.toLowerCase()} not ${rest.text}`, form: 'clause', told };
}
