// What of a text can be shown as it was written: a sentence, or half of one, that a reader understands by itself, or with the sentence
// before it, which says what its "it" or "this" means.
import type { Document, Span } from '../../../source/document';
import { pronounKind } from '../discourse';
import { isExpletive } from '../grammar/expletive';
import { isNoun } from '../grammar/near';
import { BE } from '../grammar/verbs';
import type { Word } from '../grammar/word';
import { openerOf } from './openers';
import { isSameBlock, isStatement, type Passage, type Told } from './passage';

export interface Shown extends Span {
  /** The words of the sentence itself that are shown. */
  readonly from: number;
  readonly to: number;
  /** Too long for a card but for what is left out of it. */
  readonly isLong: boolean;
}

const SHORTEST = 6;
const LONGEST = 34;
const LONGEST_WHOLE = 54;

/** The sentence at a place of a passage, whole and, where it is long, its halves: where in the document what is shown stands. */
export function shownOf(passage: Passage, place: number, document: Document): Shown[] {
  const told = passage[place];
  if (!told) return [];
  const before = passage[place - 1];
  return piecesOf(told).flatMap(({ from, to, isFirst }) => {
    const own = spanOf(told, from, to);
    if (!own) return [];
    const isAlone = !leansBack(told, from, to);
    if (!isAlone && (!isFirst || !before || !isSameBlock(told, before) || !isShowable(before))) return [];
    const context = isAlone || !before ? null : spanOf(before, openingOf(before), before.reading.words.length);
    const start = context?.start ?? own.start;
    const text = document.text.slice(start, own.end);
    const count = text.split(/\s+/).length;
    return RELATIVE.test(text) || MARKED.test(text) || count > LONGEST_WHOLE
      ? []
      : [{ start, end: own.end, from, to, isLong: count > LONGEST }];
  });
}

/** The sentence before says by itself what it is about. */
const isShowable = (told: Told): boolean =>
  told.speaker === null &&
  !told.reading.unit.isQuoted &&
  isStatement(told) &&
  !leansBack(told, openingOf(told), told.reading.words.length);

/** Counted from the day of writing. */
const RELATIVE =
  /(?<!\p{L})(?:now|nowadays|today|tonight|yesterday|tomorrow|currently|recent|recently|lately|ago|(?:this|last|next) (?:week|month|year|decade|century))(?!\p{L})/iu;

/** Marks of a quoted letter that ran into the text: where its words end, nobody knows. */
const MARKED = /(?:^|\s)>+\s/u;

const JOINING = /^(?:(?:and|but|so|yet|or)(?: yet)?,? |for (?:example|instance), )/iu;

/** "But I know the reason is that", where the words are read wrongly. */
const MINE =
  /^(?:and |but |so )?i (?:know|think|believe|realized|realised|learned|suspect) (?:that )?(?=(?:the|there|most|one|people|you|we) )/iu;

/** Behind the words that only join it to the text, and behind "I know that". */
export function openingOf(told: Told): number {
  const { words, unit } = told.reading;
  const opener = openerOf(told);
  const joined = (MINE.exec(unit.text) ?? JOINING.exec(unit.text))?.[0].length ?? 0;
  const behind = opener && /^(?:contrast|addition|aside)$/.test(opener.kind) ? opener.behind : 0;
  return (
    heldIn(told) ??
    Math.max(
      behind,
      words.findIndex(({ start }) => start >= joined),
      0,
    )
  );
}

const HELD = /^(?:think|believe|know|realize|realise|learn|find|notice|discover|argue|say|bet)$/;

/** "I know that A": where A begins. */
function heldIn({ reading: { words, clauses, parts } }: Told): number | null {
  const [main] = clauses;
  const own = parts.find(({ clause }) => clause === main);
  const said = clauses.find(
    ({ kind, connective, parent }) => kind === 'complement' && connective === 'that' && parent === main,
  );
  const isMine =
    main?.verb != null &&
    own?.subject?.to === own?.verb.from &&
    words[own?.subject?.noun?.head ?? -1]?.lower === 'i' &&
    HELD.test(words[main.verb.main]?.lemma ?? '') &&
    !main.verb.isNegated;
  if (!isMine || !said || said.from - main.verb.to > 1) return null;
  return words[said.from]?.lower === 'that' ? said.from + 1 : said.from;
}

interface Piece {
  readonly from: number;
  readonly to: number;
  readonly isFirst: boolean;
}

