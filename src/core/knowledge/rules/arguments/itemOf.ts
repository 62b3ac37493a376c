// What one item of a list says: behind "First,", behind "The first is that", or, where "The fourth problem is banal" says nothing
// itself, in the sentence after it.
import type { NounPhrase } from '../grammar/chunks';
import { openerOf, placeOf } from './openers';
import { isSameBlock, isStatement, type Passage, type Told } from './passage';
import { type Saying, sayingOf } from './saying';

export interface Item {
  readonly at: number;
  readonly place: number | 'next' | 'last';
  /** What the item calls itself: "problem" of "The fourth problem"; empty for "First,". */
  readonly noun: string;
  readonly told: Told;
}

/** The item a sentence opens, if it opens one. */
export function itemAt(passage: Passage, at: number): Item | null {
  const told = passage[at];
  if (!told) return null;
  const opener = openerOf(told);
  if (opener?.kind === 'ordinal' && opener.place !== null) return { at, place: opener.place, noun: '', told };
  return nominalItem(told, at);
}

const OF_ITS_OWN = /^(?:is|was|are|were|concerns|concerned|lies|lay|comes|came|follows|followed|relates|has|had)$/;

/** "The first element of the plan is ...", "Another reason is that ...", "One is that ...". */
function nominalItem(told: Told, at: number): Item | null {
  const { words, chunks } = told.reading;
  const first = chunks.find(({ kind }) => kind !== 'and');
  if (first?.kind !== 'np' || first.date) return null;
  const own = words.slice(first.from, first.to);
  const [one, two] = own;
  const behind = words.slice(first.to).find(({ pos }) => pos === 'VERB' || pos === 'AUX');
  if (!one || !behind || !OF_ITS_OWN.test(behind.lower)) return null;
  const isDetermined = /^(?:the|a|an|its|his|her|their)$/.test(one.lower);
  const ordinal = isDetermined ? two : one;
  const place = /^one$/.test(one.lower) ? 1 : placeOf(ordinal?.lower ?? '');
  if (place === null || ordinal?.pos === 'ADV') return null;
  const head = words[first.head];
  const isBare = head === ordinal || head === one;
  return { at, place, noun: isBare || head?.pos !== 'NOUN' ? '' : head.lower, told };
}

/** What the item says, given what the reader knows of the list; null where it says nothing that stands alone. */
export function contentOf(item: Item, passage: Passage, before: string): Saying | null {
  const { told, at } = item;
  const nominal = openerOf(told)?.kind === 'ordinal' ? null : told.reading.clauses[0];
  const own = nominal ? nominalContent(told) : sayingOf(told, { before });
  if (own) return own;
  const next = passage[at + 1];
  return next && isSameBlock(next, told) && isStatement(next) && openerOf(next) === null
    ? sayingOf(next, { before })
    : null;
}

/** "... is that prices fell": the clause; "... is avowed pacifism": the noun; "... is banal": nothing. */
export function nominalContent(told: Told): Saying | null {
  const { words, chunks, clauses } = told.reading;
  const [main] = clauses;
  const verb = main?.verb;
  if (!verb) return null;
  const clause = clauses.find(
    ({ kind, connective, from }) => kind === 'complement' && connective === 'that' && from >= verb.to,
  );
  const starts = clause && words.slice(verb.to, clause.from).every(({ pos }) => pos === 'ADV' || pos === 'PUNCT');
  if (clause && starts) {
    const skip = words[clause.from]?.lower === 'that' ? 1 : 0;
    return sayingOf(told, { from: clause.from + skip });
  }
  const noun = chunks.find((chunk): chunk is NounPhrase => chunk.kind === 'np' && chunk.from >= verb.to);
  const isNext =
    noun !== undefined && words.slice(verb.to, noun.from).every(({ pos }) => pos === 'ADV' || pos === 'ADP');
  const [lone, ...others] = words.slice(verb.to).filter(({ pos }) => pos !== 'PUNCT');
  // "The first is sleep."
  if (lone && others.length === 0) return lone.pos === 'ADJ' ? null : { text: lone.text, form: 'noun', told };
  const said = noun && isNext ? sayingOf(told, { from: verb.to, isWhole: true }) : null;
  return said && { ...said, form: 'noun' };
}
