// The figures of memory that take a walk over every learned card: what is likely recalled, of what, and what fades next.
import { fail, type Result, succeed } from '../../core/base/result';
import { addDays, asInstant, type Instant, type LocalMoment, MILLIS_PER_DAY } from '../../core/base/time';
import type { CardType } from '../../core/generation/draft';
import {
  DIFFICULTY_BORDERS,
  Histogram,
  median,
  RECALL_BORDERS,
  STABILITY_BORDERS,
} from '../../core/retention/histogram';
import { RecallSum } from '../../core/retention/likelyRecall';
import { daysOfSpan } from '../../core/retention/steps';
import { type DayRange, rateOf } from '../../core/retention/trueRetention';
import { daysSince, daysUntil, type ForgettingCurve, forgettingCurve } from '../../core/scheduling/fsrs';
import type { Preset, Presets } from '../../core/scheduling/preset';
import type { ArgumentRecall, CardAtRisk, GroupRecall, MemoryFigures } from '../../shared/contract/retention';
import { cardOfNumber } from '../store/cards';
import { type DocumentHead, documentHeads, documentOfNumber } from '../store/documents';
import { answersOf, type DocumentScope, type GroupSums, sumsByGroup } from '../store/figures';
import { answersAhead, backwardJumps } from '../store/reviewLog';
import { presetsInForce } from '../store/presets';
import { inSnapshot, type ReadableDb } from '../store/sql';
import { answerTimes } from './answerTimes';
import { type ArticleLinks, KeptMemories, type LearnedCard, OWN } from './keptMemories';
import type { RetentionQuestion } from './retention';
import { placeOf } from './source';
import { todayOf } from './today';

/** Cards that fall below the desired retention within so many days are at risk. */
export const RISK_DAYS = 7;
const MOST_AT_RISK = 6;
interface Risk {
  readonly card: number;
  readonly now: number;
  readonly then: number;
  readonly weight: number;
}

/** The learned cards of an item. */
interface LinkSum {
  chances: number;
  cards: number;
}

/**
 * Problem `document/unknown`. Asked again, it is quicker where the same `kept` is handed in; the answer is then that of a
 * moment less than a minute ago, which it says.
 */
export function readMemory(
  db: ReadableDb,
  { documentId, span }: RetentionQuestion,
  moment: LocalMoment,
  kept = new KeptMemories(),
): Result<MemoryFigures> {
  return inSnapshot(db, () => {
    const heads = new Map(documentHeads(db).map((head) => [head.number, head]));
    const scope = documentId === null ? null : [...heads.values()].find(({ id }) => id === documentId)?.number;
    if (scope === undefined) return fail('document/unknown', 'This article is not in the deck any more.');
    kept.follow(db);
    const range = daysOfSpan(span, todayOf(db, moment).day, answersOf(db, scope).since);
    const name = `${scope ?? 'all'} ${range.from} ${range.to}`;
    const asked = { heads, scope, range, name, at: moment.at };
    return succeed(kept.onceAMinute(`memory ${name}`, moment.at, () => memoryOf(db, kept, asked)));
  });
}

interface Question {
  readonly heads: ReadonlyMap<number, DocumentHead>;
  readonly scope: DocumentScope;
  readonly range: DayRange;
  /** Of the articles and the days asked about, for what is kept. */
  readonly name: string;
  readonly at: Instant;
}

function memoryOf(db: ReadableDb, kept: KeptMemories, { heads, scope, range, name, at }: Question): MemoryFigures {
  const presets = presetsInForce(db);
  const cards = kept.cardsOf(db, scope);
  const walk = walkOver(cards, presets, at);
  const sums = kept.once(`sums ${name}`, () => sumsWithin(db, kept, scope, range));
  const { dayStartHour } = presets.deck;
  const articleOf = (document: number) => kept.articleOf(db, document);
  return {
    now: at,
    desiredRetention: presets.of(scope).desiredRetention,
    ...walk.figures(),
    ...kept.once(`memories ${scope ?? 'all'}`, () => distributionsOf(cards)),
    groups: walk.groups(heads, sums),
    arguments: walk.arguments({
      heads,
      articleOf,
      cards: kept.once(`argument cards ${scope ?? 'all'}`, () => argumentCards(cards, articleOf)),
    }),
    risk: walk.risk(db),
    clock: { backwards: kept.once('clock', () => backwardJumps(db)), ahead: answersAhead(db, at) },
    times: kept.once(`times ${name}`, () => answerTimes(db, scope, range, { sums, dayStartHour })),
  };
}

