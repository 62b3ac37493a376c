// Whether a profile has the bundled articles as they are now, asked without changing anything.
import { existsSync } from 'node:fs';
import { editionOf, readArticlePairs } from '../files/bundledArticles';
import { deckFile } from '../files/profileFolder';
import { heldEdition } from '../store/bundledEdition';
import { closeDeck, openBeside } from '../store/open';

/** False also where that cannot be told: of a file that is missing, damaged or older, and of articles that cannot be read. */
export function holdsEdition(folder: string, articles: string): boolean {
  const file = deckFile(folder);
  if (!existsSync(file)) return false;
  try {
    const db = openBeside(file, { readOnly: true });
    try {
      return heldEdition(db) === editionOf(readArticlePairs(articles));
    } finally {
      closeDeck(db);
    }
  } catch {
    return false;
  }
}
