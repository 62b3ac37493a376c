// "Her brother Joseph": somebody known by a first name alone is told by whose brother he is.
import type { Entity } from '../../knowledge/model';
import type { Document } from '../../source/document';
import type { Question } from './questionSentence';

/** First name -> "Mary Anning’s brother Joseph"; null where the text leaves open whose brother. */
export type Relatives = ReadonlyMap<string, string | null>;

const KIN =
  '(?:brother|sister|father|mother|son|daughter|wife|husband|uncle|aunt|cousin|nephew|niece|grandfather|grandmother|grandson|granddaughter|widow)';
const NAME = String.raw`\p{Lu}[\p{L}-]+`;
const RELATIVE = new RegExp(
  String.raw`(?<!\p{L})([Hh]is|[Hh]er|[Tt]heir|[Mm]y|(?:${NAME} )*${NAME}[’']s?) ((?:\p{Ll}+ )?${KIN}),? (\p{Lu}\p{Ll}+)(?! \p{Lu})`,
  'gu',
);

/** "His" and "her" mean the one person whose name is in the title. */
export function relativesIn({ text, title, blocks }: Document, entities: readonly Entity[]): Relatives {
  const relatives = new Map<string, string | null>();
  const [hero, ...others] = entities.filter(
    ({ kind, name }) => kind === 'person' && name.includes(' ') && title.includes(name),
  );
  const ownerOf = (written: string): string | null => {
    if (/^\p{Lu}/u.test(written) && !/^(?:His|Her|Their|My)$/.test(written)) return written;
    return hero && others.length === 0 && /^h/i.test(written) ? `${hero.name}’s` : null;
  };
  for (const { kind, start, end } of blocks) {
    if (kind !== 'paragraph') continue;
    for (const [, written = '', kin = '', name = ''] of text.slice(start, end).matchAll(RELATIVE)) {
      // "her brother Joseph ... Joseph Anning": the full name tells him.
      if (relatives.has(name) || entities.some((each) => each.name !== name && each.aliases.includes(name))) continue;
      const owner = ownerOf(written);
      relatives.set(name, owner === null ? null : `${owner} ${kin} ${name}`);
    }
  }
  return relatives;
}

/** The card with whose relative somebody is, and the first names that stay unexplained. */
export function tellRelatives({ front, back }: Question, relatives: Relatives): Question & { unexplained: string[] } {
  let [asked, answer] = [front, back];
  const unexplained: string[] = [];
  for (const [name, full] of relatives) {
    const bare = new RegExp(`(?<![\\p{L}\\p{N}-])(?<!\\p{Lu}[\\p{L}-]* )${name}(?![\\p{L}\\p{N}-]| \\p{Lu})`, 'u');
    if (!bare.test(`${asked} ${answer}`) || new RegExp(`${KIN},? ${name}`, 'u').test(`${asked} ${answer}`)) continue;
    if (full === null) unexplained.push(name);
    else if (bare.test(asked)) asked = asked.replace(bare, full);
    else answer = answer.replace(bare, full);
  }
  // A first name the text has no other for may have passed for a thing.
  if (asked !== front) asked = asked.replace(/^What (?=(?:was|is) )/, 'Who ');
  return { front: asked, back: answer, unexplained };
}
