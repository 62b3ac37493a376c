// What an article is about besides names: common nouns it comes back to ("the monsoon", "childbed fever"). They tie a fact that names
// nobody to what it is about. Words every text comes back to ("year", "people", "way") are no concepts of any.
import { digest } from '../../../source/digest';
import type { Document } from '../../../source/document';
import { evidenceAt } from '../../../source/evidence';
import type { Entity, Fact } from '../../model';
import { TIME_NOUN } from '../grammar/near';
import type { Word } from '../grammar/word';
import type { UnitReading } from '../readSentence';
import { slug } from './findEntities';
import { isRoleNoun } from './kindsOfNames';

/** Sentences a noun has to stand in; fewer where the title has it too. */
const FEWEST = 2;
const FEWEST_IN_TITLE = 1;
const MOST = 40;

/** Nouns of any text: they measure, point or hold others together. */
const EMPTY = new Set(
  (
    'thing people person man woman child way part kind sort type form case point fact example reason cause result effect problem ' +
    'question answer number amount share rate level size half third quarter total average end beginning start side place area ' +
    'line list group member use work life name word idea view matter lot bit piece rest degree percent percentage term sense ' +
    'world country state system change increase change difference chance need help story article text author figure study'
  ).split(' '),
);

interface Mention {
  readonly reading: UnitReading;
  readonly text: string;
  readonly lower: string;
}

/** The concepts of an article, those in most sentences first. */
export function conceptsIn(readings: readonly UnitReading[], document: Document): Entity[] {
  const byLemma = new Map<string, Mention[]>();
  for (const reading of readings) {
    const seen = new Set<string>();
    for (const word of reading.words) {
      const lemma = word.lemma.toLowerCase();
      if (!isTelling(word, lemma) || seen.has(lemma)) continue;
      seen.add(lemma);
      const mention = { reading, text: word.text, lower: word.lower };
      const own = byLemma.get(lemma);
      if (own) own.push(mention);
      else byLemma.set(lemma, [mention]);
    }
  }
  const title = new Set(document.title.toLowerCase().match(/\p{L}+/gu) ?? []);
  return [...byLemma]
    .map(([lemma, mentions]) => ({
      lemma,
      mentions,
      forms: [...new Set([lemma, ...mentions.map(({ lower }) => lower)])],
    }))
    .filter(
      ({ mentions, forms }) => mentions.length >= (forms.some((form) => title.has(form)) ? FEWEST_IN_TITLE : FEWEST),
    )
    .toSorted((one, other) => other.mentions.length - one.mentions.length)
    .slice(0, MOST)
    .map(({ lemma, mentions, forms }) => {
      const sentence = mentions[0]?.reading.unit.sentence;
      return {
        id: `concept-${slug(lemma)}-${digest(lemma).slice(0, 4)}`,
        kind: 'concept' as const,
        name: lemma,
        aliases: forms.filter((form) => form !== lemma),
        role: null,
        importance: 1 as const,
        originParagraphs: [],
        evidence: sentence ? [evidenceAt(document, sentence.block, sentence)] : [],
      };
    });
}

const isTelling = ({ pos, lower, text }: Word, lemma: string): boolean =>
  pos === 'NOUN' &&
  /^\p{Ll}{3,}$/u.test(text.slice(1)) &&
  !EMPTY.has(lemma) &&
  !EMPTY.has(lower) &&
  !TIME_NOUN.test(lower) &&
  !isRoleNoun(lemma);

/** The facts that name nobody, tied to the concepts in their own words. */
export function aboutConcepts(facts: readonly Fact[], concepts: readonly Entity[]): Fact[] {
  const byForm = new Map(
    concepts.flatMap(({ id, name, aliases }) => [name, ...aliases].map((form) => [form, id] as const)),
  );
  return facts.map((fact) => {
    if (fact.about.length > 0) return fact;
    const words = fact.statement.toLowerCase().match(/\p{L}+/gu) ?? [];
    return { ...fact, about: [...new Set(words.flatMap((word) => byForm.get(word) ?? []))] };
  });
}
