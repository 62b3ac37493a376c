// The Inbox as its screen shows it: the cards that wait, each with its words in the text, what is to be said against it, and
// what was decided today.
import { z } from 'zod';
import type { CardId } from '../../core/base/ids';
import { type LocalMoment, startOfStudyDay, studyDayOf } from '../../core/base/time';
import { ASKED_ALREADY, STOP_ASKING } from '../../core/generation/askedAlready';
import { mendOf } from '../../core/generation/mend';
import type { KeptCard } from '../../core/generation/rejudge';
import type { Knowledge } from '../../core/knowledge/model';
import type { Span } from '../../core/source/document';
import { sentencesOf } from '../../core/source/sentences';
import type { Inbox, InboxDraft } from '../../shared/contract/inbox';
import type { Passage } from '../../shared/contract/review';
import {
  cardOfNumber,
  cleanWaiting,
  countWaiting,
  type NearCard,
  nearCards,
  numberOfCard,
  type StoredCard,
} from '../store/cards';
import { documentOfNumber, knowledgeOf, type StoredDocument } from '../store/documents';
import { changesSince } from '../store/events';
import { currentPreset } from '../store/presets';
import { dueOn } from '../store/queues';
import { findSchedule } from '../store/schedule';
import { readSetting } from '../store/settings';
import { inSnapshot, type ReadableDb } from '../store/sql';
import { inboxOrder } from './inboxOrder';
import { freshOf } from './overview';
import { sourceOf } from './source';
import { todayOf } from './today';

/** As many as one looks through; the rest comes up as these are decided. */
const MOST_SHOWN = 100;

export function readInbox(db: ReadableDb, moment: LocalMoment): Inbox {
  return inSnapshot(db, () => {
    const { taken, rejected } = decidedToday(db, moment);
    const homes = new Map<number, Home>();
    const drafts = inboxOrder(db, MOST_SHOWN).flatMap(({ number, moved }) => {
      const card = cardOfNumber(db, number);
      if (card.document === null) return [];
      const home = homes.get(card.document) ?? homeOf(db, card.document);
      homes.set(card.document, home);
      return [{ ...draftShown(card, home), moved }];
    });
    return {
      drafts,
      waiting: countWaiting(db),
      clean: cleanWaiting(db).length,
      accepted: taken.length,
      rejected,
      answered: taken.filter((id) => isBegun(db, id)).length,
      asked: askedToday(db, moment),
      budget: readSetting(db, 'newCardsPerDay'),
    };
  });
}

/** The article a card comes from, read once for all of its cards. */
interface Home {
  readonly document: StoredDocument;
  readonly knowledge: Knowledge;
  /** Its cards, by their answer and by the words they stand on. */
  readonly near: ReadonlyMap<string, readonly NearCard[]>;
}

const homeOf = (db: ReadableDb, number: number): Home => ({
  document: documentOfNumber(db, number),
  knowledge: knowledgeOf(db, number),
  near: byNearness(nearCards(db, number)),
});

/** What two cards near each other have in common: an answer, or a place in the text. */
const answerKey = (back: string): string => `answer ${back}`;
const placeKey = ({ start, end }: Span): string => `place ${start} ${end}`;

/** Looked up once for each card, however many an article has. */
function byNearness(cards: readonly NearCard[]): ReadonlyMap<string, readonly NearCard[]> {
  const near = new Map<string, NearCard[]>();
  for (const card of cards) {
    for (const key of new Set([answerKey(card.back), ...card.evidence.map(placeKey)])) {
      const list = near.get(key);
      if (list) list.push(card);
      else near.set(key, [card]);
    }
  }
  return near;
}

/** A stored card as it was drafted. */
export const keptCard = (card: StoredCard): KeptCard => ({ ...card, noteKey: card.key.split('/')[0] ?? card.key });

function draftShown(card: StoredCard, { document, knowledge, near: others }: Home): Omit<InboxDraft, 'moved'> {
  const source = sourceOf(card, document);
  const near = nearest(card, others);
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
      mend:
        warning.rule === ASKED_ALREADY
          ? STOP_ASKING
          : (mendOf(warning.rule, keptCard(card), { document, knowledge })?.label ?? null),
    })),
    source: source && {
      ...source,
      ...inContext(source, document),
      others: source.others.map((passage) => inContext(passage, document)),
    },
    near: near && { front: near.front, back: near.back, isAccepted: near.isAccepted },
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

/** Another card of the article that has the same answer or stands on the same words: the one accepted, if one is. */
function nearest({ id, back, evidence }: StoredCard, others: Home['near']): NearCard | null {
  const keys = [answerKey(back), ...evidence.slice(0, 1).map(placeKey)];
  const near = keys.flatMap((key) => others.get(key) ?? []).filter((other) => other.id !== id);
  return near.find(({ isAccepted }) => isAccepted) ?? near[0] ?? null;
}

/** Whether a card was answered. */
function isBegun(db: ReadableDb, id: CardId): boolean {
  const schedule = findSchedule(db, numberOfCard(db, id));
  return schedule !== null && schedule.queue !== 'new';
}

/** Cards accepted on this study day that still stand among today's new ones. */
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
      id: z.string(),
      fields: z.object({
        accepted_at: z.tuple([z.unknown(), z.unknown()]).optional(),
        rejected: z.tuple([z.unknown(), z.unknown()]).optional(),
      }),
    }),
  ),
});

/** Cards accepted and turned down on this study day by acts of a person, as far as they stand. */
function decidedToday(db: ReadableDb, moment: LocalMoment): { taken: readonly CardId[]; rejected: number } {
  const { dayStartHour } = currentPreset(db);
  const day = studyDayOf(moment, dayStartHour);
  const taken: CardId[] = [];
  let rejected = 0;
  for (const payload of changesSince(db, startOfStudyDay(day, moment, dayStartHour))) {
    const read = decided.safeParse(payload);
    for (const { table, id, fields } of read.success ? read.data.changes : []) {
      if (table !== 'cards') continue;
      if (fields.accepted_at && fields.accepted_at[1] !== null) taken.push(id as CardId);
      if (fields.rejected && fields.rejected[1] !== null) rejected += 1;
    }
  }
  return { taken, rejected };
}
