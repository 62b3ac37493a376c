// Names that "he" or "she" takes up again: where the next sentence opens with the pronoun, or the same one has "his" or "her" behind
// its only name.
import { pronounKind } from '../discourse';
import type { UnitReading } from '../readSentence';
import { isExpletive } from '../grammar/expletive';
import type { Personal } from './kindOf';
import { isSpeechVerb } from './kindsOfNames';
import type { NameMention } from './nameMentions';

export function personalMentions(readings: readonly UnitReading[], mentions: readonly NameMention[]): Personal {
  const byReading = new Map<UnitReading, NameMention[]>();
  for (const mention of mentions) byReading.set(mention.reading, [...(byReading.get(mention.reading) ?? []), mention]);
  const persons = new Set<NameMention>();
  const things = new Set<NameMention>();
  for (const [index, reading] of readings.entries()) {
    if (reading.unit.isQuoted) continue;
    const own = byReading.get(reading) ?? [];
    const subjects = own.filter(({ isSubject, isModifier }) => isSubject && !isModifier);
    const [subject] = subjects;
    if (subject && saysOfIt(subject)) things.add(subject);
    if (!subject || subjects.length > 1) continue;
    const next = readings[index + 1];
    const follows =
      next && !next.unit.isQuoted && next.unit.sentence.block === reading.unit.sentence.block ? next.words : [];
    const first = follows.findIndex(({ pos }) => pos !== 'PUNCT' && pos !== 'ADV');
    const opener = isExpletive(follows, first) ? null : pronounKind(follows[first]?.lower ?? '');
    const isOnly = own.filter(({ isModifier }) => !isModifier).length === 1;
    const behind = reading.words.slice(subject.to).map(({ lower }) => lower);
    if (opener === 'person' || (isOnly && behind.some((lower) => /^(?:he|she|his|her|himself|herself)$/.test(lower))))
      persons.add(subject);
    else if (opener === 'thing' && isOnly) things.add(subject);
  }
  return { persons, things };
}

/** "Kesten Mills warned that it was short of flour": whoever says so is no person. */
function saysOfIt({ to, reading: { words } }: NameMention): boolean {
  let at = to;
  while (/^(?:VERB|AUX|ADV)$/.test(words[at]?.pos ?? '')) at += 1;
  if (at === to || !words.slice(to, at).some(({ lemma }) => isSpeechVerb(lemma))) return false;
  if (words[at]?.lower === 'that') at += 1;
  return words[at]?.lower === 'it' && !isExpletive(words, at);
}
