// The deck, counted: what stands in it, what is due, and how many minutes that takes.
import { formatStudyDay, type LocalMoment, MILLIS_PER_MINUTE } from '../../core/base/time';
import type { DeckNews } from '../../core/deck/news';
import { estimateMillis } from '../../core/scheduling/budget';
import type { Queue } from '../../core/scheduling/queue';
import type { ArticleRow, CardCounts, Overview } from '../../shared/contract/deck';
import { unreadNews } from '../store/bundledEdition';
import { countWaiting } from '../store/cards';
import { answersEver, totalsOfDay } from '../store/days';
import { countsByDocument, type DocumentCounts } from '../store/documentCounts';
import { type DocumentHead, documentHeads } from '../store/documents';
import { dueOn, nextAskDay, overdueCount, type Queued } from '../store/queues';
import { articleOf } from '../store/scope';
import { readSetting } from '../store/settings';
import { inSnapshot, type ReadableDb } from '../store/sql';
import { newInTurns } from './newInTurns';
import { leftByQueue } from './readyCards';
import { namedScope } from './scope';
import { interruptedSession } from './session';
import { daysAway, shareLetGo, type Today, todayOf } from './today';

/** A backlog of more days' minutes than this is worth a plan. */
const BACKLOG_DAYS = 2;
/** Cards of no article are counted under this number. */
const OWN = 0;

const minutesOf = (millis: number): number => Math.ceil(millis / MILLIS_PER_MINUTE);

export function readOverview(db: ReadableDb, moment: LocalMoment): Overview {
  return inSnapshot(db, () => {
    const today = todayOf(db, moment);
    const { due, fresh, leftMillis, byDocument } = askedOf(db, today);
    const counts = countsByDocument(db);
    const documents = documentHeads(db);
    const rows = new Map(counts.map((row) => [row.document, { ...row, due: byDocument.get(row.document) ?? 0 }]));
    return {
      now: moment.at,
      day: formatStudyDay(today.day),
      own: countsOf(rows.get(OWN)),
      articles: documents.map((document) => articleRow(document, rows.get(document.number))),
      cards: counts.reduce((sum, { cards }) => sum + cards, 0),
      due,
      ahead: today.ahead,
      fresh,
      freshBound: fresh < today.newAllowed.cards ? 'siblings' : today.newAllowed.by,
      isRest: today.isRest,
      minutes: {
        budget: readSetting(db, 'minutesPerDay'),
        spent: Math.floor(today.spentMillis / MILLIS_PER_MINUTE),
        left: minutesOf(leftMillis),
      },
      backlog: backlogOf(db, today),
      interrupted: interruptedScope(db, today),
      answeredToday: totalsOfDay(db, today.day).answers,
      answeredEver: answersEver(db),
      next: due + today.ahead + fresh > 0 ? null : nextDue(db, today),
      waiting: countWaiting(db),
      news: unreadNews<DeckNews>(db),
    };
  });
}

export interface AskedToday {
  /** Steps and reviews, without those that are taken from later days. This is what “due” says wherever it is said. */
  readonly due: number;
  /** The same by article (row number); cards without one stand under 0. */
  readonly byDocument: ReadonlyMap<number, number>;
  readonly fresh: number;
  /** The same by queue, with what is taken from later days. */
  readonly asked: Readonly<Record<Queue, number>>;
  /** What all of it is likely to take. */
  readonly leftMillis: number;
}

/** What is asked today, to the card: of the cards of one note only the first. */
export function askedOf(db: ReadableDb, today: Today): AskedToday {
  if (today.scope.kind === 'cards') return askedOfNamed(db, today, today.scope.cards);
  const article = articleOf(today.scope);
  const { notes, steps, reviews, byDocument } = dueOn(db, today.day, article);
  const fresh = [...freshOf(db, today, notes)].length;
  const ahead = article === null ? today.ahead : 0;
  const asked = { learning: steps, review: reviews + ahead, new: fresh };
  return {
    due: steps + reviews,
    asked,
    byDocument,
    fresh,
    leftMillis: estimateMillis(asked, today.pace, today.forgotten),
  };
}

/** Of cards that were named, all that can be answered today, due or not. */
function askedOfNamed(db: ReadableDb, today: Today, cards: readonly number[]): AskedToday {
  const asked = leftByQueue(db, cards, today);
  return {
    due: asked.learning + asked.review,
    asked,
    byDocument: new Map(),
    fresh: asked.new,
    leftMillis: estimateMillis(asked, today.pace, today.forgotten),
  };
}

/** New cards that are asked today, in their order. `notes`: those of which a card is asked already. */
export function* freshOf(db: ReadableDb, today: Today, notes: ReadonlySet<number>): Generator<Queued> {
  const asked = new Set(notes);
  let room = today.remaining.new;
  for (const card of room > 0 ? newInTurns(db, today) : []) {
    if (asked.has(card.note)) continue;
    asked.add(card.note);
    yield card;
    room -= 1;
    if (room <= 0) return;
  }
}

type Counted = DocumentCounts & { readonly due: number };

function articleRow(document: DocumentHead, counts: Counted | undefined): ArticleRow {
  return {
    documentId: document.id,
    title: document.title,
    author: document.author,
    published: document.published,
    kind: document.article.kind,
    original: document.article.original,
    knowledgeSource: document.knowledgeSource,
    facts: document.facts,
    ...countsOf(counts),
  };
}

const countsOf = (counts: Counted | undefined): CardCounts => ({
  cards: counts?.cards ?? 0,
  due: counts?.due ?? 0,
  unseen: counts?.unseen ?? 0,
});

function backlogOf(db: ReadableDb, today: Today): Overview['backlog'] {
  const cards = overdueCount(db, today.day);
  const millis = estimateMillis({ learning: 0, review: cards, new: 0 }, today.pace, today.forgotten);
  if (millis <= BACKLOG_DAYS * readSetting(db, 'minutesPerDay') * MILLIS_PER_MINUTE) return null;
  return { cards, minutes: minutesOf(millis), awayDays: daysAway(db, today.day) };
}

function interruptedScope(db: ReadableDb, today: Today): Overview['interrupted'] {
  const session = interruptedSession(db, today);
  return session && namedScope(db, session.scope);
}

function nextDue(db: ReadableDb, today: Today): Overview['next'] {
  const next = nextAskDay(db, today.day);
  if (!next) return null;
  const minutes = minutesOf(estimateMillis({ learning: 0, review: next.cards, new: 0 }, today.pace, shareLetGo(db)));
  return { day: formatStudyDay(next.day), cards: next.cards, minutes };
}
