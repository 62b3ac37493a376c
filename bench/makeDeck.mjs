// Makes a deck of any size through the store's own functions: articles with as many cards as asked for, three fifths of
// them answered over the last year, with reviews and steps due today. The same size gives the same deck.
import { createHash } from 'node:crypto';

/** The moment every generated deck is studied at. */
export const NOW = Date.UTC(2026, 2, 2, 10);
const ARTICLES = 20;
const DAY = 86_400_000;
const MINUTE = 60_000;
const DAY_START = 4 * 3_600_000;
const PARAGRAPHS = 40;
const PEOPLE = 20;
const FACTS = 100;
const HISTORIES = 2_000;
/** Histories end with an interval of so many days at least, or the deck would be due all at once. */
const SETTLED_DAYS = 15;

const WORDS =
  'river bridge harbour winter council engineer stone ferry market tower canal winter bell road mill valley guild ' +
  'keeper ledger charter toll meadow quarry lantern arch pier sluice granary orchard lock weir';

/**
 * Fills an open, empty deck.
 * @param {(file: string) => Promise<any>} module the product's modules, see load.mjs
 * @param {any} db
 * @param {number} cards
 */
export async function makeDeck(module, db, cards) {
  const { createDevice } = await module('src/main/store/deviceClock.ts');
  const { addPreset } = await module('src/main/store/presets.ts');
  const { DEFAULT_PRESET } = await module('src/core/scheduling/fsrs.ts');
  const { rebuildDerived } = await module('src/main/operations/derive.ts');
  const { inTransaction } = await module('src/main/store/sql.ts');
  db.connection.pragma('synchronous = OFF');
  db.connection.pragma('cache_size = -200000');
  const draw = random(cards);
  const histories = await makeHistories(module, DEFAULT_PRESET, draw);
  const write = await writer(module, db);
  inTransaction(db, () => {
    createDevice(db, '00000000-0000-4000-8000-000000000001', NOW - 400 * DAY);
    addPreset(db, DEFAULT_PRESET, NOW - 400 * DAY);
    for (let article = 0; article < ARTICLES; article += 1) write.article(article, draw);
  });
  for (let from = 0; from < cards; from += 20_000) {
    inTransaction(db, () => {
      for (let card = from; card < Math.min(cards, from + 20_000); card += 1) write.card(card, histories, draw);
    });
  }
  write.clock();
  rebuildDerived(db);
  db.connection.pragma('wal_checkpoint(TRUNCATE)');
}

