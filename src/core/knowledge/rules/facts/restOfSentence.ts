// "Engineers have come up with a prototype barge.": what a text says in a sentence from which no question could be made and of which
// nothing else is asked. It stays as it was written, with names for pronouns, and its last words are left out.
import type { Document } from '../../../source/document';
import type { Fact } from '../../model';
import { capitalise } from '../../statement';
import { stemOf } from '../../stems';
import { EXAMPLE } from '../arguments/claimed';
import { isStatement, type Passage, type Told } from '../arguments/passage';
import { sayingOf, wordsBetween } from '../arguments/saying';
import { pronounKind } from '../discourse';
import { POINTS_AWAY } from './aloneSentence';
import { gapFact } from './factFrom';

const SHORTEST = 8;
const LONGEST = 34;
const FEWEST_LEFT_OUT = 2;
const MOST_LEFT_OUT = 8;
const FEWEST_AROUND = 5;

/** What opens like this hangs on the sentence before. */
const HANGING =
  /^(?:(?:but|and|so) )?(?:for (?:example|instance)|such|one|another|some|other|others|either|instead|then|or|neither|nor|both|among them)(?!\p{L})/iu;

export function restOfSentence(
  passage: Passage,
  matters: ReadonlySet<string>,
  isUsed: (told: Told) => boolean,
  document: Document,
): Fact[] {
  return passage.flatMap((told) => {
    const { reading, scopeAt } = told;
    const { unit } = reading;
    if (unit.isQuoted || unit.isTag === true || isUsed(told) || !isStatement(told)) return [];
    if (HANGING.test(unit.text) || EXAMPLE.test(unit.text)) return [];
    const names = [...new Set(scopeAt(0).names.map(({ entity }) => entity.id))];
    if (names.length === 0 && !isAbout(told, matters)) return [];
    const said = sayingOf(told);
    const count = said?.text.split(' ').length ?? 0;
    if (!said || count < SHORTEST || count > LONGEST || POINTS_AWAY.test(said.text) || speaks(said.text)) return [];
    if (!isAsWritten(said.text, told) || OTHER_OF_A_NAME.test(said.text)) return [];
    const left = endingOf(told, said.text);
    if (left === null) return [];
    const statement = `${capitalise(said.text)}.`;
    const end = statement.length - 1;
    return [
      gapFact(reading, document, {
        type: 'event',
        importance: 2,
        statement,
        gap: { start: end - left.length, end },
        rule: 'rest-in-its-sentence',
        because: 'its sentence can stand alone, and nothing else is asked of it',
        holder: null,
        quantity: null,
        about: names,
      }),
    ];
  });
}

/** Some of its nouns are what the article comes back to. */
const isAbout = ({ reading: { words } }: Told, matters: ReadonlySet<string>): boolean =>
  words.some(({ pos, lower }) => pos === 'NOUN' && matters.has(stemOf(lower)));

/** "we", "you": of people nobody can name. */
const speaks = (text: string): boolean =>
  text.split(/[^\p{L}’']+/u).some((word) => pronounKind(word.toLowerCase()) === 'speaker');

/** Names put for its first words only: further in, a pronoun may mean somebody else. */
function isAsWritten(said: string, { reading: { unit } }: Told): boolean {
  const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const written = words(unit.text);
  const isOwn = words(said).map((word) => written.includes(word));
  const firstOwn = isOwn.indexOf(true);
  return firstOwn >= 0 && firstOwn <= LONGEST_NAME && isOwn.slice(firstOwn).every(Boolean);
}
const LONGEST_NAME = 6;
/** "The elder Berg" is not the Berg the text is about. */
const OTHER_OF_A_NAME = /(?<!\p{L})(?:elder|younger|senior|junior)(?!\p{L})/iu;

/** The most words at the end of the statement that say one thing; null where there are none. */
function endingOf(told: Told, said: string): string | null {
  const { words, parts, chunks } = told.reading;
  const slots = parts.flatMap(({ after }) => after).toSorted((one, other) => one.from - other.from);
  for (const [index, slot] of slots.entries()) {
    const goesOn = slots.slice(index + 1).every(({ role }) => role === 'phrase' || role === 'infinitive');
    if (slot.role === 'adverb' || !goesOn) continue;
    let { from } = slot;
    while (/^(?:ADP|DET|PUNCT|PART)$/.test(words[from]?.pos ?? '') && !/^an?$/.test(words[from]?.lower ?? ''))
      from += 1;
    const hasVerb = chunks.some((chunk) => chunk.kind === 'vg' && chunk.from >= from && chunk.form.endsWith('finite'));
    const text = hasVerb || from >= words.length ? '' : wordsBetween(told, from, words.length);
    if (text !== '' && said.endsWith(text) && isTelling(text, said.slice(0, -text.length))) return text;
  }
  return null;
}

function isTelling(text: string, before: string): boolean {
  const count = text.split(' ').length;
  return (
    count >= FEWEST_LEFT_OUT &&
    count <= MOST_LEFT_OUT &&
    before.trim().split(' ').length >= FEWEST_AROUND &&
    /\p{L}{4,}/u.test(text) &&
    !/(?<!\p{L})(?:he|she|it|they|them|him|her|his|its|their|not)(?!\p{L})|,|;/iu.test(text) &&
    !/(?:^|, )(?:and|or) $|[-–’']$|(?<!\p{L})(?:what|which|who|whom|how|where|when|why|whether|that) $/u.test(before)
  );
}
