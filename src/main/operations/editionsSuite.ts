// For tests of newer editions: two editions of a small article of our own, the bundled articles as an older app might have
// had them, and profiles that are opened on either.
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse, stringify } from 'yaml';
import type { CardId } from '../../core/base/ids';
import { cardIdOf } from '../../core/base/ids';
import type { LocalMoment } from '../../core/base/time';
import { BUNDLED_ARTICLES } from '../files/appRoot';
import { aFolder, closedLater, MORNING } from '../store/deckSuite';
import type { ReadableDb, WritableDb } from '../store/sql';
import { type OpeningNote, openProfile } from './openProfile';
import { prepareArticle } from './prepareArticle';

const EDITIONS = path.join(BUNDLED_ARTICLES, '../samples/editions');
export const FIRST_EDITION = path.join(EDITIONS, 'first');
export const SECOND_EDITION = path.join(EDITIONS, 'second');

const MILL =
  'brief/the mill that waited for the moon/ines abreu/2019-03-04/the mill that waited for the moon/the commonplace authors';

/** A card of the small article, by its key. */
export const millCard = (key: string): CardId => cardIdOf(MILL, key);

export interface Opened {
  readonly db: WritableDb;
  readonly notes: readonly OpeningNote[];
}

/** Opens a profile as an app with these articles does. */
export function openedOn(folder: string, articles: string | null, moment: LocalMoment = MORNING): Opened {
  const notes: OpeningNote[] = [];
  const opened = openProfile({
    folder,
    articles: articles === null ? null : { folder: articles, prepare: prepareArticle },
    moment,
    onNote: (note) => notes.push(note),
  });
  if (!opened.ok) throw new Error(`${opened.problem.code}: ${opened.problem.message}`);
  return { db: closedLater(opened.value), notes };
}

/** How an older app's bundled articles differ from today's. */
export interface OlderArticles {
  readonly folder: string;
  /** Keys of facts, each of one article: one that has another name now, one that is not there yet. */
  readonly renamed: { readonly from: string; readonly to: string };
  readonly missing: string;
  /** One whose question reads otherwise. */
  readonly reworded: string;
}

interface CuratedFile {
  facts: { id: string; question?: string; type: string }[];
}

/** A copy of the bundled articles with an older text and older knowledge: it has whatever facts nothing else refers to. */
export function olderArticles(): OlderArticles {
  const folder = aFolder();
  cpSync(BUNDLED_ARTICLES, folder, { recursive: true });
  const [name = ''] = readdirSync(folder).filter((entry) => !entry.includes('.'));
  const textFile = path.join(folder, name, `${name}.md`);
  const knowledgeFile = path.join(folder, name, `${name}.knowledge.yaml`);
  const yaml = readFileSync(knowledgeFile, 'utf8');
  const knowledge = parse(yaml) as CuratedFile;
  const alone = knowledge.facts.filter(
    ({ id, question }) => question !== undefined && [...yaml.matchAll(new RegExp(`\\b${id}\\b`, 'g'))].length === 1,
  );
  const [renamed, missing, reworded] = alone;
  if (!renamed || !missing || !reworded?.question) throw new Error('Every fact of the bundled article is referred to.');
  const to = renamed.id;
  const from = `${to}-as-it-was`;
  renamed.id = from;
  reworded.question = reworded.question.replace(/\?$/, ', to be exact?');
  knowledge.facts = knowledge.facts.filter((fact) => fact !== missing);
  writeFileSync(knowledgeFile, stringify(knowledge));
  // Everything stands elsewhere in the older text.
  const text = readFileSync(textFile, 'utf8');
  writeFileSync(textFile, text.replace(/^## /m, '## A heading of its time\n\nA passage that was given up.\n\n## '));
  return { folder, renamed: { from, to }, missing: missing.id, reworded: reworded.id };
}

/** What is remembered of each card and when it is asked, by card id. */
export const schedules = ({ connection }: ReadableDb): Map<string, unknown> =>
  new Map(
    (
      connection.prepare(`SELECT c.id, s.* FROM derived_schedule s JOIN cards c ON c.number = s.card`).all() as {
        id: string;
      }[]
    ).map((row) => [row.id, row]),
  );

/** Cards whose key begins so. */
export const idsWithKey = ({ connection }: ReadableDb, start: string): CardId[] =>
  connection.prepare(`SELECT id FROM cards WHERE key LIKE ? || '/%' AND removed = 0`).pluck().all(start) as CardId[];

/** Columns of a card. */
export const cardRow = ({ connection }: ReadableDb, id: CardId): Record<string, unknown> =>
  connection.prepare('SELECT * FROM cards WHERE id = ?').get(id) as Record<string, unknown>;
