// Who did what to whom, where: an event held against the words of its sentence. What was cut in the wrong place, or lost the word that
// limited it, is not what the text says; and "What did Ann Lee make?" has as many answers as Ann Lee had days.
import type { Part, Proposition } from '../../knowledge/proposition';
import type { Proposal } from '../proposal';
import { withoutOpening } from './front';
import type { Weight } from './reason';
import { factOf, type Subject } from './subject';

interface Read {
  readonly proposition: Proposition;
  readonly asked: Part;
  /** Everything else that is said, adverbs too. */
  readonly others: readonly Part[];
  /** The document's words between two places of it. */
  readonly between: (start: number, end: number) => string;
}

function readOf(card: Proposal, about: Subject): Read | null {
  if (card.type !== 'event' || card.kind === 'list') return null;
  const proposition = factOf(card, about)?.found?.proposition;
  const [evidence] = card.evidence;
  const asked = proposition?.focus === 'subject' ? proposition.subject : proposition?.parts[proposition.focus];
  if (!proposition || !evidence || !asked) return null;
  return {
    proposition,
    asked,
    others: proposition.parts.filter((part) => part !== asked),
    between: (start, end) =>
      evidence.exact.slice(Math.max(0, start - evidence.start), Math.max(0, end - evidence.start)),
  };
}

const inOrder = ({ subject, parts }: Proposition): Part[] =>
  [subject, ...parts].toSorted((one, other) => one.span.start - other.span.start);

/** "the Eastern League | All-Star Game", "the main north|-south routes": half of a word or of a name, taken for the whole. */
function tornAt({ proposition, asked, between }: Read): string | null {
  const parts = inOrder(proposition);
  for (const [at, part] of parts.entries()) {
    const { span } = part;
    const before = between(span.start - 1, span.start);
    const behind = between(span.end, span.end + 2);
    if (/[-–]/u.test(before) || /^[-–][\p{L}\d]/u.test(behind)) return between(span.start, span.end);
    const next = parts[at + 1];
    const gap = next ? between(span.end, next.span.start) : '';
    const isOneName =
      // Where neither half is asked for, both stand side by side again.
      (part === asked || next === asked) &&
      gap === ' ' &&
      /(?:^|[ (])\p{Lu}[\p{L}’'.-]*$/u.test(between(span.start, span.end)) &&
      /^\p{Lu}/u.test(between(span.end + 1, span.end + 2));
    if (isOneName) return between(span.start, span.end);
  }
  return null;
}

/** "Germany: You can ...", "Bells: made of bronze": a heading and what stands below it. */
const holdsHeading = ({ proposition, between }: Read): boolean => {
  const { subject, parts } = proposition;
  const end = Math.max(subject.span.end, ...parts.map(({ span }) => span.end));
  const start = Math.min(subject.span.start, ...parts.map(({ span }) => span.start));
  return /[:;] /.test(between(start, end)) || /[:;]\s*$/.test(between(start - 2, start));
};

export const torn: Weight = {
  name: 'torn-apart',
  weigh: (card, about) => {
    const read = readOf(card, about);
    if (read === null) return null;
    const where = tornAt(read);
    if (where !== null) return { points: -14, because: `“${where}” is only half of what stands there.` };
    if (/(?<!\p{L})(?:what|who|where) (?:was|were|is|are|do|does|did) (?:when|while|if|as)(?!\p{L})/iu.test(card.front))
      return { points: -14, because: 'The sentence was taken apart in the wrong place.' };
    return holdsHeading(read) ? { points: -10, because: 'It runs a heading and a sentence together.' } : null;
  },
};

/** A closed class: words that say of how much, how surely, how often, on what terms or in which direction something holds. */
const LIMITS =
  /(?<!\p{L})(?:especially|particularly|notably|mainly|mostly|partly|largely|chiefly|primarily|most|many|some|several|few|only|even|almost|nearly|perhaps|probably|possibly|apparently|reportedly|usually|often|sometimes|rarely|never|not|may|might|could|would|should|must|if|unless|when|until|besides|notwithstanding|north|south|east|west)(?!\p{L})/giu;

/** The clause as it stands, without what stands in brackets. */
function clauseOf({ proposition, between }: Read): string {
  const { subject, parts } = proposition;
  // What is left out with a reason stands behind; what limits the deed stands before or within it.
  const said = parts.filter(({ role, isDangling }) => role !== 'clause' && role !== 'apposition' && !isDangling);
  const start = Math.min(subject.span.start, ...said.map(({ span }) => span.start));
  const end = Math.max(subject.span.end, ...said.map(({ span }) => span.end));
  const before = /(?:^|[\s,])(?:most|many|some|several|few|only|even|if|unless|when) $/i.exec(
    between(start - 9, start),
  );
  return `${before?.[0] ?? ''}${between(start, end)}`.replace(/\([^)]*\)|\[[^\]]*\]/g, ' ');
}

