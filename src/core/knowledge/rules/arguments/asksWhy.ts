// "Why did the mill stand still?": a question whose answer the text goes on to give. What it asks the reason of is a claim.
import { type Saying, wordingOf } from './saying';
import type { Told } from './passage';

const ASKING =
  /^(?:(?:but|and|so|then|yet),? )?why (?:then )?(?=(?:is|are|was|were|do|does|did|has|have|had|can|could|should|would|will|must)(?!\p{L}))/iu;

/** Null for every other sentence, and where the question cannot stand alone. */
export function claimAskedFor(told: Told): Saying | null {
  const { unit, words, chunks } = told.reading;
  const match = unit.isQuoted || !/\?["”’)]*$/u.test(unit.text) ? null : ASKING.exec(unit.text);
  if (!match) return null;
  const verb = words.findIndex(({ start }) => start >= match[0].length);
  const subject = chunks.find(({ from, to, kind }) => kind === 'np' && from <= verb + 1 && verb + 1 < to);
  const isThere = words[verb + 1]?.lower === 'there';
  const to = isThere ? verb + 2 : (subject?.to ?? -1);
  const end = words.findLastIndex(({ text }) => text === '?');
  if (verb < 0 || to < 0 || end <= to) return null;
  const whole = wordingOf(told, verb, end);
  if (whole.isDangling || whole.text.split(' ').length > LONGEST) return null;
  const [moved, named, rest] = [
    wordingOf(told, verb, verb + 1),
    wordingOf(told, verb + 1, to),
    wordingOf(told, to, end),
  ];
  return {
    text: `${named.text} ${moved.text.toLowerCase()} ${rest.text}`,
    form: 'clause',
    told,
    asked: whole.text.charAt(0).toLowerCase() + whole.text.slice(1),
  };
}

const LONGEST = 24;
