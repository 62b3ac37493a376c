// Who speaks the quotations: whoever the sentence around them names beside a verb of saying, by name or by a pronoun that is understood;
// else whoever spoke or put out a statement just before, in the same paragraph; a quotation that goes on over a paragraph's end keeps its
// speaker. "A spokesman for Ann Lee said" names nobody: what he says is not hers. Words beside a quotation that could not be read, and a
// sentence on what somebody else did, end what is known: whoever speaks later never spoke before.
import type { Quotation } from './quotations';
import type { FoundEntity } from './entities/findEntities';
import { isSpeechVerb } from './entities/kindsOfNames';
import { isPossessiveMark } from './grammar/near';
import { titledOffice } from './entities/titledOffice';
import type { Parts } from './grammar/parts';
import type { Slot } from './grammar/slots';
import type { NamePlace } from './entities/namePlace';
import type { Stated } from './propositions/stated';
import type { UnitReading } from './readSentence';

/** Somebody says something, and the text does not name them. */
const UNNAMED = 'unnamed';
type Speaking = FoundEntity | typeof UNNAMED | null;

/** The speaker of every quoted unit that has one. `stated` is what each unit says, with its pronouns understood. */
export function speakersOf(
  readings: readonly UnitReading[],
  places: ReadonlyMap<UnitReading, readonly NamePlace[]>,
  quotations: readonly Quotation[],
  stated: ReadonlyMap<UnitReading, readonly Stated[]>,
): ReadonlyMap<UnitReading, FoundEntity> {
  const speakers = new Map<UnitReading, FoundEntity>();
  const speaking = (reading: UnitReading): Speaking =>
    speakerIn(reading, places.get(reading) ?? [], stated.get(reading) ?? []);
  let block = -1;
  let current: Speaking = null;
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
      const named: Speaking =
        speaking(reading) ?? (isUnread(reading) || tellsOfAnother(stated.get(reading), current) ? UNNAMED : null);
      if (named !== null) current = named;
      if (named !== null && named !== UNNAMED) for (const earlier of waiting) speakers.set(earlier, named);
      waiting = [];
      continue;
    }
    // "..., said X" stands behind its first sentence: look one unit ahead.
    const next = readings[index + 1];
    const behind =
      next && !next.unit.isQuoted && next.unit.sentence === unit.sentence
        ? (speaking(next) ?? (isUnread(next) ? UNNAMED : null))
        : null;
    if (behind !== null) current = behind;
    if (current === null) waiting.push(reading);
    else if (current !== UNNAMED) {
      speakers.set(reading, current);
      lastSpeaker = current;
    }
  }
  return speakers;
}

/** Something is told beside the quotation, and it names nobody who speaks: "the miller was quoted". */
const isUnread = ({ unit, parts }: UnitReading): boolean => unit.isTag === true && parts.length > 0;

/** "Tom Berg left the hall." between two quotations of Ann Lee: which of them goes on? */
const tellsOfAnother = (stated: readonly Stated[] | undefined, current: Speaking): boolean => {
  const entity = stated?.find(({ clause }) => clause.kind === 'main')?.referent?.entity ?? null;
  if (current === null || current === UNNAMED || entity === null || entity.id === current.id) return false;
  return entity.kind === 'person' || (entity.kind === 'thing' && entity.name.includes(' '));
};

/** Behind these stands who hears it: "told Ann Lee" is never said of Ann Lee's words. */
const TOLD_TO = /^(?:tell|inform|remind|assure|notify)$/;

/** "Ann Lee, head of the mill and chair of its council, told the town": whose long title parts the name from its verb. */
function openedBy({ unit, words, chunks }: UnitReading, names: readonly NamePlace[]): FoundEntity | null {
  const [first] = chunks;
  if (unit.isTag !== true || first?.kind !== 'np' || words[first.to]?.text !== ',') return null;
  return (
    names.find(({ from, to, entity }) => entity.kind === 'person' && from >= first.from && to === first.to)?.entity ??
    null
  );
}

/** The one who says something in a sentence that is not itself quoted. */
function speakerIn(reading: UnitReading, names: readonly NamePlace[], stated: readonly Stated[]): Speaking {
  const { words, parts } = reading;
  const turned = turnedAround(reading, names);
  if (turned) return turned;
  let found: Speaking = null;
  for (const part of parts) {
    const lemma = words[part.verb.main]?.lemma ?? '';
    if (part.clause.kind === 'relative') continue;
    if (!isSpeechVerb(lemma) && !/^(?:issue|release|give|put|continue|go|joke|quip|begin)$/.test(lemma)) continue;
    const isTurned = part.subject === null && isSpeechVerb(lemma) && !TOLD_TO.test(lemma);
    const subject = part.subject ?? (isTurned ? (part.after[0] ?? null) : null);
    const opening = subject === null ? openedBy(reading, names) : null;
    if (opening) return opening;
    const titled = names.find(({ entity, to, from }) => {
      const office = entity.kind === 'person' ? titledOffice(words, { from, to }) : null;
      return office !== null && subject !== null && from <= subject.from && subject.to <= office.to;
    });
    if (titled) return titled.entity;
    const named = subject && (namedIn(part, subject, names, words) ?? meantBy(subject, part, stated));
    if (named) return named;
    if (subject?.noun && isSpeechVerb(lemma) && part.clause.kind !== 'subordinate') found = UNNAMED;
  }
  return found;
}

/** "..., said Ann Lee, head of the mill's council": whoever stands right behind a verb that opens the words, however they go on. */
function turnedAround({ unit, words, chunks }: UnitReading, names: readonly NamePlace[]): FoundEntity | null {
  const [verb, noun] = chunks;
  if (unit.isTag !== true || verb?.kind !== 'vg' || noun?.kind !== 'np' || !isSpeechVerb(words[verb.main]?.lemma ?? ''))
    return null;
  const own = names.find(({ from, to, entity: { kind } }) => {
    const isWhole = noun.from <= from && to === noun.to;
    return isWhole && words[from - 1]?.pos !== 'ADP' && (kind === 'person' || kind === 'organisation');
  });
  return own?.entity ?? null;
}

/** "the mill's owner, Ann Lee": whoever is named as the one, and neither whose it is nor what it is of. */
function namedIn(
  { apposition }: Parts,
  subject: Slot,
  names: readonly NamePlace[],
  words: UnitReading['words'],
): FoundEntity | null {
  const inside = [subject, ...(apposition ? [apposition] : [])].flatMap((slot) =>
    names.filter(({ from, to, entity }) => {
      if (from < slot.from || to > slot.to || isPossessiveMark(words[to]) || words[from - 1]?.pos === 'ADP')
        return false;
      const isHead = slot.noun !== null && from <= slot.noun.head && slot.noun.head < to;
      return entity.kind === 'person' || (isHead && (entity.kind === 'organisation' || entity.kind === 'thing'));
    }),
  );
  return (inside.find(({ entity }) => entity.kind === 'person') ?? inside[0])?.entity ?? null;
}

/** "he said": the one the pronoun stands for. */
function meantBy({ noun }: Slot, { clause }: Parts, stated: readonly Stated[]): FoundEntity | null {
  if (noun?.isPronoun !== true) return null;
  const entity = stated.find((other) => other.clause === clause)?.referent?.entity ?? null;
  return entity?.kind === 'person' || entity?.kind === 'organisation' ? entity : null;
}
