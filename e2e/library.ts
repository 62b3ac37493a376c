// Profiles with articles of many kinds and a past, made by the app's own operations before a window opens on them.
import { cardIdOf, type CardId } from '../src/core/base/ids';
import { asInstant, type LocalMoment, MILLIS_PER_DAY } from '../src/core/base/time';
import type { CardDraft } from '../src/core/generation/draft';
import { type Knowledge, NOTHING_KNOWN } from '../src/core/knowledge/model';
import type { Document } from '../src/core/source/document';
import { evidenceAt } from '../src/core/source/evidence';
import type { Grade } from '../src/core/scheduling/grade';
import { furnishArticle } from '../src/main/operations/addArticle';
import { gradeCard } from '../src/main/operations/gradeCard';
import { openProfile } from '../src/main/operations/openProfile';
import { closeDeck } from '../src/main/store/open';
import type { WritableDb } from '../src/main/store/sql';

export interface MadeArticle {
  readonly title: string;
  readonly author?: string;
  readonly published?: string;
  readonly source?: Knowledge['source'];
  readonly cards: number;
  /** Two cards to each note, of which a day asks one. */
  readonly hasSiblings?: boolean;
  /** Facts beyond those that have a card. */
  readonly bareFacts?: number;
  /** Called for each card, from 0: its answers, oldest first. */
  readonly history?: (card: number) => readonly PastAnswer[];
}

export interface PastAnswer {
  readonly grade: Grade;
  /** Days before `now`, also as a fraction. */
  readonly daysAgo: number;
  readonly millis?: number;
}

/** Makes a profile; the ids of each article's cards come back, in deck order. */
export function makeLibrary(folder: string, articles: readonly MadeArticle[], now: string): CardId[][] {
  const at = Date.parse(now);
  const moment = (millis: number): LocalMoment => ({ at: asInstant(millis), offsetMinutes: 0 });
  const opened = openProfile({ folder, articles: null, moment: moment(at - 400 * MILLIS_PER_DAY) });
  if (!opened.ok) throw new Error(opened.problem.message);
  const db = opened.value;
  try {
    const ids = articles.map((article) => addMade(db, article, moment(at - 400 * MILLIS_PER_DAY)));
    const answers = articles.flatMap(({ history }, index) =>
      (ids[index] ?? []).flatMap((cardId, card) => (history?.(card) ?? []).map((past) => ({ cardId, ...past }))),
    );
    for (const { cardId, grade, daysAgo, millis } of answers.toSorted((a, b) => b.daysAgo - a.daysAgo)) {
      const answer = { cardId, grade, thinkingMillis: millis ?? 6_000, reps: null };
      const graded = gradeCard(db, answer, moment(at - daysAgo * MILLIS_PER_DAY));
      if (!graded.ok) throw new Error(graded.problem.message);
    }
    return ids;
  } finally {
    closeDeck(db);
  }
}

function addMade(db: WritableDb, article: MadeArticle, moment: LocalMoment): CardId[] {
  const document = madeDocument(article);
  const drafts = Array.from({ length: article.cards }, (_, index) => {
    const draft = madeDraft(document, index);
    return article.hasSiblings ? { ...draft, noteKey: `thing-${index - (index % 2)}` } : draft;
  });
  const fingerprint = `made/${article.title}`;
  const facts = [
    ...drafts.map(({ noteKey }) => noteKey),
    ...Array.from({ length: article.bareFacts ?? 0 }, (_, n) => `bare-${n}`),
  ];
  const knowledge = {
    source: article.source ?? 'curated',
    article: { title: article.title, kind: 'article', language: 'en', asOf: null, original: null },
    ...NOTHING_KNOWN,
    // What is counted is that they are there.
    facts: facts.map((id) => ({ id })) as unknown as Knowledge['facts'],
  } satisfies Knowledge;
  furnishArticle(db, { fingerprint, document, knowledge, drafts }, moment.at);
  return drafts.map(({ key }) => cardIdOf(fingerprint, key));
}

const SUBJECTS = ['bridge', 'canal', 'tower', 'harbour', 'mill', 'quarry', 'weir', 'market'] as const;
const TOWNS = ['Osk', 'Brandal', 'Vire', 'Tolmin', 'Hask', 'Rudna'] as const;

const thingOf = (index: number): string =>
  `${SUBJECTS[index % SUBJECTS.length]} ${Math.floor(index / SUBJECTS.length) + 1} of ${TOWNS[index % TOWNS.length]}`;

function madeDocument({ title, author, published, cards }: MadeArticle): Document {
  let text = title;
  const blocks: Document['blocks'][number][] = [{ kind: 'metadata', paragraph: 0, start: 0, end: title.length }];
  for (let index = 0; index < cards; index += 1) {
    const start = text.length + 2;
    text += `\n\nThe ${thingOf(index)} was opened in ${1800 + index}, after years of quarrels over its cost.`;
    blocks.push({ kind: 'paragraph', paragraph: index + 1, start, end: text.length });
  }
  return { title, author: author ?? null, published: published ?? null, text, blocks };
}

function madeDraft(document: Document, index: number): CardDraft {
  const block = document.blocks[index + 1];
  if (!block) throw new Error(`There is no paragraph ${index + 1}.`);
  const asks =
    index % 3 === 2
      ? {
          type: 'cause' as const,
          front: `Why was the ${thingOf(index)} opened so late?`,
          back: 'Quarrels over its cost',
        }
      : { type: 'date' as const, front: `When was the ${thingOf(index)} opened?`, back: String(1800 + index) };
  return {
    key: `thing-${index}/qa`,
    noteKey: `thing-${index}`,
    kind: 'qa',
    ...asks,
    hint: null,
    items: null,
    accepted: [],
    choices: null,
    tolerance: null,
    evidence: [evidenceAt(document, block, block)],
    originParagraphs: [],
    warnings: [],
    from: [`thing-${index}`],
    rule: 'curated-question',
    checks: [],
    rank: index + 1,
  };
}
