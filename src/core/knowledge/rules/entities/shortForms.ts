// Which name is short for which: "Putin" for Vladimir Putin, "KSC" for the Kennedy Space Center, and London for no college there.
import { isDemonym, isInstitution, isPlaceNoun } from './kindsOfNames';

/** Without the marks of its letters, which not every writer writes. */
export const unmarked = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '');

/** What tells one place from its neighbour: the North Aral Sea is not the Aral Sea, nor South Korea Korea. */
const TELLS_APART =
  /^(?:(?:north|south|east|west)(?:ern|-?(?:east|west)(?:ern)?)?|new|old|upper|lower|great|greater|lesser|little|central|inner|outer|middle)$/iu;

const NTH = /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th))$/iu;

/** Alder is neither the Battle of Alder nor the Mayor of Alder. */
const LEADS_TO = / (?:of|in|at|for|from|near)$/;

/** "Carl Braun FRS": letters behind a name say what somebody is, and are no part of it; null where there are none. */
export const withoutLetters = (form: string): string | null =>
  /^(\p{Lu}\p{Ll}.* \p{Lu}\p{Ll}[\p{L}-]*)(?: \p{Lu}{2,4})+$/u.exec(form)?.[1] ?? null;

/** "Jan Berg the Elder": where the text has no second one, he is Jan Berg; null where there is nothing to leave out. */
export function withoutEpithet(form: string, forms: readonly string[]): string | null {
  const bare = /^(\p{Lu}.*) the \p{Lu}\p{Ll}+$/u.exec(form)?.[1] ?? null;
  return bare === null || forms.some((other) => other !== form && other.startsWith(`${bare} the `)) ? null : bare;
}

/** "Otto Emil Berg IV" is Otto Emil Berg: the number of the family is no name; kings have one behind fewer names. */
export const withoutNumber = (name: string): string =>
  /^(\S+ \S+ \S+.*?),? (?:II|III|IV|V|Jr\.?|Sr\.?)$/u.exec(name)?.[1] ?? name;

/** "Columbia" of "Space Shuttle Columbia", "Putin" of "Vladimir Putin": the last words, and no institution cut short. */
export function isShortFormOf(form: string, called: string): boolean {
  const name = withoutNumber(called);
  if (isWithoutSome(form.split(' '), name.split(' ')) || isWithInitials(form.split(' '), name.split(' '))) return true;
  if (form === name || !name.endsWith(form) || !/[\s-]$/.test(name.slice(0, -form.length))) return false;
  const before = name.slice(0, -form.length).replace(/[\s-]+$/, '');
  if (TELLS_APART.test(before) || LEADS_TO.test(before)) return false;
  // Spanish Louisiana is not Louisiana.
  if (isDemonym(before) && !form.includes(' ')) return false;
  // A match is not the fourth of its kind.
  if (NTH.test(before) && !form.includes(' ')) return false;
  const first = form.split(' ')[0] ?? '';
  // London is not Imperial College London.
  if (name.split(' ').some(isInstitution) && !form.split(' ').some(isInstitution)) return false;
  return !isInstitution(first) && !isPlaceNoun(first) && !/^\d/.test(form);
}

/** "Otto E. Brandt" of "Otto Emil Brandt". */
const isWithInitials = (form: readonly string[], name: readonly string[]): boolean =>
  form.length > 2 &&
  form.length === name.length &&
  form[0] === name[0] &&
  form.at(-1) === name.at(-1) &&
  form.every(
    (word, at) => word === name[at] || (/^\p{Lu}\.$/u.test(word) && name[at]?.startsWith(word.charAt(0)) === true),
  );

/** "Otto Brandt" of "Hans Otto Emil Brandt": somebody is seldom called by all his names. */
function isWithoutSome(form: readonly string[], name: readonly string[]): boolean {
  if (form.length < 2 || form.length >= name.length || form.at(-1) !== name.at(-1)) return false;
  if (name.some((word) => isInstitution(word) || isPlaceNoun(word) || !/^\p{Lu}[\p{L}.’'-]*$/u.test(word)))
    return false;
  let at = 0;
  for (const word of name) if (word === form[at]) at += 1;
  return at === form.length && !TELLS_APART.test(name[0] ?? '') && !name.join(' ').endsWith(form.join(' '));
}

/** "Anna Maria Lee" in an article on Anna Lee: all names of the title are hers, the last in its place. */
export const bearsTitle = (name: string, title: string): boolean =>
  isWithoutSome(unmarked(title).split(' '), unmarked(name).split(' ')) ||
  isWithInitials(unmarked(title).split(' '), unmarked(name).split(' ')) ||
  // "Annabel Ann Lee"
  (/^\p{Lu}\p{L}* \p{Lu}\p{L}*$/u.test(title) && isShortFormOf(unmarked(title), unmarked(name)));

/** "James" of a title that begins with "James VI": whoever has a number is called by a first name, which is short for no surname. */
export const nameWithNumber = (form: string, title: string): string | null =>
  /^\p{Lu}\p{Ll}+$/u.test(form) && /^ [IVX]+(?!\p{L})/u.test(title.slice(form.length)) && title.startsWith(form)
    ? (/^\S+ [IVX]+/u.exec(title)?.[0] ?? null)
    : null;

/** "Otto Berg (born 1931), better known by his stage name Ann Lee,": one person, by what he is called -> by his own name. */
export function calledIn(text: string): ReadonlyMap<string, string> {
  const name = String.raw`\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*)+`;
  const called = new RegExp(
    String.raw`(${name})(?: \([^()]*\))?,? \(?(?:better |also |best |\p{Ll}+ly )*known (?:as|by (?:his|her) (?:\p{Ll}+ )+name) (${name})`,
    'gu',
  );
  // "Ann Lee (born Otto Emil Berg on 3 May 1931)": what he was born as.
  const born = new RegExp(String.raw`(${name}) \(born (${name})(?:,? (?:on|in)(?!\p{L})|[,;)])`, 'gu');
  const known = [
    ...text.matchAll(called),
    ...[...text.matchAll(born)].map(([all, other = '', own = '']) => [all, own, other]),
  ].map(([, own = '', other = '']): [string, string] => [other, own]);
  // "Johan Karl (“Jo”) Berg" is Jo Berg.
  const nicknamed = new RegExp(
    String.raw`(\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3}) \(?["“](\p{Lu}[\p{L}.'’-]*)["”]\)? (\p{Lu}[\p{L}'’-]*)`,
    'gu',
  );
  const short = [...text.matchAll(nicknamed)].map(([, first = '', nick = '', last = '']): [string, string] => [
    `${nick} ${last}`,
    `${first} ${last}`,
  ]);
  return new Map([...known, ...short]);
}

/** "Kennedy Space Center (KSC)": the letters in parentheses are those of the words before. */
export function acronymsOf(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const match of text.matchAll(
    /((?:[\p{Lu}][\p{L}'’&.-]*(?: of| and| the| for| de)? ){1,7})\(([\p{Lu}]{2,7})\)/gu,
  )) {
    const words = (match[1] ?? '').trim().split(' ');
    const letters = match[2] ?? '';
    for (let from = 0; from < words.length; from += 1) {
      const own = words.slice(from);
      const initials = own
        .filter((word) => /^\p{Lu}/u.test(word))
        .map((word) => word.charAt(0))
        .join('');
      if (initials === letters) {
        found.set(letters, own.join(' '));
        break;
      }
    }
  }
  return found;
}
