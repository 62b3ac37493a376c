// "We found that small mills lose less grain", "Our results suggest that ...", "In this paper we examine ...": what a report on one's own
// work found, and what it set out to do. Only where those who wrote it speak of their own work; elsewhere "the results" are anybody's.
import type { Clause } from '../grammar/clause';
import { tenseOf } from '../grammar/verbs';
import { speaksForSome } from '../ownVoice';
import { extentOf } from '../propositions/clauseParts';
import { type FoundArgument, PLAIN_ARGUMENT } from './found';
import { askedOnce, topicOf } from './ownWords';
import { isStatement, type Passage, type Told } from './passage';
import { type Saying, sayingOf } from './saying';

const FEWEST_WORDS = 4;

const FINDING =
  /^(?:find|show|demonstrate|reveal|conclude|argue|propose|suggest|hypothesi[sz]e|observe|confirm|predict|estimate|believe|hold|maintain|contend|claim)$/;
const POINTING = /^(?:find|show|demonstrate|reveal|indicate|suggest|confirm|imply|conclude|argue)$/;
/** Results are of somebody, a study is by somebody. */
const OUTCOMES = /^(?:results|findings|data|analyses|experiments|observations|estimates)$/;
const WORKS = /^(?:study|paper|article|survey|analysis|research|work|investigation)$/;

export const ownFindings = (passage: Passage): FoundArgument[] =>
  speaksForSome(
    passage.map(({ reading }) => reading),
    null,
  )
    ? [...askedOnce(passage.flatMap(foundIn), 'own-finding'), ...askedOnce(passage.flatMap(aimIn), 'own-aim')].map(
        ({ claim, asked, word, rule }) => ({
          ...PLAIN_ARGUMENT,
          kind: 'thesis' as const,
          rule,
          because: `“${word}” says what came of the author’s own work`,
          claim: { ...claim, asked },
          premises: [],
        }),
      )
    : [];

interface OwnWords {
  readonly claim: Saying;
  /** With `*` for whoever wrote it. */
  readonly asked: string;
  readonly word: string;
}

/** "we" as `*`, "our results" as "the results of *", "this study" as "the study by *"; null for any other subject. */
function ownerOf(told: Told, main: Clause): { says: string; isPlural: boolean; isWork: boolean } | null {
  const { words, parts } = told.reading;
  const subject = parts.find(({ clause }) => clause === main)?.subject;
  const head = words[subject?.noun?.head ?? -1]?.lower ?? '';
  if (!subject) return null;
  if (head === 'we') return subject.to - subject.from === 1 ? { says: '*', isPlural: false, isWork: false } : null;
  const first = words[subject.from]?.lower ?? '';
  const second = words[subject.from + 1]?.lower ?? '';
  const isOwn =
    /^(?:our|my|this|these)$/.test(first) || (first === 'the' && /^(?:present|current|results|findings)$/.test(second));
  // "the results of Smith": somebody else's.
  const behind = words.slice((subject.noun?.head ?? 0) + 1, main.verb?.from);
  if (!isOwn || (!/^(?:our|my)$/.test(first) && behind.some(({ pos }) => pos !== 'ADV'))) return null;
  if (OUTCOMES.test(head)) return { says: `the ${head} of *`, isPlural: true, isWork: true };
  return WORKS.test(head) ? { says: `the ${head} by *`, isPlural: false, isWork: true } : null;
}

