// Words in the middle of its sentence that a question knows nothing of: the grammar did not understand them, and mostly they turn what
// is said ("located north of the river", "launched an aggressive campaign against").
import type { Proposition } from '../../knowledge/proposition';
import type { Evidence } from '../../source/evidence';
import { stemsOf } from '../words';
import type { Weight } from './reason';
import { factOf } from './subject';

/** Of what no part holds: articles, pronouns and words that join; nothing is lost with them. */
const GLUE =
  /^(?:a|an|the|of|in|on|to|at|by|with|from|as|and|or|but|so|that|which|who|whom|there|both|either|not|it|its|he|his|him|she|her|they|their|this|these|those|such|also|too|however|then|thus|therefore|hence|indeed|moreover|furthermore|instead|meanwhile|nevertheless|nonetheless|now|today|yesterday|soon|later|subsequently|eventually|finally|still|already|yet|back|well|example|instance|fact|course)$/;

/** Of 66 cards that read over words, readers kept 15. */
const READ_OVER = -5;
const MOST_WORDS = 5;

/** Words between the first and the last word of a question's clause which no part of it holds. */
export const unread: Weight = {
  name: 'reads-over-words',
  weigh: (card, about) => {
    const [evidence] = card.evidence;
    const proposition = factOf(card, about)?.found?.proposition;
    if (!evidence || !proposition || card.kind !== 'qa') return null;
    const held = new Set(stemsOf(`${card.front} ${card.back}`));
    const words = unreadWords(proposition, evidence).filter((word) => stemsOf(word).some((stem) => !held.has(stem)));
    return words.length === 0
      ? null
      : { points: READ_OVER, because: `It reads over ${words.slice(0, MOST_WORDS).join(', ')}.` };
  },
};

function unreadWords({ subject, verb, parts }: Proposition, evidence: Evidence): string[] {
  const used = [subject, ...parts.filter((part) => part.role !== 'adverb' && !part.isDangling)];
  const start = Math.min(...used.map(({ span }) => span.start));
  const end = Math.max(...used.map(({ span }) => span.end));
  const verbWords = new Set(
    [...verb.auxiliaries, ...verb.adverbs, verb.main, verb.lemma, verb.particle].join(' ').toLowerCase().split(' '),
  );
  let text = evidence.exact;
  for (const { span } of [subject, ...parts.filter((part) => part.role !== 'adverb')]) {
    const [from, to] = [span.start - evidence.start, span.end - evidence.start];
    if (from < 0 || to > text.length) continue;
    text = text.slice(0, from) + ' '.repeat(to - from) + text.slice(to);
  }
  return (
    text
      .slice(Math.max(0, start - evidence.start), end - evidence.start)
      .replace(/\([^)]*\)|\[[^\]]*\]/g, ' ')
      .match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? []
  ).filter((word) => !verbWords.has(word.toLowerCase()) && !GLUE.test(word.toLowerCase()));
}
