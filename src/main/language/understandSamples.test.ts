// The rules over whole articles, with the model the app uses: what must hold whatever the text.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { textOf } from '../../core/source/document';
import { prepareArticle } from '../operations/prepareArticle';
import { loadTagger } from './winkTagger';

const samples = fileURLToPath(new URL('../../../data/samples/', import.meta.url));
const names = readdirSync(samples).filter((name) => /\.(?:md|txt)$/.test(name) && name !== 'README.md');

async function study(text: string, format: 'text' | 'markdown' = 'text') {
  const article = prepareArticle({ text, format, knowledge: { tagger: await loadTagger() } });
  if (!article.ok) throw new Error(article.problem.message);
  return article.value;
}

const read = (name: string) =>
  study(readFileSync(path.join(samples, name), 'utf8'), name.endsWith('.md') ? 'markdown' : 'text');

const wholeWords = (text: string): string =>
  ` ${
    text
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(' ') ?? ''
  } `;

describe.each(names)('%s', (name) => {
  it('gives cards whose evidence is a slice of the text and whose answer is not in the question', async () => {
    const { document, drafts } = await read(name);
    expect(drafts.length).toBeGreaterThan(8);
    for (const { front, back, evidence, key } of drafts) {
      for (const quote of evidence) expect({ key, text: textOf(document, quote) }).toEqual({ key, text: quote.exact });
      // "Seven" is not in "seventeen".
      expect(wholeWords(front).includes(wholeWords(back)) && back.length > 3 ? key : null).toBeNull();
    }
    expect(new Set(drafts.map(({ key }) => key)).size).toBe(drafts.length);
  });

  it('gives the same again', async () => {
    expect((await read(name)).drafts).toEqual((await read(name)).drafts);
  });
});

describe('what pronouns and speakers stand for', () => {
  it('gives "she" to the woman a life is about, and to nobody where it might be her teacher', async () => {
    const { knowledge } = await read('biography.md');
    const statements = knowledge.facts.map(({ statement }) => statement);
    expect(statements.filter((statement) => statement.includes('Reiss graduated'))).toEqual([]);
    expect(statements.filter((statement) => statement.includes('Ines Varga studied mathematics'))).not.toEqual([]);
    expect(statements.filter((statement) => statement.includes('Ines Varga died'))).not.toEqual([]);
  });

  it('never takes a condition for a fact', async () => {
    const { knowledge } = await study(
      'If the dam near Lorne breaks, the town of Alder will be flooded within 20 minutes, and the council of Alder knows it.\n\nThe dam near Lorne was built in 1931 by the engineer Ann Lee.',
    );
    expect(knowledge.facts.filter(({ statement }) => statement.startsWith('The dam near Lorne breaks'))).toEqual([]);
  });
});

describe('other languages', () => {
  it.each([
    'Der Turm von Alder wurde am 4. Mai 1932 eröffnet und hat 214 Stufen. Der Ingenieur Hans Weber baute ihn in drei Jahren.',
    'Мост через реку открыли 4 мая 1932 года. Его длина составляет 214 метров.',
  ])('are asked in their own words, and only for numbers and dates: %s', async (text) => {
    const { drafts, knowledge } = await study(text);
    expect(drafts.map(({ type }) => type).every((type) => type === 'number' || type === 'date')).toBe(true);
    for (const { front, back } of drafts) expect(text).toContain(front.replace('[...]', back));
    expect(drafts.length).toBeGreaterThan(0);
    expect([knowledge.entities, knowledge.arguments]).toEqual([[], []]);
  });

  it('that nobody can tell give nothing', async () => {
    expect((await study('Lorem ipsum dolor sit amet 1932, consectetur 214 adipiscing elit.')).drafts).toEqual([]);
  });
});
