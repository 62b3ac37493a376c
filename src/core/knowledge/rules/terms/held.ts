// "Idealism holds that only minds are real.", "Unlike dams, weirs let the water pass.", "Weirs differ from dams in that ...": what a view says, and
// by what one kind of thing is told from another. Asked of the view, and of the two.
import type { PropositionVerb } from '../../proposition';
import type { Told } from '../arguments/passage';
import type { NounPhrase, VerbGroup } from '../grammar/chunks';
import { tenseOf } from '../grammar/verbs';
import type { UnitReading } from '../readSentence';
import { stemOf } from '../../stems';
import { pointsAtNothing, standsAlone, wordsFrom } from './definition';
import type { FoundDoing } from './doing';
import type { Lexis } from './lexis';
import { termOf } from './term';

/** Verbs of holding something to be so; what a study shows or a fact suggests is no view. */
const HOLDS =
  /^(?:hold|assert|claim|contend|maintain|argue|posit|deny|teach|state|propose|assume|affirm|postulate|insist|presuppose|believe)$/;
const LONGEST_ANSWER = 24;
const FEWEST_WORDS = 4;

export function heldIn({ reading }: Told, { topics }: Lexis): FoundDoing[] {
  const { unit, chunks, clauses, words } = reading;
  if (!isPlainStatement(reading)) return [];
  const [np, verb] = chunks;
  if (np?.kind !== 'np' || verb?.kind !== 'vg' || clauses[0]?.verb !== verb || verb.auxiliaries.length > 0) return [];
  const { lemma = '' } = words[verb.main] ?? {};
  const term = termOf(np, reading);
  const tense = presentOf(verb, reading);
  if (term?.article !== '' || !tense || !HOLDS.test(lemma) || words[verb.to]?.lower !== 'that') return [];
  if (!topics.has(stemOf(words[np.head]?.lower ?? ''))) return [];
  const from = verb.to + 1;
  const whole = wordsFrom(reading, from, words.length);
  // "that A is so and that B is so": one statement at a time, where both are more than an answer may have.
  const second = words.findIndex(({ lower }, at) => at > from && lower === 'that' && words[at - 1]?.lower === 'and');
  const rest = whole.split(' ').length > LONGEST_ANSWER && second > 0 ? wordsFrom(reading, from, second - 1) : whole;
  if (rest.split(' ').length < FEWEST_WORDS || rest.split(' ').length > LONGEST_ANSWER || !standsAlone(rest)) return [];
  return [
    {
      reading,
      rule: 'what-a-view-holds',
      because: `“${unit.text.split(' ').slice(0, 3).join(' ')} ...” says what ${term.term} holds`,
      doing: {
        asks: 'what',
        where: '',
        subject: term.term,
        isNamed: false,
        verb: plainVerb(words[verb.main]?.text ?? '', lemma, tense),
        object: '',
        stranded: topicOf(reading, from),
        rest,
      },
    },
  ];
}

/** "about the work of a mill": what the clause speaks of, where a noun says it. */
function topicOf(reading: UnitReading, from: number): string {
  const { chunks, words } = reading;
  const at = chunks.findIndex((chunk) => chunk.from >= from);
  const noun = chunks[at];
  const next = chunks[at + 1];
  const isSubject =
    noun?.kind === 'np' && next?.kind === 'vg' && !noun.isPronoun && !noun.quantity && noun.to - noun.from <= 6;
  const text = isSubject ? wordsFrom(reading, noun.from, noun.to) : '';
  return text === '' ||
    pointsAtNothing(text) ||
    /^(?:there|no|all|some|every|each|one|an?|only)(?!\p{L})/iu.test(text) ||
    words[noun?.from ?? -1]?.pos === 'PRON'
    ? ''
    : `about ${text}`;
}

/** "Unlike dams, weirs let the water pass over their tops." */
export function contrastIn({ reading }: Told): FoundDoing[] {
  const { chunks, clauses, words } = reading;
  if (!isPlainStatement(reading)) return [];
  const comma = chunks.findIndex(({ kind }) => kind === 'comma');
  const [opener] = chunks;
  const other = chunks[1];
  const np = chunks[comma + 1];
  const verb = chunks[comma + 2];
  if (words[0]?.lower !== 'unlike' || opener?.kind !== 'prep' || other?.kind !== 'np' || comma < 2) return [];
  if (np?.kind !== 'np' || verb?.kind !== 'vg' || clauses[0]?.verb !== verb || verb.isPassive || verb.isNegated)
    return [];
  const where = `unlike ${wordsFrom(reading, other.from, np.from)}`;
  const subject = wordsFrom(reading, np.from, np.to);
  if (
    pointsAtNothing(`${where} ${subject}`) ||
    np.isPronoun ||
    OF_SOME.test(subject) ||
    OF_SOME.test(wordsFrom(reading, other.from, other.to))
  )
    return [];
  const asked = verb.isCopula ? askedForBeing(reading, verb) : askedForDeed(reading, verb);
  if (!asked || asked.rest.split(' ').length < FEWEST_WORDS || asked.rest.split(' ').length > LONGEST_ANSWER) return [];
  if (!standsAlone(asked.rest.replace(/(?<!\p{L})(?:its|their|it|them)(?!\p{L})/gu, 'the'))) return [];
  return [
    {
      reading,
      rule: 'contrast',
      because: `“unlike” sets ${subject} against something else`,
      doing: { asks: 'what', where, subject, isNamed: np.isName, object: '', stranded: '', ...asked },
    },
  ];
}