/** Years of days are added up once: what is answered meanwhile is answered today. */
function sumsWithin(db: ReadableDb, kept: KeptMemories, scope: DocumentScope, { from, to }: DayRange): GroupSums[] {
  const yesterday = addDays(to, -1);
  const past = kept.onceBefore(to, `sums ${scope ?? 'all'} ${from}`, () =>
    sumsByGroup(db, scope, { from, to: yesterday }),
  );
  return addedUp([...past, ...sumsByGroup(db, scope, { from: to, to })]);
}

/** One for each article and type of card, in their order. */
function addedUp(sums: readonly GroupSums[]): GroupSums[] {
  const groups = new Map<string, { -readonly [Name in keyof GroupSums]: GroupSums[Name] }>();
  for (const sum of sums) {
    const name = `${sum.document} ${sum.type}`;
    const group = groups.get(name);
    if (!group) groups.set(name, { ...sum });
    else for (const figure of ['answers', 'millis', 'pass', 'fail'] as const) group[figure] += sum[figure];
  }
  return [...groups.values()].sort((a, b) => a.document - b.document || (a.type < b.type ? -1 : 1));
}

function walkOver(cards: readonly LearnedCard[], presets: Presets, at: Instant): Walk {
  const walk = new Walk();
  const inAWeek = asInstant(at + RISK_DAYS * MILLIS_PER_DAY);
  const curves = new Map<number, Curve>();
  let curve = curveOf(OWN, presets.of(null));
  for (const card of cards) {
    // Most cards stand beside others of their article.
    if (curve.document !== card.document) {
      curve = curves.get(card.document) ?? curveOf(card.document, presets.of(card.document));
      curves.set(card.document, curve);
    }
    const { chance, desired } = curve;
    const now = chance(card.stability, daysSince(card.lastReviewedAt, at));
    walk.add(card, now);
    const days = daysSince(card.lastReviewedAt, inAWeek);
    if (card.isSuspended || days < curve.safeDays * card.stability) continue;
    const then = chance(card.stability, days);
    if (then < desired) walk.addRisk({ card: card.card, now, then, weight: card.importance * (desired - then) });
  }
  return walk;
}

interface Curve {
  readonly document: number;
  readonly chance: ForgettingCurve;
  readonly desired: number;
  /** For so many days, a day of stability, a memory stays above the desired retention for sure. */
  readonly safeDays: number;
}

/** Most cards are safe, and known to be without asking the curve; what is close to the border is asked. */
const SURE = 0.99;

const curveOf = (document: number, preset: Preset): Curve => ({
  document,
  chance: forgettingCurve(preset),
  desired: preset.desiredRetention,
  safeDays: SURE * daysUntil(preset, preset.desiredRetention),
});

/** How long memories hold and how hard cards are: the same whenever it is asked. */
function distributionsOf(cards: readonly LearnedCard[]): Pick<MemoryFigures, 'stability' | 'difficulty'> {
  const stability = new Histogram(STABILITY_BORDERS);
  const difficulty = new Histogram(DIFFICULTY_BORDERS);
  for (const card of cards) {
    stability.add(card.stability);
    difficulty.add(card.difficulty);
  }
  const middle = median(Float64Array.from(cards, (card) => card.stability));
  return { stability: { bins: stability.bins(), median: middle }, difficulty: difficulty.bins() };
}

type ArticleOf = (document: number) => ArticleLinks;
/** By article, for each of its arguments in turn: how many learned cards ask for something it joins. */
type ArgumentCards = ReadonlyMap<number, readonly number[]>;

function argumentCards(cards: readonly LearnedCard[], articleOf: ArticleOf): ArgumentCards {
  const linked = new Map<number, number[][]>();
  for (const { card, document, links } of cards) {
    if (links.length === 0) continue;
    let items = linked.get(document);
    if (!items) linked.set(document, (items = []));
    for (const link of links) (items[link] ??= []).push(card);
  }
  const countsOf = (document: number, items: readonly (readonly number[])[]): number[] => {
    const { groups, links: places } = articleOf(document);
    return groups.arguments.map(
      ({ links }) => new Set(links.flatMap((link) => items[places.get(link) ?? -1] ?? [])).size,
    );
  };
  return new Map([...linked].map(([document, items]) => [document, countsOf(document, items)]));
}

