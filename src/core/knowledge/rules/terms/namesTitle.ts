// Whether the subject of a sentence is what the title of its article names: "Antonín Leopold Dvořák" that of "Antonin Dvorak", "The Alder
// Islands" that of "Alder Islands", "Anna Maria Lee or Anna Lee" that of "Anna Lee".

const MOST_WORDS = 8;
/** Words of names that have no capital. */
const JOINING = /^(?:of|the|de|la|le|du|da|von|van|der|den|and|el|al|bin|ibn|di|del)$/;

/** Letters behind a name: "Ann Lee FRS". */
const HONOURS = /(?<=\p{Ll}.*?)(?:,? \p{Lu}{2,})+$/u;

const folded = (text: string): string[] =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && word !== 'the');

/** The name by which to ask for it; null where the two are not surely one. */
export function namesTitle(subject: string, title: string): string | null {
  const own = folded(title);
  const last = own.at(-1);
  const either = subject.split(' or ');
  const text = (either.find((name) => folded(name).join(' ') === own.join(' ')) ?? either[0] ?? '').replace(
    HONOURS,
    '',
  );
  // "“Jo” Berg" is called Jo Berg.
  const words = text.replace(/["“”](?=\p{Lu})|(?<=\p{L})["“”]/gu, '').split(' ');
  if (last === undefined || words.length > MOST_WORDS || folded(text).length === 0) return null;
  const isTitle = folded(text).join(' ') === own.join(' ');
  const isName = words.slice(1).every((word) => /^[\p{Lu}\d“"‘]/u.test(word) || JOINING.test(word));
  const said = folded(text);
  // "Ann Lee" of "Ann Maria Lee", and "Emperor Lee" of "Ann Maria Lee": the last name is the same, and all of it is a name.
  const isSame =
    isTitle ||
    (own.length <= MOST_WORDS &&
      isName &&
      said.length > 1 &&
      (said.at(-1) === last || own.every((word) => said.includes(word))));
  if (!isSame) return null;
  // As the title has it, in the spelling of the text.
  const short = words.filter((word) => own.includes(folded(word).join(' ')));
  const name = isTitle ? words.join(' ') : isName && short.length === own.length ? short.join(' ') : text;
  return name.replace(/^The (?=\p{Lu})/u, 'the ');
}
