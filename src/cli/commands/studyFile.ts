// What `generate` and `import` share: a file read, understood and turned into cards, and the options that say how.
import { type Result, succeed } from '../../core/base/result';
import { DENSITIES, type Density } from '../../core/generation/density';
import type { Tagger } from '../../core/knowledge/rules/grammar/word';
import { readingNote } from '../../core/knowledge/rules/languages/readingNote';
import { readDateLine } from '../../core/source/dateLine';
import { type KnowledgeChoice, readArticleFile } from '../../main/files/articleFile';
import { prepareArticle, type StudiedArticle } from '../../main/operations/prepareArticle';
import type { CommandLine } from '../commandLine';
import { UsageError } from '../usage';

export interface Reading {
  readonly choice: KnowledgeChoice;
  /** ISO date; null where the text is to tell. */
  readonly published: string | null;
}

/** A file that was read, and a way to read it once more, as of a day. */
export interface StudiedFile {
  readonly article: StudiedArticle;
  readonly asOf: (published: string) => Result<StudiedArticle>;
}

/** Reads, understands and turns into cards one file; the language model is loaded only where rules are to do it. */
export async function studyFile(
  file: string,
  { choice, published }: Reading,
  loadTagger: () => Promise<Tagger>,
): Promise<Result<StudiedFile>> {
  const read = readArticleFile(file, choice);
  if (!read.ok) return read;
  const { text, format } = read.value;
  const knowledge = read.value.knowledge ?? { tagger: await loadTagger() };
  const asOf = (day: string | null): Result<StudiedArticle> =>
    prepareArticle({ text, format, knowledge, published: day });
  const article = asOf(published);
  if (article.ok) return succeed({ article: article.value, asOf });
  return { ok: false, problem: { ...article.problem, message: `${file}: ${article.problem.message}` } };
}

/** What is not attempted with a text, where rules read it; null for running text in English. */
export const noteOn = ({ document, knowledge }: StudiedArticle): string | null =>
  knowledge.source === 'rules' ? readingNote(document, knowledge.article.language) : null;

export function densityOption(line: CommandLine): Density {
  const density = line.option('density') ?? 'balanced';
  const known = DENSITIES.find((name) => name === density);
  if (!known) throw new UsageError(`--density "${density}" is not one of: ${DENSITIES.join(', ')}.`);
  return known;
}

export const readingOptions = (line: CommandLine): Reading => ({
  choice: knowledgeOption(line),
  published: dateOption(line),
});

function dateOption(line: CommandLine): string | null {
  const date = line.option('date');
  if (date === undefined) return null;
  const read = readDateLine(date)?.date ?? null;
  if (read === null) throw new UsageError(`--date "${date}" is not a day such as 2004-11-16.`);
  return read;
}

function knowledgeOption(line: CommandLine): KnowledgeChoice {
  const named = line.option('knowledge');
  const rules = line.option('rules') !== undefined;
  if (named !== undefined && rules) throw new UsageError('--knowledge and --rules exclude each other.');
  if (named !== undefined) return { from: 'file', file: line.pathOf(named) };
  return { from: rules ? 'rules' : 'beside' };
}
