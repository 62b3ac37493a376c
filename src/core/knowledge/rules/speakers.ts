// Who speaks the quotations: whoever the sentence around them names beside a verb of saying; else whoever spoke or put out a
// statement just before, in the same paragraph; a quotation that goes on over a paragraph's end keeps its speaker.
import type { Quotation } from './quotations';
import type { FoundEntity } from './entities/findEntities';
import { isSpeechVerb } from './entities/kindsOfNames';
import type { Parts } from './grammar/parts';
import type { NamePlace } from './entities/namePlace';
import type { UnitReading } from './readSentence';

/** The speaker of every quoted unit that has one. */
export function speakersOf(
  readings: readonly UnitReading[],
  places: ReadonlyMap<UnitReading, readonly NamePlace[]>,
  quotations: readonly Quotation[],
): ReadonlyMap<UnitReading, FoundEntity> {
  const speakers = new Map<UnitReading, FoundEntity>();
  let block = -1;
  let current: FoundEntity | null = null;
  let waiting: UnitReading[] = [];
  let lastSpeaker: FoundEntity | null = null;
  for (const [index, reading] of readings.entries()) {
    const { unit } = reading;
    if (unit.sentence.block.start !== block) {
      block = unit.sentence.block.start;
      current = quotations.some((quotation) => quotation.continues && quotation.block.start === block)
        ? lastSpeaker
        : null;
      waiting = [];
    }
    if (!unit.isQuoted) {
      const named = speakerIn(reading, places.get(reading) ?? []);
      if (named) {
        current = named;
        for (const earlier of waiting) speakers.set(earlier, named);
        waiting = [];
      }
      continue;
    }
    // "..., said X" stands behind its first sentence: look one unit ahead.
    const next = readings[index + 1];
    const behind =
      next && !next.unit.isQuoted && next.unit.sentence === unit.sentence
        ? speakerIn(next, places.get(next) ?? [])
        : null;
    if (behind) current = behind;
    if (current) {
      speakers.set(reading, current);
      lastSpeaker = current;
    } else waiting.push(reading);
  }
  return speakers;
}

/** The one who says something in a sentence that is not itself quoted. */
function speakerIn({ words, parts }: UnitReading, names: readonly NamePlace[]): FoundEntity | null {
  for (const part of parts) {
    const lemma = words[part.verb.main]?.lemma ?? '';
    if (!isSpeechVerb(lemma) && !/^(?:issue|release|give|put|continue|go|joke|quip|begin)$/.test(lemma)) continue;
    const found = nameIn(part, names, isSpeechVerb(lemma));
    if (found) return found;
  }
  return null;
}

function nameIn({ subject, after }: Parts, names: readonly NamePlace[], allowInverted: boolean): FoundEntity | null {
  const within = (from: number, to: number): FoundEntity | null => {
    const inside = names.filter(
      (place) =>
        from <= place.from &&
        place.to <= to &&
        (place.entity.kind === 'person' || place.entity.kind === 'organisation' || place.entity.kind === 'thing'),
    );
    return (inside.find(({ entity }) => entity.kind === 'person') ?? inside[0])?.entity ?? null;
  };
  if (subject) return within(subject.from, subject.to);
  const [first] = after;
  return allowInverted && first ? within(first.from, first.to) : null;
}
