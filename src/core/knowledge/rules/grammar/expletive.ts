// "It is clear that", "there are two reasons": words that only fill the place of a subject and stand for nothing.
import { BE } from './verbs';
import type { Word } from './word';

const REACH = 7;

export function isExpletive(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word?.lower === 'there') return isExistential(words, at);
  if (word?.lower !== 'it') return false;
  const verb = words.findIndex(
    ({ pos }, index) => index > at && index < at + 5 && (pos === 'VERB' || pos === 'AUX') && !isHelper(words, index),
  );
  const main = words[verb];
  if (!main) return false;
  // "it rained on most days"
  if (/^(?:rain|snow|hail|drizzle|thunder|freeze|thaw)$/.test(main.lemma)) return true;
  const ahead = words.slice(verb + 1, verb + 1 + REACH);
  // "it is time for a change"
  if (BE.has(main.lower) && /^(?:high |about )?time (?:for|to|that)$/.test(dueIn(ahead))) return true;
  const clauseAt = ahead.findIndex(({ lower, pos }) => /^(?:that|to|how|whether|why)$/.test(lower) && pos !== 'DET');
  if (clauseAt < 0) return false;
  const between = ahead.slice(0, clauseAt);
  if (/^(?:seem|appear|happen|turn|follow)$/.test(main.lemma)) return between.length <= 2;
  // "It is plausible that", "it was a mistake to": nothing but an adjective, participle or short phrase comes between.
  const isShort =
    between.length > 0 && between.every(({ pos }) => /^(?:ADJ|ADV|DET|NOUN|VERB|PART|ADP|PRON)$/.test(pos));
  return BE.has(main.lower) && isShort && between.some(({ pos }) => pos === 'ADJ' || pos === 'NOUN' || pos === 'VERB');
}

const dueIn = (ahead: readonly Word[]): string =>
  ahead
    .slice(0, /^(?:high|about)$/.test(ahead[0]?.lower ?? '') ? 3 : 2)
    .map(({ lower }) => lower)
    .join(' ');

const isHelper = (words: readonly Word[], at: number): boolean => {
  const next = words.slice(at + 1, at + 4).find(({ pos, lower }) => pos !== 'ADV' && !/^(?:not|n't)$/.test(lower));
  return (
    words[at]?.pos === 'AUX' && next !== undefined && (next.pos === 'VERB' || next.pos === 'AUX') && BE.has(next.lower)
  );
};

function isExistential(words: readonly Word[], at: number): boolean {
  const ahead = words.slice(at + 1, at + 5);
  const verb = ahead.find(({ pos, lower }) => pos === 'VERB' || BE.has(lower));
  return verb !== undefined && (BE.has(verb.lower) || /^(?:remain|exist|come|follow)$/.test(verb.lemma));
}
