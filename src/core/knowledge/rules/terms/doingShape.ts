// The shapes of a sentence on what a kind of thing does: with an object, a preposition, a deed, a way. Each is asked in its own words.
import type { Doing } from '../../model';
import type { Part } from '../../proposition';
import type { Chunk, NounPhrase, VerbGroup } from '../grammar/chunks';
import { extentOf } from '../propositions/clauseParts';
import type { Stated } from '../propositions/stated';
import type { UnitReading } from '../readSentence';
import { wordsFrom } from './definition';
import { answerOf, pointsAway } from './doingAnswer';
import type { Lexis } from './lexis';

/** Verbs that say next to nothing by themselves. */
const SAYS_LITTLE =
  /^(?:have|do|be|get|go|come|seem|appear|become|remain|vary|differ|exist|happen|occur|mean|refer|call|know)$/;
/** After these an infinitive says what is done, behind whoever does it. */
const TAKES_DOER =
  /^(?:allow|enable|require|help|force|encourage|cause|permit|lead|prompt|oblige|compel|induce|forbid|urge|invite)$/;
/** What somebody with a name only goes on with, or would like, says little of them. */
const GOES_ON = /^(?:continue|begin|start|need|want|tend|try|use)$/;
/** Prepositions that go with a verb; "in", "at" and "during" tell where and when. */
const GOES_WITH = /^(?:on|upon|of|to|from|with|for|into|as|against|toward|towards|through)$/;
/** Verbs of which any object is one of many. */
const WIDE = /^(?:make|take|give|get|provide|offer|use|see|need|want|lose|show|find|bring|support|affect|face|create)$/;
const LONGEST_OBJECT = 14;

/** A clause from its verb on. */
interface Behind {
  readonly stated: Stated;
  /** Chunks behind the verb. */
  readonly rest: readonly Chunk[];
  /** Where the next statement begins. */
  readonly end: number;
}

type Asked = Pick<Doing, 'object' | 'stranded' | 'rest'> & { readonly particle?: string };

export function doingOf(stated: Stated, isPlain: Lexis['isPlain']): Doing | null {
  const { reading, clause, subject, verb, parts } = stated;
  const group = clause.verb;
  const where = whereOf(parts.filter(({ isFronted }) => isFronted));
  if (!group || where === null || SAYS_LITTLE.test(verb.lemma)) return null;
  const { chunks, words } = reading;
  const end = endOf(reading, clause, group);
  // "determines the issues and questions it ...": a list was cut in two.
  const isCut = words[end]?.pos === 'CCONJ' && words[end - 1]?.text !== ',';
  if (isCut && chunks.some(({ kind, from }) => kind === 'np' && from === end + 1)) return null;
  const behind = { stated, rest: chunks.filter(({ from }) => from >= group.to), end };
  const asked = byTwoVerbs(behind) ?? byDeed(behind) ?? byPreposition(behind) ?? byDoer(behind) ?? byObject(behind);
  if (!asked) return null;
  const { particle = verb.particle, ...said } = asked;
  return {
    where,
    subject: subjectText(subject, reading, isPlain),
    isNamed: isNamed(subject),
    verb: { ...verb, particle },
    ...said,
  };
}

/** "in a spring mill"; null where what opens the sentence cannot be said here. */
export function whereOf(fronted: readonly Part[]): string | null {
  if (fronted.some(({ isDangling, role }) => isDangling || role === 'clause')) return null;
  return fronted
    .filter(({ role }) => role === 'phrase')
    .map(({ text }) => text)
    .join(', ');
}

const answer = ({ stated, end }: Behind, from: number, to = end): string | null =>
  from < to ? answerOf(wordsFrom(stated.reading, from, to), stated.subject) : null;

/** "can weaken and break old bonds": both do it to the same. */
function byTwoVerbs({ stated, rest: [joint, second, object], end }: Behind): Asked | null {
  const { reading, clause, verb } = stated;
  if (joint?.kind !== 'and' || second?.kind !== 'vg' || verb.particle !== '' || !isNoun(object)) return null;
  const rest = answer({ stated, rest: [], end }, second.to, endOf(reading, clause, second));
  const particle = `${reading.words[joint.from]?.lower ?? ''} ${reading.words[second.main]?.lemma ?? ''}`;
  return rest === null ? null : { object: '', stranded: '', rest, particle };
}

