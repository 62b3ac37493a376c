// The bundled brief retells an article in other words. Where that article is at hand, this finds every run of eight
// words they share, outside quotations that are marked as such and the article's own title (no name is eight words long).
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isScalar, parseDocument, visit } from 'yaml';
import { articleNames, readBundled, repository } from './articlesSuite';

const originals = new URL('../shared/seed/', repository);
const RUN = 8;

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .replace(/['’]/g, '')
    .match(/[\p{L}\p{N}]+/gu) ?? [];

const runsOf = (text: string): string[] => {
  const words = wordsOf(text);
  return words
    .slice(0, Math.max(0, words.length - RUN + 1))
    .map((_, index) => words.slice(index, index + RUN).join(' '));
};

/** Runs of `text` that the original has too. Marked quotations are cut out, so no run reaches over one. */
function sharedRuns(text: string, original: ReadonlySet<string>, title: string): string[] {
  const pieces = text.split(/“[^”]*”|(?<!\p{L})‘[^’]*’(?!\p{L})|"[^"]*"/u);
  const titleWords = ` ${wordsOf(title).join(' ')} `;
  const isTitle = (run: string): boolean => titleWords.includes(` ${run} `);
  return pieces.flatMap(runsOf).filter((run) => original.has(run) && !isTitle(run));
}

function stringsOf(yaml: string): string[] {
  const strings: string[] = [];
  visit(parseDocument(yaml), (_, node) => {
    if (isScalar(node) && typeof node.value === 'string') strings.push(node.value);
  });
  return strings;
}

describe('the search for shared runs', () => {
  const original = new Set(runsOf('The keeper climbed the stairs every four hours to trim the wick of the lamp.'));

  it('finds eight words in a row, whatever stands between them', () => {
    expect(sharedRuns('He climbed the stairs, every four hours, to trim the wick.', original, '')).toHaveLength(3);
    expect(sharedRuns('He climbed the stairs every four hours to clean.', original, '')).toEqual([]);
  });

  it('passes over a marked quotation and the title', () => {
    expect(sharedRuns('She wrote: “climbed the stairs every four hours to trim the wick”.', original, '')).toEqual([]);
    expect(
      sharedRuns(
        'climbed the stairs every four hours to trim',
        original,
        'Climbed the Stairs Every Four Hours to Trim',
      ),
    ).toEqual([]);
  });
});

describe.each(articleNames)('the bundled article %s', (name) => {
  it.skipIf(!existsSync(originals))('shares no run of eight words with its original', () => {
    const { markdown, yaml, knowledge, cards } = readBundled(name);
    const texts = readdirSync(originals).map((file) => readFileSync(new URL(file, originals), 'utf8'));
    const original = new Set(texts.flatMap(runsOf));
    expect(original.size).toBeGreaterThan(0);
    const ours = [
      markdown,
      ...stringsOf(yaml),
      ...cards.flatMap(({ front, back, accepted }) => [front, back, ...accepted]),
    ];
    expect(ours.flatMap((text) => sharedRuns(text, original, knowledge.article.original?.title ?? ''))).toEqual([]);
  });
});
