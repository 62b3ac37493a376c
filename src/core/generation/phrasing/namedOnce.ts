// Whom a front names: in full where it names them first, by the surname from then on, and by "his" or "her" where the text says so.
import { fitsFront } from '../frontLength';
import { isRoleNoun } from '../../knowledge/rules/entities/kindsOfNames';
import type { Entity, Knowledge } from '../../knowledge/model';
import { isFunctionWord } from '../words';
import type { Proposal } from '../proposal';

/** Letters of a name, or of a word beside it, for which a text is looked through. */
const LONGEST_NAME = 80;

interface Person {
  readonly name: string;
  /** What the text calls them from the second time on. */
  readonly short: string;
  readonly forms: readonly string[];
}

/** Only what rules found in English: a curator has worded the card already. */
export function namedOnce({ source, article, entities }: Knowledge): (card: Proposal) => Proposal {
  if (source !== 'rules' || article.language !== 'en') return (card) => card;
  const people = withoutShared(entities.flatMap(personOf), entities);
  return (card) => {
    const said = card.evidence.map(({ exact }) => exact).join(' ');
    let { front } = card;
    for (const person of people) {
      if (!front.includes(lastOf(person.name)) && !person.forms.some((form) => front.includes(form))) continue;
      const others = people.filter((other) => other !== person);
      front = told(front, person, others, said);
    }
    // A long question keeps the names it came with rather than grow too long.
    return front === card.front || !fitsFront(front) ? card : { ...card, front };
  };
}

const lastOf = (name: string): string => name.split(' ').at(-1) ?? name;

/** "Berg" where the text means Jo Berg by it: it is no word for his father Karl, whom it names in full. */
function withoutShared(people: readonly Person[], entities: readonly Entity[]): Person[] {
  const ofOther = (form: string, { name }: Person): boolean =>
    form !== name && entities.some((other) => other.name !== name && [other.name, ...other.aliases].includes(form));
  return people.map((person) => ({ ...person, forms: person.forms.filter((form) => !ofOther(form, person)) }));
}

function personOf({ kind, name, aliases }: Entity): Person[] {
  if (kind !== 'person' || !name.includes(' ') || name.includes(' of ') || name.length > LONGEST_NAME) return [];
  const surname = aliases.filter((alias) => name.endsWith(` ${alias}`)).sort((a, b) => a.length - b.length)[0];
  const hasParticle = /^(?:\p{Ll}|San |Santa |Saint |St)/u.test(name.split(' ').slice(-2).join(' '));
  const short = surname ?? (hasParticle ? name : lastOf(name));
  const forms = [...new Set([name, ...aliases, short])].sort((one, other) => other.length - one.length);
  return [{ name, short, forms }];
}

function told(front: string, { name, short, forms }: Person, others: readonly Person[], said: string): string {
  // Of two of one family a name that both bear may be either's.
  const isShared = others.some((other) => other.name.split(' ').includes(short) && said.includes(other.name));
  const called = new RegExp(
    `(?<![\\p{L}\\p{N}’'-])(?:${forms.map(escaped).join('|')})([’']s|(?<=s)[’'])?(?![\\p{L}\\p{N}-]| \\p{Lu})`,
    'gu',
  );
  let first = -1;
  return front
    .split(/(“[^”]*”|"[^"]*")/)
    .map((piece, index, pieces) => {
      if (/^[“"]/.test(piece)) return piece;
      const before = pieces.slice(0, index).join('');
      return piece.replace(called, (written: string, mark: string | undefined, at: number) => {
        const own = mark ?? '';
        const form = written.slice(0, written.length - own.length);
        const behind = piece.slice(at + written.length);
        const ahead = piece.slice(0, at);
        if (form !== name && (isPartOfName(ahead) || isOfAFamily(ahead) || isLongerName(behind))) return written;
        if (first < 0) {
          first = before.length + at;
          return isShared ? written : `${name}${own}`;
        }
        const between = `${before}${ahead}`.slice(first);
        const isAlone = !others.some(({ short: other }) => between.includes(other)) && !namesSomebody(between);
        const pronoun = isAlone ? pronounFor(ahead, own !== '', behind, said) : null;
        return pronoun ?? `${form === name ? short : form}${own}`;
      });
    })
    .join('');
}

/** "Mary Berg" where Jonas Berg is known: a name before it makes it another. */
const isPartOfName = (ahead: string): boolean => {
  const word = /(\p{Lu}[\p{L}.’-]*) $/u.exec(ahead)?.[1];
  return word !== undefined && !isFunctionWord(word.toLowerCase()) && !/^(?:Seeking|Born)$/.test(word);
};

/** "the northern Berg clan": no single one of them. */
const isOfAFamily = (ahead: string): boolean => {
  const word = /(?:^|\s)(?:[Tt]he|[Aa]n?) (?:\p{Ll}+ )*?(?:(\p{Ll}+) )?$/u.exec(ahead);
  return word !== null && (word[1] === undefined || !isRoleNoun(word[1]));
};

/** "Berg van Alder" where Jonas Berg is known. */
const isLongerName = (behind: string): boolean =>
  /^ (?:af|al|ben|bin|da|de|del|della|den|der|di|du|ibn|la|le|no|of|van|von|y|zu) \p{Lu}/u.test(behind);

const namesSomebody = (text: string): boolean => (text.match(/\p{L}+/gu) ?? []).some((word) => isRoleNoun(word));

/** The text's own pronoun, where the same word stands beside it. */
function pronounFor(ahead: string, isOwner: boolean, behind: string, said: string): string | null {
  if (isOwner) {
    const owned = /^ (\p{L}+)/u.exec(behind)?.[1];
    if (owned === undefined || owned.length > LONGEST_NAME) return null;
    const own = new RegExp(`(?<!\\p{L})(his|her) ${owned}(?!\\p{L})`, 'giu');
    const found = [...said.matchAll(own)].map(([, pronoun = '']) => pronoun.toLowerCase());
    return found.every((each) => each === found[0]) ? (found[0] ?? null) : null;
  }
  const word = /(\p{Ll}+) $/u.exec(ahead)?.[1];
  if (word === undefined || word.length > LONGEST_NAME || !/^[.,;?]|^$/.test(behind)) return null;
  return new RegExp(`(?<!\\p{L})${word} (him|her)(?=[.,;]|$)`, 'u').exec(said)?.[1] ?? null;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
