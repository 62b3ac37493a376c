// Names that "he" or "she" takes up again: where the next sentence opens with the pronoun, or the same one has "his" or "her" behind
// its only name.
import { pronounKind } from '../discourse';
import type { UnitReading } from '../readSentence';
import type { NameMention } from './nameMentions';

export function personalMentions(
  readings: readonly UnitReading[],
  mentions: readonly NameMention[],
): ReadonlySet<NameMention> {
  const byReading = new Map<UnitReading, NameMention[]>();
  for (const mention of mentions) byReading.set(mention.reading, [...(byReading.get(mention.reading) ?? []), mention]);
  const personal = new Set<NameMention>();
  for (const [index, reading] of readings.entries()) {
    if (reading.unit.isQuoted) continue;
    const own = byReading.get(reading) ?? [];
    const subjects = own.filter(({ isSubject, isModifier }) => isSubject && !isModifier);
    const [subject] = subjects;
    if (!subject || subjects.length > 1) continue;
    const next = readings[index + 1];
    const opens =
      next &&
      !next.unit.isQuoted &&
      next.unit.sentence.block === reading.unit.sentence.block &&
      pronounKind(next.words.find(({ pos }) => pos !== 'PUNCT' && pos !== 'ADV')?.lower ?? '') === 'person';
    const inside =
      own.filter(({ isModifier }) => !isModifier).length === 1 &&
      reading.words.slice(subject.to).some(({ lower }) => /^(?:he|she|his|her|himself|herself)$/.test(lower));
    if (opens === true || inside) personal.add(subject);
  }
  return personal;
}
