// Whether an article is one person arguing: "we" and "you" are then people at large, and what is said of them is the author's claim.
import type { FoundEntity } from './entities/findEntities';
import { tenseOf } from './grammar/verbs';
import type { VerbGroup } from './grammar/chunks';
import type { Word } from './grammar/word';
import type { UnitReading } from './readSentence';

export const FOR_ALL = /^(?:we|us|our|ours|ourselves|you|your|yours|yourself|yourselves)$/;

/** Fewer are a slip of the pen. */
const FEWEST = 3;

/** "our results", "our company", "we measured": of those who wrote it, not of everybody. */
const OF_SOME =
  /(?<!\p{L})(?:our|my) (?:\p{Ll}+ )?(?:study|studies|results?|findings?|data|experiments?|analys[ie]s|models?|methods?|paper|article|subjects|sample|approach|company|firm|team|staff|customers|clients|members|ministry|government|administration|department)(?!\p{L})|(?<!\p{L})we (?:found|used|analy[sz]ed|measured|conducted|collected|developed|employed|adopted|evaluated|compared|investigated|obtained|calculated)(?!\p{L})|(?<!\p{L})(?:this|the present) (?:study|paper)(?!\p{L})/iu;

/** "We describe two wheels" too, unless it is said but once in a signed article: "the things we describe as dear" are everybody's. */
const OFTEN_OF_SOME =
  /(?<!\p{L})we (?:find|present|propose|conclude|suggest|develop|describe|employ|adopt|evaluate|investigate|demonstrate|report)(?!\p{L})/iu;

/** Spoken to people in a room: "you" are they. */
const SPOKEN = /(?<!\p{L})(?:ladies and gentlemen|thank you|good (?:morning|afternoon|evening))(?!\p{L})/iu;

const OFTEN = 2;

/** A report on one's own work, or a speech: "we" are those who did it, or those in the room. */
export function speaksForSome(body: readonly UnitReading[], author: FoundEntity | null): boolean {
  const own = body.flatMap(({ unit: { isQuoted, text } }) => (isQuoted ? [] : [text]));
  return (
    own.some((text) => OF_SOME.test(text) || SPOKEN.test(text)) ||
    own.filter((text) => OFTEN_OF_SOME.test(text)).length >= (author ? OFTEN : 1)
  );
}

export function speaksForAll(body: readonly UnitReading[], author: FoundEntity | null): boolean {
  if (author === null) return false;
  if (speaksForSome(body, author)) return false;
  const own = body.filter(({ unit }) => !unit.isQuoted);
  return own.flatMap(({ words }) => words.filter(({ lower }) => FOR_ALL.test(lower))).length >= FEWEST;
}

/** Of a text nobody signs: "we need reasons", "we cannot know", and never what some did: "we met", "we are moving", "we have built". */
export function speaksOfMankind(body: readonly UnitReading[], author: FoundEntity | null): boolean {
  if (author !== null || speaksForSome(body, null)) return false;
  const said = body.flatMap(({ unit, parts, words }) =>
    unit.isQuoted
      ? []
      : parts.flatMap(({ subject, verb }) => {
          const head = words[subject?.noun?.head ?? -1];
          return head !== undefined && /^(?:we|us)$/.test(head.lower) ? [{ verb, words }] : [];
        }),
  );
  return said.length > 0 && said.every(({ verb, words }) => isTimeless(words[verb.auxiliaries[0] ?? verb.main], verb));
}

const isTimeless = (first: Word | undefined, { auxiliaries }: VerbGroup): boolean =>
  first !== undefined &&
  (auxiliaries.length === 0
    ? tenseOf(first, false) === 'present-plural'
    : /^(?:can|could|cannot|may|might|must|should|need|ought|do)$/.test(first.lower));
