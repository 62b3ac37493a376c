import { readFileSync } from 'node:fs';
import { it } from 'vitest';
import { parseArticle } from '../source/parseArticle';
import { fingerprintOf } from '../source/fingerprint';
import { readCurated } from '../knowledge/readCurated';
import { generate } from './generate';
import { fullCardJson } from './deckJson';
it('x', () => {
  const d = 'data/articles/wont-get-fooled-again/wont-get-fooled-again';
  const doc = parseArticle(readFileSync(d + '.md', 'utf8'), 'markdown');
  if (!doc.ok) throw new Error(doc.problem.message);
  const k = readCurated(readFileSync(d + '.knowledge.yaml', 'utf8'), doc.value);
  if (!k.ok) return console.log(k.problem.message);
  const t = performance.now();
  const g = generate(doc.value, k.value);
  console.log(performance.now() - t, g.cards.length, g.dropped.length);
  const fp = fingerprintOf(doc.value, k.value.article);
  console.log(fp, JSON.stringify(fullCardJson(g.cards[0]!, fp), null, 1));
  for (const x of g.dropped)
    console.log(
      'DROPPED',
      x.key,
      '|',
      x.front,
      '|',
      x.back,
      '|',
      x.checks.map((c) => c.check + ': ' + c.reason).join(' '),
    );
  for (const x of g.cards)
    if (x.warnings.length)
      console.log(
        'WARN',
        x.key,
        '|',
        x.front,
        '|',
        x.back,
        '|',
        x.warnings.map((c) => c.rule + ': ' + c.message).join(' '),
      );
  console.log(g.cards.map((x) => `${x.rank} ${x.type} ${x.key}: ${x.front} => ${x.back}`).join('\n'));
});
