// "A spring mill relies on the water of one season.", "Slow banks aim to protect small savers.": what a kind of thing does, is for or rests
// on. Such a sentence names nobody; it is read where its subject is a term the article comes back to, and it is asked whole.
import type { Doing } from '../../model';
import type { Told } from '../arguments/passage';
import type { Stated } from '../propositions/stated';
import type { UnitReading } from '../readSentence';
import { doingOf, whereOf } from './doingShape';
import { hasTopic, type Lexis } from './lexis';

export interface FoundDoing {
  readonly doing: Doing;
  readonly reading: UnitReading;
  readonly because: string;
}

export function doingIn({ reading, stated }: Told, { topics, isPlain }: Lexis): FoundDoing[] {
  const { unit } = reading;
  if (unit.isQuoted || unit.isTag === true || /[?!:]["”’)]*$/u.test(unit.text)) return [];
  if (/^(?:\S+ ){0,2}for (?:example|instance)(?!\p{L})/iu.test(unit.text)) return [];
  return stated.flatMap((each) => {
    if (!isOfTerm(each, topics)) return [];
    const doing = doingOf(each, isPlain);
    return doing === null
      ? []
      : [{ doing, reading, because: `the sentence says what “${each.subject.text}” ${each.verb.main}` }];
  });
}

const LONGEST_SUBJECT = 12;
/** One of its kind, all of it or the kind itself; not these, not some, and not a number of them. */
const PARTICULAR =
  /^(?:this|that|these|those|some|many|most|much|more|less|fewer|such|other|another|all|any|no|both|either|neither|several|few|one|only|even|certain|various|different|what|whatever|whoever|which|how|people|anyone|everyone|someone|things?|half|my|our|your|his|her|its|their|\d+)(?!\p{L})/iu;
const SPEAKS = /(?<!\p{L})(?:i|we|us|our|you|your|my|me)(?!\p{L})/iu;
/** Said of the text itself. */
const OF_THE_TEXT =
  /^(?:the |an? )?(?:chapter|section|article|figure|table|text|book|author|example|question|answer)s?$/iu;

function isOfTerm(stated: Stated, topics: ReadonlySet<string>): boolean {
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
    verb.tense?.startsWith('present') === true || /^(?:can|may|must|should|will|is|are|do|does)$/.test(first);
  const isProgressive = (/^(?:is|are)$/.test(first) && !verb.isPassive) || verb.auxiliaries.includes('being');
  if (!isPresent || isProgressive || verb.isNegated || verb.isCopula) return false;
  const where = whereOf(stated.parts.filter(({ isFronted }) => isFronted)) ?? '';
  // "In a spring mill, the miller ...": which miller, its mill tells.
  const isPlaced = /^in (?:an? )?(?!the |this |that |some )\p{Ll}/u.test(where) && hasTopic(where, topics);
  if (subject.isName) return subject.kind !== 'place';
  // "the court": which, another sentence tells; "the courts of a spring mill" are told here.
  if (/^(?:the|each|every) /i.test(text))
    return isPlaced || (/^the (?:\S+ ){1,3}of \S/iu.test(text) && hasTopic(text, topics));
  return hasTopic(text, topics);
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
