// "Civil Law Systems", "Spring Mills": a heading that names a kind of thing says of which one the sentences below it are told.
import { blockRoles } from '../../../source/blockRoles';
import { type Block, type Document, textOf } from '../../../source/document';
import { stemOf } from '../../stems';
import type { Lexis } from './lexis';

const MOST_WORDS = 4;
/** A heading that is no bare name of a kind. */
const OTHER =
  /^(?:of|and|or|the|an?|in|to|for|on|by|with|from|at|how|why|what|when|where|who|as|is|are|\p{L}*[aeiou]\p{L}*ing)$/iu;

/** For each block what to say where its section is about a kind of thing: "in civil law systems". */
export function scenesIn(document: Document, { topics, isPlain }: Lexis): ReadonlyMap<Block, string> {
  const roles = blockRoles(document);
  const scenes = new Map<Block, string>();
  let scene = '';
  for (const [index, block] of document.blocks.entries()) {
    const text = textOf(document, block);
    // A heading in the very words of a sentence counts as repeating it.
    const isRepeated = roles[index] === 'pull-quote' && text.trim().split(/\s+/u).length <= MOST_WORDS;
    if (roles[index] === 'heading' || isRepeated) scene = sceneOf(text, { topics, isPlain });
    else if (scene !== '') scenes.set(block, scene);
  }
  return scenes;
}

function sceneOf(heading: string, { topics, isPlain }: Lexis): string {
  const words = heading.trim().split(/\s+/u);
  const last = words.at(-1)?.toLowerCase() ?? '';
  const isKind =
    words.length >= 2 &&
    words.length <= MOST_WORDS &&
    words.every((word) => /^\p{L}[\p{Ll}-]+$/u.test(word) && !OTHER.test(word) && isPlain(word)) &&
    /[^s]s$/u.test(last) &&
    topics.has(stemOf(last));
  return isKind ? `in ${heading.trim().toLowerCase()}` : '';
}
