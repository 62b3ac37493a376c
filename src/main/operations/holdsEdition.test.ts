// Asked at every start: a wrong yes would keep a newer edition from a person, a wrong no only costs time.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { BUNDLED_ARTICLES } from '../files/appRoot';
import { deckFile } from '../files/profileFolder';
import { aFolder } from '../store/deckSuite';
import { closeDeck } from '../store/open';
import { olderArticles, openedOn } from './editionsSuite';
import { holdsEdition } from './holdsEdition';

function profileOn(articles: string): string {
  const folder = aFolder();
  closeDeck(openedOn(folder, articles).db);
  return folder;
}

it('holds the edition it was made of, and no other', () => {
  const older = olderArticles().folder;
  const folder = profileOn(older);
  expect(holdsEdition(folder, older)).toBe(true);
  expect(holdsEdition(folder, BUNDLED_ARTICLES)).toBe(false);
});

it('holds none where there is no file, one that cannot be read, or no articles to compare with', () => {
  const folder = aFolder();
  expect(holdsEdition(folder, BUNDLED_ARTICLES)).toBe(false);
  writeFileSync(deckFile(folder), 'no database '.repeat(400));
  expect(holdsEdition(folder, BUNDLED_ARTICLES)).toBe(false);
  expect(holdsEdition(profileOn(BUNDLED_ARTICLES), path.join(folder, 'nothing here'))).toBe(false);
});
