// "What did Keynes predict in 1930?" has many answers; "... about his grandchildren?" has one: what somebody says is asked for with what
// it is about, and one statement at a time.
import type { Found } from '../../knowledge/model';
import { claimedNumbers } from '../numberValues';
import { contentWordsOf } from '../words';
import type { Question } from './questionSentence';

const LONGEST = 8;
/** Words that name nothing, or are half of the answer. */
const NO_TOPIC =
  /^(?:it|he|she|they|there|this|that|these|those|we|you|i|one|some|many|most|all|no|nobody|everybody|everyone|anyone|an?|at least|at most|more|fewer|about|only|even|such|if|when|what|who|whoever|(?:mon|tues|wednes|thurs|fri|satur|sun)day$|last|next|the (?:truth|reality|fact|thing|point|reason|problem|question|answer|idea|result|aim|goal)$)(?!\p{L})|\d/iu;

/** "in any business, supply", "already some firms" open with more than a topic; "owners" alone could be any. */
const NO_NOUN_PHRASE =
  /^(?:in|on|at|by|for|from|with|of|to|as|after|before|since|among|already|still|also|both|now|then|thus|so|perhaps|maybe|here|currently|today)(?!\p{L})|^\p{Ll}+$/u;

/** "the rule that ...", "the miller, who ...": which one it is, the answer says again. */
const DESCRIBES = /,? (?:who|which|that|whose) .*$/u;
/** "most people who live there": they are the topic, however many are meant. */
const HOW_MANY = /^(?:most|many|some|several|few|all) (?=\p{L}+ (?:\p{L}+ )*\p{L}+$)/iu;

export function askAbout({ front, back }: Question, inside: NonNullable<Found['inside']>): Question {
  const at = inside.joint === null ? -1 : back.indexOf(inside.joint);
  const said = at > 0 ? back.slice(0, at).replace(/[\s,;:]+$/, '') : back;
  const judged = askForJudged(front, said);
  if (judged) return judged;
  const verbAt = ` ${said} `.indexOf(` ${inside.verb} `) - 1;
  const topic =
    verbAt > 0
      ? said
          .slice(0, verbAt)
          .replace(DESCRIBES, '')
          .replace(/[,;:]+$/, '')
          .replace(HOW_MANY, '')
          // "the wheels were" of "were not big enough": its verb is none of it.
          .replace(/ (?:is|are|was|were|has|have|had|does|did|will|would|can|could|may|might|must|should)$/u, '')
          // "passion alone rarely": nor is how often.
          .replace(/(?: (?:alone|rarely|seldom|often|always|never|usually|still|also|only|just|already))+$/u, '')
          // "Berg obviously has": how is part of what is said.
          .replace(/^(\p{Lu}\S*(?: \p{Lu}\S*)*) \p{Ll}+ly$/u, '$1')
      : '';
  const isTopic =
    !NO_NOUN_PHRASE.test(topic) &&
    topic !== '' &&
    !NO_TOPIC.test(isOfSubstance(topic) ? topic.replace(/^an? /i, '') : topic) &&
    claimedNumbers(topic).size === 0 &&
    topic.split(' ').length <= LONGEST &&
    contentWordsOf(topic).length > 0 &&
    // Else the question would give most of the answer.
    contentWordsOf(said.slice(topic.length)).length * 2 > contentWordsOf(topic).length;
  const isAsked = isTopic && front.endsWith('?') && !front.toLowerCase().includes(topic.toLowerCase());
  return { front: isAsked ? `${front.slice(0, -1)} about ${topic}?` : front, back: said };
}

/** "a “publicly paid campaign” on the union": said of so much that it is no one of many. */
const isOfSubstance = (topic: string): boolean => contentWordsOf(topic).length >= 3;

/** "it is vital that children learn": what is said to be vital is asked for. */
function askForJudged(front: string, said: string): Question | null {
  const [, verb = '', adjective = '', what = ''] =
    /^it ((?:is|was|would be|will be|may be|could be|might be)(?: (?:very|quite|most|so|too|more))?) (\p{Ll}{4,}) ((?:that|to) .+)$/u.exec(
      said,
    ) ?? [];
  const isAsked =
    what !== '' &&
    /^(?:As of [^,]+, )?[Ww]hat (?:did|does|do|has|have) [^?,]+ (?:say|said|argue|argued|think|add|believe|claim|insist)\?$/u.test(
      front,
    );
  return isAsked ? { front: `${front.slice(0, -1)} ${verb} ${adjective}?`, back: what } : null;
}
