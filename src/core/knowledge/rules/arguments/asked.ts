// A claim as a question asks for it: "the mill should be sold" -> "should the mill be sold", "prices fell" -> "did prices fall". The words
// are those of the claim; only the verb moves. Null where the grammar is not safe.
import type { Clause } from '../grammar/clause';
import type { Parts } from '../grammar/parts';
import { MODALS, tenseOf } from '../grammar/verbs';
import type { Told } from './passage';
import { type Saying, wordsBetween } from './saying';

/** Words a phrase in front may have to be said behind the question. */
const LONGEST_OPENING = 12;

export function askedOf({ text, told, form }: Saying): string | null {
  if (form !== 'clause') return null;
  const { parts } = told.reading;
  for (const own of parts) {
    if (!/^(?:main|complement|coordinate)$/.test(own.clause.kind)) continue;
    const asked = turned(text, own, told);
    if (asked !== null) return asked;
  }
  return null;
}

function turned(text: string, { subject, verb, clause }: Parts, told: Told): string | null {
  const { words } = told.reading;
  const first = verb.auxiliaries.find((at) => !/^(?:not|n't)$/.test(words[at]?.lower ?? '')) ?? verb.main;
  const word = words[first];
  if (!subject || !word || subject.from >= first || !isOneStatement(clause, text, told)) return null;
  // With what describes it, else without.
  for (const to of [first, subject.to]) {
    const named = wordsBetween(told, subject.from, to);
    const at = named === '' ? -1 : text.indexOf(named);
    // "Ann Lee, a miller, sold": without what she also is.
    const joint = at < 0 ? null : /^(?:, [^,]+,)? /.exec(text.slice(at + named.length));
    if (!joint) continue;
    const verbAt = at + named.length + joint[0].length;
    if (!text.startsWith(word.text, verbAt)) continue;
    const behind = text.slice(verbAt + word.text.length);
    const opening = text.slice(0, at);
    if (!/^(?: |$)/.test(behind) || !/^$|, $/.test(opening)) continue;
    const isHelped = verb.auxiliaries.length > 0 || verb.isCopula;
    const core = isHelped
      ? `${word.lower} ${named}${behind}`
      : withDo(named, behind, word, subject.noun?.isPlural === true);
    if (core === null) return null;
    // A question that turns on "not" is read wrongly: the denial stays behind "that".
    if (/(?<!\p{L})(?:not|never)(?!\p{L})/u.test(core)) return null;
    const phrase = opening.replace(/, $/, '');
    if (phrase.split(' ').length > LONGEST_OPENING) return null;
    return phrase === '' ? core : `${core} ${phrase}`;
  }
  return null;
}

function withDo(named: string, rest: string, word: Told['reading']['words'][number], isPlural: boolean): string | null {
  const tense = tenseOf(word, !isPlural);
  if (tense === null) return null;
  return `${tense === 'past' ? 'did' : isPlural ? 'do' : 'does'} ${named} ${word.lemma}${rest}`;
}

/** "A sinks and B swims", "it sinks and drowns them": only one of the verbs would move, unless a modal serves both. */
function isOneStatement(clause: Clause, text: string, { reading: { clauses, words } }: Told): boolean {
  const isModal = MODALS.has(words[clause.verb?.auxiliaries[0] ?? -1]?.lower ?? '');
  return !clauses.some((other) => {
    const verb = words[other.verb?.main ?? -1];
    if (other === clause || other.kind !== 'coordinate' || !verb || !` ${text} `.includes(` ${verb.text} `))
      return false;
    if (other.parent !== clause && other.parent?.parent !== clause) return false;
    const isBare = other.verb?.auxiliaries.length === 0 && verb.lower === verb.lemma;
    return other.connective.endsWith('+') || !isModal || !isBare;
  });
}
