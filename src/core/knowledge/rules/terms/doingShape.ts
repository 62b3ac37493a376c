// The shapes of a sentence on what a kind of thing does: with an object, a preposition, a deed, a way. Each is asked in its own words.
import type { Doing } from '../../model';
import type { Part } from '../../proposition';
import { joinFronted } from '../../statement';
import { isSpeechVerb, takesDeed } from '../entities/kindsOfNames';
import type { Chunk, NounPhrase, VerbGroup } from '../grammar/chunks';
import { extentOf } from '../propositions/clauseParts';
import type { Stated } from '../propositions/stated';
import type { UnitReading } from '../readSentence';
import { wordsFrom } from './definition';
import { answerOf, pointsAway } from './doingAnswer';
import type { Lexis } from './lexis';

/** Verbs that say next to nothing by themselves. */
const SAYS_LITTLE =
  /^(?:have|do|be|get|go|come|seem|appear|become|remain|vary|differ|exist|happen|occur|mean|refer|call|know|lie|stand|sit|live)$/;
/** After these an infinitive says what is done, behind whoever does it. */
const TAKES_DOER =
  /^(?:allow|enable|require|help|force|encourage|cause|permit|lead|prompt|oblige|compel|induce|forbid|urge|invite)$/;
/** What somebody with a name only goes on with, or would like, says little of them. */
const STRIVES = /^(?:work|serve|strive|seek|struggle|aim|learn|act|exist|need|help)$/;
const GOES_ON = /^(?:continue|begin|start|need|want|tend|try|use)$/;
/** Prepositions that go with a verb; "in", "at" and "during" tell where and when. */
const GOES_WITH = /^(?:on|upon|of|to|from|with|for|into|as|against|toward|towards|through)$/;
const RESTS = /^(?:base|build|found|ground|focus|center|centre|model|predicate)$/;
/** Verbs that measure. */
const MEASURES = /^(?:last|cost|weigh|measure|equal|total|number|average)$/;
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
  readonly scene: string;
}

type Asked = Pick<Doing, 'asks' | 'object' | 'stranded' | 'rest'> & { readonly particle?: string };

/** `scene`: where it is so, in the words of the heading above it. */
export function doingOf(stated: Stated, isPlain: Lexis['isPlain'], scene = ''): Doing | null {
  const { reading, clause, subject, verb, parts } = stated;
  const group = clause.verb;
  const fronted = whereOf(parts.filter(({ isFronted }) => isFronted));
  const where = fronted === '' ? scene : fronted;
  if (!group || where === null || (SAYS_LITTLE.test(verb.lemma) && !verb.isCopula)) return null;
  const { chunks, words } = reading;
  const end = endOf(reading, clause, group);
  // "determines the issues and questions it ...": a list was cut in two.
  const isCut = words[end]?.pos === 'CCONJ' && words[end - 1]?.text !== ',';
  if (isCut && chunks.some(({ kind, from }) => kind === 'np' && from === end + 1)) return null;
  const behind = { stated, rest: chunks.filter(({ from }) => from >= group.to), end, scene };
  const asked = verb.isCopula
    ? (byQuality(behind) ?? (where === '' ? null : byBeing(behind)))
    : (byTwoVerbs(behind) ?? byDeed(behind) ?? byPreposition(behind) ?? byDoer(behind) ?? byObject(behind));
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
  return joinFronted(
    fronted.filter(({ role, text }) => role === 'phrase' && !/^on the one hand$/i.test(text)),
    ({ text }) => text,
  );
}

function answer({ stated, end }: Pick<Behind, 'stated' | 'end'>, from: number, to = end): string | null {
  const { reading, subject } = stated;
  if (from >= to || holdsStatement(reading, from, to)) return null;
  const last = reading.words.slice(from, to).findLast(({ pos }) => pos !== 'PUNCT');
  const text = answerOf(wordsFrom(reading, from, to), subject);
  // "develop pluralist, open towns": of what is described so, the noun was cut off.
  return text !== null && last?.pos === 'ADJ' && text.split(' ').length <= 2 ? null : text;
}

/** "wear trousers, and most people think ...": a second statement that was not seen as one. */
const holdsStatement = ({ chunks, clauses }: UnitReading, from: number, to: number): boolean =>
  chunks.some((chunk) => {
    if (chunk.kind !== 'vg' || chunk.form !== 'finite' || chunk.from < from || chunk.to > to) return false;
    const kind = clauses.find(({ verb }) => verb === chunk)?.kind ?? 'main';
    return kind === 'main' || kind === 'coordinate';
  });

/** "can weaken and break old bonds": both do it to the same. */
function byTwoVerbs({ stated, rest: [joint, second, object], end }: Behind): Asked | null {
  const { reading, clause, verb } = stated;
  if (joint?.kind !== 'and' || second?.kind !== 'vg' || verb.particle !== '' || !isNoun(object)) return null;
  const rest = answer({ stated, end }, second.to, endOf(reading, clause, second));
  const particle = `${reading.words[joint.from]?.lower ?? ''} ${reading.words[second.main]?.lemma ?? ''}`;
  return rest === null ? null : { asks: 'what', object: '', stranded: '', rest, particle };
}

