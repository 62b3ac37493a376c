// Recognises a line that names who wrote the text: "By Jane Doe", or a line that is a name and nothing else.
// A bare name is a guess, so it is made only where the words occur nowhere in lower case: headings do not pass.

const BYLINE = /^(?:(?:[Ww]ritten|[Ww]ords|[Ss]tory|[Tt]ext|[Rr]eport) )?(?:[Bb]y|BY):?\s+(?=\p{Lu}|the\s)(.+)$/u;
/** The sort of text before who wrote it: "Opinion | By Jane Doe", "Guest essay, by Jane Doe". */
const SORT = /^\p{Lu}\p{L}*(?:[ &-]+\p{L}+){0,2}\s*[,|·•:—–-]\s*(?=by\s)/iu;
/** What may stand after who wrote it. */
const AFTER = /\s*[|·•].*$/u;
const LABEL = /^(?:author|authors|writer):\s+(.+)$/i;
const PARTICLE = /^(?:de|del|della|da|di|do|dos|du|la|le|van|von|der|den|ter|ten|bin|ibn|al|el|af|av|y|zu)$/;
const NAME_WORD =
  /^(?:(?:Mc|Mac|O['’]|D['’])?\p{Lu}\p{Ll}+(?:[-'’]\p{Lu}?\p{Ll}+)*|(?:\p{Lu}\.)+(?:-\p{Lu}\.)*|\p{Lu})$/u;
const BYLINE_WORDS = 14;

/** Words that open or form headings even in texts that never use them otherwise. */
const HEADING_WORDS = new Set(
  (
    'the a an our my your this these in on of for at from with about introduction background overview history early late later ' +
    'life years work works legacy conclusion conclusions summary abstract contents chapter part section notes ' +
    'references sources how why what when who where new old first second third next last more key main'
  ).split(' '),
);

/** The author a line of the form "By ..." names, or null. */
export function readByline(line: string): string | null {
  const sort = SORT.exec(line)?.[0] ?? '';
  const author = (BYLINE.exec(line.slice(sort.length)) ?? LABEL.exec(line))?.[1]?.replace(AFTER, '').trim() ?? null;
  if (author === null || /[.?!;:]$/.test(author.replace(/\b\p{Lu}\.$/u, ''))) return null;
  // "Later, by royal charter" opens a sentence; after the sort of a text stand names and nothing else.
  if (sort !== '' && !author.split(/,?\s+/).every(isOfName)) return null;
  return author.split(/\s+/).length <= BYLINE_WORDS ? author : null;
}

const isOfName = (word: string): boolean =>
  NAME_WORD.test(word) || PARTICLE.test(word) || /^(?:\p{Lu}{2,}|and|&)$/u.test(word);

/**
 * Whether a line is a personal name (or several) and nothing else. `lowerCaseWords` are the words the text has in
 * lower case: a heading such as "Stone Ovens" has its words there. Beside a date line a name may share one such word.
 */
export function isBareName(line: string, lowerCaseWords: ReadonlySet<string>, besideDate: boolean): boolean {
  const names = line.split(/,\s+|\s+(?:and|&)\s+/);
  return names.length <= 4 && names.every((name) => isOneName(name, lowerCaseWords, besideDate));
}

function isOneName(name: string, lowerCaseWords: ReadonlySet<string>, besideDate: boolean): boolean {
  const words = name.trim().split(/\s+/);
  if (words.length < 2 || words.length > 5) return false;
  if (!NAME_WORD.test(words[0] ?? '') || !NAME_WORD.test(words.at(-1) ?? '')) return false;
  if (!words.every((word) => NAME_WORD.test(word) || PARTICLE.test(word))) return false;
  const capitalised = words.filter((word) => NAME_WORD.test(word)).map((word) => word.toLowerCase());
  if (capitalised.some((word) => HEADING_WORDS.has(word))) return false;
  const ordinary = capitalised.filter((word) => lowerCaseWords.has(word)).length;
  return ordinary === 0 || (besideDate && ordinary < capitalised.length);
}
