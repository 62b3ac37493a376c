// Sentences the rules may have read wrongly, or cannot repeat whole: from them no fact is taken. A fact without the part that made it true
// is false, and one from a wrong reading is nonsense; both are worse than no fact.
import type { Part } from '../../proposition';
import type { Chunk } from '../grammar/chunks';
import type { Parts } from '../grammar/parts';
import { mayBeParticiple } from '../grammar/verbs';
import { RELATIVE_TIME } from '../propositions/wording';
import type { Stated } from '../propositions/stated';

export const isDoubtful = (stated: Stated): boolean => losesSomething(stated) || isMisread(stated);

/** Words that make a whole sentence a guess: "Perhaps the mill burnt down." */
const HEDGE =
  /^(?:perhaps|maybe|possibly|probably|presumably|apparently|allegedly|reportedly|supposedly|seemingly|arguably|hopefully|ideally)$/i;

/** A part that cannot be said here, though without it the rest says more than the text does: "on those roads", "after her". */
const losesSomething = ({ parts }: Stated): boolean =>
  parts.some(
    (part) => (part.isDangling && !mayGo(part)) || (part.role === 'adverb' && part.isFronted && HEDGE.test(part.text)),
  );

/** What can be left out without harm: when the writer wrote, what only joins sentences, why or in spite of what it was so. */
function mayGo({ role, opener, text }: Part): boolean {
  switch (role) {
    case 'apposition':
      return true;
    case 'clause':
      return /^(?:because|since|as|although|though|while|whereas)$/.test(opener);
    case 'adverb':
      return !PLACE.test(text);
    case 'phrase':
      return CONCEDES.test(opener) || (RELATIVE_TIME.test(text) && !POINTS.test(text));
    default:
      return false;
  }
}

const CONCEDES = /^(?:despite|in spite of|notwithstanding|because of|due to|thanks to|owing to|besides|like|unlike)$/;
const PLACE = /(?<!\p{L})(?:there|here|so)(?!\p{L})/iu;
const POINTS =
  /(?<!\p{L})(?:this|these|those|such|it|its|they|them|their|he|him|his|she|her|at (?:the|that) time)(?!\p{L})/iu;

function isMisread(stated: Stated): boolean {
  const { reading, clause, subject, verb, parts } = stated;
  const read = reading.parts.find((other) => other.clause === clause);
  if (!read) return false;
  // "a pension which Buckland had obtained": what he obtained stands before the clause.
  if (clause.kind === 'relative' && read.subject !== null) return true;
  // "every house that stands empty": it says of which houses, and of no other.
  if (clause.kind === 'relative' && RESTRICTED.test(subject.text)) return true;
  if (verb.isCopula) return false;
  return (
    holdsAnotherVerb(read, reading.words) ||
    isTwoPlurals(read, reading.words) ||
    isBehindComma(read) ||
    isAName(read, reading.words) ||
    isDoneBySomebody(read, reading.words) ||
    goesOnPassive(stated, read) ||
    hasLooseJoint(read) ||
    hasLostObject(parts) ||
    holdsHalfAClause(parts) ||
    (verb.lemma === 'have' && !parts.some(isObject)) ||
    // "Ann Lee told the mayor, ...": what was said stands elsewhere.
    (/^(?:tell|ask|inform|remind|assure|warn|convince)$/.test(verb.lemma) &&
      !verb.isPassive &&
      parts.filter(isObject).length + parts.filter(isSaying).length < 2)
  );
}

const RESTRICTED =
  /^(?:every|each|any|all|no|those|most|few|many|some|several|none|only|anyone|anybody|everyone|everybody|nobody)(?!\p{L})/iu;

/** "in 1877 when Berg": of a clause only the first words were read. */
const holdsHalfAClause = (parts: readonly Part[]): boolean =>
  parts.some(({ role, opener }) => role === 'phrase' && /(?:^| )(?:when|while|where|although|because)$/.test(opener));

const isObject = ({ role }: Part): boolean => role === 'object' || role === 'complement';
const isSaying = ({ role, opener }: Part): boolean =>
  role === 'infinitive' || role === 'clause' || (role === 'phrase' && /^(?:about|of|to)$/.test(opener));

