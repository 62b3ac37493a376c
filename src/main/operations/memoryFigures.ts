// The figures of memory that take a walk over every learned card: what is likely recalled, of what, and what fades next.
import { fail, type Result, succeed } from '../../core/base/result';
import { asInstant, type LocalMoment, MILLIS_PER_DAY } from '../../core/base/time';
import type { CardType } from '../../core/generation/draft';
import type { Importance } from '../../core/knowledge/model';
import {
  DIFFICULTY_BORDERS,
  Histogram,
  median,
  RECALL_BORDERS,
  STABILITY_BORDERS,
} from '../../core/retention/histogram';
import { groupsOf, type KnowledgeGroups } from '../../core/retention/knowledgeGroups';
import { RecallSum } from '../../core/retention/likelyRecall';
import { daysOfSpan } from '../../core/retention/steps';
import { rateOf } from '../../core/retention/trueRetention';
import { recallAt } from '../../core/scheduling/fsrs';
import type { ArgumentRecall, CardAtRisk, GroupRecall, MemoryFigures } from '../../shared/contract/retention';
import { cardOfNumber } from '../store/cards';
import { type DocumentHead, documentHeads, documentOfNumber, knowledgeOf } from '../store/documents';
import { answersOf, type GroupSums, sumsByGroup } from '../store/figures';
import { cardMemories, type CardMemory } from '../store/memories';
import { clockJumps } from '../store/reviewLog';
import { presetsInForce } from '../store/presets';
import { inSnapshot, type ReadableDb } from '../store/sql';
import { answerTimes } from './answerTimes';
import type { RetentionQuestion } from './retention';
import { placeOf } from './source';
import { todayOf } from './today';

/** Cards that fall below the desired retention within so many days are at risk. */
export const RISK_DAYS = 7;
const MOST_AT_RISK = 6;
/** Cards of no article are counted under this number. */
const OWN = 0;

interface Risk {
  readonly card: number;
  readonly now: number;
  readonly then: number;
  readonly weight: number;
}

interface LearnedCard {
  readonly card: number;
  readonly chance: number;
}

/** Problem `document/unknown`. */
export function readMemory(
  db: ReadableDb,
  { documentId, span }: RetentionQuestion,
  moment: LocalMoment,
): Result<MemoryFigures> {
  return inSnapshot(db, () => {
    const heads = new Map(documentHeads(db).map((head) => [head.number, head]));
    const scope = documentId === null ? null : [...heads.values()].find(({ id }) => id === documentId)?.number;
    if (scope === undefined) return fail('document/unknown', 'This article is not in the deck any more.');
    const presets = presetsInForce(db);
    const inAWeek = asInstant(moment.at + RISK_DAYS * MILLIS_PER_DAY);
    const walk = new Walk(db);
    for (const memory of cardMemories(db, scope)) {
      const preset = presets.of(memory.document);
      walk.add(memory, recallAt(preset, memory, moment.at), recallAt(preset, memory, inAWeek), preset.desiredRetention);
    }
    const { day: today } = todayOf(db, moment);
    const range = daysOfSpan(span, today, answersOf(db, scope).since);
    const sums = sumsByGroup(db, scope, range);
    return succeed({
      now: moment.at,
      desiredRetention: presets.of(scope).desiredRetention,
      ...walk.figures(),
      groups: walk.groups(heads, sums),
      arguments: walk.arguments(heads),
      risk: walk.risk(),
      clock: clockJumps(db, moment.at),
      times: answerTimes(db, scope, range, { sums, dayStartHour: presets.deck.dayStartHour }),
    });
  });
}

class Walk {
  readonly #db: ReadableDb;
  readonly #all = new RecallSum();
  readonly #stability = new Histogram(STABILITY_BORDERS);
  readonly #difficulty = new Histogram(DIFFICULTY_BORDERS);
  readonly #retrievability = new Histogram(RECALL_BORDERS);
  readonly #stabilities: number[] = [];
  readonly #articles = new Map<number, RecallSum>();
  readonly #kinds = new Map<CardType, RecallSum>();
  /** By name: one person may be spoken of in several articles. */
  readonly #people = new Map<string, { readonly id: string; readonly sum: RecallSum }>();
  /** The learned cards of each knowledge item of each article. */
  readonly #items = new Map<number, Map<string, LearnedCard[]>>();
  readonly #knowledge = new Map<number, KnowledgeGroups>();
  #risks: Risk[] = [];
  #atRisk = 0;

  constructor(db: ReadableDb) {
    this.#db = db;
  }

