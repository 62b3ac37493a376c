// "The older a mill is, the more its wheel costs.": two measures that grow together. The second is asked for by the first.
import { type FoundArgument, PLAIN_ARGUMENT } from './found';
import { askedOnce } from './ownWords';
import { openerOf } from './openers';
import { isStatement, type Passage, type Told } from './passage';
import { type Saying, sayingOf, wordingOf } from './saying';

const COMPARATIVE = /^(?:more|less|fewer|better|worse|further|farther|\p{L}{2,}er)$/u;
const FEWEST_WORDS = 4;

export const theMore = (passage: Passage): FoundArgument[] =>
  askedOnce(passage.flatMap(measuredIn), 'own-measure').map(({ claim, asked, rule }) => ({
    ...PLAIN_ARGUMENT,
    kind: 'thesis' as const,
    rule,
    because: '“the more ..., the more ...” lets two things grow together',
    claim: { ...claim, asked },
    premises: [],
  }));

function measuredIn(told: Told): { claim: Saying; asked: string }[] {
  const { unit, words } = told.reading;
  if (told.speaker !== null || unit.isQuoted || !isStatement(told)) return [];
  const opens = (at: number): boolean =>
    words[at]?.lower === 'the' && COMPARATIVE.test(words[at + 1]?.lower ?? '') && words[at + 1]?.pos !== 'NOUN';
  const behind = openerOf(told)?.behind ?? 0;
  const first = words.findIndex((_, at) => at >= behind && opens(at));
  const second = words.findIndex((_, at) => at > first + 2 && opens(at) && words[at - 1]?.text === ',');
  if (first < 0 || second < 0) return [];
  // What leads up to it may only join it to the text before, or be said of both: "all else being equal, the ...".
  const lead = leadOf(told, behind, first);
  if (lead === null) return [];
  const stop = words.findIndex(
    ({ text }, at) =>
      at > second &&
      (/^[.;:—(–]$/.test(text) || (text === ',' && /^(?:but|and|or|so)$/.test(words[at + 1]?.lower ?? ''))),
  );
  const one = wordingOf(told, first, second);
  const beside = { from: first, to: second };
  const other = sayingOf(told, {
    from: second,
    to: stop < 0 ? words.length : stop,
    beside,
    isPlaced: true,
    isWhole: true,
  });
  if (one.isDangling || !other || one.text.split(' ').length < FEWEST_WORDS) return [];
  if (other.text.split(' ').length < FEWEST_WORDS) return [];
  return [
    {
      claim: { text: lowerFirst(other.text), form: 'noun', told },
      asked: `what follows, according to *, ${lowerFirst(one.text)}${lead === '' ? '' : `, ${lead}`}`,
    },
  ];
}

const ONLY_JOINS = /^(?:just|but|and|so|only|also|that|it|is|probably|perhaps|maybe)$/;
const LONGEST_LEAD = 7;

/** A phrase up to a comma, without the words that only join it; empty where nothing leads up; null where a clause does. */
function leadOf(told: Told, from: number, to: number): string | null {
  const { words } = told.reading;
  if (!words.slice(from, to).some(({ pos }) => /^(?:NOUN|PROPN|VERB|AUX)$/.test(pos))) return '';
  let start = from;
  while (start < to && ONLY_JOINS.test(words[start]?.lower ?? '')) start += 1;
  const isPhrase =
    words[to - 1]?.text === ',' &&
    to - start <= LONGEST_LEAD &&
    words.slice(start, to).every(({ pos, lower }) => !/^(?:VERB|AUX|PRON)$/.test(pos) || lower.endsWith('ing'));
  const lead = isPhrase ? wordingOf(told, start, to - 1) : null;
  return lead === null || lead.isDangling ? null : lowerFirst(lead.text);
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