/** "aim to protect small savers", "are designed to serve"; "are thought to be" tells of no deed. */
function byDeed(behind: Behind): Asked | null {
  const { verb, reading, subject } = behind.stated;
  const [deed] = behind.rest;
  if (deed?.kind !== 'vg' || deed.form !== 'to') return null;
  if (/^(?:be|have)$/.test(reading.words[deed.main]?.lemma ?? '')) return null;
  if (isNamed(subject) && GOES_ON.test(verb.lemma)) return null;
  const rest = answer(behind, deed.from + 1);
  return rest === null ? null : { object: '', stranded: 'to do', rest };
}

/** "relies on the water of one season" */
function byPreposition(behind: Behind): Asked | null {
  const { verb, reading } = behind.stated;
  const [first, object] = behind.rest;
  if (first?.kind !== 'prep' || first.to - first.from !== 1 || !isNoun(object)) return null;
  const stranded = reading.words[first.from]?.lower ?? '';
  if (!GOES_WITH.test(stranded) || (verb.isPassive && stranded === 'for' && verb.lemma !== 'use')) return null;
  const rest = answer(behind, first.to);
  return rest === null ? null : { object: '', stranded, rest };
}

/** "allows members to vote" */
function byDoer(behind: Behind): Asked | null {
  const { verb, reading, subject } = behind.stated;
  const [doer] = behind.rest;
  if (!isNoun(doer) || verb.isPassive || !TAKES_DOER.test(verb.lemma)) return null;
  const deed = behind.rest.find((chunk): chunk is VerbGroup => chunk.kind === 'vg' && chunk.from < behind.end);
  if (!deed) return null;
  // "to | strategically invest"
  const isSplit = reading.words[deed.from - 1]?.lower === 'to';
  if (deed.form !== 'to' && !isSplit) return null;
  const object = wordsFrom(reading, doer.from, isSplit ? deed.from - 1 : deed.from);
  const rest = answer(behind, isSplit ? deed.from : deed.from + 1);
  return rest === null || pointsAway(object, subject) ? null : { object, stranded: 'to do', rest };
}

/** "records the debts of a town"; where a way is told, too, that is asked for. */
function byObject(behind: Behind): Asked | null {
  const { verb, subject } = behind.stated;
  const [object] = behind.rest;
  const isGerund = object?.kind === 'vg' && object.form === 'ing';
  if (!object || (!isGerund && !isNoun(object)) || verb.isPassive) return null;
  if (object.kind === 'np' && subject.isName && object.quantity !== null) return null;
  const rest = answer(behind, object.from);
  if (rest === null) return null;
  const [, done, way] = /^(.+?),? (by (?:\p{Ll}+ly )?\p{Ll}+ing(?!\p{L}).+)$/su.exec(rest) ?? [];
  if (done !== undefined && way !== undefined && done.split(' ').length <= LONGEST_OBJECT)
    return { object: done, stranded: '', rest: way };
  return isWide(behind.stated) ? null : { object: '', stranded: '', rest };
}

/** "What do towns use?": of a bare kind and such a verb nobody knows what is asked for. */
function isWide({ subject, verb, parts }: Stated): boolean {
  const words = subject.text.replace(/^(?:the|an?) /i, '').split(' ').length;
  const isPlaced = parts.some(({ isFronted, role }) => isFronted && role === 'phrase');
  return !isPlaced && !subject.isName && (words < 2 || WIDE.test(verb.lemma));
}

const isNamed = ({ isName, text }: Part): boolean => isName || /(?<= )\p{Lu}/u.test(text);

const isNoun = (chunk: Chunk | undefined): chunk is NounPhrase =>
  chunk?.kind === 'np' && chunk.date === null && !chunk.isPronoun;

/** A capital it has only for opening the sentence is not its own. */
function subjectText({ text, isName, span }: Part, { unit }: UnitReading, isPlain: Lexis['isPlain']): string {
  const first = /^\p{Lu}\p{Ll}+(?= \p{Ll})/u.exec(text)?.[0];
  return first !== undefined && !isName && span.start === unit.start && isPlain(first)
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;
}

/** Up to the next statement of the sentence. */
function endOf({ clauses, words }: UnitReading, clause: Stated['clause'], verb: VerbGroup): number {
  const next = clauses.filter(
    ({ kind, connective, from, verb: own }) =>
      own !== null &&
      from >= verb.to &&
      ((kind === 'coordinate' && own.form !== 'to') ||
        (kind === 'subordinate' &&
          words[from - 1]?.text === ',' &&
          /^(?:while|whereas|although|though|because|since|as|so)$/.test(connective))),
  );
  const own = Math.min(...next.map(({ from }) => from), Infinity);
  return own < Infinity ? own : clause.kind === 'main' ? words.length : extentOf(clause, clauses);
}
