// "The mill stood still because [the river was low].": a sentence of any text that joins a ground, a condition or a contrast to what it
// says. It stays as it was written, with names for pronouns, and what it joins is left out. A better question, where the grammar gave
// one, stands in its place.
import type { Document } from '../../../source/document';
import type { Fact } from '../../model';
import { capitalise } from '../../statement';
import { stemOf } from '../../stems';
import type { Word } from '../grammar/word';
import type { FoundEntity } from '../entities/findEntities';
import { POINTS_AWAY } from '../facts/aloneSentence';
import { gapFact } from '../facts/factFrom';
import { commentIn } from '../grammar/clause';
import { jointsIn } from './joints';
import { openerOf } from './openers';
import { isStatement, type Passage, type Told } from './passage';
import type { Joined } from './relationGap';
import { wordingWithout } from './saying';
import { undatedIn } from './undated';
import { openingOf } from './shown';
import { isAccount } from './voice';

const LONGEST_FRONT = 34;
const FEWEST_AROUND = 5;
const FEWEST_LEFT_OUT = 2;
const MOST_LEFT_OUT = 26;

export function joinedSentences(
  passage: Passage,
  author: FoundEntity | null,
  matters: ReadonlySet<string>,
  isUsed: (told: Told) => boolean,
  document: Document,
): Fact[] {
  return passage.flatMap((told) => {
    const { reading, scopeAt } = told;
    const { unit, clauses } = reading;
    if (unit.isQuoted || unit.isTag === true || isUsed(told) || !isReadable(told)) return [];
    const names = [...new Set(scopeAt(0).names.map(({ entity }) => entity.id))];
    const found = firstAlone(told, firstOf(told));
    if (!found) return [];
    if (names.length === 0 && !isAbout(told, matters) && !namesMore(found.said.text, unit.text)) return [];
    const [main] = clauses;
    return [
      gapFact(reading, document, {
        type: found.joined.type,
        importance: 2,
        statement: found.said.text,
        gap: found.said.gap,
        rule: found.joined.rule,
        because: 'its sentence says how the one hangs on the other',
        // What one who signs says of the present is a view; what happened is not.
        holder: main === undefined || isAccount(main, told) ? null : author,
        quantity: null,
        about: names,
      }),
    ];
  });
}

/** The first joint whose sentence can be read alone. */
export function firstAlone(told: Told, first: number): { joined: Joined; said: Said } | null {
  for (const joined of jointsIn(told, first)) {
    const said = saidAround(joined, first, told);
    if (said && standsAlone(said.text, told)) return { joined, said };
  }
  return null;
}

