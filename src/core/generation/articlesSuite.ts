// The articles the app brings along, read from `data/articles/`, for the tests that hold them to the rules.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { readCurated } from '../knowledge/readCurated';
import { parseMarkdown } from '../source/parseMarkdown';
import { generate } from './generate';
import { valueOf } from './lighthouseSuite';

export const repository = new URL('../../../', import.meta.url);
const articles = new URL('data/articles/', repository);

export const articleNames = readdirSync(articles, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(new URL(`${entry.name}/${entry.name}.knowledge.yaml`, articles)))
  .map(({ name }) => name);

export function readBundled(name: string) {
  const markdown = readFileSync(new URL(`${name}/${name}.md`, articles), 'utf8');
  const yaml = readFileSync(new URL(`${name}/${name}.knowledge.yaml`, articles), 'utf8');
  const document = valueOf(parseMarkdown(markdown));
  const knowledge = valueOf(readCurated(yaml, document));
  return { markdown, yaml, document, knowledge, ...generate(document, knowledge) };
}
