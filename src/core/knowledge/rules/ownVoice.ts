// Whether an article is one person arguing: "we" and "you" are then people at large, and what is said of them is the author's claim.
import type { FoundEntity } from './entities/findEntities';
import type { UnitReading } from './readSentence';

export const FOR_ALL = /^(?:we|us|our|ours|ourselves|you|your|yours|yourself|yourselves)$/;

/** Fewer are a slip of the pen. */
const FEWEST = 3;

/** "our results", "our company": of those who wrote it, not of everybody. */
const OF_SOME =
  /(?<!\p{L})(?:our|my) (?:\p{Ll}+ )?(?:study|studies|results?|findings?|data|experiments?|analys[ie]s|models?|methods?|paper|article|subjects|sample|approach|company|firm|team|staff|customers|clients|members|ministry|government|administration|department)(?!\p{L})|(?<!\p{L})we (?:found|find|used|present|analy[sz]ed|measured|propose|conducted|collected|conclude|suggest|develop|developed|describe|employ|employed|adopt|adopted|evaluate|evaluated|compared|investigate|investigated|obtained|calculated|demonstrate|report)(?!\p{L})|(?<!\p{L})(?:this|the present) (?:study|paper)(?!\p{L})/iu;

/** Spoken to people in a room: "you" are they. */
const SPOKEN = /(?<!\p{L})(?:ladies and gentlemen|thank you|good (?:morning|afternoon|evening))(?!\p{L})/iu;

/** "The things we describe as dear": once, of one who argues, it is said of everybody. */
const FEWEST_OF_ONE = 2;

/** A report on one's own work, or a speech: "we" are those who did it, or those in the room. */
export const speaksForSome = (body: readonly UnitReading[], author: FoundEntity | null): boolean =>
  body.some(({ unit }) => !unit.isQuoted && SPOKEN.test(unit.text)) ||
  body.filter(({ unit }) => !unit.isQuoted && OF_SOME.test(unit.text)).length >= (author ? FEWEST_OF_ONE : 1);

export function speaksForAll(body: readonly UnitReading[], author: FoundEntity | null): boolean {
  if (author === null) return false;
  if (speaksForSome(body, author)) return false;
  const own = body.filter(({ unit }) => !unit.isQuoted);
  return own.flatMap(({ words }) => words.filter(({ lower }) => FOR_ALL.test(lower))).length >= FEWEST;
}
