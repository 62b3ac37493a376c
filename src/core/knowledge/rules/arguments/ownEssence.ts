// "The way to save a mill is to keep its wheel turning", "What mills have in common is that they stand by water", "Thrift means doing
// without", "Milling is like music in that it wants an ear": a sentence that says what something comes to, asked by what it is said of.
import { extentOf } from '../propositions/clauseParts';
import type { Clause } from '../grammar/clause';
import { tenseOf } from '../grammar/verbs';
import type { Word } from '../grammar/word';
import { type FoundArgument, PLAIN_ARGUMENT } from './found';
import { openerOf } from './openers';
import { askedOnce, topicOf } from './ownWords';
import { isStatement, type Passage, type Told } from './passage';
import { type Saying, sayingOf, wordingOf } from './saying';
import { nextStatement } from './nextStatement';
import { isAccount } from './voice';

const LONGEST_ANSWER = 26;
const FEWEST_WORDS = 2;

export const ownEssence = (passage: Passage): FoundArgument[] =>
  askedOnce(passage.flatMap(comesTo), 'own-essence').map(({ claim, asked, word, rule }) => ({
    ...PLAIN_ARGUMENT,
    kind: 'thesis' as const,
    rule,
    because: `“${word}” says what something comes to`,
    claim: { ...claim, asked },
    premises: [],
  }));

interface Essence {
  readonly claim: Saying;
  /** With `*` for whoever says so. */
  readonly asked: string;
  readonly word: string;
}

function comesTo(told: Told): Essence[] {
  const [main] = told.reading.clauses;
  if (told.speaker !== null || told.reading.unit.isQuoted || !isStatement(told)) return [];
  if (!main?.verb || isAccount(main, told)) return [];
  const found = cleftIn(told) ?? likeIn(told) ?? specified(told, main) ?? equated(told, main);
  return found ? [found] : [];
}

/** "The way to A is to B", "the trouble with A is that B": by its form what stands behind the verb is what stands before it. */
function specified(told: Told, main: Clause): Essence | null {
  const { words, parts } = told.reading;
  const { verb } = main;
  const subject = parts.find(({ clause }) => clause === main)?.subject;
  const copula = words[verb?.main ?? -1]?.lower ?? '';
  if (!verb?.isCopula || verb.isNegated || verb.auxiliaries.some((at) => at !== verb.main) || !subject) return null;
  const isThe = words[subject.from]?.lower === 'the';
  const noun = subject.noun?.head ?? subject.from;
  // "The idea is to ...": of what, the sentence before says.
  if (!/^(?:is|are)$/.test(copula) || !isThe || noun + 1 >= verb.from || POINTING.test(words[noun]?.lower ?? ''))
    return null;
  const topic = topicOf(told, main)?.replace(/,? (?:is|are)$/u, '') ?? null;
  const from = behindAdverbs(words, verb.to);
  const opens = words[from];
  const isForm =
    (opens?.lower === 'to' && opens.pos === 'PART') ||
    (opens?.lower === 'by' && words[from + 1]?.lower.endsWith('ing') === true) ||
    (opens?.lower === 'that' && opens.pos === 'SCONJ');
  if (topic === null || !isForm) return null;
  return answered(told, { from, topic: [subject.from, verb.from] }, `what, according to *, ${copula} ${topic}`, topic);
}

/** Its grounds, and what is only asked or felt, are asked for elsewhere. */
const POINTING = /^(?:reason|reasons|question|result|fact|idea|feeling|hope|other|others|rest)$/;

/** "only", "simply": they stand before what is said. */
const behindAdverbs = (words: readonly Word[], at: number): number =>
  words[at]?.pos === 'ADV' && words[at + 1] !== undefined ? at + 1 : at;

const EQUATING: ReadonlyMap<string, readonly string[]> = new Map([
  ['mean', ['']],
  ['require', ['']],
  ['depend', ['on', 'upon']],
  ['rest', ['on', 'upon']],
  ['consist', ['in', 'of']],
  ['lie', ['in']],
  ['amount', ['to']],
]);

/** "Thrift means doing without", "The price of a mill depends on its river." */
function equated(told: Told, main: Clause): Essence | null {
  const { words } = told.reading;
  const { verb } = main;
  const said = words[verb?.main ?? -1];
  if (!verb || !said || verb.isNegated || verb.auxiliaries.length > 0 || verb.isPassive) return null;
  const joint = EQUATING.get(said.lemma)?.find((word) => word === '' || words[verb.main + 1]?.lower === word);
  const tense = tenseOf(said, said.lower !== said.lemma);
  if (joint === undefined || tense === null || tense === 'past' || verb.to - verb.main > 1) return null;
  const topic = topicOf(told, main);
  if (topic === null || CLAUSE.test(topic)) return null;
  const from = verb.main + 1 + (joint === '' ? 0 : 1);
  const isDeed = words[from]?.lower.endsWith('ing') === true && words[from].pos !== 'NOUN';
  // Of a thing said to mean another thing only the doing is what it comes to: "This means war".
  if (joint === '' && !isDeed) return null;
  const does = said.lower === said.lemma ? 'do' : 'does';
  const asked = `${joint === '' ? 'what' : `${joint} what`}, according to *, ${does} ${topic} ${said.lemma}`;
  return answered(told, { from, topic: [0, verb.from] }, asked, topic);
}

