// What is not attempted with a text, in a sentence for whoever gave it: its language may have no grammar here, or it may be no running
// text at all.
import { blockRoles, type BlockRole } from '../../../source/blockRoles';
import type { Document } from '../../../source/document';
import { isTooShortToTell } from './detectLanguage';

const NAMES = new Intl.DisplayNames('en', { type: 'language' });

const KINDS: Readonly<Partial<Record<BlockRole, string>>> = {
  code: 'source code',
  links: 'a list of links',
  verse: 'verse',
};
/** Share of the characters that makes a text of one kind. */
const MOSTLY = 0.6;

/** Null for running text in English, which is read in full. */
export function readingNote(document: Document, language: string): string | null {
  const kind = kindOf(document);
  if (kind !== null)
    return `“${document.title}” is ${kind}. Cards are made from running text, so it was read and nothing was taken from it but what stands between.`;
  if (language === 'en') return null;
  if (language === 'und' && isTooShortToTell(document.text))
    return `“${document.title}” is too short to tell what language it is in, so no facts were looked for in it.`;
  if (language === 'und')
    return `The language of “${document.title}” could not be told, so no facts were looked for in it. English is read in full; in German, Russian, Ukrainian, French, Spanish, Italian, Portuguese, Dutch and Polish numbers, dates and speakers are.`;
  return `“${document.title}” is in ${NAMES.of(language) ?? language}. Numbers, dates and the speakers of quotations are read in it; roles, causes and arguments are not attempted.`;
}

/** What most of the text is, where that is no running text. */
function kindOf(document: Document): string | null {
  const lengths = new Map<BlockRole, number>();
  let all = 0;
  for (const [index, role] of blockRoles(document).entries()) {
    const { start, end } = document.blocks[index] ?? { start: 0, end: 0 };
    lengths.set(role, (lengths.get(role) ?? 0) + end - start);
    if (role !== 'metadata') all += end - start;
  }
  for (const [role, kind] of Object.entries(KINDS))
    if ((lengths.get(role as BlockRole) ?? 0) > all * MOSTLY) return kind;
  return null;
}
