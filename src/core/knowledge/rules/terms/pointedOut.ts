// "..., which is the main concern of a miller.", "an old question of milling—whether stone or steel grinds better": what a sentence says in passing
// of the thing it has just named. Asked for by what it is said to be.
import type { UnitReading } from '../readSentence';
import { pointsAtNothing, standsAlone, wordsFrom } from './definition';
import type { FoundDoing } from './doing';
import { isForemost } from './foremost';

const FEWEST_WORDS = 3;
const MOST_WORDS = 20;

export const pointedOutIn = (reading: UnitReading): FoundDoing[] => {
  const { unit } = reading;
  if (unit.isQuoted || unit.isTag === true || /[?!:]["”’)]*$/u.test(unit.text)) return [];
  return [behindWhich(reading), openQuestion(reading)].flatMap((found) =>
    found && standsAlone(found.rest) && !pointsAtNothing(found.subject) && isOfLength(found.rest)
      ? [
          {
            reading,
            because: `the sentence says what is ${found.subject}`,
            rule: 'what-a-term-does',
            doing: {
              asks: 'what' as const,
              where: '',
              isNamed: false,
              verb: BE(found.be),
              object: '',
              stranded: '',
              subject: found.subject,
              rest: found.rest,
            },
          },
        ]
      : [],
  );
};

const isOfLength = (text: string): boolean =>
  text.split(' ').length >= FEWEST_WORDS && text.split(' ').length <= MOST_WORDS;

interface PointedOut {
  readonly subject: string;
  readonly be: string;
  readonly rest: string;
}

/** "They ask what to grind, which is the main concern of a miller." */
function behindWhich(reading: UnitReading): PointedOut | null {
  const { chunks, clauses, words } = reading;
  const which = chunks.findIndex(
    ({ kind, from }, at) => kind === 'relative' && words[from]?.lower === 'which' && chunks[at - 1]?.kind === 'comma',
  );
  const be = chunks[which + 1];
  const main = clauses[0]?.verb;
  if (
    which < 2 ||
    be?.kind !== 'vg' ||
    !be.isCopula ||
    be.isNegated ||
    be.auxiliaries.length > 0 ||
    be.adverbs.length > 0 ||
    !main
  )
    return null;
  const subject = wordsFrom(reading, be.to, words.length);
  const lower = words[be.main]?.lower ?? '';
  if (!/^(?:is|are)$/.test(lower) || !isForemost(subject) || /[,;:]/.test(subject)) return null;
  const own = chunks.filter(({ from, to }) => from >= main.to && to <= (chunks[which - 1]?.from ?? 0));
  const [noun, preposition, what] = own;
  if (noun?.kind !== 'np' || noun.isPronoun) return null;
  // "the mill of the town, which is the oldest town": of two nouns either may be meant.
  const isClause = preposition?.kind === 'prep' && what?.kind === 'subordinator';
  const isAlone = own.length === 1 && !words.slice(noun.from, noun.to).some(({ lower: word }) => word === 'of');
  return isClause || isAlone
    ? { subject, be: lower, rest: wordsFrom(reading, noun.from, chunks[which - 1]?.from ?? 0) }
    : null;
}

const QUESTION =
  /(?:^|(?<= ))(?<subject>(?:an?|the) (?:\p{Ll}+ )?(?:question|issue|problem|debate|puzzle|dispute) (?:in|of|about|for) \p{L}[^,;:—–]{2,50}?) ?[—–] ?(?<rest>(?:whether|how|why|what) [^,;:—–]+?)[.]?$/iu;

/** "an old question of milling—whether stone or steel grinds better" */
function openQuestion({ unit }: UnitReading): PointedOut | null {
  const groups = QUESTION.exec(unit.text.replace(/\s+/g, ' '))?.groups;
  const subject = groups?.['subject'] ?? '';
  return groups
    ? { subject: subject.charAt(0).toLowerCase() + subject.slice(1), be: 'is', rest: groups['rest'] ?? '' }
    : null;
}

const BE = (main: string) => ({
  auxiliaries: [],
  main,
  lemma: 'be',
  particle: '',
  adverbs: [],
  tense: null,
  isCopula: true,
  isNegated: false,
  isPassive: false,
});