const OF_SOME = /^(?:this|these|those|that|some|many|most|such|other|others|its|his|her|their|my|our|your)(?!\p{L})/iu;

function askedForDeed(reading: UnitReading, verb: VerbGroup): { verb: PropositionVerb; rest: string } | null {
  const { words } = reading;
  const { lemma = '', lower = '' } = words[verb.main] ?? {};
  const modal = verb.auxiliaries.map((at) => words[at]?.lower ?? '');
  if (modal.length > 1 || verb.adverbs.length > 0 || (modal.length === 1 && !/^(?:can|may|must)$/.test(modal[0] ?? '')))
    return null;
  const tense = modal.length === 0 ? presentOf(verb, reading) : 'present-plural';
  const end = endOf(reading, verb);
  return tense && lower !== ''
    ? {
        verb: { ...plainVerb('do', 'do', tense), auxiliaries: modal },
        rest: `${lemma} ${wordsFrom(reading, verb.main + 1, end)}`,
      }
    : null;
}

function askedForBeing(reading: UnitReading, verb: VerbGroup): { verb: PropositionVerb; rest: string } | null {
  const { words, chunks } = reading;
  const be = words[verb.main]?.lower ?? '';
  const noun = chunks.find((chunk): chunk is NounPhrase => chunk.kind === 'np' && chunk.from === verb.to);
  if (!/^(?:is|are)$/.test(be) || verb.auxiliaries.length > 0 || verb.adverbs.length > 0 || !noun) return null;
  return {
    verb: { ...plainVerb(be, 'be', null), isCopula: true },
    rest: wordsFrom(reading, verb.to, endOf(reading, verb)),
  };
}

/** "Weirs differ from dams in that they let the water pass.", "The main difference between a weir and a dam is that ..." */
export function differenceIn({ reading }: Told, { isPlain }: Lexis): FoundDoing[] {
  if (!isPlainStatement(reading)) return [];
  const text = reading.unit.text.replace(/\s+/g, ' ').replace(/[.\s]+$/u, '');
  const because = 'the sentence says by what two things differ';
  const asks = (doing: Pick<FoundDoing['doing'], 'asks' | 'subject' | 'verb' | 'stranded' | 'rest'>): FoundDoing[] =>
    isAnswer(doing.rest) && !pointsAtNothing(`${doing.subject} ${doing.stranded}`) && !OF_SOME.test(doing.subject)
      ? [{ reading, rule: 'contrast', because, doing: { where: '', isNamed: false, object: '', ...doing } }]
      : [];
  const between = BETWEEN.exec(text)?.groups;
  if (between)
    return asks({
      asks: 'what',
      subject: `the ${between['what'] ?? ''}`,
      verb: { ...plainVerb('is', 'be', null), isCopula: true },
      stranded: '',
      rest: between['rest'] ?? '',
    });
  const differ = DIFFER.exec(text)?.groups;
  const verb =
    differ?.['verb'] === 'differ'
      ? plainVerb('differ', 'differ', 'present-plural')
      : plainVerb('differs', 'differ', 'present-singular');
  const subject = differ?.['subject'] ?? '';
  return differ
    ? asks({
        asks: 'how',
        subject: isLowered(reading, isPlain) ? subject.charAt(0).toLowerCase() + subject.slice(1) : subject,
        verb,
        stranded: `from ${differ['other'] ?? ''}`,
        rest: differ['rest'] ?? '',
      })
    : [];
}

const BETWEEN =
  /^The (?<what>(?:\p{Ll}+ )?(?:difference|distinction) between [^,;:]+? and [^,;:]+?) (?:is|lies in the fact) that (?<rest>[^;:]+)$/u;
const DIFFER =
  /^(?<subject>[^,;:]{2,60}?) (?<verb>differs?) from (?<other>[^,;:]+?),? (?:in that|because) (?<rest>[^;:]+)$/u;

const isAnswer = (rest: string): boolean =>
  rest.split(' ').length >= FEWEST_WORDS &&
  rest.split(' ').length <= LONGEST_ANSWER &&
  standsAlone(rest.replace(/^(?:it|they) /u, 'the thing '));

/** The capital of its first word is that of the sentence. */
const isLowered = ({ words }: UnitReading, isPlain: Lexis['isPlain']): boolean =>
  words[0]?.pos !== 'PROPN' || isPlain(words[0].text);

const isPlainStatement = ({ unit }: UnitReading): boolean =>
  !unit.isQuoted && unit.isTag !== true && !/[?!:]["”’)]*$/u.test(unit.text);

/** In the present; null where it is not, or the form leaves it open. */
function presentOf(verb: VerbGroup, { words }: UnitReading): 'present-singular' | 'present-plural' | null {
  const main = words[verb.main];
  if (!main) return null;
  const tense = tenseOf(main, main.lower !== main.lemma) ?? (main.lower === main.lemma ? 'present-plural' : null);
  return tense === 'past' ? null : tense;
}

const plainVerb = (main: string, lemma: string, tense: PropositionVerb['tense']): PropositionVerb => ({
  auxiliaries: [],
  main,
  lemma,
  particle: '',
  adverbs: [],
  tense,
  isCopula: false,
  isNegated: false,
  isPassive: false,
});

/** Up to another statement of the sentence. */
function endOf({ clauses, words }: UnitReading, verb: VerbGroup): number {
  const next = clauses.find(
    ({ kind, from, verb: own }) =>
      own !== null &&
      from > verb.to &&
      (kind === 'coordinate' || (kind === 'subordinate' && words[from - 1]?.text === ',')),
  );
  return next?.from ?? words.length;
}
