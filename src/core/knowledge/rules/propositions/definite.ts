// "The company", "the mountain": a bare noun with its article stands for the one such thing the passage names. Of two it may be either,
// and then it points nowhere; where the passage has spoken of "a company" it is that one, and stays as it is.
import type { FoundEntity } from '../entities/findEntities';
import { isPlaceNoun } from '../entities/kindsOfNames';
import type { Word } from '../grammar/word';
import type { Scope } from './scope';

const BODY =
  /^(?:company|firm|corporation|society|university|college|museum|institute|club|newspaper|bank|agency|organi[sz]ation|laboratory|charity|airline|party)$/;
const PLACE = /^(?:city|town|village|port|island|country|kingdom|river|lake|mountain|volcano|state|region)$/;

/** What "the" at a place of the sentence opens: an entity, `either` of several, or null where the words are no such pointer. */
export function meantAt(words: readonly Word[], at: number, scope: Scope): FoundEntity | 'either' | null {
  const [the, noun] = [words[at], words[at + 1]];
  if (the?.lower !== 'the' || noun?.pos !== 'NOUN' || !isPointer(words, at + 1)) return null;
  const { memory, block, names, reading } = scope;
  const before = `${memory.block === block ? memory.said : ''} ${reading.unit.text.slice(0, the.start)}`;
  const here = [
    ...memory.named.filter((named) => named.block === block),
    ...names
      .filter(({ to, entity }) => to <= at && entity.kind !== 'thing')
      .map(({ entity, from }) => ({
        entity,
        isSubject: reading.parts.some((parts) => parts.subject?.noun?.from === from),
      })),
  ];
  // "Vostra, a milling company" tells of Vostra; any other "a company" is one of its own.
  const called = new Set(here.filter(({ entity }) => entity.sort === noun.lower).map(({ entity }) => entity));
  if (introductionsOf(noun.lower, before) > called.size) return null;
  const found = suiting(noun.lower, here, true);
  const all =
    found.length > 0
      ? found
      : suiting(
          noun.lower,
          memory.named.filter((named) => named.block < block),
          false,
        );
  const [only] = all;
  // "In Leeds the city planted oaks": whoever reads the one reads the other.
  const isBeside = names.some(({ entity, to }) => entity === only && to <= at);
  if (only === undefined || (all.length === 1 && isBeside)) return null;
  return all.length > 1 || isOvertaken(only, noun.lower, memory) ? 'either' : only;
}

/** "Vostra sold a wheel. Kolb bought it. The company ...": the sentence before names another. */
function isOvertaken(entity: FoundEntity, noun: string, { named }: Scope['memory']): boolean {
  if (!BODY.test(noun) || entity.sort === noun || entity.name.toLowerCase().includes(noun)) return false;
  const last = Math.max(...named.map(({ at }) => at));
  const near = named.filter(({ at, entity: { kind } }) => at === last && (kind === 'thing' || kind === 'organisation'));
  return near.length > 0 && near.every((other) => other.entity !== entity);
}

/** Its name as the text has it: "the Geological Society", "Fujifilm". */
export const nameWithArticle = ({ name, mentions }: FoundEntity): string =>
  mentions.some(({ reading, from, isModifier }) => !isModifier && reading.words[from - 1]?.lower === 'the')
    ? `the ${name}`
    : name;

/** Nothing behind the noun tells which: "the city of Leeds", "the firm that won" do. */
function isPointer(words: readonly Word[], at: number): boolean {
  const [noun, next, then] = words.slice(at, at + 3);
  if (!noun || (!BODY.test(noun.lower) && !PLACE.test(noun.lower))) return false;
  if (!next || next.pos === 'VERB' || next.pos === 'AUX' || next.pos === 'ADV' || next.pos === 'CCONJ') return true;
  if (next.pos === 'PUNCT') return next.text !== '-' && next.text !== ',';
  if (next.pos === 'PART') return next.lower.startsWith("'");
  return (
    next.pos === 'ADP' &&
    ((then?.pos === 'NUM' && next.lower !== 'of') || /^(?:by|from|to|after|before|until|since)$/.test(next.lower))
  );
}

const introductionsOf = (noun: string, before: string): number =>
  [
    ...before.matchAll(
      new RegExp(
        `(?<!\\p{L})(?:an?|another|one|two|three|other|many|some|several|such) (?:[\\p{L}-]+ ){0,3}${noun}`,
        'giu',
      ),
    ),
  ].length;

/** What people do not found: a name says that it is one, or nobody can tell. */
const FEATURE = /^(?:river|lake|mountain|volcano)$/;

/** Mill Street is no town, only a mount may be a mountain, and no town is a river. */
function mayBeCalled(name: string, noun: string): boolean {
  const own = name.toLowerCase().split(' ').filter(isPlaceNoun);
  return (
    (own.length === 0 && !FEATURE.test(noun)) ||
    own.includes(noun) ||
    (own.includes('mount') && /^(?:mountain|volcano)$/.test(noun))
  );
}

/** These say what kind of body it is; any of them may be "the company". */
const KIND_OF_BODY = /^(?:society|university|college|museum|institute|club|newspaper|bank|laboratory|airline|party)$/;

/** A college is no university: a name that says what kind of body it is, is no other. */
function mayBeBody({ name, sort }: FoundEntity, noun: string): boolean {
  if (!KIND_OF_BODY.test(noun)) return true;
  return [...name.toLowerCase().split(' '), sort ?? ''].every((word) => !KIND_OF_BODY.test(word));
}

interface Candidate {
  readonly entity: FoundEntity;
  readonly isSubject: boolean;
}

function suiting(noun: string, named: readonly Candidate[], isNear: boolean): FoundEntity[] {
  const distinct = (all: readonly Candidate[]): FoundEntity[] => [...new Set(all.map(({ entity }) => entity))];
  const called = distinct(
    named.filter(({ entity }) => entity.sort === noun || entity.name.toLowerCase().split(' ').includes(noun)),
  );
  if (called.length > 0 || noun === 'country') return called;
  if (PLACE.test(noun))
    return distinct(
      named.filter(
        ({ entity }) => entity.kind === 'place' && entity.sort !== 'country' && mayBeCalled(entity.name, noun),
      ),
    );
  const suits = named.filter(({ entity }) => mayBeBody(entity, noun));
  const bodies = distinct(suits.filter(({ entity }) => entity.kind === 'organisation'));
  if (!isNear) return bodies;
  const doing = suits.filter(({ entity, isSubject }) => entity.kind === 'thing' && isSubject);
  if (bodies.length === 0) return distinct(doing);
  // "Vostra sold its mills. Vostra left the Alder Exchange. The company ...": what the passage tells of, and no body it only names.
  const isToldOf = suits.some(({ entity, isSubject }) => entity.kind === 'organisation' && isSubject);
  const [only, ...others] = distinct(doing);
  return !isToldOf && only && others.length === 0 && doing.length > 1 ? [only] : bodies;
}
