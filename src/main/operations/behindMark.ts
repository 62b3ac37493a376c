// The cards or answers behind a mark of a plot, counted as the figures count them: the two always agree.
import type { DocumentId } from '../../core/base/ids';
import { fail, type Result, succeed } from '../../core/base/result';
import {
  addDays,
  asInstant,
  formatStudyDay,
  type Instant,
  type LocalMoment,
  MILLIS_PER_DAY,
  parseStudyDay,
  type StudyDay,
} from '../../core/base/time';
import { groupsOf, type KnowledgeGroups } from '../../core/retention/knowledgeGroups';
import { maturityAt } from '../../core/retention/trueRetention';
import { recallAt } from '../../core/scheduling/fsrs';
import { GRADES } from '../../core/scheduling/grade';
import type { Presets } from '../../core/scheduling/preset';
import type { Behind, MarkOf, RowBehind } from '../../shared/contract/behind';
import { cardOfNumber } from '../store/cards';
import { documentOfNumber, knowledgeOf, numberOfDocument, type StoredDocument } from '../store/documents';
import { cardMemories, type CardMemory, comingBetween, notesAnswered } from '../store/memories';
import { noteRanges, type NoteRange, onlyNote } from '../store/notes';
import { presetsInForce } from '../store/presets';
import { logsOfNotes } from '../store/reviewLog';
import { findSchedule } from '../store/schedule';
import { inSnapshot, type ReadableDb } from '../store/sql';
import type { FoldedFigures } from './answerTotals';
import { derivedRows, sourcesOfDeck } from './derive';
import { RISK_DAYS } from './memoryFigures';
import { placeOf } from './source';
import { todayOf } from './today';

export interface BehindQuestion {
  readonly documentId: DocumentId | null;
  /** The moment the figures were read at: chances are as of then. */
  readonly at: Instant;
  readonly mark: MarkOf;
}

/** Rows told; the rest is only counted. */
const MOST_ROWS = 200;
/** Longer stretches of days are looked for in the whole log. */
const FEW_DAYS = 31;
/** Local clocks and the start of the day are within a day of UTC. */
const OFF_UTC = 2 * MILLIS_PER_DAY;

interface Found {
  readonly card: number;
  /** What comes first: answers by time, cards by chance of recall. */
  readonly order: number;
  readonly answer: RowBehind['answer'];
}

/** Keeps the first rows of many, and counts them all. */
class FirstFound {
  total = 0;
  #rows: Found[] = [];

