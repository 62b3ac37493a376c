// "A spring mill relies on the water of one season.", "Slow banks aim to protect small savers.": what a kind of thing does, is for or rests
// on. Such a sentence names nobody; it is read where its subject is a term the article comes back to, and it is asked whole.
import type { Doing } from '../../model';
import type { Told } from '../arguments/passage';
import type { Stated } from '../propositions/stated';
import type { UnitReading } from '../readSentence';
import { doingOf, whereOf } from './doingShape';
import { stemOf } from '../../stems';
import { hasTopic, type Lexis } from './lexis';

export interface FoundDoing {
  readonly doing: Doing;
  readonly reading: UnitReading;
  readonly because: string;
  /** Where it is no `what-a-term-does`. */
  readonly rule?: string;
}

/** `scene`: of which kind of thing its section tells; empty where no heading says so. */
export function doingIn({ reading, stated }: Told, { topics, isPlain }: Lexis, scene = ''): FoundDoing[] {
  const { unit } = reading;
  if (unit.isQuoted || unit.isTag === true || /[?!:]["”’)]*$/u.test(unit.text)) return [];
  if (/^(?:\S+ ){0,2}for (?:example|instance)(?!\p{L})/iu.test(unit.text)) return [];
  return stated.flatMap((each) => {
    const isStaged = isOnScene(each, scene);
    if (!isOfTerm(each, topics, isStaged)) return [];
    const doing = doingOf(each, isPlain, isStaged ? scene : '');
    return doing === null || (isStaged && doing.rest.split(' ').length < FEWEST_ON_SCENE)
      ? []
      : [{ doing, reading, because: `the sentence says what “${each.subject.text}” ${each.verb.main}` }];
  });
}

const LONGEST_SUBJECT = 12;
/** Of "the judge" below a heading, less is a remark in passing. */
const FEWEST_ON_SCENE = 4;
/** One of its kind, all of it or the kind itself; not these, not some, and not a number of them. */
const PARTICULAR =
  /^(?:this|that|these|those|some|many|most|much|more|less|fewer|such|other|another|all|any|no|both|either|neither|several|few|one|only|even|certain|various|different|what|whatever|whoever|which|how|people|anyone|everyone|someone|things?|half|my|our|your|his|her|its|their|\d+)(?!\p{L})/iu;
const SPEAKS = /(?<!\p{L})(?:i|we|us|our|you|your|my|me)(?!\p{L})/iu;
/** Said of the text itself. */
const OF_THE_TEXT =
  /^(?:the |an? )?(?:chapter|section|article|figure|table|text|book|author|example|question|answer)s?$/iu;

/** "The judge asks the witnesses" below "Civil Law Systems": which judge, the heading tells. */
function isOnScene({ subject, parts, clause, reading: { unit, clauses } }: Stated, scene: string): boolean {
  const isWhole =
    clause.kind === 'main' &&
    unit.start === unit.sentence.start &&
    !clauses.some(({ connective }) => /^(?:if|when|unless)$/.test(connective));
  if (scene === '' || !isWhole || parts.some(({ isFronted, role }) => isFronted && role === 'phrase')) return false;
  const [, noun = ''] = /^(?:the|each|every) (\p{Ll}+)$/iu.exec(subject.text) ?? [];
  return noun !== '' && !scene.split(' ').some((word) => stemOf(word) === stemOf(noun));
}

function isOfTerm(stated: Stated, topics: ReadonlySet<string>, isStaged: boolean): boolean {
  const { subject, verb, clause, standing, holder, reading } = stated;
  const isStatement =
    clause.kind === 'main' ||
    clause.kind === 'coordinate' ||
    (clause.kind === 'subordinate' && /^(?:while|whereas)$/.test(clause.connective));
  if (!isStatement || standing.kind !== 'fact' || holder !== null || clause.isUncertain) return false;
  if (subject.kind === 'person' || subject.isDangling || subject.date !== null || subject.quantity !== null)
    return false;
  const { text } = subject;
  if (
    PARTICULAR.test(text) ||
    OF_THE_TEXT.test(text) ||
    text.split(' ').length > LONGEST_SUBJECT ||
    SPEAKS.test(reading.unit.text) ||
    !isWholeSubject(stated)
  )
    return false;
  const first = verb.auxiliaries[0] ?? '';
  const isPresent =
    (verb.tense?.startsWith('present') === true && !verb.isCopula) ||
    /^(?:is|are)$/.test(verb.isCopula && first === '' ? verb.main : '') ||
    /^(?:can|may|must|should|will|is|are|do|does)$/.test(first);
  const isProgressive =
    (/^(?:is|are)$/.test(first) && !verb.isPassive && !verb.isCopula) || verb.auxiliaries.includes('being');
  if (!isPresent || isProgressive || verb.isNegated) return false;
  const where = whereOf(stated.parts.filter(({ isFronted }) => isFronted)) ?? '';
  // "In a spring mill, the miller ...": which miller, its mill tells.
  const isPlaced = /^in (?:an? )?(?!the |this |that |some )\p{Ll}/u.test(where) && hasTopic(where, topics);
  if (subject.isName) return subject.kind !== 'place';
  // "the court": which, another sentence tells; "the courts of a spring mill" are told here.
  if (/^(?:the|each|every) /i.test(text))
    return isStaged || isPlaced || (/^the (?:\S+ ){1,3}of \S/iu.test(text) && hasTopic(text, topics));
  return isPlaced || hasTopic(text, topics);
}

/** Nothing of it was left before it: "the attorneys and | parties make", "only the same or | a higher court". */
function isWholeSubject({ reading, clause }: Stated): boolean {
  const slot = reading.parts.find((parts) => parts.clause === clause)?.subject;
  // Taken over from the clause before.
  if (!slot) return true;
  const { chunks, words } = reading;
  // "Their families": whose, it would have to say twice.
  if (/^(?:its|their|his|her|our|your|my)$/.test(words[slot.from]?.lower ?? '')) return false;
  const before = chunks[chunks.findIndex(({ to }) => to === slot.from)];
  if (!before) return true;
  if (before.kind === 'and') return clause.kind === 'coordinate' && words[before.from - 1]?.text === ',';
  return /^(?:comma|adverb|subordinator)$/.test(before.kind);
}
