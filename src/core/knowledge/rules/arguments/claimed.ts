// "Fear blurs the logic of people and changes what they do.": what one who argues holds of the matter of the article, in a sentence from
// which no question could be made. It stays as it was written, with names for pronouns, and what it says of its subject is left out.
import type { Document } from '../../../source/document';
import { stemOf } from '../../stems';
import type { Fact } from '../../model';
import { capitalise } from '../../statement';
import type { FoundEntity } from '../entities/findEntities';
import { gapFact } from '../facts/factFrom';
import type { VerbGroup } from '../grammar/chunks';
import type { Slot } from '../grammar/slots';
import { openerOf } from './openers';
import { isStatement, type Passage, type Told } from './passage';
import { sayingOf, wordsBetween } from './saying';
import { isAccount } from './voice';

const SHORTEST = 7;
const LONGEST = 28;
const JOINED = 2;
/** Words that must stay around the gap. */
const FEWEST_AROUND = 5;
const FEWEST_GAP_WORDS = 2;
const GAP_WORDS = 8;

/** What opens like this hangs on the sentence before, or calls for something. */
const HANGING =
  /^(?:for (?:example|instance)|such|one|another|some|other|others|here|there|now|let|try|also|either|instead|then|or|and|but|so)(?!\p{L})/iu;

/** Its point stands in the sentence before. */
export const EXAMPLE = /(?<!\p{L})for (?:example|instance)(?!\p{L})/iu;

/** Of "However," and "Moreover," the claim stands without; what is granted, or drawn from something, does not. */
function isHanging(told: Told): boolean {
  const opener = openerOf(told);
  return opener ? !/^(?:contrast|addition|aside)$/.test(opener.kind) : HANGING.test(told.reading.unit.text);
}

export function claimedWords(
  passage: Passage,
  author: FoundEntity | null,
  matters: ReadonlySet<string>,
  isUsed: (told: Told) => boolean,
  document: Document,
): Fact[] {
  if (author === null) return [];
  return passage.flatMap((told) => {
    const { reading, speaker, scopeAt } = told;
    if (speaker !== null || reading.unit.isQuoted || isUsed(told) || !isStatement(told)) return [];
    const [main] = reading.clauses;
    if (!main?.verb || main.isUncertain || main.verb.isNegated || isAccount(main, told)) return [];
    const own = reading.parts.find(({ clause }) => clause === main);
    const subject = own?.subject;
    if (!own || !subject?.noun) return [];
    const isOurs = isResolve(told, subject, main.verb);
    if (!isOurs && (subject.noun.isPronoun || !isAbout(told, subject, matters))) return [];
    if (isHanging(told) || EXAMPLE.test(reading.unit.text)) return [];
    const said = sayingOf(told);
    if (!said) return [];
    const count = said.text.split(' ').length;
    const left = own.after
      .map((slot) => ({ slot, text: leftOut(slot, told) }))
      .findLast(({ slot, text }) => text !== null && isTelling(text) && closes(text, said.text, slot, told))?.text;
    if (count < SHORTEST || count > LONGEST || left == null) return [];
    const statement = `${capitalise(said.text)}.`;
    const start = statement.toLowerCase().indexOf(left.toLowerCase());
    return [
      gapFact(reading, document, {
        type: 'attribution',
        importance: 2,
        statement,
        gap: { start, end: start + left.length },
        rule: 'claimed-words',
        because: `${author.name} holds it of ${wordsBetween(told, subject.from, subject.to)}`,
        holder: author,
        quantity: null,
        about: [...new Set(scopeAt(0).names.map(({ entity }) => entity.id))],
      }),
    ];
  });
}

/** "We must keep the peace", "we shall pay": what a speaker resolves or promises. */
const isResolve = ({ reading: { words } }: Told, { from, to }: Slot, { auxiliaries }: VerbGroup): boolean =>
  to - from === 1 &&
  words[from]?.lower === 'we' &&
  /^(?:must|should|will|shall)$/.test(words[auxiliaries[0] ?? -1]?.lower ?? '');

/** Its subject is what the article comes back to or has a name, or it joins two of these. */
function isAbout({ reading: { words } }: Told, { from, to }: Slot, matters: ReadonlySet<string>): boolean {
  const found = [...words.entries()].filter(
    ([, { pos, lower }]) => (pos === 'NOUN' || pos === 'PROPN') && matters.has(stemOf(lower)),
  );
  return (
    found.some(([at]) => from <= at && at < to) ||
    words.slice(from, to).some(({ pos }) => pos === 'PROPN') ||
    new Set(found.map(([, { lower }]) => stemOf(lower))).size >= JOINED
  );
}

/** A slot without its preposition and "the"; "a" and "an" would give a clue. */
function leftOut(slot: Slot, told: Told): string | null {
  const { words } = told.reading;
  if (!/^(?:object|complement|infinitive|gerund|phrase)$/.test(slot.role) || slot.preposition === 'like') return null;
  let { from, to } = slot;
  while (
    from < to &&
    /^(?:ADP|DET|PUNCT|PART)$/.test(words[from]?.pos ?? '') &&
    !/^an?$/.test(words[from]?.lower ?? '')
  )
    from += 1;
  while (to > from && words[to - 1]?.pos === 'PUNCT') to -= 1;
  return from < to ? wordsBetween(told, from, to) : null;
}

/** It stands once, as words of their own ("well-dressed" is one), with enough around it, where the statement or its first half ends. */
function closes(text: string, said: string, slot: Slot, { reading: { clauses } }: Told): boolean {
  const [before = '', behind, ...others] = said.split(text);
  if (
    others.length > 0 ||
    behind === undefined ||
    /(?:^|, )(?:and|or) $|[-–’']$|(?<!\p{L})(?:what|which|who|whom|how|where|when|why|whether|that) $/u.test(before)
  )
    return false;
  if (`${before}${behind}`.split(' ').length <= FEWEST_AROUND) return false;
  const goesOn = clauses.some(
    ({ kind, from, verb }) =>
      kind === 'coordinate' && from >= slot.to && from - slot.to <= 1 && (verb?.form ?? '').endsWith('finite'),
  );
  return /^$|^,? (?:because|when|if|while|rather) |^; /u.test(behind) || (goesOn && /^,? (?:and|but) /u.test(behind));
}

const isTelling = (text: string): boolean => {
  const count = text.split(' ').length;
  return (
    count >= FEWEST_GAP_WORDS &&
    count <= GAP_WORDS &&
    /\p{L}{4,}/u.test(text) &&
    !/(?<!\p{L})(?:he|she|it|they|them|him|her)(?!\p{L})/iu.test(text)
  );
};
