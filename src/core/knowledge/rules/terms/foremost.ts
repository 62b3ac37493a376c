// "The oldest mill of the valley is the Grey Mill.", "Patience and flour are the keys to good bread.": of what there is one, or a few, the
// sentence says what it is. Asked for by what makes it the one.
import type { FoundDoing } from './doing';
import type { UnitReading } from '../readSentence';
import { pointsAtNothing, wordsFrom } from './definition';

const FOREMOST =
  /^the (?:\p{Ll}+ly )?(?:(?:most|least) \p{Ll}[\p{Ll}-]+|\p{Ll}{2,}est|best|worst|first|last|only|main|primary|chief|principal|key|keys|central|basic)(?: \p{L}| and )/u;
/** What tells of which: "of the valley", "in the world", "to good bread". */
const OF_WHAT = / (?:of|in|to|for|on|among|behind|from|that|who|which) \S/u;
const MOST_WORDS = 16;
/** "These two, bread and salt,": which they are stands between the commas. */
const THESE = /^(?:these|those|the) (?:\p{Ll}+ ){1,2}\p{Ll}+, (.+?),?$/iu;

export function foremostIn(reading: UnitReading): FoundDoing[] {
  const { unit, clauses, words } = reading;
  const verb = clauses.find(({ kind }) => kind === 'main')?.verb ?? null;
  if (unit.isQuoted || unit.isTag === true || /[?!:]["”’)]*$/u.test(unit.text)) return [];
  if (!verb?.isCopula || verb.isNegated || verb.auxiliaries.length > 0 || verb.adverbs.length > 0) return [];
  const be = words[verb.main]?.lower ?? '';
  if (!/^(?:is|are|was|were)$/.test(be)) return [];
  const said = wordsFrom(reading, 0, verb.from);
  const left = said.charAt(0).toLowerCase() + said.slice(1);
  const right = wordsFrom(reading, verb.to, words.length);
  if (/[;:]|, (?:and|but|so|while|which|who|although|though) /u.test(`${left} ${right}`)) return [];
  const asked = isForemost(right) && !isForemost(left) ? right : isForemost(left) && !isForemost(right) ? left : null;
  if (asked === null) return [];
  const rest = asked === left ? right : (THESE.exec(said)?.[1] ?? (firstIsPlain(reading) ? left : said));
  if (!mayAnswer(rest) || pointsAtNothing(asked)) return [];
  const verbOf = { auxiliaries: [], main: be, lemma: 'be', particle: '', adverbs: [], tense: null };
  return [
    {
      reading,
      because: `the sentence says what is ${asked}`,
      doing: {
        asks: 'what',
        where: '',
        subject: asked,
        isNamed: /^(?:is|are)$/.test(be),
        verb: { ...verbOf, isCopula: true, isNegated: false, isPassive: false },
        object: '',
        stranded: '',
        rest,
      },
    },
  ];
}

export const isForemost = (text: string): boolean =>
  FOREMOST.test(text) && OF_WHAT.test(text) && text.split(' ').length <= MOST_WORDS;

const mayAnswer = (text: string): boolean =>
  text.split(' ').length <= MOST_WORDS &&
  !pointsAtNothing(text) &&
  !/^(?:there|it|they|he|she|one|some|many|what|that|not|both|among|perhaps|also|in|at|on|via|through|from|to)(?!\p{L})/iu.test(
    text,
  ) &&
  !/ (?:is|are|was|were) /u.test(text);

/** The capital of its first word is that of the sentence. */
const firstIsPlain = ({ words }: UnitReading): boolean => words[0]?.pos !== 'PROPN';
