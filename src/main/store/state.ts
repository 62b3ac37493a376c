// The rows that make up the state of a deck, in an order that does not depend on row numbers: every column but row
// numbers, stamps of events, and what follows from another column that is there. `stateHash.test.ts` keeps the list.
import { each, type ReadableDb } from './sql';

const STATE: readonly string[] = [
  `SELECT 'document', id, fingerprint, title, author, published, kind, language, as_of, original, text, blocks,
          knowledge_source, knowledge, facts, added_at
   FROM documents WHERE removed = 0 ORDER BY id`,
  // A note without a card that is part of the deck is not there.
  `SELECT 'note', n.id, d.id AS document, n.key, n.created_at FROM notes n LEFT JOIN documents d ON d.number = n.document
   WHERE EXISTS (SELECT 1 FROM cards c WHERE c.note = n.number AND c.removed = 0) ORDER BY n.id`,
  `SELECT 'card', c.id, n.id AS note, d.id AS document, c.key, c.kind, c.type, c.front, c.back, c.items, c.accepted, c.choices, c.tolerance,
          c.evidence, c.origin_paragraphs, c.warnings, c.made_from, c.rule, c.rank, c.hint, c.accepted_at, c.position,
          c.suspended, c.flag, c.hidden_until, c.vanished, c.rejected, c.created_at
   FROM cards c JOIN notes n ON n.number = c.note LEFT JOIN documents d ON d.number = c.document
   WHERE c.removed = 0 ORDER BY c.id`,
  `SELECT 'setting', name, value FROM settings ORDER BY name`,
  // The presets in force are settings, too; the others only explain the log.
  `SELECT 'preset', content FROM presets
   WHERE version = coalesce((SELECT CAST (value AS INTEGER) FROM settings WHERE name = 'presetVersion'), 1)`,
  `SELECT 'preset', s.name, p.content FROM settings s JOIN presets p ON p.version = CAST (s.value AS INTEGER)
   WHERE s.name >= 'presetVersion:' AND s.name < 'presetVersion;' ORDER BY s.name`,
  `SELECT 'schedule', c.id, s.phase, s.position, s.suspended, s.hidden_until, s.spaced_until, s.step, s.stability,
          s.difficulty, s.reps, s.lapses, s.last_reviewed_at, s.last_study_day, s.interval_days, s.due_at, s.due_day,
          s.moved
   FROM derived_schedule s JOIN cards c ON c.number = s.card ORDER BY c.id`,
  `SELECT 'answers', a.day, d.id, a.type, a.stage, a.grade, a.answers, a.thinking_millis
   FROM derived_answers a LEFT JOIN documents d ON d.number = a.document ORDER BY 2, 3, 4, 5, 6`,
  `SELECT 'queue', queue, day, cards FROM derived_queues ORDER BY queue, day`,
  `SELECT 'counts', d.id, k.cards, k.covered
   FROM derived_documents k LEFT JOIN documents d ON d.number = k.document ORDER BY d.id`,
  `SELECT 'load', d.id, l.queue, l.day, l.cards
   FROM derived_load l LEFT JOIN documents d ON d.number = l.document ORDER BY 2, 3, 4`,
  `SELECT 'predictions', d.id, p.facet, p.first_grade, p.bin, p.answers, p.recalled, p.chance, p.loss
   FROM derived_predictions p LEFT JOIN documents d ON d.number = p.document ORDER BY 2, 3, 4, 5`,
  `SELECT 'days', day, stage, grade, answers, thinking_millis FROM derived_days ORDER BY 2, 3, 4`,
  `SELECT 'mature', d.id, m.day, m.cards
   FROM derived_mature m LEFT JOIN documents d ON d.number = m.document ORDER BY 2, 3`,
  `SELECT 'review', c.id, r.reviewed_at, r.offset_minutes, r.grade, r.thinking_millis, r.phase, r.preset_version,
          r.interval_days, r.due_at, r.due_day, r.mode, r.suggested, r.typed
   FROM review_log r JOIN cards c ON c.number = r.card
   WHERE NOT EXISTS (SELECT 1 FROM derived_undone u WHERE u.device = r.device AND u.seq = r.seq)
   ORDER BY c.id, r.hlc`,
];

export function* stateRows(db: ReadableDb): Generator {
  for (const text of STATE) yield* each(db, { text, values: [] });
}
