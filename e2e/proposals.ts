// What waits in an Inbox: an article of our own that rules turned into cards, and a profile of an older edition of the
// bundled one. Made past the window, by the operations the app itself uses.
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { asInstant } from '../src/core/base/time';
import { loadTagger } from '../src/main/language/winkTagger';
import { addArticle } from '../src/main/operations/addArticle';
import { openProfile } from '../src/main/operations/openProfile';
import { prepareArticle } from '../src/main/operations/prepareArticle';
import { closeDeck } from '../src/main/store/open';
import { inRepository } from '../scripts/setup/repository.mjs';

/** Adds a sample to a profile, with every card waiting; how many there are. */
export async function propose(profile: string, sample: string, now: string): Promise<number> {
  const text = readFileSync(inRepository('data', 'samples', sample), 'utf8');
  const format = sample.endsWith('.md') ? 'markdown' : 'text';
  const article = prepareArticle({ text, format, knowledge: { tagger: await loadTagger() } });
  if (!article.ok) throw new Error(article.problem.message);
  const moment = { at: asInstant(Date.parse(now)), offsetMinutes: 0 };
  const opened = openProfile({ folder: profile, articles: null, moment });
  if (!opened.ok) throw new Error(opened.problem.message);
  try {
    const added = addArticle(opened.value, article.value, 'none', moment.at);
    if (!added.ok) throw new Error(added.problem.message);
    return added.value.cards;
  } finally {
    closeDeck(opened.value);
  }
}

/** Makes a profile as an older app did, which lacked one fact of today's bundled article and had another name for one. */
export function makeOlderProfile(profile: string, scratch: string, now: string): void {
  const folder = path.join(scratch, 'older articles');
  mkdirSync(folder);
  cpSync(inRepository('data', 'articles'), folder, { recursive: true });
  const [name = ''] = readdirSync(folder).filter((entry) => !entry.includes('.'));
  const file = path.join(folder, name, `${name}.knowledge.yaml`);
  const knowledge = readFileSync(file, 'utf8');
  const facts = knowledge.slice(knowledge.indexOf('\nfacts:'));
  const alone = facts
    .split(/^ {2}- id: /m)
    .filter((fact) => fact.includes('\n    question: '))
    .map((fact) => /^\S+/.exec(fact)?.[0] ?? '')
    .find((id) => [...knowledge.matchAll(new RegExp(`(?<![\\w-])${id}(?![\\w-])`, 'g'))].length === 1);
  if (alone === undefined) throw new Error('Every fact of the bundled article with a question is referred to.');
  writeFileSync(file, knowledge.replace(`- id: ${alone}\n`, `- id: ${alone}-as-it-was\n`));
  const opened = openProfile({
    folder: profile,
    articles: { folder, prepare: prepareArticle },
    moment: { at: asInstant(Date.parse(now)), offsetMinutes: 0 },
  });
  if (!opened.ok) throw new Error(opened.problem.message);
  closeDeck(opened.value);
}
