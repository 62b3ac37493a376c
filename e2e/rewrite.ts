// Rewrites cards of a profile while no app has it open, for kinds of cards that no bundled text gives for certain.
import Database from 'better-sqlite3';
import type { CardKind, CardType } from '../src/core/generation/draft';
import { deckFile } from '../src/main/files/profileFolder';

export interface Rewritten {
  readonly kind: CardKind;
  readonly type: CardType;
  readonly front: string;
  readonly items: readonly string[];
}

/** The newest cards that are asked first become these, in order; each keeps its place in the schedule. Their ids. */
export function rewriteFirstCards(profile: string, cards: readonly Rewritten[]): string[] {
  const db = new Database(deckFile(profile));
  try {
    // One card of a note each: cards of one note are not asked on one day.
    const rows = db
      .prepare(
        `SELECT id FROM cards WHERE accepted_at IS NOT NULL AND removed = 0
         GROUP BY note HAVING number = min(number) ORDER BY position LIMIT ?`,
      )
      .all(cards.length) as { id: string }[];
    const write = db.prepare(
      'UPDATE cards SET kind = ?, type = ?, front = ?, back = ?, items = ?, tolerance = NULL, choices = NULL WHERE id = ?',
    );
    return cards.map(({ kind, type, front, items }, index) => {
      const id = rows[index]?.id ?? '';
      write.run(kind, type, front, items.join('; '), JSON.stringify(items), id);
      return id;
    });
  } finally {
    db.close();
  }
}
