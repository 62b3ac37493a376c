// "Carl Braun (4 May 1841 – 2 June 1904)" says that he was born on the one day and died on the other.
import type { Part, PropositionVerb } from '../../proposition';
import type { DateMention } from '../dates/readDates';
import { lifeBehind, yearsBehind } from '../entities/lifeDates';
import type { NamePlace } from '../entities/namePlace';
import type { Clause } from '../grammar/clause';
import type { Slot } from '../grammar/slots';
import type { UnitReading } from '../readSentence';
import { partOf, NOTHING_BUT_WORDS } from './part';
import type { Scope } from './scope';
import type { Stated } from './stated';

export function livesIn(reading: UnitReading, names: readonly NamePlace[]): Stated[] {
  if (reading.unit.isQuoted || !reading.unit.text.includes('(')) return [];
  return names.flatMap((place) => {
    const life = place.entity.kind === 'person' ? lifeBehind({ reading, to: place.to, isModifier: false }) : null;
    if (life === null) return lifetime(place, reading);
    const birth = stated(place, BORN, life.born, reading);
    return life.died === null ? [birth] : [birth, stated(place, DIED, life.died, reading)];
  });
}

/** "J. M. Lee (1775–1851)": when somebody lived. */
function lifetime(place: NamePlace, reading: UnitReading): Stated[] {
  const end = reading.words[place.to - 1]?.end ?? 0;
  const years = reading.dates.find(
    ({ start, value }) =>
      value?.end != null && start > end && /^(?: the \p{L}+)? \((?:c\. ?)?$/u.test(reading.unit.text.slice(end, start)),
  );
  const isLife = place.entity.kind === 'person' && yearsBehind({ reading, ...place, isModifier: false });
  return isLife && years ? [stated(place, LIVED, years, reading)] : [];
}

/** "Born in Kesten on 4 May 1841, Ann Lee moved away": the phrases behind "born", as far as they say where and when. */
export function bornBefore(reading: UnitReading, subject: Part | undefined, scope: Scope): Stated[] {
  const { chunks, words } = reading;
  if (words[0]?.lower !== 'born' || subject?.kind !== 'person' || reading.unit.isQuoted) return [];
  const parts: Part[] = [];
  for (let at = 1; at + 1 < chunks.length; at += 2) {
    const [preposition, noun] = [chunks[at], chunks[at + 1]];
    if (preposition?.kind !== 'prep' || noun?.kind !== 'np') break;
    const lower = words[preposition.from]?.lower ?? '';
    const slot: Slot = {
      role: 'phrase',
      preposition: lower,
      noun,
      chunks: [preposition, noun],
      from: preposition.from,
      to: noun.to,
    };
    const part = partOf(slot, scope);
    if (!/^(?:in|at|on|near)$/.test(lower) || (part.kind !== 'place' && part.date === null)) break;
    parts.push(part);
  }
  const [first] = chunks;
  return parts.length === 0 || !first
    ? []
    : [{ ...NOT_SAID, reading, clause: { ...CLAUSE, from: first.from, to: first.to }, subject, verb: BORN, parts }];
}

const NOT_SAID = { referent: null, standing: { kind: 'fact' }, holder: null, saidIn: null } as const;

const VERB = { particle: '', adverbs: [], isCopula: false, isNegated: false };
const BORN: PropositionVerb = {
  ...VERB,
  auxiliaries: ['was'],
  main: 'born',
  lemma: 'bear',
  tense: null,
  isPassive: true,
};
const DIED: PropositionVerb = { ...VERB, auxiliaries: [], main: 'died', lemma: 'die', tense: 'past', isPassive: false };

const LIVED: PropositionVerb = { ...DIED, main: 'lived', lemma: 'live' };

function stated(
  { entity, from, to }: NamePlace,
  verb: PropositionVerb,
  date: DateMention,
  reading: UnitReading,
): Stated {
  const { unit, words } = reading;
  const start = unit.start + (words[from]?.start ?? 0);
  const end = unit.start + (words[to - 1]?.end ?? 0);
  const subject: Part = {
    ...NOTHING_BUT_WORDS,
    role: 'subject',
    kind: 'person',
    text: entity.name,
    span: { start, end },
    isName: true,
    name: entity.name,
    sort: entity.sort,
    about: [entity.id],
  };
  const when: Part = {
    ...NOTHING_BUT_WORDS,
    role: 'phrase',
    kind: 'date',
    text: date.value?.end ? date.text : `on ${date.text}`,
    opener: date.value?.end ? '' : 'on',
    span: { start: unit.start + date.start, end: unit.start + date.end },
    date: date.value,
    dateText: date.text,
  };
  return {
    ...NOT_SAID,
    reading,
    // Of its own: what the sentence goes on to say is no part of it.
    clause: { ...CLAUSE, from, to },
    subject,
    verb,
    parts: [when],
  };
}

const CLAUSE: Omit<Clause, 'from' | 'to'> = {
  kind: 'main',
  connective: '',
  parent: null,
  antecedent: null,
  chunks: [],
  verb: null,
  isUncertain: false,
};
