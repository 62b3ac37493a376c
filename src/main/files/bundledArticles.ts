// The articles that come with the app: a text and, beside it, its curated knowledge.
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
