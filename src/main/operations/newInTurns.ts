// New cards in the order they are asked: the articles that have some take turns, the one brought last first, so that what was
// just brought is studied beside what was begun before.
import type { StudyDay } from '../../core/base/time';
import { introducedOn } from '../store/days';
import { type NewCard, newCardsAfter, newestWithNew, type Queued } from '../store/queues';
import { articleOf, type Scope } from '../store/scope';
import type { ReadableDb } from '../store/sql';

/** Of more articles than these the ones brought last come first; an older one follows when one of these has no new cards left. */
const MOST_IN_TURN = 12;
/** Cards of no article are counted under this number. */
const OWN = 0;
const BEFORE_ALL = { position: -1, card: -1 };

interface Asked {
  readonly day: StudyDay;
  readonly scope: Scope;
}

interface Turn {
  readonly cards: Iterator<Queued>;
  /** New cards that were asked today, and those handed out here. */
  given: number;
}

export function* newInTurns(db: ReadableDb, { day, scope }: Asked): Generator<Queued> {
  const introduced = introducedOn(db, day);
  const article = articleOf(scope);
  const documents = article === null ? documentsWithNew(db) : [article].values();
  let turns: Turn[] = [];
  const join = (): void => {
    const { value: document, done } = documents.next();
    if (done !== true) {
      turns = [...turns, { cards: newCardsOf(db, day, document), given: introduced.get(document ?? OWN) ?? 0 }];
    }
  };
  for (let place = 0; place < MOST_IN_TURN; place += 1) join();
  while (turns.length > 0) {
    const turn = turns.reduce((least, other) => (other.given < least.given ? other : least));
    const next = turn.cards.next();
    if (next.done === true) {
      turns = turns.filter((other) => other !== turn);
      join();
      continue;
    }
    turn.given += 1;
    yield next.value;
  }
}

/** Cards of one's own (null), then the articles that have new cards, the newest first. */
function* documentsWithNew(db: ReadableDb): Generator<number | null, undefined> {
  yield null;
  for (let document = newestWithNew(db, Number.MAX_SAFE_INTEGER); document !== null;) {
    yield document;
    document = newestWithNew(db, document);
  }
}

/** Read a few at a time, because only the first are mostly wanted. */
function* newCardsOf(db: ReadableDb, day: StudyDay, document: number | null): Generator<Queued> {
  let last: Pick<NewCard, 'position' | 'card'> = BEFORE_ALL;
  for (;;) {
    const cards = newCardsAfter(db, day, document, last);
    yield* cards;
    const behind = cards.at(-1);
    if (!behind) return;
    last = behind;
  }
}
