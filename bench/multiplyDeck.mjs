// Makes a generated deck many times as large by copying its cards with their notes, answers and places in the schedule:
// the same deck as if every card had been made by itself, and quicker by far. `verify` finds nothing to say of it.

/** What differs in the copies: k is which copy it is, the others how far the numbers of the first deck go. */
const COPIED = {
  notes: { number: 'number + :k * :notes', id: ID(), key: `key || '/' || :k` },
  cards: {
    number: 'number + :k * :cards',
    id: ID(),
    note: 'note + :k * :notes',
    key: `key || '/' || :k`,
    position: 'position + :k * :positions',
  },
  review_log: { number: 'number + :k * :answers', seq: 'seq + :k * :seqs', card: 'card + :k * :cards' },
  derived_schedule: {
    card: 'card + :k * :cards',
    note: 'note + :k * :notes',
    position: 'position + :k * :positions',
  },
};

function ID() {
  return `printf('%08x', :k) || substr(id, 9)`;
}

/**
 * @param {any} db an open deck, written by makeDeck
 * @param {number} times
 */
export function multiplyDeck({ connection }, times) {
  connection.pragma('synchronous = OFF');
  connection.pragma('cache_size = -400000');
  const most = (/** @type {string} */ column, /** @type {string} */ table) =>
    connection.prepare(`SELECT max(${column}) FROM ${table}`).pluck().get();
  const first = {
    notes: most('number', 'notes'),
    cards: most('number', 'cards'),
    positions: most('position', 'cards'),
    answers: most('number', 'review_log'),
    seqs: most('seq', 'review_log'),
  };
  // What triggers would count a row at a time is multiplied at the end.
  const triggers = connection
    .prepare(
      `SELECT name, sql FROM sqlite_schema
       WHERE type = 'trigger' AND (tbl_name = 'derived_schedule' OR name = 'cards_text_added')`,
    )
    .all();
  connection.transaction(() => {
    for (const { name } of triggers) connection.exec(`DROP TRIGGER ${name}`);
    for (const [table, changes] of Object.entries(COPIED)) {
      const columns = connection
        .pragma(`table_xinfo(${table})`)
        .filter((/** @type {any} */ { hidden }) => hidden === 0)
        .map((/** @type {any} */ { name }) => name);
      const values = columns.map(
        (/** @type {string} */ name) => Object.entries(changes).find(([of]) => of === name)?.[1] ?? name,
      );
      const key = table === 'derived_schedule' ? 'card' : 'number';
      const last = table === 'notes' ? first.notes : table === 'review_log' ? first.answers : first.cards;
      const copy = connection.prepare(
        `INSERT INTO ${table} (${columns.join(', ')}) SELECT ${values.join(', ')} FROM ${table} WHERE ${key} <= ${last}`,
      );
      for (let k = 1; k < times; k += 1) {
        copy.run(
          Object.fromEntries(Object.entries({ k, ...first }).filter(([name]) => copy.source.includes(`:${name}`))),
        );
      }
    }
    for (const [table, columns] of /** @type {const} */ ([
      ['derived_load', ['cards']],
      ['derived_queues', ['cards']],
      ['derived_mature', ['cards']],
      ['derived_documents', ['cards']],
      ['derived_answers', ['answers', 'thinking_millis']],
      ['derived_days', ['answers', 'thinking_millis']],
      ['derived_predictions', ['answers', 'recalled', 'chance', 'loss']],
    ])) {
      connection.exec(`UPDATE ${table} SET ${columns.map((name) => `${name} = ${name} * ${times}`).join(', ')}`);
    }
    connection.exec(`
      UPDATE event_clock SET seq = seq * ${times};
      INSERT INTO derived_card_text (derived_card_text) VALUES ('rebuild');`);
    for (const { sql } of triggers) connection.exec(sql);
  })();
  connection.pragma('wal_checkpoint(TRUNCATE)');
}
