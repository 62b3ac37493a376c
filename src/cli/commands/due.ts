import { succeed } from '../../core/base/result';
import { dueCards } from '../../main/operations/dueCards';
import { allowOptions, type CommandLine, operandsOf } from '../commandLine';
import { cell, percent, table } from '../output';
import { withProfile } from '../withProfile';

/** `due`: what the app would ask now, in order, limits applied. */
export function listDue(line: CommandLine) {
  allowOptions(line);
  operandsOf(line);
  return withProfile(line, (db) => {
    const cards = dueCards(db, line.moment);
    const rows = cards.map((card) => [card.cardId, card.queue, percent(card.retrievability), cell(card.front)]);
    return succeed({
      json: cards,
      text: cards.length === 0 ? 'Nothing is due now.' : table(['card', 'queue', 'recall', 'front'], rows),
    });
  });
}