/** Neither a question nor a call; a remark as to who says so may stand beside it, for it stays. */
export const isReadable = (told: Told): boolean =>
  isStatement(told) ||
  (told.reading.clauses[0]?.verb != null &&
    commentIn(told.reading.clauses) !== null &&
    !/[?!]["”’)]*$/u.test(told.reading.unit.text));

interface Said {
  readonly text: string;
  readonly gap: { readonly start: number; readonly end: number };
}

/** Behind what only joins the sentence to the one before. */
function firstOf(told: Told): number {
  const opener = openerOf(told);
  return opener?.kind === 'conclusion' ? opener.behind : openingOf(told);
}

/** Where what is joined ends: ", thinks Ann Lee" is not asked, since it says whose words they are. */
export function endOf({ from, to }: Joined, { reading: { words, clauses } }: Told): number {
  const comment = commentIn(clauses);
  if (comment === null || comment.from <= from || comment.from > to) return to;
  return comment.from - (words[comment.from - 1]?.text === ',' ? 1 : 0);
}

/** The sentence as it can be read alone, and where in it the words to leave out stand. */
function saidAround(joined: Joined, first: number, told: Told): Said | null {
  const { words, clauses } = told.reading;
  const { from } = joined;
  const to = endOf(joined, told);
  const read = (end: number): string | null => {
    const { text, isDangling } = wordingWithout(told, first, end, undatedIn(told), { isReadOn: true });
    return isDangling ? null : text;
  };
  // Behind an aside inside it the words would go on in the middle.
  if (words[to]?.text === '(' && !isLastAside(words, to)) return null;
  // What comes behind, the joint is whole without: but not its own claim, nor who says so.
  const isBehindClaim = clauses[0]?.verb == null || clauses[0].verb.main < from;
  const isCut = isBehindClaim && commentIn(clauses) === null && /^(?:,|;|—|\()$/.test(words[to]?.text ?? '');
  const end = isCut ? to : words.length;
  const [before, joint, whole] = [read(from), read(to), read(end)];
  if (before === null || joint === null || whole === null) return null;
  if (!joint.startsWith(before) || !whole.startsWith(joint)) return null;
  // What joins the two stays where the reader sees it.
  const start =
    before.length +
    (/^[^\p{L}\p{N}“"(£$€]*(?:(?:and|but|or|so|yet) )?/u.exec(joint.slice(before.length))?.[0].length ?? 0);
  // "click ‘create’ and wait": of what stands in marks no half is left out.
  if (/‘[^’]*$/u.test(joint.slice(0, start))) return null;
  const left = joint.slice(start);
  const around = countOf(whole) - countOf(left);
  if (POINTING.test(left) || /[>(]\s|\(\)/u.test(whole)) return null;
  if (countOf(left) < FEWEST_LEFT_OUT || countOf(left) > MOST_LEFT_OUT) return null;
  if (around < FEWEST_AROUND || around > LONGEST_FRONT) return null;
  return { text: `${capitalise(whole)}.`, gap: { start, end: joint.length } };
}

/** "doing that": as an answer it says nothing. */
export const POINTING = /(?:^|\s)(?:do|doing|did|does) (?:that|this|it|so)$/u;

/** What stands in brackets at the end, the sentence is whole without. */
export const isLastAside = (words: readonly Word[], at: number): boolean =>
  words.slice(words.findIndex(({ text }, index) => index > at && text === ')') + 1).every(({ pos }) => pos === 'PUNCT');

export const countOf = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

export function standsAlone(text: string, { reading: { words }, scopeAt }: Told): boolean {
  if (
    POINTS_AWAY.test(text.replace(SUCH_A, '').replace(YEAR_AFTER, '')) ||
    HANGING.test(text) ||
    POINTS_AT_ALL.test(text)
  )
    return false;
  // "Not all mills are old, but if not all mills were ...": of some of them, no pronoun speaks so.
  if (/(?<!\p{L})(?:if|when|because|that|though) not (?:all|every)(?!\p{L})/iu.test(text)) return false;
  // Of a mark of quotation or a bracket both halves.
  if (text.split('"').length % 2 === 0 || text.split('(').length !== text.split(')').length) return false;
  if (text.split('“').length !== text.split('”').length) return false;
  // "you" is anybody; "we" is everybody only where one who signs says so, or where nobody else can be meant.
  const { cast } = scopeAt(0).memory;
  const isForAll = cast.isForAll || cast.isOfMankind;
  return !words.some(
    ({ lower }) =>
      /^(?:i|me|my|mine|myself)$/.test(lower) || (!isForAll && /^(?:we|us|our|ours|ourselves)$/.test(lower)),
  );
}

/** "We did not know that, so ...", "Despite that, ...": what, another sentence says. */
export const POINTS_AT_ALL =
  /(?<!\p{L})that(?=[.;:]|,(?! (?:while|if|when|although|though|as|in|because|since|with|for|by|after|unlike|despite|once|without) ))|^Despite (?:that|it)(?!\p{L})|^(?:If|When|Unless|Once|Though|Although|While|Even if) that(?:['’]s| is| was| were)(?!\p{L})/u;

/** "in 1902 ... the following year": it says itself after which. */
const YEAR_AFTER = /(?<=\d{4}.*)the following (?:day|week|month|year)/u;

/** "They said she would sell the mill, and that such a sale ...": behind a whole statement, which says of what sort. */
const SUCH_A = /(?<=(?:\S+ ){6})such an? /u;

/** What opens like this hangs on the sentence before, or is a call. */
export const HANGING =
  /^(?:for (?:example|instance)|such|one|another|some|other|others|either|instead|then|or|neither|nor|both|among them|let|try|note|tell|consider|suppose|there|here)(?!\p{L})/iu;

/** A pronoun was read as a name that stands in another sentence. */
const namesMore = (said: string, written: string): boolean =>
  (said.match(/(?<=\P{L})\p{Lu}\p{Ll}+/gu) ?? []).some((name) => !written.includes(name));

/** Some of its nouns are what the article comes back to. */
const isAbout = ({ reading: { words } }: Told, matters: ReadonlySet<string>): boolean =>
  words.some(({ pos, lower }) => pos === 'NOUN' && matters.has(stemOf(lower)));
