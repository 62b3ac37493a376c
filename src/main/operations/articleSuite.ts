// Builders for tests of operations: articles about bridges, with as many cards as a test asks for.
import type { CardId } from '../../core/base/ids';
import { cardIdOf } from '../../core/base/ids';
import type { LocalMoment } from '../../core/base/time';
import type { CardDraft } from '../../core/generation/draft';
import { type Knowledge, NOTHING_KNOWN } from '../../core/knowledge/model';
import type { Document } from '../../core/source/document';
import type { Outcome } from '../../core/scheduling/fsrs';
import type { Grade } from '../../core/scheduling/grade';
import { MORNING } from '../store/deckSuite';
import type { WritableDb } from '../store/sql';
import { furnishArticle } from './addArticle';
import type { PreparedArticle } from './bringArticle';
import { gradeCard } from './gradeCard';

const sentence = (number: number): string => `Bridge ${number} over the Osk was opened in ${1800 + number}.`;

function aDocument(title: string, paragraphs: number): Document {
  let text = title;
  const blocks: Document['blocks'][number][] = [{ kind: 'metadata', paragraph: 0, start: 0, end: title.length }];
  for (let paragraph = 1; paragraph <= paragraphs; paragraph += 1) {
    const start = text.length + 2;
    text += `\n\n${sentence(paragraph)}`;
    blocks.push({ kind: 'paragraph', paragraph, start, end: text.length });
  }
  return { title, author: 'I. Mason', published: '1990-05-01', text, blocks };
}

/** The draft of card `number` of an article. */
export function aDraft(document: Document, number: number, overrides: Partial<CardDraft> = {}): CardDraft {
  const block = document.blocks[number];
  if (!block) throw new Error(`The document has no paragraph ${number}.`);
  return {
    key: `bridge-${number}/qa`,
    noteKey: `bridge-${number}`,
    kind: 'qa',
    type: 'date',
    front: `When was bridge ${number} over the Osk opened?`,
    back: String(1800 + number),
    hint: null,
    items: null,
    accepted: [`in ${1800 + number}`],
    choices: null,
    tolerance: null,
    evidence: [
      {
        paragraph: block.paragraph,
        start: block.start,
        end: block.end,
        exact: document.text.slice(block.start, block.end),
        prefix: document.text.slice(Math.max(0, block.start - 32), block.start),
        suffix: document.text.slice(block.end, block.end + 32),
      },
    ],
    originParagraphs: [],
    warnings: [],
    from: [`bridge-${number}`],
    rule: 'curated-question',
    checks: [],
    rank: number,
    ...overrides,
  };
}

export interface ArticleOptions {
  readonly name?: string;
  readonly cards?: number;
  /** Two cards to each note. */
  readonly siblings?: boolean;
  /** Ids of facts; cards stand on `bridge-1`, `bridge-2` and so on. */
  readonly facts?: readonly string[];
}

/** An article as core would hand it on. Equal options, equal article. */
export function anArticle({
  name = 'The bridges of Osk',
  cards = 3,
  siblings = false,
  facts = [],
}: ArticleOptions = {}): PreparedArticle {
  const document = aDocument(name, cards);
  const knowledge: Knowledge = {
    source: 'curated',
    article: { title: name, kind: 'article', language: 'en', asOf: null, original: null },
    ...NOTHING_KNOWN,
    // Only that they are there, and by which name, is looked at.
    facts: facts.map((id) => ({ id })) as unknown as Knowledge['facts'],
  };
  const drafts = Array.from({ length: cards }, (_, index) =>
    aDraft(document, index + 1, siblings ? { noteKey: `bridges-${Math.floor(index / 2)}` } : {}),
  );
  return { fingerprint: `text/${name}`, document, knowledge, drafts };
}

/** Adds an article with its cards accepted; their ids, in deck order. */
export function addCards(db: WritableDb, options: ArticleOptions = {}, at: LocalMoment = MORNING): CardId[] {
  const article = anArticle(options);
  furnishArticle(db, article, at.at);
  return article.drafts.map((draft) => cardIdOf(article.fingerprint, draft.key));
}

/** Answers a card; fails the test when the answer is refused. */
export function answer(db: WritableDb, cardId: CardId, grade: Grade, at: LocalMoment, thinkingMillis = 1500): Outcome {
  const graded = gradeCard(db, { cardId, grade, thinkingMillis, reps: null }, at);
  if (!graded.ok) throw new Error(graded.problem.message);
  return graded.value;
}

/** The element at an index, for arrays a test has just made. */
export function nth<Value>(values: readonly Value[], index: number): Value {
  const value = values[index];
  if (value === undefined) throw new Error(`There are only ${values.length}.`);
  return value;
}

/** Draws whole numbers from 0 up to `below`, the same ones for the same seed (mulberry32). */
export function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}
