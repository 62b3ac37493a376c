// "Carl Braun (4 May 1841 – 2 June 1904)" says that he was born on the one day and died on the other.
import type { Part, PropositionVerb } from '../../proposition';
import type { DateMention } from '../dates/readDates';
import { lifeBehind } from '../entities/lifeDates';
import type { NamePlace } from '../entities/namePlace';
import type { Clause } from '../grammar/clause';
import type { UnitReading } from '../readSentence';
import type { Stated } from './stated';

export function livesIn(reading: UnitReading, names: readonly NamePlace[]): Stated[] {
  if (reading.unit.isQuoted || !reading.unit.text.includes('(')) return [];
  return names.flatMap((place) => {
    const life = place.entity.kind === 'person' ? lifeBehind({ reading, to: place.to, isModifier: false }) : null;
    return life === null ? [] : [stated(place, BORN, life.born, reading), stated(place, DIED, life.died, reading)];
  });
}

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
    ...NOTHING,
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
    ...NOTHING,
    role: 'phrase',
    kind: 'date',
    text: `on ${date.text}`,
    opener: 'on',
    span: { start: unit.start + date.start, end: unit.start + date.end },
    date: date.value,
    dateText: date.text,
  };
  return {
    reading,
    // Of its own: what the sentence goes on to say is no part of it.
    clause: { ...CLAUSE, from, to },
    subject,
    verb,
    parts: [when],
    referent: null,
    standing: { kind: 'fact' },
    holder: null,
    saidIn: null,
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

const NOTHING = {
  opener: '',
  isFronted: false,
  isPlural: false,
  noun: '',
  isName: false,
  name: '',
  about: [],
  isDangling: false,
  date: null,
  dateText: '',
  quantity: null,
  quantityText: '',
  counted: '',
  members: [],
} as const;
