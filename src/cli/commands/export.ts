import { succeed } from '../../core/base/result';
import { writeWhole } from '../../main/files/writeWhole';
import { deckJson } from '../../main/operations/listCards';
import { allowOptions, type CommandLine, operandsOf, requiredOption } from '../commandLine';
import { UsageError } from '../usage';
import { withProfile } from '../withProfile';

const FORMATS = ['deck-json'];

/** `export --format deck-json --out <file>`: every accepted card; the file is replaced in one step. */
export function exportDeck(line: CommandLine) {
  allowOptions(line, ['format', 'out']);
  operandsOf(line);
  const format = requiredOption(line, 'format');
  if (!FORMATS.includes(format)) throw new UsageError(`--format "${format}" is not one of: ${FORMATS.join(', ')}.`);
  const path = line.pathOf(requiredOption(line, 'out'));
  return withProfile(line, (db) => {
    const { cards, notes } = deckJson(db);
    const written = writeWhole(path, `${JSON.stringify(cards, null, 2)}\n`);
    if (!written.ok) return written;
    return succeed({
      json: { path, notes, cards: cards.length, reviews: 0 },
      text: `${cards.length} cards written to ${path}`,
    });
  });
}