  add(memory: CardMemory, now: number, then: number, desired: number): void {
    const document = memory.document ?? OWN;
    this.#all.add(now);
    this.#stability.add(memory.stability);
    this.#difficulty.add(memory.difficulty);
    this.#retrievability.add(now);
    this.#stabilities.push(memory.stability);
    sumIn(this.#articles, document).add(now);
    sumIn(this.#kinds, memory.type).add(now);
    const isAtRisk = memory.suspended === 0 && then < desired;
    let importance: Importance = 2;
    if (document !== OWN) {
      const madeFrom = JSON.parse(memory.madeFrom) as string[];
      const knowledge = this.#knowledgeOf(document);
      for (const { id, name } of knowledge.peopleOf(madeFrom)) {
        let person = this.#people.get(name);
        if (!person) this.#people.set(name, (person = { id, sum: new RecallSum() }));
        person.sum.add(now);
      }
      const items = mapIn(this.#items, document);
      for (const item of madeFrom) {
        const cards = items.get(item);
        if (cards) cards.push({ card: memory.card, chance: now });
        else items.set(item, [{ card: memory.card, chance: now }]);
      }
      if (isAtRisk) importance = knowledge.importanceOf(madeFrom);
    }
    if (isAtRisk) this.#addRisk({ card: memory.card, now, then, weight: importance * (desired - then) });
  }

  figures(): Pick<MemoryFigures, 'recall' | 'deviation' | 'stability' | 'difficulty' | 'retrievability'> {
    return {
      recall: this.#all.total(),
      deviation: this.#all.deviation(),
      stability: { bins: this.#stability.bins(), median: median(Float64Array.from(this.#stabilities)) },
      difficulty: this.#difficulty.bins(),
      retrievability: this.#retrievability.bins(),
    };
  }

  groups(heads: ReadonlyMap<number, DocumentHead>, sums: readonly GroupSums[]): GroupRecall[] {
    const rateWhere = (matches: (sum: GroupSums) => boolean) => {
      const some = sums.filter(matches);
      return rateOf(
        some.reduce((total, { pass }) => total + pass, 0),
        some.reduce((total, { fail: failed }) => total + failed, 0),
      );
    };
    const articles = [...this.#articles].map(([document, sum]): GroupRecall => {
      const head = heads.get(document);
      const rate = rateWhere((one) => one.document === document);
      const id = head?.id ?? null;
      return { by: 'article', documentId: id, id: id ?? '', name: head?.title ?? '', rate, ...sum.total() };
    });
    const kinds = [...this.#kinds].map(([type, sum]): GroupRecall => {
      const rate = rateWhere((one) => one.type === type);
      return { by: 'kind', documentId: null, id: type, name: type, rate, ...sum.total() };
    });
    const people = [...this.#people].map(([name, { id, sum }]): GroupRecall => {
      return { by: 'person', documentId: null, id, name, rate: null, ...sum.total() };
    });
    return [...articles, ...kinds, ...people];
  }

  arguments(heads: ReadonlyMap<number, DocumentHead>): ArgumentRecall[] {
    return [...this.#items].flatMap(([document, items]) => {
      const head = heads.get(document);
      if (!head) return [];
      return this.#knowledgeOf(document).arguments.map(({ id, conclusion, links }): ArgumentRecall => {
        const chances = links.flatMap((link) => {
          const cards = items.get(link);
          return cards ? [cards.reduce((sum, { chance }) => sum + chance, 0) / cards.length] : [];
        });
        const cards = new Set(links.flatMap((link) => (items.get(link) ?? []).map(({ card }) => card))).size;
        const isWhole = chances.length === links.length;
        const chance = chances.length === 0 ? null : isWhole ? chances.reduce((all, one) => all * one, 1) : 0;
        return { documentId: head.id, id, conclusion, links: links.length, learned: chances.length, cards, chance };
      });
    });
  }

  risk(): MemoryFigures['risk'] {
    return { cards: this.#atRisk, first: this.#risks.map((risk) => this.#cardAtRisk(risk)) };
  }

  #addRisk(risk: Risk): void {
    this.#atRisk += 1;
    if (this.#risks.length === MOST_AT_RISK && risk.weight <= (this.#risks.at(-1)?.weight ?? 0)) return;
    this.#risks = [...this.#risks, risk].sort((a, b) => b.weight - a.weight || a.card - b.card).slice(0, MOST_AT_RISK);
  }

  #cardAtRisk({ card: number, now, then }: Risk): CardAtRisk {
    const card = cardOfNumber(this.#db, number);
    const document = card.document === null ? null : documentOfNumber(this.#db, card.document);
    const { type, front } = card;
    return { cardId: card.id, documentId: document?.id ?? null, type, front, ...placeOf(card, document), now, then };
  }

  #knowledgeOf(document: number): KnowledgeGroups {
    let groups = this.#knowledge.get(document);
    if (!groups) this.#knowledge.set(document, (groups = groupsOf(knowledgeOf(this.#db, document))));
    return groups;
  }
}

function sumIn<Key>(sums: Map<Key, RecallSum>, key: Key): RecallSum {
  let sum = sums.get(key);
  if (!sum) sums.set(key, (sum = new RecallSum()));
  return sum;
}

function mapIn<Key, Inner, Value>(maps: Map<Key, Map<Inner, Value>>, key: Key): Map<Inner, Value> {
  let map = maps.get(key);
  if (!map) maps.set(key, (map = new Map<Inner, Value>()));
  return map;
}
