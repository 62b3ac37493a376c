// What `generate` and `import` share: a file read, understood and turned into cards, and the options that say how.
import type { Result } from '../../core/base/result';
import { DENSITIES, type Density } from '../../core/generation/density';
import type { Tagger } from '../../core/knowledge/rules/grammar/word';
import { type KnowledgeChoice, readArticleFile } from '../../main/files/articleFile';
import { prepareArticle, type StudiedArticle } from '../../main/operations/prepareArticle';
import type { CommandLine } from '../commandLine';
import { UsageError } from '../usage';

/** Reads, understands and turns into cards one file; the language model is loaded only where rules are to do it. */
export async function studyFile(
  file: string,
  choice: KnowledgeChoice,
  loadTagger: () => Promise<Tagger>,
): Promise<Result<StudiedArticle>> {
  const read = readArticleFile(file, choice);
  if (!read.ok) return read;
  const { text, format, knowledge } = read.value;
  const article = prepareArticle({ text, format, knowledge: knowledge ?? { tagger: await loadTagger() } });
  if (article.ok) return article;
  return { ok: false, problem: { ...article.problem, message: `${file}: ${article.problem.message}` } };
}

export function densityOption(line: CommandLine): Density {
  const density = line.option('density') ?? 'balanced';
  const known = DENSITIES.find((name) => name === density);
  if (!known) throw new UsageError(`--density "${density}" is not one of: ${DENSITIES.join(', ')}.`);
  return known;
}

export function knowledgeOption(line: CommandLine): KnowledgeChoice {
  const named = line.option('knowledge');
  const rules = line.option('rules') !== undefined;
  if (named !== undefined && rules) throw new UsageError('--knowledge and --rules exclude each other.');
  if (named !== undefined) return { from: 'file', file: line.pathOf(named) };
  return { from: rules ? 'rules' : 'beside' };
}
