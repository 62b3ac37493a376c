import { fail, type Result, succeed } from '../../core/base/result';
import { loadTagger } from '../../main/language/winkTagger';
import { ACCEPTED_AT_ONCE, type AcceptedAtOnce } from '../../main/operations/bringArticle';
import { countsOf, importArticle, type ImportOptions, planImport } from '../../main/operations/importArticle';
import type { StudiedArticle } from '../../main/operations/prepareArticle';
import { allowOptions, type CommandLine } from '../commandLine';
import { type Output, table } from '../output';
import { UsageError } from '../usage';
import { withProfile, withProfileAsIs } from '../withProfile';
import { densityOption, noteOn, readingOptions, studyFile } from './studyFile';

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

/** `import <file...>`: articles into the profile; their cards wait in the Inbox unless `--accept` says otherwise. */
export async function importFiles(line: CommandLine): Promise<Result<Output>> {
  allowOptions(line, ['density', 'knowledge', 'rules', 'date', 'accept', 'plan']);
  if (line.operands.length === 0) throw new UsageError('"import" takes <file...> after it.');
  const options: ImportOptions = { density: densityOption(line), accept: acceptOption(line) };
  const reading = readingOptions(line);
  const begun = performance.now();
  // All are read before one is kept: a file that cannot be read leaves the profile as it is.
  const articles: StudiedArticle[] = [];
  for (const file of line.operands) {
    const article = await studyFile(line.pathOf(file), reading, loadTagger);
    if (!article.ok) return article;
    articles.push(article.value);
  }
  const isPlan = line.option('plan') !== undefined;
  const open = isPlan ? withProfileAsIs : withProfile;
  return open(line, (db) => {
    const imported: ImportedJson[] = [];
    for (const article of articles) {
      const work = isPlan ? planImport : importArticle;
      const done = work(db, article, options, line.moment.at);
      if (!done.ok) return fail(done.problem.code, done.problem.message);
      const { documentId, title, drafts, accepted, isUpdate, isChanged, kept, waited, fresh, vanished } = done.value;
      imported.push({
        id: documentId,
        title,
        ...countsOf(article),
        drafts,
        accepted,
      });
      const note = noteOn(article);
      if (note !== null) tell(note);
      if (article.drafts.length === 0) tell(`Nothing was found in “${title}” that a card could ask.`);
      if (isUpdate && !isChanged) {
        tell(`“${title}” is in the deck as it is. Nothing ${isPlan ? 'would be' : 'was'} changed.`);
      }
      if (isUpdate && isChanged) {
        tell(
          isPlan
            ? `“${title}” is in the deck: ${kept + waited} of its cards would be kept, ${fresh} new, ${vanished} gone from it.`
            : `“${title}” was in the deck: ${kept + waited} of its cards kept, ${fresh} new, ${vanished} gone from it.`,
        );
      }
    }
    return succeed({
      json: { articles: imported, packages: [], ms: Math.round(performance.now() - begun) },
      text: [
        table(
          ['title', 'facts', 'people', 'numbers', 'arguments', 'drafts', isPlan ? 'to accept' : 'accepted'],
          imported.map(({ title, facts, people, numbers, arguments: all, drafts, accepted }) => [
            title,
            ...[facts, people, numbers, all, drafts, accepted].map(String),
          ]),
        ),
        ...(isPlan ? ['This is what would happen. Nothing was changed.'] : []),
      ].join('\n'),
    });
  });
}

const tell = (sentence: string): void => {
  process.stderr.write(`${sentence}\n`);
};

function acceptOption(line: CommandLine): AcceptedAtOnce {
  const accept = line.option('accept') ?? 'none';
  const known = ACCEPTED_AT_ONCE.find((name) => name === accept);
  if (!known) throw new UsageError(`--accept "${accept}" is not one of: ${ACCEPTED_AT_ONCE.join(', ')}.`);
  return known;
}