/** "The French moved to take the city, but the advance came to an end": a whole clause was taken into the subject. */
function holdsAnotherVerb({ clause, verb, subject }: Parts, words: Stated['reading']['words']): boolean {
  const own = clause.chunks.filter(({ from, to }) => subject !== null && subject.from <= from && to <= verb.from);
  const first = own.findIndex((chunk) => chunk.kind === 'vg' && chunk.form.includes('finite'));
  const [, next] = own.slice(first);
  const isNaming = /^(?:named|called|nicknamed|titled|entitled|dubbed)$/.test(
    words[own[first]?.from ?? -1]?.lower ?? '',
  );
  return (
    first >= 0 &&
    (own.slice(first).some(({ kind }) => kind === 'comma' || kind === 'and') || (next?.kind === 'np' && !isNaming))
  );
}

/** "The topics people discussed in Kesten.": of two plurals side by side the second has a clause of its own, and the first no verb. */
function isTwoPlurals({ subject, verb }: Parts, words: Stated['reading']['words']): boolean {
  const head = subject?.noun?.head ?? -1;
  const isPlural = (at: number): boolean => {
    const word = words[at];
    return word?.pos === 'NOUN' && ((word.lower !== word.lemma && word.lower.endsWith('s')) || word.lower === 'people');
  };
  return isPlural(head) && isPlural(head - 1) && verb.from === head + 1;
}

/** "as Wade": a verb inside a sentence has no capital; what has one is a name. */
const isAName = ({ verb, clause }: Parts, words: Stated['reading']['words']): boolean =>
  verb.main > clause.from && /^\p{Lu}\p{Ll}/u.test(words[verb.main]?.text ?? '');

/** "mobilized, perhaps to a greater degree, its efforts": the object was taken for another name of something. */
const hasLostObject = (parts: readonly Part[]): boolean =>
  !parts.some(isObject) &&
  parts.some(({ role, text }) => role === 'apposition' && /^(?:its|their|his|her) /i.test(text));

/** "The lack of industry, compared to the North, undercut ...": between a subject and its own verb stands no single comma. */
function isBehindComma({ clause, verb, subject }: Parts): boolean {
  const before = clause.chunks[clause.chunks.indexOf(verb) - 1];
  return before?.kind === 'comma' && before.from === subject?.to;
}

/** "placed hope in being recognized and supported by Britain": before "by" and somebody a form in -ed is a participle. */
function isDoneBySomebody({ verb, after }: Parts, words: Stated['reading']['words']): boolean {
  const main = words[verb.main];
  const first = after.find(({ role }) => role !== 'adverb');
  return (
    verb.auxiliaries.length === 0 &&
    verb.form === 'maybe-finite' &&
    main !== undefined &&
    mayBeParticiple(main) &&
    first?.role === 'phrase' &&
    first.preposition === 'by' &&
    first.noun !== null &&
    first.noun.quantity === null &&
    first.noun.date === null
  );
}

/** "was jailed for a month and fined 90 pounds": nobody fined anybody; the "was" holds for both. */
const goesOnPassive = ({ reading, clause, parts }: Stated, { verb, subject }: Parts): boolean => {
  const main = reading.words[verb.main];
  const before = reading.parts.find((other) => other.clause === clause.parent)?.verb;
  return (
    clause.kind === 'coordinate' &&
    subject === null &&
    verb.auxiliaries.length === 0 &&
    main !== undefined &&
    mayBeParticiple(main) &&
    before !== undefined &&
    before.auxiliaries.some((at) => /^(?:is|are|was|were|been|being|be)$/.test(reading.words[at]?.lower ?? '')) &&
    parts[0]?.quantity !== null &&
    parts[0]?.quantity !== undefined &&
    parts[0].counted === ''
  );
};

/** A conjunction between two parts that neither of them holds: something was cut in two. */
function hasLooseJoint({ clause, verb, subject, fronted, after }: Parts): boolean {
  const slots = [...fronted, ...(subject ? [subject] : []), ...after];
  const isInside = (chunk: Chunk): boolean => slots.some((slot) => slot.chunks.includes(chunk));
  return clause.chunks.some((chunk, at) => {
    const next = clause.chunks[at + 1];
    return (
      chunk.kind === 'and' &&
      at > 0 &&
      next !== undefined &&
      next !== verb &&
      /^(?:np|prep|adjective|vg)$/.test(next.kind) &&
      !isInside(chunk)
    );
  });
}
