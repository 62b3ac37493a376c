// "Ann Lee, President, Public Affairs, Kesten Mills said": how firms write whom they quote. The office stands in capitals behind the
// name, then perhaps what it is of, and at last whose it is, with nothing but commas between.
import type { Word } from '../grammar/word';
import { isOffice, isRoleNoun, isSpeechVerb } from './kindsOfNames';

export interface TitledOffice {
  /** "President, Public Affairs at Kesten Mills" */
  readonly role: string;
  /** Behind its last word. */
  readonly to: number;
}

/** The office behind the comma that follows a name; null where there is none, or nothing says whose it is. */
export function titledOffice(
  words: readonly Word[],
  name: { readonly from: number; readonly to: number },
): TitledOffice | null {
  const parts: string[] = [];
  let at = name.to;
  while (words[at]?.text === ',') {
    const end = endOfPart(words, at + 1);
    if (end === null) break;
    parts.push(textOf(words.slice(at + 1, end)));
    at = end;
  }
  const [office = '', ...others] = parts;
  const owner = others.pop();
  if (owner === undefined || !office.split(' ').some(isRoleNoun) || !isSaying(words, name.from, at)) return null;
  // "Vice President of Trade at Kesten Mills", but "President of Kesten Mills".
  const isWhole = others.length > 0 || / (?:of|for|at) /.test(office) || !isOffice(office.split(' ').at(-1) ?? '');
  return { role: [office, ...others].join(', ') + (isWhole ? ' at ' : ' of ') + owner, to: at };
}

/** Behind the words in capitals that begin at a place, with what joins them; null where there are none. */
function endOfPart(words: readonly Word[], from: number): number | null {
  let at = from;
  while (isPart(words[at]) || (at > from && JOINS.test(words[at]?.lower ?? '') && isPart(words[at + 1]))) at += 1;
  return at > from ? at : null;
}

const JOINS = /^(?:&|-|–|of|for|and|the|in)$/;
const isPart = (word: Word | undefined): boolean =>
  word !== undefined && /^\p{Lu}/u.test(word.text) && word.pos !== 'VERB' && word.pos !== 'AUX' && word.pos !== 'PRON';

/** A verb of saying stands behind it or before the name, or a colon opens what is said. */
function isSaying(words: readonly Word[], name: number, end: number): boolean {
  const next = words[words[end]?.text === ',' ? end + 1 : end];
  const isVerb = (word: Word | undefined): boolean => word?.pos === 'VERB' && isSpeechVerb(word.lemma);
  return isVerb(next) || next?.text === ':' || isVerb(words[name - 1]);
}

const textOf = (words: readonly Word[]): string =>
  words.map(({ text, start }, at) => (at > 0 && (words[at - 1]?.end ?? 0) < start ? ` ${text}` : text)).join('');
