// "Not all were pleased with the choice.": a decision somebody has defended and others object to, each in their own words.
import { stemOf } from '../../stems';
import type { FoundEntity } from '../entities/findEntities';
import type { NounPhrase } from '../grammar/chunks';
import { type FoundArgument, PLAIN_ARGUMENT } from './found';
import { openerOf } from './openers';
import { isStatement, paragraphOf, type Passage, type Told } from './passage';
import { type Saying, sayingOf } from './saying';

/** Paragraphs before and after the dispute is named in which both sides speak. */
const REACH = 5;
const SHORTEST = 7;
const LONGEST = 36;
const MOST_OF_ONE = 2;

/** Deciding, by whatever name: who speaks of "these choices" speaks of the decision. */
const DECIDING =
  'decision decide choice choose chosen selection select select pick plan propose proposal measure reform policy ruling move';
const OBJECTING =
  /(?<!\p{L})(?:should(?:n[’']t)? (?:not )?have|would(?:n[’']t)? (?:not )?have been|disappointed|wrong|mistaken?|misguided|unfair|unjust|regret|against|oppose[sd]?|object|reject|affront|refuse|harm|damage|fail|never|no question|clear)(?!\p{L})/iu;

export const disputed = (passage: Passage): FoundArgument[] =>
  passage.flatMap((told, at) => {
    const topic = topicOf(told);
    if (!topic) return [];
    const about = new Set(
      [...(topic.text.match(/\p{L}+/gu) ?? []), ...DECIDING.split(' ')].map((word) => stemOf(word.toLowerCase())),
    );
    const isNear = (other: Told): boolean => Math.abs(paragraphOf(other) - paragraphOf(told)) <= REACH;
    const spoken = (from: number, to: number): Told[] =>
      passage
        .slice(from, to)
        .filter((other) => other.speaker !== null && isNear(other) && isStatement(other) && isWhole(other));
    const defence = spoken(0, at).filter((other) => speaksOf(other, about));
    const [defender] = defence.map(({ speaker }) => speaker);
    if (!defender) return [];
    const objections = spoken(at + 1, passage.length).filter(
      (other) => other.speaker !== defender && (OBJECTING.test(other.reading.unit.text) || speaksOf(other, about)),
    );
    return [
      {
        ...PLAIN_ARGUMENT,
        kind: 'thesis' as const,
        rule: 'disputed-decision',
        because: `“${told.reading.unit.text}” says that it is disputed`,
        claim: { text: `${topic.text} ${topic.isPlural ? 'were' : 'was'} right`, form: 'clause', told },
        premises: bestOf(defence.filter(({ speaker }) => speaker === defender)),
        counters: bySpeaker(objections).map(({ speaker, said }) => ({
          saying: said,
          role: 'rebuttal' as const,
          holder: speaker,
        })),
        holder: defender,
      },
    ];
  });

/** What is disputed; null for a sentence that names no dispute. */
function topicOf(told: Told): { text: string; isPlural: boolean } | null {
  if (told.speaker || !isStatement(told)) return null;
  const { unit, words, chunks } = told.reading;
  const text = unit.text.toLowerCase();
  const displeased =
    /^(?:but |however, |yet )?not (?:all|everyone|everybody|everything|every \p{L}+|many|(?:all|everyone) (?:of|in) [\p{L} ]{2,30}) [\p{L} ]{0,30}?(?:pleased|happy|satisfied|convinced|impressed|thrilled|agree|agreed|agrees) (?:with|about|by|on|that|over) /u.exec(
      text,
    );
  const critics = /^(?:critics|opponents|sceptics|skeptics|detractors) of /u.exec(text);
  const match = displeased ?? critics;
  if (!match) return null;
  const start = words.findIndex((word) => word.start >= match[0].length);
  const noun = chunks.find((chunk): chunk is NounPhrase => chunk.kind === 'np' && chunk.from === start);
  if (!noun) return null;
  const said = sayingOf(told, { from: noun.from, to: noun.to, isWhole: true });
  return said && { text: said.text, isPlural: noun.isPlural };
}

const isWhole = ({ reading: { unit } }: Told): boolean => {
  const count = unit.text.split(/\s+/).length;
  return count >= SHORTEST && count <= LONGEST * 2;
};

const speaksOf = ({ reading: { words } }: Told, about: ReadonlySet<string>): boolean =>
  words.some(({ lower, pos }) => (pos === 'NOUN' || pos === 'VERB') && about.has(stemOf(lower)));

/** Sentences about the matter come before those about the speaker. */
const bestOf = (told: readonly Told[]): Saying[] =>
  told
    .filter(({ reading }) => !/^(?:I|We)(?!\p{L})/u.test(reading.unit.text))
    .map(quotationOf)
    .filter((saying) => saying.text.split(' ').length <= LONGEST);

function bySpeaker(told: readonly Told[]): { speaker: FoundEntity | null; said: Saying }[] {
  const speakers = [...new Set(told.map(({ speaker }) => speaker))];
  return speakers.flatMap((speaker) =>
    bestOf(told.filter((other) => other.speaker === speaker))
      .toSorted((one, other) => weightOf(other) - weightOf(one))
      .slice(0, MOST_OF_ONE)
      .map((said) => ({ speaker, said })),
  );
}

const weightOf = ({ text }: Saying): number =>
  (OBJECTING.test(text) ? 1 : 0) - (/(?<!\p{L})(?:I|we|my|our)(?!\p{L})/u.test(text) ? 1 : 0);

/** The words as they were said, from the point on: behind "In the end," and behind what is granted before "but". */
function quotationOf(told: Told): Saying {
  const { unit, words, clauses } = told.reading;
  const [main] = clauses;
  const turn = clauses.find(
    ({ kind, connective, parent }) => kind === 'coordinate' && connective === 'but+' && parent === main,
  );
  const from = turn ? turn.from + 1 : (openerOf(told)?.behind ?? 0);
  const text = unit.text
    .slice(words[from]?.start ?? 0)
    .replace(/\s+/g, ' ')
    .replace(/[“”"]/g, '’')
    .replace(/[.,;:\s]+$/u, '');
  return { text: `“${text}”`, form: 'quotation', told };
}
