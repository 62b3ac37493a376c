// What stands beside a name between commas and says what somebody is: from its article to its last noun, with the clause that tells which.
import type { Word } from '../grammar/word';
import { isRoleNoun } from './kindsOfNames';
import type { NameMention } from './nameMentions';

/** "John Cornyn, Republican from Texas": a role noun opens or closes the phrase behind the comma. */
export function appositionRole({
  reading: { words },
  from: start,
  to,
  preposition,
}: NameMention): { from: number; to: number } | null {
  if (words[to]?.text !== ',' || isCounty(words, start)) return null;
  // "born in northern Alder, the second child": nobody is in somebody.
  if (/^(?:in|near)$/.test(preposition)) return null;
  let from = to + 1;
  // "Ann Lee, whose father ..."
  if (words[from]?.lower === 'whose' || words[from]?.pos === 'CCONJ') return null;
  // "Tom Berg, then a junior officer"
  if (words[from]?.lower === 'then') from += 1;
  if (words[from]?.pos === 'DET' || words[from]?.pos === 'PRON') from += 1;
  for (let at = from; at < Math.min(words.length, from + 7); at += 1) {
    const word = words[at];
    if (
      !word ||
      (word.pos === 'PUNCT' && word.text !== '-') ||
      word.pos === 'VERB' ||
      word.pos === 'AUX' ||
      word.pos === 'ADP'
    )
      return null;
    if (
      (word.pos === 'NOUN' || word.pos === 'PROPN') &&
      isRoleNoun(word.text) &&
      words[at + 1]?.pos !== 'NOUN' &&
      words[at + 1]?.pos !== 'PROPN'
    ) {
      let end = at + 1;
      while (
        words[end] &&
        words[end]?.text !== ',' &&
        words[end]?.text !== '.' &&
        !/^[;:()—–"“”]$/.test(words[end]?.text ?? '') &&
        !endsRole(words, end) &&
        words[end]?.lower !== 'who' &&
        end < at + 12
      )
        end += 1;
      // "at the inn where she stayed": what was cut short is left out.
      if (words[end]?.pos === 'VERB' || words[end]?.pos === 'AUX') {
        const open = words.findLastIndex(
          ({ lower }, index) => index > at && index < end && /^(?:where|that|which|whose|when)$/.test(lower),
        );
        if (open > 0) end = open;
        // "out of Kesten, the mayor of Alder has ...": the subject of what follows.
        else if (preposition !== '' && words[end]?.pos === 'AUX') return null;
      }
      // "an economist who led a review": which one is part of what he is.
      if (words[end]?.lower === 'who')
        while (words[end] && !/^[,.;:()—–"“”]$/.test(words[end]?.text ?? '') && end < at + 20) end += 1;
      // "a former miller responsible for grinding": cut short before its verb, it ends with its noun.
      // "for the Kesten military," is whole.
      // "Ann and Tom Berg, a miller and a weaver respectively": neither is both.
      if (words[end - 1]?.lower === 'respectively') return null;
      const loose = /^[,.]$/.test(words[end]?.text ?? '')
        ? /^(?:ADP|SCONJ|CCONJ|DET|PRON)$/
        : /^(?:ADP|SCONJ|CCONJ|ADJ|DET|PRON|ADV)$/;
      while (end > at + 1 && loose.test(words[end - 1]?.pos ?? '')) end -= 1;
      // "a firm run from Alder, the mayor of Kesten has said": who does something is nobody named before the comma.
      if (words[end]?.pos === 'AUX' && preposition !== '') return null;
      if (namesAnother(words, at, end)) return null;
      return { from: to + 1, to: end };
    }
  }
  return null;
}

/** "born in Kesten, Alder, the son of ...": the second name of a place. */
const isCounty = (words: NameMention['reading']['words'], at: number): boolean => {
  if (words[at - 1]?.text !== ',' || words[at - 2]?.pos !== 'PROPN') return false;
  let from = at - 2;
  while (words[from - 1]?.pos === 'PROPN') from -= 1;
  return /^(?:in|at|near)$/.test(words[from - 1]?.lower ?? '');
};

/** A verb ends what stands beside the name; not "responsible for coaching young players", nor a name that looks like a verb. */
function endsRole(words: NameMention['reading']['words'], at: number): boolean {
  const word = words[at];
  if (word?.pos !== 'VERB' && word?.pos !== 'AUX') return false;
  if (/^\p{Lu}\p{Ll}/u.test(word.text)) return false;
  const before = words[at - 1];
  // "head of the Alder-based bank"
  if (before?.text === '-' && before.end === word.start) return false;
  const isDeed = (other: Word | undefined): boolean => other?.pos === 'ADP' || other?.pos === 'SCONJ';
  const isGerund = word.lower.endsWith('ing');
  return !(isGerund && (isDeed(before) || (before?.pos === 'CCONJ' && words[at - 2]?.lower.endsWith('ing') === true)));
}

/** "Ann Lee, bassist and front man Tom Berg, and ...": the next of several people, each with what he is before his name. */
function namesAnother(words: NameMention['reading']['words'], role: number, end: number): boolean {
  let at = end;
  while (at > role + 1 && words[at - 1]?.pos === 'PROPN') at -= 1;
  const before = words[at - 1];
  const isOfSomebody = words.slice(role, at).some(({ pos }) => pos === 'ADP');
  return at < end && !isOfSomebody && before?.pos === 'NOUN' && /^(?:,|and)$/.test(words[end]?.lower ?? '');
}
