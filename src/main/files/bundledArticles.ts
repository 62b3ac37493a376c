// The articles that come with the app: a text and, beside it, its curated knowledge.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

export interface ArticleFiles {
  /** The text's file name without its ending. */
  readonly name: string;
  readonly text: string;
  /** YAML. */
  readonly knowledge: string;
}

/** Reads every `<name>/<name>.md` with `<name>/<name>.knowledge.yaml` under a folder, by name. */
export function readArticlePairs(folder: string): ArticleFiles[] {
  return readdirSync(folder)
    .filter((name) => statSync(path.join(folder, name)).isDirectory())
    .sort()
    .map((name) => ({
      name,
      text: readFileSync(path.join(folder, name, `${name}.md`), 'utf8'),
      knowledge: readFileSync(path.join(folder, name, `${name}.knowledge.yaml`), 'utf8'),
    }));
}

/** Of the code this program makes cards with; the build knows it. */
declare const GENERATOR_DIGEST: string | undefined;
const generator = typeof GENERATOR_DIGEST === 'undefined' ? 'unbuilt' : GENERATOR_DIGEST;

/** Which edition of the bundled deck these files make with this program: another one where either changed. */
export function editionOf(pairs: readonly ArticleFiles[]): string {
  const hash = createHash('sha256').update(generator);
  for (const { name, text, knowledge } of pairs) hash.update(JSON.stringify([name, text, knowledge]));
  return hash.digest('hex');
}
