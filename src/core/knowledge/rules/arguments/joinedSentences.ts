// "The mill stood still because [the river was low].": a sentence of any text that joins a ground, a condition or a contrast to what it
// says. It stays as it was written, with names for pronouns, and what it joins is left out. A better question, where the grammar gave
// one, stands in its place.
import type { Document } from '../../../source/document';
import type { Fact } from '../../model';
import { capitalise } from '../../statement';
import { stemOf } from '../../stems';
import type { FoundEntity } from '../entities/findEntities';
import { POINTS_AWAY } from '../facts/aloneSentence';
import { gapFact } from '../facts/factFrom';
import { jointIn } from './joints';
import { openerOf } from './openers';
import { isStatement, type Passage, type Told } from './passage';
import type { Joined } from './relationGap';
import { wordingOf } from './saying';
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
    if (unit.isQuoted || unit.isTag === true || isUsed(told) || !isStatement(told)) return [];
    const names = [...new Set(scopeAt(0).names.map(({ entity }) => entity.id))];
    if (names.length === 0 && !isAbout(told, matters)) return [];
    const first = firstOf(told);
    const joined = jointIn(told, first);
    const said = joined && saidAround(joined, first, told);
    if (!said || !standsAlone(said.text, told)) return [];
    const [main] = clauses;
    return [
      gapFact(reading, document, {
        type: joined.type,
        importance: 2,
        statement: said.text,
        gap: said.gap,
        rule: joined.rule,
        because: 'its sentence says how the one hangs on the other',
        // What one who signs says of the present is a view; what happened is not.
        holder: main === undefined || isAccount(main, told) ? null : author,
        quantity: null,
        about: names,
      }),
    ];
  });
}

/** Behind what only joins the sentence to the one before. */
function firstOf(told: Told): number {
  const opener = openerOf(told);
  return opener?.kind === 'conclusion' ? opener.behind : openingOf(told);
}

/** The sentence as it can be read alone, and where in it the words to leave out stand. */
function saidAround({ from, to }: Joined, first: number, told: Told) {
  const { words } = told.reading;
  const read = (end: number): string | null => {
    const { text, isDangling } = wordingOf(told, first, end, { isReadOn: true });
    return isDangling ? null : text;
  };
  let end = words.length;
  // What comes behind, the joint is whole without.
  if (to < end && /^(?:,|;|—)$/.test(words[to]?.text ?? '')) end = to;
  const [before, joint, whole] = [read(from), read(to), read(end)];
  if (before === null || joint === null || whole === null) return null;
  if (!joint.startsWith(before) || !whole.startsWith(joint)) return null;
  const start = before.length + (/^[^\p{L}\p{N}“"(£$€]*/u.exec(joint.slice(before.length))?.[0].length ?? 0);
  const left = joint.slice(start);
  const around = countOf(whole) - countOf(left);
  if (countOf(left) < FEWEST_LEFT_OUT || countOf(left) > MOST_LEFT_OUT) return null;
  if (around < FEWEST_AROUND || around > LONGEST_FRONT) return null;
  return { text: `${capitalise(whole)}.`, gap: { start, end: joint.length } };
}

const countOf = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

function standsAlone(text: string, { reading: { words }, scopeAt }: Told): boolean {
  if (POINTS_AWAY.test(text) || HANGING.test(text)) return false;
  // Of a mark of quotation or a bracket both halves.
  if (text.split('"').length % 2 === 0 || text.split('(').length !== text.split(')').length) return false;
  if (text.split('“').length !== text.split('”').length) return false;
  // "you" is anybody; "we" is everybody only where one who signs says so.
  const isForAll = scopeAt(0).memory.cast.isForAll;
  return !words.some(
    ({ lower }) =>
      /^(?:i|me|my|mine|myself)$/.test(lower) || (!isForAll && /^(?:we|us|our|ours|ourselves)$/.test(lower)),
  );
}

/** What opens like this hangs on the sentence before, or is a call. */
const HANGING =
  /^(?:for (?:example|instance)|such|one|another|some|other|others|either|instead|then|or|neither|nor|both|among them|let|try|note|tell|consider|suppose|there|here)(?!\p{L})/iu;

/** Some of its nouns are what the article comes back to. */
const isAbout = ({ reading: { words } }: Told, matters: ReadonlySet<string>): boolean =>
  words.some(({ pos, lower }) => pos === 'NOUN' && matters.has(stemOf(lower)));
