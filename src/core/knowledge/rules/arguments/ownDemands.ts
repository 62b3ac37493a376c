// "The council should keep the mill", "I urge the county to pay", "We support a second wheel": what an author or a speaker demands, of whom,
// and what they are for or against.
import type { Clause } from '../grammar/clause';
import { extentOf } from '../propositions/clauseParts';
import { type FoundArgument, PLAIN_ARGUMENT } from './found';
import { askedOnce, topicOf } from './ownWords';
import { isStatement, type Passage, type Told } from './passage';
import { type Saying, sayingOf } from './saying';

const FEWEST_WORDS = 4;

export const ownDemands = (passage: Passage): FoundArgument[] =>
  askedOnce(passage.flatMap(demandIn), 'own-demand').map(({ claim, asked, word, rule }) => ({
    ...PLAIN_ARGUMENT,
    kind: 'thesis' as const,
    rule,
    because: `“${word}” says what its author wants`,
    claim: { ...claim, asked },
    premises: [],
  }));

interface Demand {
  readonly claim: Saying;
  /** With `*` for whoever demands it. */
  readonly asked: string;
  readonly word: string;
}

function demandIn(told: Told): Demand[] {
  if (told.speaker !== null || told.reading.unit.isQuoted || !isStatement(told)) return [];
  const [main] = told.reading.clauses;
  const demand = main?.verb && (owedIn(told, main) ?? calledForIn(told, main) ?? stoodForIn(told, main));
  return demand && demand.claim.text.split(' ').length >= FEWEST_WORDS ? [demand] : [];
}

/** "The council must keep the mill", "The mill should be kept" */
function owedIn(told: Told, main: Clause): Demand | null {
  const { words } = told.reading;
  const { verb } = main;
  const modal = words[verb?.auxiliaries[0] ?? -1]?.lower ?? '';
  // "must have been": a guess.
  const isGuess = verb?.auxiliaries.some((at) => /^(?:have|not|n['’]t)$/.test(words[at]?.lower ?? '')) === true;
  if (!verb || !/^(?:must|should)$/.test(modal) || verb.isNegated || isGuess) return null;
  const topic = topicOf(told, main);
  const claim = topic === null ? null : sayingOf(told);
  if (topic === null || !claim?.text.includes(`${topic} ${modal} `)) return null;
  const core = verb.isPassive
    ? `${modal} be done with ${topic}`
    : verb.isCopula || words[verb.main]?.lemma === 'become'
      ? `${modal} ${topic} ${words[verb.main]?.lemma ?? 'be'}`
      : `${modal} ${topic} do`;
  return { claim, asked: `what, according to *, ${core}`, word: modal };
}

const CALLING = /^(?:urge|ask|invite|encourage|implore|beg|call|appeal)$/;

/** "I urge the county to pay", "We call on all towns to join" */
function calledForIn(told: Told, main: Clause): Demand | null {
  const { words, parts } = told.reading;
  const own = parts.find(({ clause }) => clause === main);
  const spoken = main.verb && words[main.verb.main];
  if (!own || !spoken || !isMine(told, main) || !CALLING.test(spoken.lemma)) return null;
  const [whom] = own.after;
  const deed = own.after.find(({ role }) => role === 'infinitive');
  const isAddressed = /^(?:call|appeal)$/.test(spoken.lemma)
    ? /^(?:on|upon|to)$/.test(whom?.preposition ?? '')
    : whom?.role === 'object';
  if (!whom?.noun || whom.noun.isPronoun || !isAddressed || !deed) return null;
  const named = sayingOf(told, { from: whom.from, to: deed.from, isWhole: true });
  const claim = sayingOf(told, { from: deed.from, to: endOf(told, main, deed.from), isWhole: true });
  if (!named || !claim?.text.startsWith('to ')) return null;
  return {
    claim: { ...claim, form: 'noun' },
    asked: `what does * ${spoken.lemma} ${named.text} to do`,
    word: spoken.text,
  };
}

const STANDING = /^(?:support|oppose|reject|condemn|demand|propose|advocate|recommend|urge|endorse|welcome)$/;

/** "We support a second wheel" */
function stoodForIn(told: Told, main: Clause): Demand | null {
  const { words, parts } = told.reading;
  const own = parts.find(({ clause }) => clause === main);
  const spoken = main.verb && words[main.verb.main];
  if (!own || !spoken || !isMine(told, main) || !STANDING.test(spoken.lemma)) return null;
  const [what] = own.after.filter(({ role }) => role !== 'adverb');
  if (!what || !/^(?:object|gerund)$/.test(what.role) || what.noun?.isPronoun === true) return null;
  const claim = sayingOf(told, { from: what.from, to: endOf(told, main, what.from), isWhole: true });
  if (!claim || /^(?:that|this|these|those|such|it|them)(?!\p{L})/iu.test(claim.text)) return null;
  return { claim: { ...claim, form: 'noun' }, asked: `what does * ${spoken.lemma}`, word: spoken.text };
}

/** "I" or "we", of the present. */
function isMine(told: Told, main: Clause): boolean {
  const { words, parts } = told.reading;
  const subject = parts.find(({ clause }) => clause === main)?.subject;
  const { verb } = main;
  const spoken = words[verb?.main ?? -1];
  return (
    verb !== null &&
    /^(?:i|we)$/.test(words[subject?.noun?.head ?? -1]?.lower ?? '') &&
    verb.auxiliaries.length === 0 &&
    !verb.isNegated &&
    spoken?.lower === spoken?.lemma
  );
}

/** To the end of the clause with all that hangs on it. */
const endOf = ({ reading: { clauses } }: Told, main: Clause, from: number): number => {
  const second = clauses.find(({ kind, parent, from: at }) => kind === 'coordinate' && parent === main && at > from);
  return second ? second.from : extentOf(main, clauses);
};
