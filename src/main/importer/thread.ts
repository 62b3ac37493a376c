// The thread that reads one article: it may take seconds, and the window must not wait for it. Ending it is how an import
// is given up; it writes nothing.
import { parentPort } from 'node:worker_threads';
import type { Tagger } from '../../core/knowledge/rules/grammar/word';
import { type Document, textOf } from '../../core/source/document';
import { parseArticle } from '../../core/source/parseArticle';
import { sentencesOf } from '../../core/source/sentences';
import { loadTagger } from '../language/winkTagger';
import { prepareArticle } from '../operations/prepareArticle';
import type { ImportReply, ImportRequest } from './messages';

const say = (reply: ImportReply): void => parentPort?.postMessage(reply);

/** Sentences between two words about how far it is. */
const EVERY = 10;

/** A tagger that tells how many sentences it has seen: the rules ask for each, in the order of the text. */
function telling(tagger: Tagger, document: Document): Tagger {
  const sections = sectionsBySentence(document);
  let done = 0;
  return {
    knows: (word) => tagger.knows(word),
    tag: (sentence) => {
      if (done % EVERY === 0) {
        const section = sections[Math.min(done, sections.length - 1)] ?? null;
        say({ kind: 'progress', done: Math.min(done, sections.length), of: sections.length, section });
      }
      done += 1;
      return tagger.tag(sentence);
    },
  };
}

/** For each sentence of the text the heading it stands under. */
function sectionsBySentence(document: Document): (string | null)[] {
  const headings = document.blocks.filter(({ kind }) => kind === 'heading');
  return sentencesOf(document).map(({ block }) => {
    const heading = headings.findLast(({ start }) => start <= block.start);
    return heading ? textOf(document, heading) : null;
  });
}

async function study({ text, format, knowledge, published }: ImportRequest): Promise<void> {
  try {
    const document = parseArticle(text, format, published);
    if (!document.ok) {
      say({ kind: 'done', result: document });
      return;
    }
    const given = knowledge ?? { tagger: telling(await loadTagger(), document.value) };
    const article = prepareArticle({ text, format, knowledge: given, published });
    if (!article.ok) say({ kind: 'done', result: article });
    else {
      const { generation, ...prepared } = article.value;
      say({ kind: 'done', result: { ok: true, value: prepared } });
    }
  } catch (error) {
    say({ kind: 'bug', bug: error instanceof Error ? (error.stack ?? error.name) : typeof error });
  }
}

parentPort?.on('message', (request: ImportRequest) => void study(request));
