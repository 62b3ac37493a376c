// "Kesten has no water. This is because [Alder closed the dam].", "The dam was old. It broke, forcing [the millers to leave].": a sentence that
// joins something to what the sentence before it says, or that cannot be read without it, is asked behind that sentence.
import type { Document } from '../../../source/document';
import type { Fact } from '../../model';
import { capitalise } from '../../statement';
import type { FoundEntity } from '../entities/findEntities';
import { POINTS_AWAY } from '../facts/aloneSentence';
import { gapFact } from '../facts/factFrom';
import { groundBehind } from './groundBehind';
import { countOf, endOf, firstAlone, HANGING, isLastAside, isReadable, POINTING, standsAlone } from './joinedSentences';
import { jointsIn } from './joints';
import { isPiece, jointToTheOneBefore } from './jointsToTheOneBefore';
import { isSameBlock, isStatement, type Passage, type Told } from './passage';
import type { Joined } from './relationGap';
import { wordingWithout } from './saying';
import { openingOf } from './shown';
import { undatedIn } from './undated';
import { isAccount } from './voice';

/** Both sentences, without what is left out. */
const LONGEST_FRONT = 40;
const FEWEST_BEFORE = 6;
const FEWEST_LEFT_OUT = 3;
const MOST_LEFT_OUT = 26;

type PairsIn = (
  passage: Passage,
  author: FoundEntity | null,
  isUsed: (told: Told) => boolean,
  document: Document,
) => Fact[];

/** What words join to the sentence before, or to a sentence that only the one before makes plain. */
export const joinedPairs: PairsIn = (passage, author, isUsed, document) =>
  pairsOf(passage, author, isUsed, document, (context, before, told) => {
    if (before.reading.unit.sentence === told.reading.unit.sentence) return null;
    const own = jointToTheOneBefore(told);
    return own ? behind(context, own, told, own.from) : leaning(context, told);
  });

/** What bears out a judgement, where no word says that it does. */
export const groundedPairs: PairsIn = (passage, author, isUsed, document) =>
  pairsOf(passage, author, isUsed, document, (context, before, told) => {
    const ground = jointToTheOneBefore(told) ? null : groundBehind(before, told, context.slice(-1));
    return ground && behind(context, ground, told, openingOf(told));
  });

const pairsOf = (
  passage: Passage,
  author: FoundEntity | null,
  isUsed: (told: Told) => boolean,
  document: Document,
  look: (context: string, before: Told, told: Told) => Found | null,
): Fact[] =>
  passage.flatMap((told, at) => {
    const before = passage[at - 1];
    const { unit, clauses } = told.reading;
    if (!before || unit.isQuoted || unit.isTag === true || isUsed(told) || !(isReadable(told) || isPiece(told)))
      return [];
    if (!isSameBlock(before, told)) return [];
    const mark = markBetween(before, told);
    const context = mark === null ? null : contextOf(before, mark);
    const found = context === null ? null : look(context, before, told);
    if (!found) return [];
    const [main] = clauses;
    const names = [...before.scopeAt(0).names, ...told.scopeAt(0).names].map(({ entity }) => entity.id);
    return [
      gapFact(told.reading, document, {
        type: found.joined.type,
        importance: 2,
        statement: found.text,
        gap: found.gap,
        rule: found.joined.rule,
        because: 'it says how it hangs on the sentence before',
        holder: main === undefined || isAccount(main, told) ? null : author,
        quantity: null,
        about: [...new Set(names)],
      }),
    ];
  });

/** What stands between two statements: the end of a sentence, or inside of one a colon or semicolon; null for any other mark. */
function markBetween({ reading: { unit: before } }: Told, { reading: { unit } }: Told): string | null {
  if (before.sentence !== unit.sentence) return '.';
  const between = unit.sentence.text.slice(before.end - before.sentence.start, unit.start - unit.sentence.start);
  return /^\s*([:;])\s*$/u.exec(between)?.[1] ?? null;
}

/** The statement before, where it can be read alone. */
function contextOf(before: Told, mark: string): string | null {
  const { unit, words } = before.reading;
  if (unit.isQuoted || unit.isTag === true || !isStatement(before)) return null;
  const { text, isDangling } = wordingWithout(before, openingOf(before), words.length, undatedIn(before), {
    isReadOn: true,
  });
  // "Similarly, ..." leans on a third.
  if (/^(?:similarly|likewise|thus|therefore|hence|also|then|instead|otherwise|this|these|so)(?!\p{L})/iu.test(text))
    return null;
  return isDangling || countOf(text) < FEWEST_BEFORE || !standsAlone(text, before)
    ? null
    : `${capitalise(text)}${mark}`;
}

interface Found {
  readonly joined: Joined;
  readonly text: string;
  readonly gap: { readonly start: number; readonly end: number };
}

/** A joint inside the sentence, whose "it" or "these wheels" the sentence before explains. */
function leaning(context: string, told: Told): Found | null {
  const first = openingOf(told);
  if (firstAlone(told, first) !== null) return null;
  for (const joined of jointsIn(told, first)) {
    // What stands behind "but" is told next; two sentences of it are a story.
    if (joined.rule.startsWith('turn-')) continue;
    const found = behind(context, joined, told, first);
    if (found) return found;
  }
  return null;
}

/** Both sentences, and where in them what is left out stands. `first` is where the words begin that are read with names for pronouns. */
function behind(context: string, joined: Joined, told: Told, first: number): Found | null {
  const { words, unit } = told.reading;
  const to = endOf(joined, told);
  if (words[to]?.text === '(' && !isLastAside(words, to)) return null;
  const isCut = /^(?:;|—|\()$/.test(words[to]?.text ?? '');
  const read = (end: number): string | null => {
    const { text, isDangling } = wordingWithout(told, first, end, undatedIn(told), {
      isReadOn: true,
      follows: true,
      before: context,
    });
    return isDangling ? null : text;
  };
  // What stands before the words that are read joins them to the sentence before, and stays as it is.
  const joint = unit.text.slice(0, words[first]?.start ?? 0).replace(/\s+/g, ' ');
  const isOpener = first === joined.from;
  const [opening, left, whole] = [isOpener ? '' : read(joined.from), read(to), read(isCut ? to : words.length)];
  if (opening === null || left === null || whole === null) return null;
  if (!left.startsWith(opening) || !whole.startsWith(left)) return null;
  const skipped = /^[^\p{L}\p{N}“"(£$€]*(?:(?:and|but|or|so|yet) )?/u.exec(left.slice(opening.length))?.[0].length ?? 0;
  const start = opening.length + skipped;
  const answer = left.slice(start);
  const shown = isOpener ? `${joint}${whole}` : context.endsWith('.') ? capitalise(whole) : whole;
  const around = countOf(context) + countOf(shown) - countOf(answer);
  if (countOf(answer) < FEWEST_LEFT_OUT || countOf(answer) > MOST_LEFT_OUT || around > LONGEST_FRONT) return null;
  if (POINTING.test(answer) || HANGING.test(shown) || POINTS_AWAY.test(shown.replace(POINTED, ''))) return null;
  if (!standsAlone(`${context} ${shown}`.replace(POINTED, ''), told)) return null;
  const offset = context.length + 1 + (isOpener ? joint.length : 0);
  return {
    joined,
    text: `${context} ${shown}.`,
    gap: { start: offset + start, end: offset + left.length },
  };
}

/** What points at the sentence before, which is shown. */
const POINTED = /(?<!\p{L})(?:this|these|such)(?!\p{L})(?! (?:week|month|year|time))/giu;