  add(found: Found): void {
    this.total += 1;
    this.#rows.push(found);
    if (this.#rows.length >= 4 * MOST_ROWS) this.#rows = this.#ordered();
  }

  #ordered = (): Found[] => this.#rows.sort((a, b) => a.order - b.order || a.card - b.card).slice(0, MOST_ROWS);

  rows = (): readonly Found[] => this.#ordered();
}

interface Asked extends BehindQuestion {
  readonly db: ReadableDb;
  /** Row number of the article; null for the whole deck. */
  readonly scope: number | null;
  readonly presets: Presets;
  readonly today: StudyDay;
}

/** Problem `document/unknown`. */
export function readBehind(db: ReadableDb, question: BehindQuestion, moment: LocalMoment): Result<Behind> {
  return inSnapshot(db, () => {
    const { documentId, at } = question;
    const scope = documentId === null ? null : numberOfDocument(db, documentId);
    if (scope === undefined) return fail('document/unknown', 'This article is not in the deck any more.');
    const { day: today } = todayOf(db, { ...moment, at });
    const asked: Asked = { ...question, db, scope, presets: presetsInForce(db), today };
    const found = new FirstFound();
    const isAnswers = question.mark.of === 'answers' || ['recollections', 'predictions'].includes(question.mark.of);
    if (isAnswers) findAnswers(asked, found);
    else findCards(asked, found);
    return succeed({
      now: at,
      unit: isAnswers ? 'answer' : 'card',
      total: found.total,
      rows: rowsOf(asked, found.rows()),
    });
  });
}

function findAnswers(asked: Asked, found: FirstFound): void {
  const { db, scope, presets, mark } = asked;
  const isMeant = answerTest(mark);
  const few = fewNotes(db, mark);
  const sources = few ? null : sourcesOfDeck(db);
  for (const notes of few ?? noteRanges(db)) {
    derivedRows(db, sources ?? { presets, logs: logsOfNotes(db, notes) }, notes, (figures, card) => {
      if (scope !== null && card.document !== scope) return;
      if (!isMeant(figures)) return;
      const { grade, thinkingMillis } = figures.total;
      const at = figures.memory.lastReviewedAt;
      // The newest first.
      found.add({
        card: card.number,
        order: 0 - at,
        answer: { at, grade: GRADES[grade - 1] ?? 'again', thinkingMillis },
      });
    });
  }
}

function answerTest(mark: MarkOf): (figure: FoldedFigures) => boolean {
  if (mark.of === 'predictions') {
    const { facet, bin, firstGrade } = mark;
    return ({ prediction }) =>
      prediction?.bins.some(
        (one) => one.facet === facet && one.bin === bin && (firstGrade === 0 || one.firstGrade === firstGrade),
      ) === true;
  }
  if (mark.of !== 'answers' && mark.of !== 'recollections') return () => false;
  const [from, to] = [parseStudyDay(mark.from), parseStudyDay(mark.to)];
  const isWithin = ({ total: { day } }: FoldedFigures) => day >= from && day <= to;
  if (mark.of === 'answers') {
    return (figure) =>
      isWithin(figure) &&
      (mark.type === null || figure.total.type === mark.type) &&
      (mark.grade === null || figure.total.grade === mark.grade);
  }
  const grades: readonly number[] = mark.grades;
  const stages = mark.maturity === 'all' ? ['young', 'mature'] : [mark.maturity];
  return (figure) => isWithin(figure) && stages.includes(figure.total.stage) && grades.includes(figure.total.grade);
}

/** Notes with all answers that a mark may count, where that can be told; else null. */
function fewNotes(db: ReadableDb, mark: MarkOf): NoteRange[] | null {
  if (mark.of !== 'answers' && mark.of !== 'recollections') return null;
  const [from, to] = [parseStudyDay(mark.from), parseStudyDay(mark.to)];
  if (to - from > FEW_DAYS) return null;
  const [first, last] = [from * MILLIS_PER_DAY - OFF_UTC, (to + 1) * MILLIS_PER_DAY + OFF_UTC];
  return notesAnswered(db, asInstant(first), asInstant(last)).map(onlyNote);
}

function findCards(asked: Asked, found: FirstFound): void {
  const { db, scope, presets, at, today, mark } = asked;
  const add = (card: number, recall: number) => found.add({ card, order: recall, answer: null });
  if (mark.of === 'coming' || mark.of === 'overdue') {
    for (const coming of comingOf(db, scope, today, mark)) {
      add(coming.card, recallAt(presets.of(coming.document), coming, at));
    }
    return;
  }
  const isMeant = cardTest(asked);
  const { document } = isMeant;
  for (const memory of cardMemories(db, document ?? scope)) {
    const recall = recallAt(presets.of(memory.document), memory, at);
    if (isMeant.test(memory, recall)) add(memory.card, recall);
  }
}

function comingOf(db: ReadableDb, scope: number | null, today: StudyDay, mark: MarkOf) {
  if (mark.of !== 'coming') {
    return comingBetween(db, scope, 'review', { from: -Infinity as StudyDay, to: addDays(today, -1) });
  }
  const [from, to] = [parseStudyDay(mark.from), parseStudyDay(mark.to)];
  const reviews = mark.part === 'steps' ? [] : comingBetween(db, scope, 'review', { from, to });
  // A step left over from an earlier day is asked today.
  const since = from <= today ? (-Infinity as StudyDay) : from;
  const hasSteps = mark.part === 'steps' || mark.part === 'all';
  const steps = hasSteps ? comingBetween(db, scope, 'learning', { from: since, to }) : [];
  const isPart = (intervalDays: number) =>
    (mark.part !== 'young' && mark.part !== 'mature') || maturityAt(intervalDays) === mark.part;
  return [...reviews.filter(({ intervalDays }) => isPart(intervalDays)), ...steps];
}

interface CardTest {
  /** Row number of the article all meant cards belong to; null where they may belong to any. */
  readonly document: number | null;
  readonly test: (memory: CardMemory, recall: number) => boolean;
}

/** Where each scale ends. */
const LAST_BORDERS = { stability: 36_500, difficulty: 10, retrievability: 1 } as const;

function cardTest({ db, presets, at, mark }: Asked): CardTest {
  const anyDocument = (test: CardTest['test']): CardTest => ({ document: null, test });
  switch (mark.of) {
    case 'stability':
    case 'difficulty':
    case 'retrievability': {
      const { of, from, to } = mark;
      const isLast = to >= LAST_BORDERS[of];
      return anyDocument((memory, recall) => {
        const value = of === 'retrievability' ? recall : memory[of];
        return value >= from && (isLast || value < to);
      });
    }
    case 'kind':
      return anyDocument(({ type }) => type === mark.type);
    case 'risk': {
      const then = asInstant(at + RISK_DAYS * MILLIS_PER_DAY);
      return anyDocument((memory) => {
        const preset = presets.of(memory.document);
        return memory.suspended === 0 && recallAt(preset, memory, then) < preset.desiredRetention;
      });
    }
    case 'article':
      return articleTest(db, mark.documentId);
    case 'person':
      return anyDocument(speaksOf(db, mark.name));
    case 'argument':
      return argumentTest(db, mark);
    default:
      return anyDocument(() => false);
  }
}

const itemsOf = (memory: CardMemory) => JSON.parse(memory.madeFrom) as string[];

const NONE: CardTest = { document: null, test: () => false };

function articleTest(db: ReadableDb, id: string | null): CardTest {
  // Cards of one's own belong to no article.
  if (id === null) return { document: null, test: ({ document }) => document === null };
  const document = numberOfDocument(db, id as DocumentId);
  return document === undefined ? NONE : { document, test: () => true };
}

function argumentTest(db: ReadableDb, mark: Extract<MarkOf, { of: 'argument' }>): CardTest {
  const document = numberOfDocument(db, mark.documentId as DocumentId);
  if (document === undefined) return NONE;
  const { arguments: reasoning } = groupsOf(knowledgeOf(db, document));
  const links = new Set(reasoning.find(({ id }) => id === mark.id)?.links);
  return { document, test: (memory) => itemsOf(memory).some((item) => links.has(item)) };
}

function speaksOf(db: ReadableDb, name: string): CardTest['test'] {
  const known = new Map<number, KnowledgeGroups>();
  return (memory) => {
    const { document } = memory;
    if (document === null) return false;
    let groups = known.get(document);
    if (!groups) known.set(document, (groups = groupsOf(knowledgeOf(db, document))));
    return groups.peopleOf(itemsOf(memory)).some((person) => person.name === name);
  };
}

function rowsOf({ db, presets, at }: Asked, found: readonly Found[]): RowBehind[] {
  const documents = new Map<number, StoredDocument>();
  const documentOf = (number: number): StoredDocument => {
    let document = documents.get(number);
    if (!document) documents.set(number, (document = documentOfNumber(db, number)));
    return document;
  };
  return found.map(({ card: number, answer }) => {
    const card = cardOfNumber(db, number);
    const document = card.document === null ? null : documentOf(card.document);
    const schedule = findSchedule(db, number);
    return {
      cardId: card.id,
      documentId: document?.id ?? null,
      type: card.type,
      front: card.front,
      ...placeOf(card, document),
      recall: schedule?.memory ? recallAt(presets.of(card.document), schedule.memory, at) : null,
      dueDay: schedule?.due ? formatStudyDay(schedule.due.day) : null,
      answer,
    };
  });
}
