// What the figures of memory are added up from, kept between two questions: what every learned card is about, and its
// stability. Reading it takes a walk over the file, adding it up does not. Nothing kept here is ever older than the deck:
// each question says how far the deck has come, and what was kept before is brought up to that or forgotten.
import { type Instant, MILLIS_PER_MINUTE, type StudyDay, studyDayOf } from '../../core/base/time';
import type { CardType } from '../../core/generation/draft';
import type { Importance } from '../../core/knowledge/model';
import { groupsOf, type KnowledgeGroups, type NamedPart } from '../../core/retention/knowledgeGroups';
import { type DeckStamp, stampOf } from '../store/deviceClock';
import { knowledgeOf } from '../store/documents';
import { type CardMemory, cardMemories, memoriesAnsweredAfter } from '../store/memories';
import { currentPreset } from '../store/presets';
import { earliestClockAfter } from '../store/reviewLog';
import type { ReadableDb } from '../store/sql';

/** Cards of no article stand under this number. */
export const OWN = 0;
/** More answers than this at once are read as a whole deck is. */
const MOST_BROUGHT = 1_000;

/** Simulated years kept, of the settings a person tried last. */
const MOST_YEARS = 32;

/** What the cards made from the same items of an article are about. */
interface About {
  readonly importance: Importance;
  readonly people: readonly NamedPart[];
  /** Those of its items that an argument of the article joins, as places in the article's list of them. */
  readonly links: readonly number[];
}

export interface LearnedCard extends About {
  readonly card: number;
  readonly document: number;
  readonly type: CardType;
  readonly isSuspended: boolean;
  readonly stability: number;
  readonly difficulty: number;
  readonly lastReviewedAt: Instant;
}

const NOTHING: About = { importance: 2, people: [], links: [] };

export class KeptMemories {
  #stamp: DeckStamp | null = null;
  #cards: LearnedCard[] | null = null;
  /** Of each article what it says, and what its cards are about, by the list of items they were made from. */
  #articles = new Map<number, Article>();
  #answers = new Map<string, unknown>();
  #years = new Map<string, unknown>();
  /** Answers to questions about study days that are over, by the question and the day they end before. */
  #past = new Map<string, { readonly before: StudyDay; readonly answer: unknown }>();