interface Arguing {
  readonly heads: ReadonlyMap<number, DocumentHead>;
  readonly articleOf: ArticleOf;
  readonly cards: ArgumentCards;
}

/** Adds up chances of recall, card by card. */
class Walk {
  readonly #all = new RecallSum();
  readonly #retrievability = new Histogram(RECALL_BORDERS);
  readonly #articles = new Map<number, RecallSum>();
  /** The article of the last card, and its sum. */
  #document = NaN;
  #article = new RecallSum();
  readonly #kinds = new Map<CardType, RecallSum>();
  /** By name: one person may be spoken of in several articles. */
  readonly #people = new Map<string, { readonly id: string; readonly sum: RecallSum }>();
  /** Of each article, by the places of the items that its arguments join. */
  readonly #links = new Map<number, LinkSum[]>();
  #risks: Risk[] = [];
  #atRisk = 0;

  add({ document, type, people, links }: LearnedCard, chance: number): void {
    this.#all.add(chance);
    this.#retrievability.add(chance);
    // Most cards stand beside others of their article.
    if (this.#document !== document) [this.#document, this.#article] = [document, sumIn(this.#articles, document)];
    this.#article.add(chance);
    sumIn(this.#kinds, type).add(chance);
    for (const { id, name } of people) {
      let person = this.#people.get(name);
      if (!person) this.#people.set(name, (person = { id, sum: new RecallSum() }));
      person.sum.add(chance);
    }
    if (document === OWN) return;
    let sums = this.#links.get(document);
    if (!sums) this.#links.set(document, (sums = []));
    for (const link of links) {
      const sum = (sums[link] ??= { chances: 0, cards: 0 });
      sum.chances += chance;
      sum.cards += 1;
    }
  }

  figures(): Pick<MemoryFigures, 'recall' | 'deviation' | 'retrievability'> {
    return {
      recall: this.#all.total(),
      deviation: this.#all.deviation(),
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

  arguments({ heads, articleOf, cards }: Arguing): ArgumentRecall[] {
    return [...this.#links].flatMap(([document, sums]) => {
      const head = heads.get(document);
      if (!head) return [];
      const { groups, links: places } = articleOf(document);
      return groups.arguments.map(({ id, conclusion, links }, index): ArgumentRecall => {
        const chances = links.flatMap((link) => {
          const sum = sums[places.get(link) ?? -1];
          return sum ? [sum.chances / sum.cards] : [];
        });
        const isWhole = chances.length === links.length;
        const chance = chances.length === 0 ? null : isWhole ? chances.reduce((all, one) => all * one, 1) : 0;
        const counts = { links: links.length, learned: chances.length, cards: cards.get(document)?.[index] ?? 0 };
        return { documentId: head.id, id, conclusion, ...counts, chance };
      });
    });
  }

  risk(db: ReadableDb): MemoryFigures['risk'] {
    return { cards: this.#atRisk, first: this.#risks.map((risk) => cardAtRisk(db, risk)) };
  }

  addRisk(risk: Risk): void {
    this.#atRisk += 1;
    if (this.#risks.length === MOST_AT_RISK && risk.weight <= (this.#risks.at(-1)?.weight ?? 0)) return;
    this.#risks = [...this.#risks, risk].sort((a, b) => b.weight - a.weight || a.card - b.card).slice(0, MOST_AT_RISK);
  }
}

function cardAtRisk(db: ReadableDb, { card: number, now, then }: Risk): CardAtRisk {
  const card = cardOfNumber(db, number);
  const document = card.document === null ? null : documentOfNumber(db, card.document);
  const { type, front } = card;
  return { cardId: card.id, documentId: document?.id ?? null, type, front, ...placeOf(card, document), now, then };
}

function sumIn<Key>(sums: Map<Key, RecallSum>, key: Key): RecallSum {
  let sum = sums.get(key);
  if (!sum) sums.set(key, (sum = new RecallSum()));
  return sum;
}
