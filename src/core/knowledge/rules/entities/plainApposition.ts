// "Tom Berg, a religious zealot at odds with the court, led ...", "Ann Lee, one of the founders of the guild": what is said beside the name of
// somebody in words that need be no office and no trade.
import type { NounPhrase } from '../grammar/chunks';
import { TIME_NOUN } from '../grammar/near';
import type { NameMention } from './nameMentions';

const LONGEST = 14;

/** The words beside the name, `to` exclusive. The name is known to be somebody's. */
export function plainApposition({
  reading: { words, chunks },
  to,
  isModifier,
  isPossessor,
}: NameMention): { from: number; to: number } | null {
  const from = to + 1;
  if (isModifier || isPossessor || words[to]?.text !== ',') return null;
  const isOneOf = ['one', 'of'].every((lower, at) => words[from + at]?.lower === lower);
  const stop = words.findIndex(({ text }, at) => at > from && /^[,.;:()—–]$/.test(text));
  const end = stop < 0 ? words.length : stop;
  if (end - from > LONGEST) return null;
  if (isOneOf && /^(?:the|its|their|his|her)$/.test(words[from + 2]?.lower ?? '')) return { from, to: end };
  const noun = chunks.find((chunk): chunk is NounPhrase => chunk.kind === 'np' && chunk.from === from);
  const head = words[noun?.head ?? -1];
  // Only where the verb of the name comes behind it: "She lost to Tom Berg, a defeat for the guild." tells of what happened.
  const goesOn = words[end]?.text === ',' && /^(?:VERB|AUX)$/.test(words[end + 1]?.pos ?? '');
  return noun &&
    head?.pos === 'NOUN' &&
    /^an?$/.test(words[from]?.lower ?? '') &&
    noun.quantity === null &&
    noun.date === null &&
    !noun.isPlural &&
    !TIME_NOUN.test(head.lower) &&
    goesOn
    ? { from, to: end }
    : null;
}