/** Draws whole numbers below a bound, the same ones for the same seed (mulberry32). @param {number} seed */
export function random(seed) {
  let state = seed >>> 0;
  return (/** @type {number} */ below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

/** @typedef {(below: number) => number} Draw */

/** @param {Draw} draw @param {number} count */
const sentence = (draw, count) => {
  const words = WORDS.split(' ');
  return Array.from({ length: count }, () => words[draw(words.length)]).join(' ');
};

/** An id as a name-based UUID would look. @param {string} name */
const idOf = (name) => {
  const hex = createHash('sha1').update(name).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
};

/**
 * Sequences of answers as the scheduler would have led them, from day 0 on: what each decided, and when the last is due.
 * @param {(file: string) => Promise<any>} module @param {any} preset @param {Draw} draw
 */
async function makeHistories(module, preset, draw) {
  const { previewAnswers } = await module('src/core/scheduling/fsrs.ts');
  return Array.from({ length: HISTORIES }, () => {
    /** @type {any} */
    let memory = null;
    let at = 10 * 3_600_000 + draw(600) * MINUTE;
    /** @type {any[]} */
    const answers = [];
    const length = 1 + draw(3);
    for (let index = 0; answers.length < length || (answers.at(-1)?.intervalDays ?? 0) < SETTLED_DAYS; index += 1) {
      const grade =
        index === 0 && draw(3) > 0 ? 'easy' : draw(10) === 0 && index > 0 ? 'again' : draw(6) === 0 ? 'hard' : 'good';
      const day = Math.floor((at - DAY_START) / DAY);
      const outcome = previewAnswers(preset, memory, { at, day })[grade];
      answers.push({ at, day, grade, phase: memory?.phase ?? 'new', ...outcome });
      memory = outcome.memory;
      at = outcome.intervalDays === 0 ? outcome.dueAt : at + (outcome.intervalDays + draw(3)) * DAY;
      if (answers.length > 12) break;
    }
    return answers;
  });
}

/** People, facts about them and arguments over these, whole enough for every figure. @param {string} title @param {Draw} draw */
function knowledgeOf(title, draw) {
  const anchored = { importance: 2, evidence: [], originParagraphs: [] };
  const people = Array.from({ length: PEOPLE }, (_, person) => ({
    ...{ id: `person-${person}`, kind: 'person', name: `${sentence(draw, 2)} ${person}`, aliases: [] },
    ...{ role: 'mason', ...anchored },
  }));
  const unsaid = { asks: null, reverse: null, gap: null, quantity: null, date: null, label: null };
  const facts = Array.from({ length: FACTS }, (_, fact) => ({
    ...{ id: `fact-${fact}`, type: 'event', statement: sentence(draw, 12), holder: null, modality: 'asserted' },
    ...{ about: [`person-${fact % PEOPLE}`], ...unsaid, ...anchored },
  }));
  const reasoning = Array.from({ length: 10 }, (_, index) => ({
    ...{ id: `argument-${index}`, kind: 'reasons', holder: null, claim: null, head: null, counters: [], analogy: null },
    ...{ assumption: null, conclusion: `fact-${10 * index}`, ...anchored },
    premises: [1, 2, 3].map((next) => ({ fact: `fact-${10 * index + next}`, role: 'reason' })),
  }));
  const article = { title, kind: 'article', language: 'en', asOf: null, original: null };
  return { source: 'curated', article, entities: people, facts, arguments: reasoning };
}

/** @param {(file: string) => Promise<any>} module @param {any} db */
async function writer(module, db) {
  const { addDocument } = await module('src/main/store/documents.ts');
  const { addNote } = await module('src/main/store/notes.ts');
  const { addCard, nextPosition } = await module('src/main/store/cards.ts');
  const { appendReview } = await module('src/main/store/reviewLog.ts');
  const { tick, ZERO_TIME } = await module('src/core/sync/clock.ts');
  const today = Math.floor((NOW - DAY_START) / DAY);
  const show = db.connection.prepare('UPDATE documents SET removed = 0 WHERE removed = 1');
  // What the act of accepting a card changes of it; a thousand acts would only fill the history.
  const accept = db.connection.prepare('UPDATE cards SET removed = 0, accepted_at = ?, position = ? WHERE number = ?');
  /** @type {{ number: number, text: string, blocks: any[] }[]} */
  const articles = [];
  let note = 0;
  let seq = 0;
  let last = ZERO_TIME;

  /** @param {number} index @param {Draw} draw */
  const article = (index, draw) => {
    const title = `The works of valley ${index}`;
    let text = title;
    const blocks = [{ kind: 'metadata', paragraph: 0, start: 0, end: title.length }];
    for (let paragraph = 1; paragraph <= PARAGRAPHS; paragraph += 1) {
      const start = text.length + 2;
      text += `\n\n${sentence(draw, 50)}.`;
      blocks.push({ kind: 'paragraph', paragraph, start, end: text.length });
    }
    const knowledge = knowledgeOf(title, draw);
    const document = { title, author: 'I. Mason', published: '1990-05-01', text, blocks };
    const id = idOf(`article ${index}`);
    articles.push({
      number: addDocument(db, { id, fingerprint: `text/${index}`, document, knowledge }, NOW),
      text,
      blocks,
    });
    show.run();
  };

  /** @param {number} index @param {Awaited<ReturnType<typeof makeHistories>>} histories @param {Draw} draw */
  const card = (index, histories, draw) => {
    const home = articles[Math.floor(index / 2) % articles.length];
    if (!home) throw new Error('No article.');
    // Two cards of a note are siblings.
    if (index % 2 === 0)
      note = addNote(db, { id: idOf(`note ${index}`), document: home.number, key: `item-${index}` }, NOW);
    const block = home.blocks[1 + (index % PARAGRAPHS)];
    const exact = home.text.slice(block.start, block.end);
    const draft = {
      key: `item-${index}/qa`,
      kind: 'qa',
      type: ['date', 'claim', 'number', 'definition', 'event'][index % 5],
      front: `${sentence(draw, 24)} ${index}?`,
      back: sentence(draw, 10),
      hint: null,
      items: null,
      accepted: [],
      choices: null,
      tolerance: null,
      evidence: [{ paragraph: block.paragraph, start: block.start, end: block.end, exact, prefix: '', suffix: '' }],
      originParagraphs: [],
      warnings: [],
      from: [`fact-${index % FACTS}`],
      rule: 'curated-question',
      rank: index,
    };
    const number = addCard(db, { id: idOf(`card ${index}`), note, document: home.number, draft }, NOW - 400 * DAY);
    accept.run(NOW - 400 * DAY, nextPosition(db), number);
    if (draw(10) < 4) return;
    const history = histories[draw(histories.length)];
    const end = history?.at(-1);
    if (!history || !end) throw new Error('No history.');
    // Due from three days ago on, as far ahead as it was put off.
    const shift = today - 3 + draw(end.intervalDays + 3) - end.dueDay;
    for (const answer of history) {
      const at = answer.at + shift * DAY;
      seq += 1;
      const hlc = tick(ZERO_TIME, at);
      if (hlc > last) last = hlc;
      appendReview(
        db,
        {
          card: number,
          at,
          offsetMinutes: 0,
          grade: answer.grade,
          thinkingMillis: 3_000 + draw(9_000),
          phase: answer.phase,
          presetVersion: 1,
          intervalDays: answer.intervalDays,
          dueAt: answer.dueAt + shift * DAY,
          dueDay: answer.dueDay + shift,
          mode: 'recalled',
          suggested: null,
          typed: null,
        },
        { device: 1, seq, hlc },
      );
    }
  };

  const clock = () => db.connection.prepare('UPDATE event_clock SET seq = ?, hlc = ?').run(seq, last);
  return { article, card, clock };
}
