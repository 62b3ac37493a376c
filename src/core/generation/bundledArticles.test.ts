// Every brief + knowledge pair in data/articles must make a whole deck: the deck of the first run is built from them.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readCurated } from '../knowledge/readCurated';
import { textOf } from '../source/document';
import { parseMarkdown } from '../source/parseMarkdown';
import { articleNames, readBundled, repository } from './articlesSuite';
import { generate } from './generate';
import { valueOf } from './lighthouseSuite';
import { contentWordsOf } from './words';

it('there is at least one bundled article', () => {
  expect(articleNames.length).toBeGreaterThan(0);
});

describe.each(articleNames)('the bundled article %s', (name) => {
  const { document, knowledge, cards, dropped } = readBundled(name);

  it('loses no card at the gates, and makes at least thirty', () => {
    expect(dropped).toEqual([]);
    expect(cards.length).toBeGreaterThanOrEqual(30);
  });

  it('has evidence for everything, a slice of one block of the text', () => {
    const everything = [...knowledge.entities, ...knowledge.facts, ...cards.map((card) => ({ id: card.key, ...card }))];
    for (const { id, evidence } of everything) {
      expect(evidence.length, id).toBeGreaterThan(0);
      for (const each of evidence) {
        expect(textOf(document, each), id).toBe(each.exact);
        const block = document.blocks.find(({ start, end }) => start <= each.start && each.end <= end);
        expect(block?.paragraph, id).toBe(each.paragraph);
      }
    }
  });

  it('a brief is at most 900 words and says what it retells and where each item comes from', () => {
    if (knowledge.article.kind !== 'brief') return;
    const { original } = knowledge.article;
    expect(document.text.split(/\s+/).length).toBeLessThanOrEqual(900);
    expect(document.text).toContain(original?.author);
    for (const { id, originParagraphs, ...item } of [
      ...knowledge.entities,
      ...knowledge.facts,
      ...knowledge.arguments,
    ]) {
      // Who wrote the original, and when, stands in its title lines and in the brief's opening paragraph.
      if ('evidence' in item && item.evidence.every(({ paragraph }) => paragraph <= 1)) continue;
      expect(originParagraphs.length, id).toBeGreaterThan(0);
    }
  });

  it('never shows the whole answer in the question', () => {
    for (const { key, front, back } of cards) {
      const asked = contentWordsOf(front);
      expect(
        contentWordsOf(back).every((word) => asked.includes(word)),
        key,
      ).toBe(false);
    }
  });

  it('opens with a good first session: core facts, of several types, never four of one type in a row', () => {
    const first = cards.slice(0, 30);
    const importanceOf = new Map(
      [...knowledge.facts, ...knowledge.entities].map(({ id, importance }) => [id, importance]),
    );
    const core = first.filter(({ from }) => from.some((id) => importanceOf.get(id) === 3));
    const all = [...knowledge.facts.filter(({ asks }) => asks), ...knowledge.entities.filter(({ role }) => role)];
    expect(core.length).toBeGreaterThanOrEqual(Math.min(30, all.filter(({ importance }) => importance === 3).length));
    expect(new Set(first.map(({ type }) => type)).size).toBeGreaterThanOrEqual(5);
    for (const [index, { type }] of first.slice(3).entries()) {
      expect(first.slice(index, index + 3).every((other) => other.type === type)).toBe(false);
    }
  });
});

it('the example in the README of data/articles is a pair that reads, and makes its cards', () => {
  const readme = readFileSync(new URL('data/articles/README.md', repository), 'utf8');
  const example = (language: string): string =>
    new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\`\`\``).exec(readme)?.[1] ?? '';
  const document = valueOf(parseMarkdown(example('markdown')));
  const { cards, dropped } = generate(document, valueOf(readCurated(example('yaml'), document)));
  expect(dropped).toEqual([]);
  expect(cards.map(({ key, warnings }) => [key, warnings.length])).toEqual([
    ['rising-time/number', 0],
    ['miller/role', 0],
    ['cold/cloze', 0],
    ['two-ways/overview', 0],
  ]);
});
