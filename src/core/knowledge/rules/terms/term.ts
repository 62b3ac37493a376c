// What may be a term: the bare name of a kind of thing ("a prototype", "cultural relativism", "economies of scale"), not one of its
// kind ("the mill"), not so many of them, and not the name of somebody.
import { isRoleNoun } from '../entities/kindsOfNames';
import type { NounPhrase } from '../grammar/chunks';
import { TIME_NOUN } from '../grammar/near';
import type { UnitReading } from '../readSentence';

export interface Term {
  readonly article: string;
  readonly term: string;
  readonly isPlural: boolean;
}

const LONGEST = 4;
/** Nouns that stand for whatever the sentence before told, or for no kind of thing. */
const EMPTY =
  /^(?:thing|one|other|way|reason|result|example|case|problem|question|answer|point|fact|idea|part|people|person|man|woman|lot|kind|sort|type|number|thought|time|note|figure|table|chapter|section|solution|step|half|most|another)s?$/;
const DESCRIBES = /^(?:ADJ|NOUN|PROPN|VERB|PUNCT|ADP)$/;

/** `isNamed`: it is called so, and may have a capital or a mark of its own. */
export function termOf(np: NounPhrase, { words }: UnitReading, isNamed = false): Term | null {
  const { from, to, head, isPronoun, date, quantity, isPlural } = np;
  const noun = words[head];
  if (isPronoun || date || quantity || !noun) return null;
  const isArticle = /^an?$/.test(words[from]?.lower ?? '');
  const first = isArticle ? from + 1 : from;
  const own = words.slice(first, to);
  if (
    own.length === 0 ||
    own.length > LONGEST ||
    own[0]?.pos === 'PUNCT' ||
    !own.every(({ pos }) => DESCRIBES.test(pos))
  )
    return null;
  if (EMPTY.test(noun.lower) || TIME_NOUN.test(noun.lower) || (isRoleNoun(noun.text) && !isArticle)) return null;
  // "many ideas", "different files", "more colourful birds" are no kinds.
  if (
    /^(?:many|several|few|some|other|different|various|certain|such|more|most|same|own|new|next|last|previous|first|second|third|main)$/.test(
      own[0]?.lower ?? '',
    )
  )
    return null;
  const isCapital = own.some(({ text, start }) => /^\p{Lu}/u.test(text) && start > 0);
  if (isCapital && !isNamed) return null;
  const text = own.map((word, at) => (at > 0 && own[at - 1]?.end !== word.start ? ' ' : '') + word.text).join('');
  const opens = own[0]?.start === 0 && !/^\p{Lu}{2}/u.test(text) && !isNamed;
  return {
    article: isArticle ? (words[from]?.lower ?? '') : '',
    term: opens ? text.charAt(0).toLowerCase() + text.slice(1) : text,
    isPlural,
  };
}