  /** Brings what is kept up to the deck as it is read now. Call it first, in the snapshot of the question. */
  follow(db: ReadableDb): void {
    const [before, now] = [this.#stamp, stampOf(db)];
    if (before?.hlc === now.hlc && before.seq === now.seq && before.device === now.device) return;
    this.#stamp = now;
    this.#answers.clear();
    this.#years.clear();
    // Between two acts, answers move nothing here but the cards they were given to.
    const isBrought =
      before?.device === now.device &&
      before.acts === now.acts &&
      now.answers >= before.answers &&
      now.answers - before.answers <= MOST_BROUGHT;
    if (!isBrought) this.#past.clear();
    else if (now.answers > before.answers) this.#forgetDaysFrom(earliestDay(db, before.answers));
    if (isBrought && this.#cards) this.#bring(db, this.#cards, before.answers);
    else this.#forget();
  }

  /** The learned cards of an article, or (null) of the whole deck, by their row numbers. */
  cardsOf(db: ReadableDb, document: number | null): readonly LearnedCard[] {
    if (document === null) return (this.#cards ??= this.#read(db, null));
    // One article is read by itself, unless all are at hand.
    return this.#cards?.filter((card) => card.document === document) ?? this.#read(db, document);
  }

  articleOf(db: ReadableDb, document: number): ArticleLinks {
    return this.#article(db, document);
  }

  /** The answer to a question that depends on nothing but the deck, worked out once. `key` names the question. */
  once<Value>(key: string, work: () => Value): Value {
    if (!this.#answers.has(key)) this.#answers.set(key, work());
    return this.#answers.get(key) as Value;
  }

  /** The same for a year to be simulated: of the many that may be asked about, the latest few are kept. */
  year<Value>(key: string, work: () => Value): Value {
    if (!this.#years.has(key)) {
      const [oldest] = this.#years.keys();
      if (oldest !== undefined && this.#years.size >= MOST_YEARS) this.#years.delete(oldest);
      this.#years.set(key, work());
    }
    return this.#years.get(key) as Value;
  }

  /**
   * The same for a question about chances of recall, which fall as time goes by: in a minute by 0.1 %
   * where the stability is two hours, by less where it is more. The answer says of when it is.
   */
  onceAMinute<Value extends { readonly now: Instant }>(key: string, at: Instant, work: () => Value): Value {
    const known = this.#answers.get(key) as Value | undefined;
    if (known && known.now <= at && at < known.now + MILLIS_PER_MINUTE) return known;
    const answer = work();
    this.#answers.set(key, answer);
    return answer;
  }

  /**
   * The same for a question about study days before one: kept until an answer is given on one of them, or anything else is
   * done. Today's answers, which come one by one, are no part of it.
   */
  onceBefore<Value>(before: StudyDay, key: string, work: () => Value): Value {
    const name = `${key} ${before}`;
    let known = this.#past.get(name);
    if (!known) this.#past.set(name, (known = { before, answer: work() }));
    return known.answer as Value;
  }

  #forgetDaysFrom(day: number): void {
    for (const [name, { before }] of this.#past) if (before > day) this.#past.delete(name);
  }

  #forget(): void {
    this.#cards = null;
    this.#articles.clear();
  }

  #read(db: ReadableDb, document: number | null): LearnedCard[] {
    const cards: LearnedCard[] = [];
    for (const memory of cardMemories(db, document)) cards.push(this.#learned(db, memory));
    // Sums of fractions depend on their order: it is always this one.
    return cards.sort((a, b) => a.card - b.card);
  }

  #bring(db: ReadableDb, cards: LearnedCard[], answersBefore: number): void {
    for (const memory of memoriesAnsweredAfter(db, answersBefore)) {
      const place = placeOf(cards, memory.card);
      cards.splice(place, cards[place]?.card === memory.card ? 1 : 0, this.#learned(db, memory));
    }
  }

  #learned(db: ReadableDb, { document, suspended, madeFrom, ...memory }: CardMemory): LearnedCard {
    const { importance, people, links } = document === null ? NOTHING : this.#about(db, document, madeFrom);
    return {
      card: memory.card,
      document: document ?? OWN,
      type: memory.type,
      isSuspended: suspended === 1,
      stability: memory.stability,
      difficulty: memory.difficulty,
      lastReviewedAt: memory.lastReviewedAt,
      importance,
      people,
      links,
    };
  }

  #about(db: ReadableDb, document: number, madeFrom: string): About {
    const { groups, links, abouts } = this.#article(db, document);
    let about = abouts.get(madeFrom);
    if (!about) {
      const items = JSON.parse(madeFrom) as string[];
      about = {
        importance: groups.importanceOf(items),
        people: groups.peopleOf(items),
        links: items.map((item) => links.get(item)).filter((place) => place !== undefined),
      };
      abouts.set(madeFrom, about);
    }
    return about;
  }

  #article(db: ReadableDb, document: number): Article {
    let article = this.#articles.get(document);
    if (!article) {
      const groups = groupsOf(knowledgeOf(db, document));
      const joined = new Set(groups.arguments.flatMap((argument) => argument.links));
      const links = new Map([...joined].map((item, place) => [item, place]));
      this.#articles.set(document, (article = { groups, links, abouts: new Map() }));
    }
    return article;
  }
}

/** What an article says, and the items its arguments join, each with its place among them. */
export interface ArticleLinks {
  readonly groups: KnowledgeGroups;
  readonly links: ReadonlyMap<string, number>;
}

interface Article extends ArticleLinks {
  readonly abouts: Map<string, About>;
}

/** The first study day of the answers given after a row of the log. */
const earliestDay = (db: ReadableDb, answersBefore: number): number =>
  studyDayOf({ at: earliestClockAfter(db, answersBefore), offsetMinutes: 0 }, currentPreset(db).dayStartHour);

/** Where a card stands among these, or would stand. */
function placeOf(cards: readonly LearnedCard[], card: number): number {
  let [from, to] = [0, cards.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((cards[middle]?.card ?? Infinity) < card) from = middle + 1;
    else to = middle;
  }
  return from;
}
