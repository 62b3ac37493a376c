// What the noun before a verb is to it: its subject, or the subject of a clause nothing marks as one.
import { isReportVerb } from '../entities/kindsOfNames';
import type { Chunk, NounPhrase } from './chunks';
import type { OpenClause } from './openClause';
import type { Word } from './word';

export const lastNoun = (chunks: readonly Chunk[]): NounPhrase | null =>
  chunks.findLast((chunk): chunk is NounPhrase => chunk.kind === 'np') ?? null;

/** What a participle behind a comma is about: the subject of the clause. */
export function lastSubject(clause: OpenClause): NounPhrase | null {
  const at = clause.chunks.findIndex((chunk) => chunk === clause.verb);
  return lastNoun(clause.chunks.slice(0, at < 0 ? undefined : at));
}

/** "the fact that", "reports that": the clause says what the noun is, it does not describe it. */
export const isContentNoun = (word: Pick<Word, 'lower'> | undefined): boolean =>
  word !== undefined &&
  /^(?:fact|claim|report|idea|view|belief|evidence|suggestion|hope|fear|notion|argument|conclusion|position|sign|event|condition|possibility|chance|risk|doubt|ground|rumour|rumor|proof|warning|promise|assumption|opinion|impression|feeling|complaint|objection|worry|concern|allegation|announcement|decision|finding|theory|prediction|statement|accusation|assurance|suspicion|admission|revelation|confirmation|recommendation|news|expectation|principle|requirement)s?$/.test(
    word.lower,
  );

export const isTimeNoun = (noun: NounPhrase | null, words: readonly Word[]): boolean =>
  noun !== null &&
  (noun.date !== null ||
    /^(?:time|day|year|month|moment|period|era|week|night|morning)s?$/.test(words[noun.head]?.lower ?? ''));

export function connectiveAt(words: readonly Word[], from: number, to: number): string {
  const own = words
    .slice(from, to)
    .map(({ lower }) => lower)
    .join(' ');
  const before = words[from - 1]?.lower ?? '';
  return /^(?:even|only|just|especially|particularly)$/.test(before) &&
    /^(?:if|when|as|because|after|before|though)$/.test(own)
    ? `${before} ${own}`
    : own;
}

/** "the sites we have chosen": a pronoun right behind a noun, before the first verb, is the subject of a clause about it. */
export function contactRelative(clause: OpenClause, words: readonly Word[]): NounPhrase | null {
  const [noun, pronoun] = clause.chunks.slice(-2);
  // "in return they promised": the phrase opens the clause, and the pronoun is its subject.
  if (clause.chunks.length === 3 && clause.chunks[0]?.kind === 'prep') return null;
  if (clause.verb !== null || noun?.kind !== 'np' || pronoun?.kind !== 'np' || noun.isPronoun || noun.date) return null;
  return pronoun.isPronoun &&
    /^(?:i|we|you|he|she|they|it)$/.test(words[pronoun.head]?.lower ?? '') &&
    noun.to === pronoun.from
    ? noun
    : null;
}

/** "it is clear favours won", "she said it rained": the noun between two verbs, where the first may take a clause. */
export function unmarkedSubject(clause: OpenClause, words: readonly Word[]): NounPhrase | null {
  const { verb, chunks } = clause;
  const last = chunks.at(-1);
  if (!verb || last?.kind !== 'np' || last.date) return null;
  const behind = chunks.slice(chunks.indexOf(verb) + 1);
  if (verb.isCopula) {
    const [adjective] = behind;
    const takesClause =
      behind.length === 2 &&
      /^(?:clear|true|likely|possible|certain|sure|obvious|evident|lucky|sad|good)$/.test(
        words[adjective?.from ?? 0]?.lower ?? '',
      );
    return takesClause ? last : null;
  }
  const lemma = words[verb.main]?.lemma ?? '';
  if (!isReportVerb(lemma) || NAMING.test(lemma)) return null;
  // "polls suggest support for the tram is low": the subject with its phrases; of two nouns side by side ("told the court the dam
  // ...") the second.
  const isPhrase = (chunk: Chunk): boolean =>
    chunk.kind === 'np' || chunk.kind === 'prep' || (chunk.kind === 'vg' && chunk.form === 'ing');
  if (!behind.every(isPhrase)) return behind.length === 1 ? last : null;
  const first = behind.findLastIndex(
    ({ kind }, at) => kind === 'np' && behind[at - 1]?.kind !== 'prep' && behind[at - 1]?.kind !== 'vg',
  );
  const subject = behind[first];
  return subject?.kind === 'np' && first <= 1 ? subject : null;
}

/** Verbs of saying that take no clause: "a tanker called the Orne left". */
const NAMING = /^(?:call|describe|name|stress|point|ask|urge|demand)$/;

/** "claiming he is for peace": the same behind a form in -ing or an infinitive, before the clause has its own verb. */
export function spokenSubject({ verb, chunks }: OpenClause, words: readonly Word[]): NounPhrase | null {
  const [saying, last] = chunks.slice(-2);
  if (verb !== null || saying?.kind !== 'vg' || last?.kind !== 'np' || last.date) return null;
  return isReportVerb(words[saying.main]?.lemma ?? '') ? last : null;
}

/** "the largest strike the city had seen": behind the clause's verb two nouns side by side, and then another verb. */
export function contactClause({ verb, chunks }: OpenClause): NounPhrase | null {
  const [noun, subject] = chunks.slice(-2);
  if (verb === null || noun?.kind !== 'np' || subject?.kind !== 'np' || noun.to !== subject.from) return null;
  return noun.isPronoun || noun.date || subject.date || subject.quantity ? null : noun;
}

/** The noun beside a relative, whatever clause it stands in: "supporting Ann Lee, who lives abroad". */
export function nounRightBefore(chunks: readonly Chunk[], relative: number): NounPhrase | null {
  const before = chunks[chunks[relative - 1]?.kind === 'comma' ? relative - 2 : relative - 1];
  return before?.kind === 'np' ? before : null;
}

/** "he", "they": a pronoun that only a verb of its own can follow. */
export const isNominative = (noun: NounPhrase | null, words: readonly Word[]): boolean =>
  noun?.isPronoun === true && /^(?:i|we|he|she|they)$/.test(words[noun.head]?.lower ?? '');
