// The bundled deck as other programs read it: where each card comes from, in the brief and in the original, and under which id.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { CardJson } from '../core/generation/deckJson';
import { BUNDLED_ARTICLES } from '../main/files/appRoot';
import { readArticlePairs } from '../main/files/bundledArticles';
import { prepareArticle } from '../main/operations/prepareArticle';
import { aFolder } from '../main/store/deckSuite';
import { deck, deckJson, NOW } from './deckRunSuite';

beforeAll(async () => {
  await deck(['--help']);
}, 60_000);

/** What a fresh profile exports. */
async function exported(): Promise<(CardJson & { cardId: string })[]> {
  const folder = aFolder();
  const out = path.join(folder, 'deck.json');
  await deckJson(['export', '--format', 'deck-json', '--out', out, '--profile', folder, '--now', NOW]);
  return JSON.parse(readFileSync(out, 'utf8')) as (CardJson & { cardId: string })[];
}

/** The paragraphs of the bundled briefs, by number. */
function paragraphs(): Map<number, string>[] {
  return readArticlePairs(BUNDLED_ARTICLES).map((pair) => {
    const article = prepareArticle({ ...pair, format: 'markdown' });
    if (!article.ok) throw new Error(article.problem.message);
    const { blocks, text } = article.value.document;
    return new Map(
      blocks
        .filter(({ paragraph }) => paragraph > 0)
        .map((block) => [block.paragraph, text.slice(block.start, block.end)]),
    );
  });
}

describe('the export of a fresh profile', () => {
  it('names for every card its paragraph in the original, and quotes one paragraph of the brief word for word', async () => {
    const cards = await exported();
    const briefs = paragraphs();
    expect(cards.length).toBeGreaterThan(99);
    for (const card of cards) {
      expect([card.id, card.origin_paragraph]).toEqual([card.id, expect.any(Number)]);
      if (card.origin_paragraphs) expect(card.origin_paragraphs).toContain(card.origin_paragraph);
      const isThere = briefs.some((brief) => brief.get(card.paragraph ?? 0)?.includes(card.source_quote ?? '\0'));
      expect([card.id, isThere]).toEqual([card.id, true]);
    }
  });

  it('is the same in every profile and on every run, ids and all', async () => {
    const [one, other] = await Promise.all([exported(), exported()]);
    expect(one).toEqual(other);
    for (const { id, cardId } of one) expect(cardId).toBe(id);
  });
});
