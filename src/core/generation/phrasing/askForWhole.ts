// "was an early supporter of the reform", "was founding president of the guild, and head of its school": what somebody is of something is
// asked by that, and the thing is the answer.
import type { Proposition } from '../../knowledge/proposition';
import { isKin, isRoleNoun } from '../../knowledge/rules/entities/kindsOfNames';
import { capitalise } from '../../knowledge/statement';
import type { Question } from './questionSentence';

/** "was an early supporter of the reform": one is many things, and supports few. */
export function askForWhole({ subject, verb, parts, focus }: Proposition, opening: string): Question | null {
  const part = focus === 'subject' ? undefined : parts[focus];
  const kin = part?.role === 'complement' && verb.isCopula ? kinOf(part.text) : null;
  // Whose child somebody is does not hang on where or when they were born.
  if (kin && subject.kind === 'person' && !verb.isNegated && parts.every((other) => other === part || other.isFronted))
    return { front: capitalise(`of whom ${verb.main} ${subject.text} ${kin.what}?`), back: kin.whom };
  if (part?.role !== 'complement' || subject.kind !== 'person' || !verb.isCopula || parts.length > 1) return null;
  const [, what = '', whole = ''] =
    /^(an? (?:\p{Ll}[\p{L}-]* ){0,2}(?:\p{Ll}+(?:er|or|ist|ent|ant)|pioneer|critic|member|fan|friend|pupil|student|champion)) of (.+)$/u.exec(
      part.text,
    ) ?? [];
  if (whole === '') return null;
  const question = `of what ${verb.main} ${subject.text} ${what}?`;
  return { front: opening === '' ? capitalise(question) : `${opening}, ${question}`, back: whole.replace(ALSO, '') };
}

/** "a supporter of the union and a staunch teetotaller", "... of Berg and opponent of Lund": what somebody is besides. */
const ALSO = /,? and (?:an? |(?:\p{Ll}[\p{L}-]* )?\p{Ll}+(?:er|or|ist|ent|ant|ic|ng) of ).*$/u;

/** "the only child of Karl Berg": not who somebody was, but whose relation; null where no name says whose. */
function kinOf(text: string): { readonly what: string; readonly whom: string } | null {
  const [, what = '', noun = '', whom = ''] =
    /^((?:the|an?) (?:\p{Ll}[\p{L}-]* ){0,3}?(\p{Ll}+)) of ((?:\p{Ll}+ )*\p{Lu}.+)$/u.exec(text) ?? [];
  return isKin(noun) ? { what, whom } : null;
}

/**
 * "was president of the guild", "is one of the first trustees of the club": a post without an article, or one of those who are it. Two
 * posts joined by "and" are two questions.
 */
export function askForPosts({ subject, verb, parts, focus }: Proposition, opening: string): Question[] {
  const part = focus === 'subject' ? undefined : parts[focus];
  const isPlain = part?.role === 'complement' && subject.kind === 'person' && verb.isCopula && !verb.isNegated;
  if (!isPlain || parts.length > 1 || part.isDangling) return [];
  const posts = part.text
    .split(/,? and (?=(?:\p{Ll}[\p{L}-]* ){1,2}of (?:the )?\p{Lu})/u)
    .map((post) => POST.exec(post));
  return posts.flatMap((post) => {
    const [, what = '', whole = ''] = post ?? [];
    const noun = what.split(' ').at(-1) ?? '';
    const isPost = what.startsWith('one of ') || isRoleNoun(noun);
    if (!isPost || posts.includes(null)) return [];
    const question = `of what ${verb.main} ${subject.text} ${what}?`;
    return [{ front: opening === '' ? capitalise(question) : `${opening}, ${question}`, back: whole }];
  });
}

/** Only of what has a name: "one of the sons of a miller" asks for nobody. */
const POST =
  /^(one of the (?:\p{Ll}[\p{L}-]* ){0,2}\p{Ll}+s|(?!an? |the )(?:\p{Ll}[\p{L}-]* )?\p{Ll}[\p{L}-]+) of ((?:the )?\p{Lu}.+)$/u;
