import { fail, type Problem, type Result, succeed } from '../../core/base/result';
import type { Instant } from '../../core/base/time';
import { loadTagger } from '../../main/language/winkTagger';
import { ACCEPTED_AT_ONCE, type AcceptedAtOnce } from '../../main/operations/bringArticle';
import {
  countsOf,
  dateGivenBefore,
  importArticle,
  type Imported,
  type ImportOptions,
  planImport,
} from '../../main/operations/importArticle';
import type { StudiedArticle } from '../../main/operations/prepareArticle';
import { StoreError } from '../../main/store/problem';
import { inTransaction, type ReadableDb, type WritableDb } from '../../main/store/sql';
import { allowOptions, type CommandLine } from '../commandLine';
import { type Output, table } from '../output';
import { UsageError } from '../usage';
import { withProfile, withProfileAsIs } from '../withProfile';
import { NONE_IMPORTED, noneRead, updateSentence } from './importSentences';
import { densityOption, noteOn, type Reading, readingOptions, type StudiedFile, studyFile } from './studyFile';

interface ImportedJson {
  readonly id: string;
  readonly title: string;
  readonly blocks: number;
  readonly facts: number;
  readonly people: number;
  readonly numbers: number;
  readonly arguments: number;
  readonly drafts: number;
  readonly accepted: number;
}

/**
 * `import <file...>`: articles into the profile; their cards wait in the Inbox unless `--accept` says otherwise. All of them or
 * none: a file that cannot be read, or a disk that is full, leaves the profile as it is.
 */
export async function importFiles(line: CommandLine): Promise<Result<Output>> {
  allowOptions(line, ['density', 'knowledge', 'rules', 'date', 'accept', 'plan']);
  if (line.operands.length === 0) throw new UsageError('"import" takes <file...> after it.');
  const options: ImportOptions = { density: densityOption(line), accept: acceptOption(line) };
  const reading = readingOptions(line);
  const begun = performance.now();
  const files = await studyAll(line, reading);
  if (!files.ok) return files;
  const isPlan = line.option('plan') !== undefined;
  const open = isPlan ? withProfileAsIs : withProfile;
  const brought = open(line, (db) => {
    // Before anything is written: reading a text again takes its time, and nobody else could write meanwhile.
    const dated = files.value.map((file) => asDatedBefore(db, file));
    const bringAll = () =>
      dated.map((one) => ({ ...one, imported: bring(db, one.article, options, line.moment.at, isPlan) }));
    return succeed(isPlan ? bringAll() : inTransaction(db, bringAll));
  });
  if (!brought.ok) {
    const { code, message } = brought.problem;
    return fail(code, line.operands.length > 1 ? `${message} ${NONE_IMPORTED}` : message);
  }
  const articles = brought.value.map(({ imported, article }): ImportedJson => {
    const { documentId, title, drafts, accepted } = imported;
    return { id: documentId, title, ...countsOf(article), drafts, accepted };
  });
  for (const one of brought.value) for (const sentence of notesOn(one, isPlan)) process.stderr.write(`${sentence}\n`);
  return succeed({
    json: { articles, packages: [], ms: Math.round(performance.now() - begun) },
    text: [
      table(
        ['title', 'facts', 'people', 'numbers', 'arguments', 'drafts', isPlan ? 'to accept' : 'accepted'],
        articles.map(({ title, facts, people, numbers, arguments: all, drafts, accepted }) => [
          title,
          ...[facts, people, numbers, all, drafts, accepted].map(String),
        ]),
      ),
      ...(isPlan ? ['This is what would happen. Nothing was changed.'] : []),
    ].join('\n'),
  });
}

/** All files are read before one is kept, and each that cannot be is named. Problem `import/unread`. */
async function studyAll(line: CommandLine, reading: Reading): Promise<Result<StudiedFile[]>> {
  const files: StudiedFile[] = [];
  const readable: string[] = [];
  const problems: Problem[] = [];
  for (const name of line.operands) {
    const file = await studyFile(line.pathOf(name), reading, loadTagger);
    if (file.ok) files.push(file.value);
    if (file.ok) readable.push(name);
    else problems.push(file.problem);
  }
  const [problem] = problems;
  if (!problem) return succeed(files);
  return line.operands.length === 1 ? { ok: false, problem } : fail('import/unread', noneRead(problems, readable));
}

interface Dated {
  readonly article: StudiedArticle;
  /** The day it was given before, where that is the one it is read as of. */
  readonly givenBefore: string | null;
}

function asDatedBefore(db: ReadableDb, { article, asOf }: StudiedFile): Dated {
  const given = dateGivenBefore(db, article);
  const again = given === null ? null : asOf(given);
  return again?.ok ? { article: again.value, givenBefore: given } : { article, givenBefore: null };
}

/** Throws what makes it fail, so that whatever was brought with it is taken back. */
function bring(
  db: WritableDb,
  article: StudiedArticle,
  options: ImportOptions,
  now: Instant,
  isPlan: boolean,
): Imported {
  const done = (isPlan ? planImport : importArticle)(db, article, options, now);
  if (!done.ok) throw new StoreError(done.problem.code, done.problem.message);
  return done.value;
}

/** What is to be known of an article besides its figures. */
function notesOn(
  { article, givenBefore, imported }: Dated & { readonly imported: Imported },
  isPlan: boolean,
): string[] {
  const { title } = imported;
  return [
    givenBefore === null ? null : `“${title}” bears no date. It is read as of ${givenBefore}, as the deck has it.`,
    noteOn(article),
    article.drafts.length === 0 ? `Nothing was found in “${title}” that a card could ask.` : null,
    imported.isUpdate ? updateSentence(imported, isPlan) : null,
  ].filter((sentence) => sentence !== null);
}

function acceptOption(line: CommandLine): AcceptedAtOnce {
  const accept = line.option('accept') ?? 'none';
  const known = ACCEPTED_AT_ONCE.find((name) => name === accept);
  if (!known) throw new UsageError(`--accept "${accept}" is not one of: ${ACCEPTED_AT_ONCE.join(', ')}.`);
  return known;
}