/** "aim to protect small savers", "are designed to serve"; "are thought to be" tells of no deed. */
function byDeed(behind: Behind): Asked | null {
  const { verb, reading, subject } = behind.stated;
  const [deed] = behind.rest;
  if (deed?.kind !== 'vg' || deed.form !== 'to') return null;
  if (/^(?:be|have)$/.test(reading.words[deed.main]?.lemma ?? '')) return null;
  if (isNamed(subject) && GOES_ON.test(verb.lemma)) return null;
  const rest = answer(behind, deed.from + 1);
  if (rest === null) return null;
  if (verb.isPassive || takesDeed(verb) || STRIVES.test(verb.lemma))
    return { asks: 'what', object: '', stranded: 'to do', rest };
  // "People blink to keep their eyes clear."
  return { asks: 'why', object: '', stranded: '', rest: `to ${rest}` };
}

/** "relies on the water of one season" */
function byPreposition(behind: Behind): Asked | null {
  const { verb, reading } = behind.stated;
  const [first, object] = behind.rest;
  if (first?.kind !== 'prep' || first.to - first.from !== 1 || !isNoun(object)) return null;
  const stranded = reading.words[first.from]?.lower ?? '';
  // "are formed by the frost"; by somebody, asks for who that is.
  const isCause = verb.isPassive && stranded === 'by' && !object.isName;
  // "can be seen on the south side": where, and not what it rests on.
  const isPlace = verb.isPassive && stranded === 'on' && !RESTS.test(verb.lemma);
  if (
    isPlace ||
    object.quantity !== null ||
    (!GOES_WITH.test(stranded) && !isCause) ||
    (verb.isPassive && stranded === 'for' && verb.lemma !== 'use')
  )
    return null;
  const rest = answer(behind, first.to);
  return rest === null ? null : { asks: 'what', object: '', stranded, rest };
}

/** "is secondary to the codes", "is critical for reading later rulings" */
function byQuality(behind: Behind): Asked | null {
  const { words } = behind.stated.reading;
  const [quality, preposition, object] = behind.rest;
  const word = words[quality?.from ?? -1];
  if (!quality || quality.to - quality.from !== 1 || !/^(?:adjective|np)$/.test(quality.kind) || word?.pos !== 'ADJ')
    return null;
  const lower = words[preposition?.from ?? -1]?.lower ?? '';
  const isGerund = object?.kind === 'vg' && object.form === 'ing';
  if (
    preposition?.kind !== 'prep' ||
    !/^(?:on|of|to|for|from|with|against)$/.test(lower) ||
    (!isGerund && !isNoun(object))
  )
    return null;
  // "is important for three reasons": which reasons is the question.
  if (isNoun(object) && (object.quantity !== null || /^reasons?$/.test(words[object.head]?.lower ?? ''))) return null;
  const rest = answer(behind, preposition.to);
  return rest === null ? null : { asks: 'what', object: '', stranded: `${word.lower} ${lower}`, rest };
}

const FEWEST_WORDS = 4;

/** "In old towns, the markets are courts of law": what they are there. */
function byBeing(behind: Behind): Asked | null {
  const [noun] = behind.rest;
  const rest = isNoun(noun) && !noun.isName && noun.quantity === null ? answer(behind, noun.from) : null;
  return rest === null || rest.split(' ').length < FEWEST_WORDS
    ? null
    : { asks: 'what', object: '', stranded: '', rest };
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
  return rest === null || pointsAway(object, subject) ? null : { asks: 'what', object, stranded: 'to do', rest };
}

/** "records the debts of a town"; where a way is told, too, that is asked for. */
function byObject(behind: Behind): Asked | null {
  const { verb, subject } = behind.stated;
  const [object] = behind.rest;
  const isGerund = object?.kind === 'vg' && object.form === 'ing';
  if (!object || (!isGerund && !isNoun(object)) || verb.isPassive) return null;
  if (object.kind === 'np' && object.quantity !== null && subject.isName) return null;
  if (MEASURES.test(verb.lemma)) return null;
  // What a body says is asked with what it is about.
  if (subject.kind === 'organisation' && isSpeechVerb(verb.lemma)) return null;
  const rest = answer(behind, object.from);
  if (rest === null) return null;
  const [, done, way] = /^(.+?),? (by (?:\p{Ll}+ly )?\p{Ll}+ing(?!\p{L}).+)$/su.exec(rest) ?? [];
  if (done !== undefined && way !== undefined && done.split(' ').length <= LONGEST_OBJECT)
    return { asks: 'how', object: done, stranded: '', rest: way };
  return behind.scene === '' && isWide(behind.stated) ? null : { asks: 'what', object: '', stranded: '', rest };
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
function subjectText({ text, isName, span }: Part, { unit, words }: UnitReading, isPlain: Lexis['isPlain']): string {
  const first = /^\p{Lu}\p{Ll}+(?= \p{Ll}|$)/u.exec(text)?.[0];
  const isOpening = first !== undefined && !isName && span.start === unit.start;
  return isOpening && (isPlain(first) || words[0]?.pos === 'NOUN')
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