function foundIn(told: Told): OwnWords[] {
  if (told.reading.unit.isQuoted || !isStatement(told)) return [];
  const { words, clauses } = told.reading;
  const [main] = clauses;
  const verb = main?.verb;
  const owner = main && ownerOf(told, main);
  const spoken = words[verb?.main ?? -1];
  if (!verb || !owner || !spoken || verb.isNegated || verb.isPassive) return [];
  const helper = words[verb.auxiliaries[0] ?? -1]?.lower ?? '';
  if (!(owner.isWork ? POINTING : FINDING).test(spoken.lemma) || !/^(?:|have|has|can)$/.test(helper)) return [];
  const said = clauses.find(
    ({ kind, connective, parent, from }) =>
      kind === 'complement' && connective === 'that' && parent === main && from >= verb.to - 1,
  );
  const isPast = helper === '' && tenseOf(spoken, !owner.isPlural) === 'past';
  const does = isPast || helper.startsWith('ha') ? 'did' : owner.isPlural ? 'do' : 'does';
  const asked = `what ${does} ${owner.says} ${spoken.lemma}`;
  if (!said) return owner.isWork ? shownIn(told, main, asked) : [];
  const from = words[said.from]?.lower === 'that' ? said.from + 1 : said.from;
  const claim = sayingOf(told, { from, to: extentOf(said, clauses) });
  const topic = topicOf(told, said);
  if (!claim || topic === null || claim.text.split(' ').length < FEWEST_WORDS) return [];
  return [{ claim, asked: `${asked} about ${topic}`, word: spoken.text }];
}

/** "These results reveal a shift from wood to iron" */
function shownIn(told: Told, main: Clause, asked: string): OwnWords[] {
  const { parts, clauses, words } = told.reading;
  const object = parts.find(({ clause }) => clause === main)?.after.find(({ role }) => role === 'object');
  if (!object?.noun || object.noun.isPronoun) return [];
  const claim = sayingOf(told, { from: object.from, to: extentOf(main, clauses), isWhole: true });
  if (!claim || claim.text.split(' ').length < FEWEST_WORDS) return [];
  return [{ claim: { ...claim, form: 'noun' }, asked, word: words[main.verb?.main ?? -1]?.text ?? '' }];
}

const AIM =
  /^(?:the (?:main |primary |overall )?(aim|purpose|goal|objective) of (?:this|the present|the current|our) (?:\p{L}+ )?(study|paper|article|work|research|project) (?:is|was) |our (?:main |primary |overall )?(aim|purpose|goal|objective) (?:is|was) |we (aim)(?:ed)? )(?=to )/iu;

/** "The aim of this study was to compare two wheels", "We aim to compare two wheels" */
function aimIn(told: Told): OwnWords[] {
  const subject = subjectIn(told);
  if (subject) return [subject];
  const match = told.reading.unit.isQuoted || !isStatement(told) ? null : AIM.exec(told.reading.unit.text);
  if (!match) return [];
  const [opening, noun, work = 'work', ours] = match;
  const from = told.reading.words.findIndex(({ start }) => start >= opening.length);
  const claim = from < 0 ? null : sayingOf(told, { from, isWhole: true });
  if (!claim || claim.text.split(' ').length < FEWEST_WORDS) return [];
  const asked = `what is the ${(noun ?? ours ?? 'aim').toLowerCase()} of the ${work.toLowerCase()} by *`;
  return [{ claim: { ...claim, form: 'noun' }, asked, word: opening.trim() }];
}

const LOOKING =
  /^(?:in (?:this|the present|the current) (study|paper|article|work)(?: here)?,? we|(?:this|the present|the current) (study|paper|article)) (?:therefore |also |aims to |will )?(examine|investigate|explore|analy[sz]e|assess|evaluate|compare|address|describe|present|study|test|report|discuss|review|ask)(?:s|es|d|ed)?( on| upon)? (?!that )/iu;

/** "In this paper, we examine how two wheels age" */
function subjectIn(told: Told): OwnWords | null {
  const match = told.reading.unit.isQuoted || !isStatement(told) ? null : LOOKING.exec(told.reading.unit.text);
  if (!match) return null;
  const [opening, ours, its, verb = '', on = ''] = match;
  const from = told.reading.words.findIndex(({ start }) => start >= opening.length);
  const claim = from < 0 ? null : sayingOf(told, { from, isWhole: true });
  if (!claim || claim.text.split(' ').length < FEWEST_WORDS) return null;
  const asked = `what does the ${(ours ?? its ?? 'work').toLowerCase()} by * ${verb.toLowerCase()}${on.toLowerCase()}`;
  return { claim: { ...claim, form: 'noun' }, asked, word: opening.trim() };
}
