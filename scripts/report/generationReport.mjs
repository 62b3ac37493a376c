// npm run generation:report -- <file> [out.html]: what the rules find in an article and what becomes of it, as a page to read.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { folderTypedIn } from '../launch/profileArgument.mjs';
import { runCommand } from '../launch/runCommand.mjs';
import { inRepository } from '../setup/repository.mjs';
import { say } from '../setup/say.mjs';
import { reportPage } from './page.mjs';
import { withProduct } from './withProduct.mjs';

await runCommand(async ([file, out]) => {
  if (file === undefined) {
    say('report', 'usage: npm run generation:report -- <article.txt|article.md> [report.html]');
    return 2;
  }
  const source = path.resolve(folderTypedIn(), file);
  const target = path.resolve(folderTypedIn(), out ?? `${path.basename(file, path.extname(file))}.report.html`);
  let code = 0;
  await withProduct(async (module) => {
    const { readArticleFile } = await module('src/main/files/articleFile.ts');
    const { prepareArticle } = await module('src/main/operations/prepareArticle.ts');
    const { loadTagger } = await module('src/main/language/winkTagger.ts');
    const { blockRoles } = await module('src/core/source/blockRoles.ts');
    const { sentencesOf } = await module('src/core/source/sentences.ts');
    const read = readArticleFile(source, { from: 'rules' });
    const article = read.ok ? prepareArticle({ ...read.value, knowledge: { tagger: await loadTagger() } }) : read;
    if (!article.ok) {
      say('report', article.problem.message);
      code = 1;
      return;
    }
    const { document, knowledge, generation } = article.value;
    const tokens = readFileSync(inRepository('src', 'renderer', 'styles', 'tokens.css'), 'utf8');
    const page = reportPage(
      {
        document,
        knowledge,
        cards: generation.cards,
        dropped: generation.dropped,
        roles: blockRoles(document),
        sentences: sentencesOf(document).filter(
          (/** @type {{ block: { paragraph: number } }} */ { block }) => block.paragraph > 0,
        ),
      },
      tokens,
    );
    writeFileSync(target, page);
    say('report', `${generation.cards.length} cards, ${knowledge.facts.length} facts: ${target}`);
  });
  return code;
});
