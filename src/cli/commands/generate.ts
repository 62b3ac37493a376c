import { type Result, succeed } from '../../core/base/result';
import { cardJson, fullCardJson } from '../../core/generation/deckJson';
import { withinBudget } from '../../core/generation/density';
import { loadTagger } from '../../main/language/winkTagger';
import { allowOptions, type CommandLine, operandsOf } from '../commandLine';
import { cell, type Output, table } from '../output';
import { densityOption, noteOn, readingOptions, studyFile } from './studyFile';

/** `generate <file>`: an article in, its cards out, best first. No profile is opened. */
export async function generateCards(line: CommandLine): Promise<Result<Output>> {
  allowOptions(line, ['density', 'knowledge', 'rules', 'date', 'full']);
  const [file = ''] = operandsOf(line, 'file');
  const density = densityOption(line);
  const studied = await studyFile(line.pathOf(file), readingOptions(line), loadTagger);
  if (!studied.ok) return studied;
  const { article } = studied.value;
  const { document, knowledge, drafts, fingerprint } = article;
  const cards = withinBudget(drafts, document, density);
  const note = noteOn(article);
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
  // Reasons and knowledge fit no table.
  const isFull = line.option('full') !== undefined;
  return succeed({
    json,
    text: isFull
      ? JSON.stringify(json, null, 2)
      : table(
          ['paragraph', 'type', 'front', 'back'],
          cards.map((card) => [
            String(card.evidence[0]?.paragraph ?? ''),
            card.type,
            cell(card.front),
            cell(card.back),
          ]),
        ),
  });
}
