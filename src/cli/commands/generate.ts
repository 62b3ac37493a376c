import { type Result, succeed } from '../../core/base/result';
import { cardJson, fullCardJson } from '../../core/generation/deckJson';
import { readingNote } from '../../core/knowledge/rules/languages/readingNote';
import { DENSITIES, type Density, withinBudget } from '../../core/generation/density';
import { type KnowledgeChoice, readArticleFile } from '../../main/files/articleFile';
import { loadTagger } from '../../main/language/winkTagger';
import { prepareArticle, type StudiedArticle } from '../../main/operations/prepareArticle';
import { allowOptions, type CommandLine, operandsOf } from '../commandLine';
import { cell, type Output, table } from '../output';
import { UsageError } from '../usage';

/** `generate <file>`: an article in, its cards out, best first. No profile is opened. */
export async function generateCards(line: CommandLine): Promise<Result<Output>> {
  allowOptions(line, ['density', 'knowledge', 'rules', 'full']);
  const [file = ''] = operandsOf(line, 'file');
  const density = densityOption(line);
  const article = await studyFile(line.pathOf(file), knowledgeOption(line));
  if (!article.ok) return article;
  const { document, knowledge, drafts, fingerprint } = article.value;
  const cards = withinBudget(drafts, document, density);
  const note = knowledge.source === 'rules' ? readingNote(document, knowledge.article.language) : null;
  if (note !== null) process.stderr.write(`${note}\n`);
  if (cards.length === 0) {
    process.stderr.write(
      `Nothing was found in “${document.title}” that a card could ask. The text was read; nothing was changed.\n`,
    );
  }
  const json =
    line.option('full') === undefined
      ? cards.map((card) => cardJson(card, fingerprint))
      : { article: knowledge.article, knowledge, cards: cards.map((card) => fullCardJson(card, fingerprint)) };
  return succeed({
    json,
    text: table(
      ['paragraph', 'type', 'front', 'back'],
      cards.map((card) => [String(card.evidence[0]?.paragraph ?? ''), card.type, cell(card.front), cell(card.back)]),
    ),
  });
}

/** Reads, understands and turns into cards one file; the language model is loaded only where rules are to do it. */
async function studyFile(file: string, choice: KnowledgeChoice): Promise<Result<StudiedArticle>> {
  const read = readArticleFile(file, choice);
  if (!read.ok) return read;
  const { text, format, knowledge } = read.value;
  const article = prepareArticle({ text, format, knowledge: knowledge ?? { tagger: await loadTagger() } });
  if (article.ok) return article;
  return { ok: false, problem: { ...article.problem, message: `${file}: ${article.problem.message}` } };
}

function densityOption(line: CommandLine): Density {
  const density = line.option('density') ?? 'balanced';
  const known = DENSITIES.find((name) => name === density);
  if (!known) throw new UsageError(`--density "${density}" is not one of: ${DENSITIES.join(', ')}.`);
  return known;
}

function knowledgeOption(line: CommandLine): KnowledgeChoice {
  const named = line.option('knowledge');
  const rules = line.option('rules') !== undefined;
  if (named !== undefined && rules) throw new UsageError('--knowledge and --rules exclude each other.');
  if (named !== undefined) return { from: 'file', file: line.pathOf(named) };
  return { from: rules ? 'rules' : 'beside' };
}