/** The whole where it is short enough, else its halves. */
function piecesOf(told: Told): Piece[] {
  const { words, clauses } = told.reading;
  const from = openingOf(told);
  const whole = { from, to: words.length, isFirst: true };
  if (words.slice(from).filter(({ pos }) => pos !== 'PUNCT').length <= LONGEST) return [whole];
  const joint = clauses.find(
    ({ kind, connective, from: at }) => kind === 'coordinate' && connective.endsWith('+') && at > from + SHORTEST,
  );
  if (!joint) return [whole];
  const start = /^(?:and|but|so|yet)$/.test(words[joint.from]?.lower ?? '') ? joint.from + 1 : joint.from;
  return [whole, { from, to: joint.from, isFirst: true }, { from: start, to: words.length, isFirst: false }];
}

/** From the first of the words to the last, without the marks behind it. */
function spanOf(told: Told, from: number, to: number): Span | null {
  const { words, unit } = told.reading;
  const first = words[from];
  const last = words.slice(from, to).findLast(({ pos, text }) => pos !== 'PUNCT' || /^[)”"%]$/.test(text));
  return first && last ? { start: unit.start + first.start, end: unit.start + last.end } : null;
}

/** A pronoun or pointing word that nothing before it in the words explains. */
export function leansBack({ reading: { words, chunks } }: Told, from: number, to: number): boolean {
  if (/^(?:this|that|these|those|which|such|both|neither|another|others?)(?!\p{L})/iu.test(words[from]?.lower ?? ''))
    return true;
  return words.slice(from, to).some((word, offset) => {
    const at = from + offset;
    // "even if you don't,", "so is the sign": what, the sentence before says.
    const isCutOff = at + 1 === to || words[at + 1]?.pos === 'PUNCT';
    // "as fast as you can" is whole.
    const isAsCan = /^(?:can|could)$/.test(word.lower) && words[at - 2]?.lower === 'as';
    if (
      isCutOff &&
      !isAsCan &&
      (word.pos === 'AUX' || (/^(?:not|n['’]t)$/.test(word.lower) && words[at - 1]?.pos === 'AUX'))
    )
      return true;
    if (word.lower === 'so' && at === from && words[at + 1]?.pos === 'AUX') return true;
    const kind = /^(?:PRON|DET)$/.test(word.pos) ? pronounKind(word.lower) : null;
    if (kind === 'speaker') return false;
    const isNamed = (plural: boolean | null): boolean =>
      chunks.some(
        (chunk) =>
          chunk.kind === 'np' &&
          !chunk.isPronoun &&
          chunk.date === null &&
          from <= chunk.from &&
          chunk.to <= at &&
          (plural === null || chunk.isPlural === plural),
      );
    if (kind === 'thing') return !isExpletive(words, at) && !isIdle(words, at) && !isNamed(null);
    // "him" is somebody with a name, or anybody at all.
    if (kind === 'person')
      return !words
        .slice(from, at)
        .some(({ pos, lower }) => pos === 'PROPN' || /^(?:some|any|every|no)(?:one|body)$/.test(lower));
    if (kind !== null) return !isNamed(null);
    return isPointing(words, at);
  });
}

/** "this", "those rules", "the former", "did so": which, only other words tell; "those who" and "the same as" say it themselves. */
function isPointing(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const next = words[at + 1];
  if (!word || !/^(?:DET|PRON|ADJ|ADV|NOUN)$/.test(word.pos)) return false;
  if (word.lower === 'that')
    return (
      (word.pos === 'DET' && isNoun(next)) ||
      ((BE.has(next?.lower ?? '') || /^['’]s$/.test(next?.lower ?? '')) && !isNoun(words[at - 1]))
    );
  if (word.lower === 'those') return !/^(?:who|of|whose|with|in|that)$/.test(next?.lower ?? '');
  if (word.lower === 'same') return !words.slice(at, at + SAME_REACH).some(({ lower }) => lower === 'as');
  if (word.lower === 'so') return words[at - 1]?.lemma === 'do';
  if (word.lower === 'there') return !isExpletive(words, at);
  if (word.lower === 'such') return !/^(?:as|an?)$/.test(next?.lower ?? '');
  return /^(?:this|these|former|latter|here)$/.test(word.lower);
}

const SAME_REACH = 8;

/** "It is hard for young mills to pay", "make it big": it stands for nothing. */
function isIdle(words: readonly Word[], at: number): boolean {
  const [before, next, second] = [words[at - 1], words[at + 1], words[at + 2]];
  if (/^(?:make|making|made|get|got)$/.test(before?.lower ?? '') && next?.pos === 'ADJ') return true;
  const isState = BE.has(next?.lower ?? '') || /^(?:seem|become|get)$/.test(next?.lemma ?? '');
  const said = second?.pos === 'ADV' ? words[at + 3] : second;
  return isState && said?.pos === 'ADJ' && words.slice(at + 3).some(({ lower }) => /^(?:to|that|when|if)$/.test(lower));
}
