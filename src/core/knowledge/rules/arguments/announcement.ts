// "There are three reasons why ...", "Two lessons follow from the flood": a sentence that says a list is coming, what its items are
// and, where it says so, what they are for.
import type { NounPhrase } from '../grammar/chunks';
import { claimAskedFor } from './asksWhy';
import { openerOf } from './openers';
import { isSameBlock, isStatement, type Passage, type Told } from './passage';
import { type Saying, sayingOf } from './saying';

/** Nouns whose items speak for or against something. */
const ARGUING =
  /^(?:reason|ground|argument|problem|obstacle|objection|cause|factor|explanation|consideration|concern|difficulty|advantage|benefit|drawback|disadvantage|risk|danger|flaw|weakness|justification|barrier|challenge|hurdle)s?$/;
const COUNTED_LOOSELY =
  /^(?:several|many|various|some|good|few|different|multiple|strong|main|important|key|other|both)$/;

export interface Announcement {
  readonly at: number;
  readonly told: Told;
  readonly noun: NounPhrase;
  /** How many items it announces; null where it only says that there are several. */
  readonly count: number | null;
  /** As written: "obstacles". */
  readonly head: string;
  readonly isArguing: boolean;
}

/** The list a sentence announces; `count` items where it counts them. */
export function announcementAt(passage: Passage, at: number): Announcement | null {
  const told = passage[at];
  if (!told || !isStatement(told)) return null;
  const { words, chunks } = told.reading;
  for (const noun of chunks) {
    if (noun.kind !== 'np' || noun.date || noun.isPronoun) continue;
    const head = words[noun.head];
    if (head?.pos !== 'NOUN' || !isPluralNoun(noun, head.lower)) continue;
    const amount = noun.quantity;
    const count = amount && amount.low === amount.high && amount.unit === '' ? amount.low : null;
    const isCounted = count !== null && Number.isInteger(count) && count >= 2 && count <= 10;
    const isLoose =
      amount === null && words.slice(noun.from, noun.head).some(({ lower }) => COUNTED_LOOSELY.test(lower));
    const isArguing = ARGUING.test(head.lower);
    if (isCounted || (isLoose && isArguing) || (isArguing && isExistential(told)))
      return { at, told, noun, count: isCounted ? count : null, head: head.lower, isArguing };
  }
  return null;
}

const isPluralNoun = ({ isPlural }: NounPhrase, lower: string): boolean => isPlural || lower.endsWith('s');

export const isExistential = ({ reading: { words } }: Told): boolean =>
  words.slice(0, 4).some(({ lower }) => lower === 'there');

/**
 * What the announced items speak for: "why it matters", "for two reasons" behind a claim, or the claim just before. Null where there
 * is none in words that stand alone.
 */
export function claimOf({ at, told, noun, head }: Announcement, passage: Passage): Saying | null {
  const { words, clauses } = told.reading;
  const why = words.findIndex(({ lower }, index) => lower === 'why' && index >= noun.head);
  const that = clauses.find(
    ({ kind, connective, from }) => kind === 'complement' && connective === 'that' && from >= noun.to - 1,
  );
  const opens = why >= 0 ? why : (that?.from ?? -1);
  if (opens >= 0) return sayingOf(told, { from: opens + 1, isWhole: true });
  if (words[noun.from - 1]?.lower === 'for' && /^reasons?$/.test(head) && !isExistential(told)) {
    const claim = sayingOf(told, { to: noun.from - 1 });
    if (claim) return claim;
  }
  if (!isExistential(told) || nounPhraseBehind(told, noun) !== null) return null;
  const previous = passage[at - 1];
  if (!previous || !isSameBlock(previous, told)) return null;
  if (!isStatement(previous)) return claimAskedFor(previous);
  // "A, and B. There are several reasons.": of B.
  const { clauses: before } = previous.reading;
  const second = before.findLast(
    ({ kind, connective, parent }) => kind === 'coordinate' && connective === 'and+' && parent === before[0],
  );
  return (second && sayingOf(previous, { from: second.from + 1 })) ?? sayingOf(previous);
}

/** "obstacles to peace": what the items are with what is said of them; null where that is nothing, or only "this". */
const headOfOwn = (told: Told, noun: NounPhrase): string | null =>
  nounPhraseBehind(told, noun) ?? infinitiveBehind(told, noun);

function nounPhraseBehind({ reading, scopeAt }: Told, noun: NounPhrase): string | null {
  const { words } = reading;
  const next = words[noun.to];
  const ofPhrase =
    noun.to > noun.head + 1
      ? sayingOf({ reading, scopeAt, stated: [], speaker: null }, { from: noun.head, to: noun.to, isWhole: true })
      : null;
  if (ofPhrase) return ofPhrase.text;
  if (next?.pos !== 'ADP' || !/^(?:to|for|against|behind|of|with|in)$/.test(next.lower)) return null;
  const phrase = reading.chunks.find((chunk) => chunk.kind === 'np' && chunk.from === noun.to + 1);
  if (phrase?.kind !== 'np' || phrase.isPronoun) return null;
  return (
    sayingOf({ reading, scopeAt, stated: [], speaker: null }, { from: noun.head, to: phrase.to, isWhole: true })
      ?.text ?? null
  );
}

/** "reasons to stop" of "better reasons to stop than to go on". */
function infinitiveBehind({ reading, scopeAt }: Told, noun: NounPhrase): string | null {
  const { words } = reading;
  if (words[noun.to]?.lower !== 'to' || words[noun.to + 1]?.pos !== 'VERB') return null;
  const ends = /^(?:than|because|and|[,.;:])$/;
  const end = words.findIndex(({ lower }, index) => index > noun.to && ends.test(lower));
  const stretch = { from: noun.head, to: end < 0 ? words.length : end, isWhole: true };
  return sayingOf({ reading, scopeAt, stated: [], speaker: null }, stretch)?.text ?? null;
}

/** What a list is a list of, in words that stand alone: "lessons that follow from the flood"; null where nothing says so. */
export function headOf({ told, noun, head }: Announcement): string | null {
  const own = headOfOwn(told, noun);
  if (own !== null) return own;
  const { reading } = told;
  const verb = reading.clauses[0]?.verb;
  if (!verb || isExistential(told)) return null;
  if (noun.to <= verb.from && noun.from <= 2) {
    const rest = sayingOf(told, { from: verb.from, isWhole: true });
    return rest === null || reading.words[verb.main]?.lower === 'are' ? null : `${head} that ${rest.text}`;
  }
  if (noun.from < verb.to) return null;
  const isPhrase = reading.words[noun.from - 1]?.pos === 'ADP';
  const from = openerOf(told)?.behind ?? 0;
  // "Opponents raise three objections": two words are enough here.
  const clause = sayingOf(told, { from, to: isPhrase ? noun.from - 1 : noun.from, isWhole: true });
  if (!clause) return null;
  const preposition = reading.words[noun.from - 1]?.lower ?? '';
  return isPhrase ? `${head} ${preposition} which ${clause.text}` : `${head} that ${clause.text}`;
}
