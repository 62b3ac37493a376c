import { succeed } from '../../core/base/result';
import { listCards as readCards } from '../../main/operations/listCards';
import { allowOptions, type CommandLine, operandsOf } from '../commandLine';
import { cell, table } from '../output';
import { withProfile } from '../withProfile';

/** `list`: every accepted card, by article, then rank. */
export function listCards(line: CommandLine) {
  allowOptions(line);
  operandsOf(line);
  return withProfile(line, (db) => {
    const cards = readCards(db);
    const rows = cards.map((card) => [
      card.cardId,
      card.state,
      card.stability === null ? '–' : card.stability.toFixed(1),
      String(card.reps),
      String(card.lapses),
      cell(card.front),
    ]);
    return succeed({
      json: cards,
      text:
        cards.length === 0
          ? 'No card is in this deck.'
          : table(['card', 'state', 'stability', 'reps', 'lapses', 'front'], rows),
    });
  });
}