const CLAUSE = /(?<!\p{L})(?:what|which|who|whoever|whatever|there)(?!\p{L})/iu;

/** "Milling is like music in that ..." */
function likeIn(told: Told): Essence | null {
  const { words } = told.reading;
  const start = openerOf(told)?.behind ?? 0;
  const verb = words.findIndex(({ lower }, at) => at > start && /^(?:is|are)$/.test(lower));
  const opens = words.findIndex(
    ({ lower }, at) => at > verb + 2 && lower === 'in' && words[at + 1]?.lower === 'that' && at + 2 < words.length,
  );
  if (verb < 0 || opens < 0 || !/^(?:like|unlike|similar)$/.test(words[verb + 1]?.lower ?? '')) return null;
  const [topic, other] = [wordingOf(told, start, verb), wordingOf(told, verb + 1, opens)];
  if (topic.isDangling || other.isDangling || topic.text === '' || POINTS.test(topic.text)) return null;
  const asked = `in what respect, according to *, ${words[verb]?.lower} ${lowerFirst(topic.text)} ${other.text}`;
  return answered(told, { from: opens + 2, topic: [start, opens] }, asked, `${topic.text} ${other.text}`);
}

const POINTS = /^(?:it|this|that|these|those|he|she|they|there)(?!\p{L})/iu;

/** "What A B is C": asked by A and B, with the verb before its subject. */
function cleftIn(told: Told): Essence | null {
  const { words } = told.reading;
  const start = openerOf(told)?.behind ?? 0;
  if (words[start]?.lower !== 'what') return null;
  // "What drives mills": behind "what" the tagger takes a verb in -s for a noun.
  const verb = words.findIndex(
    ({ pos, lower }, at) =>
      at > start &&
      (/^(?:VERB|AUX)$/.test(pos) ||
        (at === start + 1 && lower.endsWith('s') && /^(?:DET|ADJ|NOUN|PRON|PROPN)$/.test(words[at + 1]?.pos ?? ''))),
  );
  const copula = words.findIndex(
    ({ lower, pos }, at) =>
      at > Math.max(verb, start + 1) &&
      pos === 'AUX' &&
      /^(?:is|are)$/.test(lower) &&
      !/^(?:who|which|that|it|he|she|they|we|you|there|what|how|,)$/.test(words[at - 1]?.lower ?? ''),
  );
  if (verb < 0 || copula < 0 || copula - start < FEWEST_WORDS + 1 || copula - start > LONGEST_TOPIC) return null;
  if (/^(?:follow|come|happen)$/.test(words[verb]?.lemma ?? '')) return null;
  const asked = turned(told, start + 1, verb, copula);
  return asked === null || /(?<!\p{L})(?:i|me|my)(?!\p{L})/iu.test(asked)
    ? null
    : answered(told, { from: copula + 1, topic: [start, copula] }, `what, according to *, ${asked}`, asked);
}

const LONGEST_TOPIC = 18;

/** "A have in common" -> "do A have in common"; "drives the wheel" stays. */
function turned(told: Told, from: number, verb: number, to: number): string | null {
  const { words } = told.reading;
  const said = words[verb];
  const [before, behind] = [wordingOf(told, from, verb), wordingOf(told, verb + 1, to)];
  if (!said || before.isDangling || behind.isDangling) return null;
  if (words.slice(from, verb).every(({ pos }) => pos === 'ADV')) return wordingOf(told, from, to).text;
  if (said.pos === 'AUX') return `${said.lower} ${before.text} ${behind.text}`.trim();
  const tense = tenseOf(said, said.lower !== said.lemma);
  if (tense === null) return null;
  const does = tense === 'past' ? 'did' : said.lower === said.lemma ? 'do' : 'does';
  return `${does} ${before.text} ${said.lemma} ${behind.text}`.trim();
}

interface Behind {
  readonly from: number;
  /** The words the question has: a pronoun that means them stays. */
  readonly topic: readonly [from: number, to: number];
}

function answered(told: Told, { from, topic: [first, to] }: Behind, asked: string, word: string): Essence | null {
  const { words, clauses } = told.reading;
  const start = words[from]?.lower === 'that' ? from + 1 : from;
  const [main] = clauses;
  const end = nextStatement(told, start, main ? Math.max(extentOf(main, clauses), start + 1) : words.length);
  const claim = sayingOf(told, { from: start, to: end, beside: { from: first, to }, isWhole: true });
  const count = claim?.text.split(' ').length ?? 0;
  if (!claim || count < FEWEST_WORDS || count > LONGEST_ANSWER || CUT_OFF.test(claim.text)) return null;
  return { claim: { ...claim, form: 'noun' }, asked, word };
}

/** "that they aren't": what they are not, another sentence says. */
const CUT_OFF = /(?:n['’]t|(?<!\p{L})(?:not|is|are|do|does|have|has))$/iu;

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
