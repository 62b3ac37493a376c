// "the Mill Forum, a body of millers who ...": what something with a name is, said beside it where the article first speaks of it.
import type { Passage } from '../arguments/passage';
import type { FoundEntity } from '../entities/findEntities';
import { isPlaceNoun } from '../entities/kindsOfNames';
import type { UnitReading } from '../readSentence';
import { type FoundDefinition, standsAlone, wordsFrom } from './definition';
import { SETS_APART } from './halves';

const FEWEST_MENTIONS = 3;
const MENTIONS_BEFORE = 2;
const FEWEST_WORDS = 5;
/** Words said together in so many sentences are one name. */
const AGAIN = 2;
/** "the founding of the Forum, a body ...": a deed is no body, so that the Forum is one. */
const DEED = /(?:tion|sion|ment|ing|al|ure|ance)$|^(?:launch|start|birth|rise|end)$/;

/** Of names the article comes back to, people aside: who they are is asked by their roles. */
export const besideNames = (passage: Passage, entities: readonly FoundEntity[]): FoundDefinition[] =>
  entities.flatMap((entity) => {
    const { kind, mentions } = entity;
    if (!/^(?:organisation|thing|event|place)$/.test(kind) || mentions.length < FEWEST_MENTIONS) return [];
    const spoken = new Set(passage.map(({ reading }) => reading));
    for (const mention of mentions.slice(0, MENTIONS_BEFORE)) {
      const { reading } = mention;
      if (!spoken.has(reading) || reading.unit.isQuoted || reading.unit.isTag === true) continue;
      const found = besideIt(reading, mention, entity, spoken);
      if (found) return [found];
    }
    return [];
  });

function besideIt(
  reading: UnitReading,
  { from, to }: { readonly from: number; readonly to: number },
  { name, kind }: FoundEntity,
  spoken: ReadonlySet<UnitReading>,
): FoundDefinition | null {
  const { chunks, words } = reading;
  const comma = chunks.findIndex((chunk) => chunk.from === to && chunk.kind === 'comma');
  const noun = chunks[comma + 1];
  const before = chunks[comma - 1];
  if (comma < 1 || noun?.kind !== 'np' || !/^an?$/.test(words[noun.from]?.lower ?? '') || noun.quantity || noun.date)
    return null;
  // In a list the next comma brings another thing, and of "the mill of the Forum" the mill may be meant.
  if (
    before?.kind !== 'np' ||
    before.to !== to ||
    (before.from < from - 1 && !DEED.test(words[before.head]?.lower ?? '')) ||
    chunks[comma - 2]?.kind === 'comma' ||
    chunks[comma - 2]?.kind === 'and'
  )
    return null;
  const close = chunks.findIndex(({ kind: own }, at) => at > comma + 1 && /^(?:comma|dash|open|mark)$/.test(own));
  const end = close < 0 ? words.length : (chunks[close]?.from ?? words.length);
  if (chunks[close]?.kind === 'comma' && /^(?:and|np|adjective)$/.test(chunks[close + 1]?.kind ?? '')) return null;
  const meaning = withoutNew(wordsFrom(reading, noun.from, end));
  if (
    meaning.split(' ').length < FEWEST_WORDS ||
    (!SETS_APART.test(meaning) && !/ \p{Ll}+ed (?:on|to|by|for) /u.test(meaning)) ||
    !standsAlone(meaning)
  )
    return null;
  const isOfPlace = isPlaceNoun(words[noun.head]?.lower ?? '');
  const around = isOfPlace ? null : nameAround(reading, comma);
  const isUsed = around !== null && [...spoken].filter(({ unit }) => unit.text.includes(around)).length >= AGAIN;
  // Once only, nothing tells whether it is one name; a place is what such words seldom say it is.
  if (around !== null && !isUsed && kind === 'place') return null;
  const longer = isUsed ? around : null;
  const hasThe = words[from]?.lower === 'the' || words[from - 1]?.lower === 'the';
  const isPlace = (kind === 'place' && longer === null) || isOfPlace;
  return {
    term: longer ?? (hasThe && !name.startsWith('the ') ? `the ${name}` : name),
    article: '',
    isPlural: false,
    link: 'is',
    meaning,
    subject: { isPerson: false, isPlace, isPast: false, adverb: '' },
    reading,
    rule: 'lead',
    because: `the words beside ${name} say what it is`,
  };
}

/** "Mill Watch for Orne, a campaign that ...", "the launch of Mill Watch for Orne, ...": what is no place may be said of the whole name that ends with one. */
function nameAround(reading: UnitReading, comma: number): string | null {
  const [before, preposition, place] = reading.chunks.slice(Math.max(0, comma - 3), comma);
  if (comma < 3 || before?.kind !== 'np' || preposition?.kind !== 'prep' || place?.kind !== 'np') return null;
  let from = before.to;
  while (from > before.from && reading.words[from - 1]?.pos === 'PROPN') from -= 1;
  return from < before.to ? wordsFrom(reading, before.isName ? before.from : from, place.to) : null;
}

/** "a new body": it will not be so for ever. */
const withoutNew = (meaning: string): string =>
  meaning.replace(
    /^an? (?:brand-)?new (\p{L})/u,
    (_, first: string) => `${/[aeiou]/i.test(first) ? 'an' : 'a'} ${first}`,
  );
