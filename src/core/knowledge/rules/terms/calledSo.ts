// "a ridge of clay called a bund", "Fields that lie open for a year are called fallows.": what is called so, and by what words. The name is
// asked for by them, and they by the name, where they tell it from other things.
import type { Chunk, NounPhrase } from '../grammar/chunks';
import type { UnitReading } from '../readSentence';
import { type FoundDefinition, standsAlone, wordsFrom } from './definition';
import { nameAt, namingAt } from './naming';
import type { Term } from './term';

const FEWEST_WORDS = 4;

export function calledSo(reading: UnitReading): FoundDefinition[] {
  const { chunks, unit } = reading;
  if (/[?!]["”’)]*$/u.test(unit.text)) return [];
  return chunks.flatMap((_, at) => {
    const naming = namingAt(reading, at);
    if (!naming) return [];
    const named = nameAt(reading, naming);
    if (!named) return [];
    const told = naming.isAside === true ? besideIt(reading, at, named) : ofSubject(reading, at, named);
    if (!told) return [];
    const { meaning, term } = told;
    const isBare = meaning.split(' ').length < FEWEST_WORDS;
    if (!standsAlone(meaning) || SUCH.test(meaning) || NAMES_ANOTHER.test(meaning)) return [];
    if (meaning.replace(/^(?:an?|the) /, '').split(' ').length < 2) return [];
    if (meaning.toLowerCase().split(' ').includes(term.term.toLowerCase())) return [];
    return [
      {
        ...term,
        link: 'is' as const,
        meaning,
        isBare,
        reading,
        rule: 'definition',
        because: `the sentence says what is called “${term.term}”`,
      },
    ];
  });
}

/** "such a wheel": which, the sentence before says. */
const SUCH = /(?<!\p{L})such an?(?!\p{L})|(?<!\p{L})(?:we|our|you|your)(?!\p{L})/iu;

interface Told {
  readonly meaning: string;
  readonly term: Term;
}

/** "a ridge of clay called a bund that keeps the water in": the noun before it, with the clause behind the name. */
function besideIt(reading: UnitReading, at: number, { term, next }: { term: Term; next: number }): Told | null {
  const { chunks, words } = reading;
  const isSetOff = /^(?:comma|open|dash)$/.test(chunks[at - 1]?.kind ?? '');
  const nounAt = at - (isSetOff ? 2 : 1);
  const noun = chunks[nounAt];
  if (noun?.kind !== 'np') return null;
  const whole = described(reading, nounAt, isSetOff) ?? partOf(noun, reading);
  if (!whole || !agrees(whole.noun, term)) return null;
  const own = wordsFrom(reading, whole.from, noun.to);
  const clause = whole.from === noun.from || whole.noun === noun ? clauseBehind(reading, next, isSetOff) : '';
  // "one of the channels called flumes, which": its own words say enough.
  const meaning = clause !== '' && standsAlone(`${own}${clause}`) ? `${own}${clause}` : own;
  return words[whole.from] === undefined ? null : { meaning, term: { ...term, isPlural: whole.noun.isPlural } };
}

interface Whole {
  readonly from: number;
  readonly noun: NounPhrase;
}

/** "a kind of wheel that lies flat, called a tub wheel": the noun that the clause before the comma describes. */
function described({ chunks, clauses, words }: UnitReading, nounAt: number, isSetOff: boolean): Whole | null {
  const last = chunks[nounAt];
  if (!isSetOff || !last) return null;
  const clause = clauses.findLast(({ kind, from }) => kind === 'relative' && from < last.from);
  const noun = clause?.antecedent;
  if (!clause || !noun || !mayBeMeant(noun, words) || noun.to !== clause.from) return null;
  return { from: noun.from, noun };
}

/** Of "the making of a fine flour" the flour is called so; of "rings of iron" the rings. */
function partOf(np: NounPhrase, { words }: UnitReading): Whole | null {
  const of = words.findLastIndex(({ lower }, at) => lower === 'of' && at > np.from && at < np.to);
  const isInner = of >= 0 && /^an?$/.test(words[of + 1]?.lower ?? '') && !/^an?$/.test(words[np.from]?.lower ?? '');
  if (isInner) {
    const inner = { ...np, from: of + 1, head: np.to - 1, isPlural: false };
    return mayBeMeant(inner, words) ? { from: of + 1, noun: inner } : null;
  }
  return mayBeMeant(np, words) ? { from: np.from, noun: np } : null;
}

/** A kind of thing: not this, not hers, not so many. */
const mayBeMeant = (
  { from, to, isPronoun, isName, date, quantity }: NounPhrase,
  words: UnitReading['words'],
): boolean =>
  !isPronoun &&
  !isName &&
  !date &&
  !quantity &&
  (words[from]?.pos !== 'DET' || /^an?$/.test(words[from].lower)) &&
  !/^(?:PRON|NUM|PROPN)$/.test(words[from]?.pos ?? '') &&
  !words.slice(from, to).some(({ pos }) => pos === 'PROPN') &&
  !/^(?:many|several|few|some|other|most|more|all|both|what|certain|various|thing|something|things|people|one|ones|process|part|name)s?$/.test(
    words[/^an?$/.test(words[from]?.lower ?? '') ? from + 1 : from]?.lower ?? '',
  );

const agrees = (noun: NounPhrase, { article, isPlural }: Term): boolean =>
  /^an?$/.test(article) ? !noun.isPlural : article === 'the' || isPlural ? noun.isPlural === isPlural : true;

/** " that keeps the water in", ", which keep the water in": to the end of the clause; empty where it names another thing. */
function clauseBehind(reading: UnitReading, next: number, isSetOff: boolean): string {
  const { chunks, words } = reading;
  const isBehindComma = isSetOff && words[chunks[next]?.from ?? -1]?.text === ',';
  const at = isBehindComma ? next + 1 : next;
  const relative = chunks[at];
  if (relative?.kind !== 'relative' || !/^(?:that|which|who)$/.test(words[relative.from]?.lower ?? '')) return '';
  const close = chunks.find(({ kind }, index) => index > at && /^(?:comma|dash|open|mark|close)$/.test(kind));
  const text = wordsFrom(reading, relative.from, close?.from ?? words.length);
  return NAMES_ANOTHER.test(text) ? '' : `${isBehindComma ? ',' : ''} ${text}`;
}

const NAMES_ANOTHER = /(?<!\p{L})(?:called|known as|termed|referred to as)(?!\p{L})/u;

/** "Fields that lie open for a year are called fallows.": what is said of every one of them. */
function ofSubject(reading: UnitReading, at: number, { term }: { term: Term }): Told | null {
  const { chunks, clauses, words } = reading;
  const verb = chunks[at];
  const main = clauses.find(({ kind }) => kind === 'main');
  if (verb?.kind !== 'vg' || main?.verb !== verb || verb.isNegated) return null;
  if (!/^(?:is|are)$/.test(words[verb.auxiliaries[0] ?? -1]?.lower ?? '')) return null;
  const [noun] = chunks;
  if (noun?.kind !== 'np' || noun.isPronoun || noun.isName || noun.quantity || noun.date) return null;
  if (chunks.slice(1, at).some(({ kind }) => /^(?:comma|dash|open|quote|mark)$/.test(kind))) return null;
  const first = words[0]?.lower ?? '';
  // "This grouping of a miller and his men": what it is, its own words say.
  const points = /^(?:this|these)$/.test(first);
  const own = words.slice(noun.from, verb.from);
  if (
    own.some(({ pos }) => pos === 'PROPN') ||
    /^(?:that|those|such|some|many|most|another|other|each|every|one|both|all)$/.test(first)
  )
    return null;
  const said = wordsFrom(reading, points ? 1 : 0, verb.from);
  const hasMore = isToldApart(chunks, at, own);
  if (said.split(' ').length < FEWEST_WORDS || (points ? !SAYS_OF_WHAT.test(said) : !hasMore)) return null;
  const meaning = points ? `the ${said}` : `${said.charAt(0).toLowerCase()}${said.slice(1)}`;
  return { meaning, term: { ...term, isPlural: /^(?:the|an?)$/.test(term.article) ? false : noun.isPlural } };
}

/** "grouping of a miller and his men": three words at least behind "of" or a clause, where "method of milling" would point back. */
const SAYS_OF_WHAT = /^\p{L}+ (?:of|that|which|in which|by which|between|from) (?:\S+ ){2,}\S+$/u;

/** Behind its noun stands what tells it from others, or at least two words before it do. */
function isToldApart(chunks: readonly Chunk[], at: number, own: UnitReading['words']): boolean {
  const next = chunks[1];
  const isRestricted = at > 1 && next !== undefined && /^(?:relative|prep|vg|adjective)$/.test(next.kind);
  const described = own.filter(({ pos }) => pos === 'ADJ').length >= 2;
  return isRestricted || described || own.some(({ lower }) => lower === 'of');
}
