// The Inbox as its screen shows it: the cards that wait, each with its words in the text, what is to be said against it, and
// what was decided today.
import { z } from 'zod';
import { type LocalMoment, startOfStudyDay, studyDayOf } from '../../core/base/time';
import { mendOf } from '../../core/generation/mend';
import type { KeptCard } from '../../core/generation/rejudge';
import type { Knowledge } from '../../core/knowledge/model';
import type { Span } from '../../core/source/document';
import { sentencesOf } from '../../core/source/sentences';
import type { Inbox, InboxDraft } from '../../shared/contract/inbox';
import type { Passage } from '../../shared/contract/review';
import {
  cardOfNumber,
  cardsOfDocument,
  cleanWaiting,
  countWaiting,
  type StoredCard,
  waitingCards,
} from '../store/cards';
import { documentOfNumber, knowledgeOf, type StoredDocument } from '../store/documents';
import { changesSince } from '../store/events';
import { currentPreset } from '../store/presets';
import { dueOn } from '../store/queues';
import { readSetting } from '../store/settings';
import { inSnapshot, type ReadableDb } from '../store/sql';
import { freshOf } from './overview';
import { sourceOf } from './source';
import { todayOf } from './today';

/** As many as one looks through; the rest comes up as these are decided. */
const MOST_SHOWN = 100;

export function readInbox(db: ReadableDb, moment: LocalMoment): Inbox {
  return inSnapshot(db, () => {
    const homes = new Map<number, Home>();
    const drafts = waitingCards(db, MOST_SHOWN).flatMap((card) => {
      if (card.document === null) return [];
      const home = homes.get(card.document) ?? homeOf(db, card.document);
      homes.set(card.document, home);
      return [draftShown(card, home)];
    });
    return {
      drafts,
      waiting: countWaiting(db),
      clean: cleanWaiting(db).length,
      ...decidedToday(db, moment),
      asked: askedToday(db, moment),
      budget: readSetting(db, 'newCardsPerDay'),
    };
  });
}

/** The article a card comes from, read once for all of its cards. */
interface Home {
  readonly document: StoredDocument;
  readonly knowledge: Knowledge;
  readonly cards: readonly StoredCard[];
}

const homeOf = (db: ReadableDb, number: number): Home => ({
  document: documentOfNumber(db, number),
  knowledge: knowledgeOf(db, number),
  cards: cardsOfDocument(db, number),
});

/** A stored card as it was drafted. */
export const keptCard = (card: StoredCard): KeptCard => ({ ...card, noteKey: card.key.split('/')[0] ?? card.key });

function draftShown(card: StoredCard, { document, knowledge, cards }: Home): InboxDraft {
  const source = sourceOf(card, document);
  const near = nearest(card, cards);
  return {
    cardId: card.id,
    kind: card.kind,
    type: card.type,
    front: card.front,
    back: card.back,
    hint: card.hint,
    accepted: card.accepted,
    items: card.items,
    tolerance: card.tolerance,
    language: document.article.language,
    rule: card.rule,
    because: knowledge.facts.find(({ id }) => card.from.includes(id))?.found?.because ?? null,
    warnings: card.warnings.map((warning) => ({
      ...warning,
      mend: mendOf(warning.rule, keptCard(card), { document, knowledge })?.label ?? null,
    })),
    source: source && {
      ...source,
      ...inContext(source, document),
      others: source.others.map((passage) => inContext(passage, document)),
    },
    near: near && { front: near.front, back: near.back, isAccepted: near.acceptedAt !== null },
  };
}

/** The sentences the words stand in, with one before and one after. */
function inContext(source: Passage, document: StoredDocument): Passage {
  const block = { kind: 'paragraph' as const, paragraph: 1, start: 0, end: source.text.length };
  const sentences = sentencesOf({ ...document, text: source.text, blocks: [block] }, document.article.language);
  const touches = ({ start, end }: Span): boolean =>
    source.evidence.some((place) => place.start < end && start < place.end);
  const first = sentences.findIndex(touches);
  const last = sentences.findLastIndex(touches);
  const [from, to] = [sentences[Math.max(0, first - 1)], sentences[Math.min(sentences.length - 1, last + 1)]];
  const { paragraph } = source;
  if (first < 0 || !from || !to) return { paragraph, text: source.text, evidence: source.evidence };
  return {
    paragraph,
    text: source.text.slice(from.start, to.end),
    evidence: source.evidence.map(({ start, end }) => ({ start: start - from.start, end: end - from.start })),
  };
}

/** Another card of the article that stands on the same words or has the same answer: the one accepted, if one is. */
function nearest(card: StoredCard, cards: readonly StoredCard[]): StoredCard | null {
  const own = card.evidence.slice(0, 1);
  const near = cards.filter(
    (other) =>
      other.id !== card.id &&
      !other.vanished &&
      (other.back === card.back ||
        other.evidence.some((place) => own.some(({ start, end }) => place.start === start && place.end === end))),
  );
  return near.find(({ acceptedAt }) => acceptedAt !== null) ?? near[0] ?? null;
}

/** Cards accepted on this study day that stand among today's new ones. */
function askedToday(db: ReadableDb, moment: LocalMoment): number {
  const today = todayOf(db, moment);
  const since = startOfStudyDay(today.day, moment, today.preset.dayStartHour);
  const { notes } = dueOn(db, today.day);
  let asked = 0;
  for (const { card } of freshOf(db, today, notes)) {
    if ((cardOfNumber(db, card).acceptedAt ?? 0) >= since) asked += 1;
  }
  return asked;
}

const decided = z.object({
  changes: z.array(
    z.object({
      table: z.string(),
      fields: z.object({
        accepted_at: z.tuple([z.unknown(), z.unknown()]).optional(),
        rejected: z.tuple([z.unknown(), z.unknown()]).optional(),
      }),
    }),
  ),
});

/** Cards accepted and turned down on this study day by acts of a person, as far as they stand. */
function decidedToday(db: ReadableDb, moment: LocalMoment): { accepted: number; rejected: number } {
  const { dayStartHour } = currentPreset(db);
  const day = studyDayOf(moment, dayStartHour);
  const tally = { accepted: 0, rejected: 0 };
  for (const payload of changesSince(db, startOfStudyDay(day, moment, dayStartHour))) {
    const read = decided.safeParse(payload);
    for (const { table, fields } of read.success ? read.data.changes : []) {
      if (table !== 'cards') continue;
      if (fields.accepted_at && fields.accepted_at[1] !== null) tally.accepted += 1;
      if (fields.rejected && fields.rejected[1] !== null) tally.rejected += 1;
    }
  }
  return tally;
}