export const limited: Weight = {
  name: 'loses-a-limit',
  weigh: (card, about) => {
    const read = readOf(card, about);
    if (read === null) return null;
    const said = ` ${card.front} ${card.back} `.toLowerCase();
    const gone = (clauseOf(read).match(LIMITS) ?? []).find(
      (word) => !new RegExp(`(?<!\\p{L})${word.toLowerCase()}(?!\\p{L})`, 'u').test(said),
    );
    return gone === undefined ? null : { points: -8, because: `“${gone}”, which stands in its sentence, is lost.` };
  },
};

/** Verbs that say nothing of what was done. */
const SAYS_LITTLE = /^(?:have|do|make|get|take|give|receive|use|offer|include|provide|support|lose|see|need|want)$/;

/** "What did Ann Lee receive?": of one name and a verb nobody knows which of many things is meant. */
export const wide: Weight = {
  name: 'has-many-answers',
  weigh: (card, about) => {
    const read = readOf(card, about);
    if (read === null || !/^(?:what-was-done|what-is-meant|place|named-in-a-phrase)$/.test(card.rule)) return null;
    const { proposition, others } = read;
    const { subject, verb } = proposition;
    const tells = others.some(
      ({ role, isDangling, text }) => role !== 'adverb' && !isDangling && text !== '' && card.front.includes(text),
    );
    const isDone = card.rule.startsWith('what-');
    if (isDone && card.kind === 'cloze')
      return { points: -4, because: 'A gap for all that was done may be filled in many ways.' };
    // "What did Ann Lee have after the war?": nothing beside it tells what is meant.
    if (isDone && /^(?:have|possess)$/.test(verb.lemma))
      return { points: -7, because: `Of ${subject.text} many such things could be told.` };
    if (tells) return null;
    // "Where was the Orne Bell cast?": it was cast once. "Where did Ann Lee go?"
    if (isDone ? !SAYS_LITTLE.test(verb.lemma) && !(subject.isName && subject.about.length < 2) : verb.isPassive)
      return null;
    return { points: -7, because: `Of ${subject.text} many such things could be told.` };
  },
};

/** Verbs that only say what belongs to what: asked for the whole, they are asked the wrong way round. */
const BELONGS = /^(?:include|contain|comprise|consist|compose|present|show|remain|concern|involve|mean)$/;

export const sideways: Weight = {
  name: 'asked-the-wrong-way-round',
  weigh: (card, about) => {
    const read = readOf(card, about);
    if (read === null) return null;
    const { proposition, others } = read;
    const { subject, verb, focus } = proposition;
    if (focus === 'subject' && BELONGS.test(verb.lemma) && !verb.isPassive)
      return { points: -8, because: `Nobody asks what it is that ${verb.main} something.` };
    if (
      card.rule === 'place' &&
      verb.isCopula &&
      subject.kind !== 'person' &&
      others.some(({ role, kind }) => role === 'complement' || kind === 'place')
    )
      return { points: -10, because: 'It asks where something is what it is.' };
    return /(?<!\p{L})(?:Figure|Fig\.|Table|Section|Chapter|Appendix) \d/u.test(`${card.front} ${card.back}`)
      ? { points: -12, because: 'It speaks of a drawing or a part of the text.' }
      : null;
  },
};

/** "Who named two fishes after Mary Anning?": a deed that is over, with who did it, to whom, when or where. */
export const deed: Weight = {
  name: 'tells-a-deed',
  weigh: (card, about) => {
    const read = readOf(card, about);
    if (read === null || card.kind !== 'qa') return null;
    const { proposition, asked } = read;
    const { subject, verb } = proposition;
    const isOver = verb.tense === 'past' || /^(?:was|were|had|did)$/.test(verb.auxiliaries[0] ?? '');
    if (!isOver || verb.isCopula || verb.isNegated || SAYS_LITTLE.test(verb.lemma) || !subject.isName) return null;
    if (!asked.isName && asked.text.split(' ').length < 3) return null;
    const rest = proposition.focus === 'subject' ? proposition.parts : [subject, ...read.others];
    const tells = rest.filter(
      (part) => (part.date !== null || part.about.length > 0) && withoutOpening(card.front).includes(part.text),
    ).length;
    const isSubject = proposition.focus === 'subject';
    // Of what is no somebody, the words may be no name.
    if (isSubject && /(?:^|, )what /i.test(withoutOpening(card.front))) return null;
    const needed = isSubject ? 1 : 2;
    return tells < needed
      ? null
      : { points: 4, because: 'It tells of a deed with who did it, and to whom, when or where.' };
  },
};
