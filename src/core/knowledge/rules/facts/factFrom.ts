// What a rule noticed -> a fact: with an id made of the words it stands on, its evidence, who says so and how surely.
import { digest } from '../../../source/digest';
import type { Document, Span } from '../../../source/document';
import { type Evidence, evidenceAt } from '../../../source/evidence';
import { type Fact, type FactType, type Importance, type Modality, UNWORDED } from '../../model';
import type { Part } from '../../proposition';
import { capitalise, statementOf } from '../../statement';
import { type FoundEntity, slug } from '../entities/findEntities';
import { dayMeant } from '../dates/dayMeant';
import { isSpeechVerb } from '../entities/kindsOfNames';
import { tenseOf } from '../grammar/verbs';
import { mayShareThePassive } from '../propositions/sharedPassive';
import { asProposition, type Stated } from '../propositions/stated';
import type { UnitReading } from '../readSentence';
import { FACT_RULES } from '.';
import { isDoubtful } from './doubtful';
import { lifetime, lived } from './lived';

/** Who is behind a statement besides the text itself. */
export interface Voice {
  readonly holder: FoundEntity | null;
  readonly isQuoted: boolean;
  /** What the whole article is about: never the answer to "who?". */
  readonly topic: string | null;
}

export function factsFrom(stated: Stated, voice: Voice, document: Document): Fact[] {
  const { reading, clause, subject, parts, standing } = stated;
  if (standing.kind === 'void' || clause.isUncertain || subject.isDangling) return [];
  // "Another theme was ...": besides which?
  if (/^(?:another|the other) /i.test(subject.text)) return [];
  // "Both times Ann Lee won": nobody is called so.
  if (/^(?:both|each|every|many|several|two|three) times? /i.test(subject.text)) return [];
  // "before any bread was sold": none was, as far as it says.
  if (clause.kind === 'subordinate' && /^any(?!\p{L})/iu.test(subject.text)) return [];
  if (clause.kind === 'participial' && (subject.about.length === 0 || /^(?:name|call)$/.test(stated.verb.lemma)))
    return [];
  if (isExample(stated)) return [];
  if (mayShareThePassive(clause, parts, reading.words)) return [];
  if (isCutShort(stated) || isOfSome(stated) || isDoubtful(stated)) return [];
  // "..., she told the mayor": what was said is in the quotation.
  if (reading.unit.isTag && isSpeechVerb(stated.verb.lemma)) return [];
  if (voice.isQuoted && voice.holder === null) return [];
  // "According to Russia, Russia has moved troops."
  if (stated.holder?.name === subject.name && subject.name !== '') return [];
  if (standing.kind === 'reported' && stated.holder === null) return [];
  const holder = stated.holder ?? voice.holder;
  // "Ann Lee teaches at Alder." below her own article: no view of hers.
  if (!stated.holder && !voice.isQuoted && holder !== null && holder.name === subject.name) return [];
  const saidIn = stated.saidIn ?? (voice.isQuoted && reading.toldOf !== null ? '' : null);
  const { sentence } = reading.unit;
  // What is said of people at large is somebody's claim: of the author, and of nobody else.
  const isOfAll = [subject, ...parts].some(({ text }) => SAYS_WE.test(text));
  if (isOfAll && (voice.holder === null || voice.isQuoted || stated.holder !== null || isAside(stated))) return [];
  // "By this, we would not fall": what does not happen to people at large is told of something else.
  if (isOfAll && stated.verb.isNegated) return [];
  // What is said without a verb says nothing else.
  const rules = clause.verb === null ? [lived, lifetime] : FACT_RULES;
  return rules.flatMap(({ name, notice }) =>
    notice(stated)
      .filter(({ focus }) => !(focus === 'subject' && isTopic(subject, voice)))
      .filter(({ focus }) => !ONLY_WE.test((focus === 'subject' ? subject : parts[focus])?.text ?? ''))
      .map(({ type, focus, importance, because, inside }) => {
        const proposition = asProposition(stated, focus);
        const part = focus === 'subject' ? subject : parts[focus];
        const isSaid = voice.isQuoted || standing.kind === 'reported';
        return {
          id: factId(
            type,
            part?.text ?? '',
            `${sentence.id}/${clause.from}/${subject.span.start - sentence.start}/${focus}/${name}`,
          ),
          type: isSaid && type === 'event' ? ('attribution' as const) : type,
          statement: statementOf(proposition),
          holder: holder?.id ?? null,
          modality: modalityOf(stated, isSaid),
          importance: importanceOf(importance, stated),
          about: [...new Set([...subject.about, ...parts.flatMap(({ about }) => about)])],
          ...UNWORDED,
          quantity: type === 'number' ? (part?.quantity ?? null) : null,
          date: type === 'date' ? (part?.date ?? null) : null,
          originParagraphs: [],
          evidence: [evidenceFor(reading, document)],
          found: {
            rule: name,
            because,
            proposition,
            ...(saidIn === null ? {} : { saidIn }),
            ...(inside === undefined ? {} : { inside }),
            ...meantIn(reading),
          },
        };
      }),
  );
}

const SAYS_WE = /(?<!\p{L})(?:we|us|our|ours|ourselves|you|your|yours|yourself)(?!\p{L})/iu;
const ONLY_WE = /^(?:(?:all|each|most|many|some|both) of )?(?:we|us|you|ourselves|yourself)(?: all| both| humans)?$/iu;

/** "As we have seen", "you may ask": said on the way, of nothing. */
const isAside = ({ subject, verb }: Stated): boolean =>
  ONLY_WE.test(subject.text) &&
  /^(?:see|look|discuss|consider|examine|turn|call|mean|say|note|know|think|believe|explore|focus|review|describe|begin|start|talk|want|hope|wish|ask|wonder|guess|imagine|notice|find|get|go|come|let|do|try|like|feel)$/.test(
    verb.lemma,
  );

/** "For example, if a mill makes only cakes, ...": its point stands in the sentence before; what happened once is worth knowing by itself. */
const isExample = ({ reading: { unit, clauses, words } }: Stated): boolean => {
  const verb = clauses[0]?.verb;
  const first = verb ? words[verb.auxiliaries[0] ?? verb.main] : undefined;
  const isOver =
    first !== undefined &&
    !/^(?:is|are|has|have|do|does)$/.test(first.lower) &&
    (/^(?:was|were|had|did)$/.test(first.lower) || tenseOf(first, true) === 'past');
  return !isOver && /^(?:\S+ ){0,3}for (?:example|instance)(?!\p{L})/iu.test(unit.text);
};

/** "a child who runs into the road", "a cabinet-maker who sold fossils": what the clause says is not true of every one. */
const isOfSome = ({ clause, subject }: Stated): boolean =>
  clause.kind === 'relative' && !subject.isName && /^(?:an?|some|many|most|those|people|anyone) /i.test(subject.text);

/** Verbs that take two objects, or an object and what it becomes. */
const TWO_OBJECTS =
  /^(?:give|send|show|tell|teach|offer|pay|call|name|make|elect|appoint|cost|take|ask|bring|buy|lend|sell|award|grant|charge|consider|keep|find|leave|owe|promise|read|write|hand|pass|save|allow|deny|refuse|wish|declare|set|earn|win|last)$/;

/** "fell by 2 miles after the change, and every mile an hour less": two nouns side by side that the verb does not join were read wrongly. */
const hasTwoObjects = ({ verb, parts }: Pick<Stated, 'verb' | 'parts'>): boolean =>
  !TWO_OBJECTS.test(verb.lemma) &&
  parts.some(({ role, span }, at) => {
    const next = parts[at + 1];
    return role === 'object' && next?.role === 'object' && next.span.start - span.end <= 1;
  });

/** Verbs that always do it to something. */
const TRANSITIVE =
  /^(?:hear|make|take|give|say|tell|want|need|put|bring|send|buy|mean|name|own|cause|create|produce|find|show|let|use|choose|prove)$/;

/** Verbs that say nothing without what stood in the sentence before. */
const ELLIPTICAL = /^(?:follow|agree|disagree|refuse|succeed|fail|answer|reply|object|order|respond|try|continue)$/;

export const isElliptical = (lemma: string): boolean => ELLIPTICAL.test(lemma);

/**
 * What is left says too little: a comparison without what it is compared with, "did" for a verb of another clause, a number of nothing
 * ("fewer than 9,000 did").
 */
const isCutShort = ({ clause, subject, verb, parts }: Stated): boolean =>
  parts.some(({ isDangling, opener, text }) => isDangling && ` ${opener} ${text} `.includes(' than ')) ||
  // "as Berg had been in 1825": what he had been, the clause before says.
  (verb.isCopula && clause.connective === 'as' && parts.every(({ date }) => date !== null)) ||
  (verb.lemma === 'do' && verb.main !== 'done' && !parts.some(({ role }) => role === 'object')) ||
  ((ELLIPTICAL.test(verb.lemma) || TRANSITIVE.test(verb.lemma)) &&
    verb.particle === '' &&
    !verb.isPassive &&
    !parts.some(
      ({ role, opener, isDangling }) =>
        !isDangling &&
        (/^(?:object|complement|infinitive|gerund)$/.test(role) || (role === 'clause' && opener === 'that')),
    )) ||
  // "After she found out in 1863": what?
  (/^(?:find out|carry out|point out|work out|take over|take up|give up|put on)$/.test(
    `${verb.lemma} ${verb.particle}`,
  ) &&
    !verb.isPassive &&
    !parts.some(({ role, opener }) => /^(?:object|clause|gerund|infinitive)$/.test(role) || opener === 'about')) ||
  hasTwoObjects({ verb, parts }) ||
  // Nobody stays eighteen.
  (parts.some(({ counted }) => counted.endsWith(' old')) && !parts.some(({ date }) => date !== null)) ||
  // "is 23 metres at thirty and only 12 metres at twenty"
  parts.filter(({ role, quantity }) => quantity !== null && quantity.unit !== '' && role !== 'phrase').length > 1 ||
  parts.some(
    ({ role, text, date }) =>
      role === 'phrase' &&
      // "between 1971 and 1975"
      date?.end == null &&
      / and (?:(?:only |just |about |some |nearly )*\d|(?:\p{L}+ ){1,3}\d{1,3}(?:,\d{3})+)/u.test(text),
  ) ||
  // "named two fishes after ...": a preposition that lost its noun.
  parts.some(({ role, opener, text }) => role === 'adverb' && opener !== '' && opener === text) ||
  (subject.quantity !== null && subject.counted === '' && subject.text.startsWith(subject.quantityText));

/** Everything in the article is about its topic: whoever knows that knows the answer to each "who?". */
const isTopic = (subject: Part, { topic }: Voice): boolean =>
  topic !== null && subject.isName && subject.about.includes(topic);

/** What a common noun's relative clause tells is a detail. */
const importanceOf = (importance: Importance, { clause, subject }: Stated): Importance =>
  clause.kind === 'relative' && !subject.isName && importance === 2 ? 1 : importance;

/** What a fact is that the text itself states, of no figure and nobody in particular. */
export const STATED_OUTRIGHT = {
  ...UNWORDED,
  holder: null,
  modality: 'asserted',
  about: [],
  quantity: null,
  date: null,
  originParagraphs: [],
} as const;

export const factId = (type: FactType, words: string, place: string): string =>
  `${type}-${slug(words).slice(0, 24).replace(/-+$/, '')}-${digest(place).slice(-6)}`;

/** Sentences longer than this are quoted from the unit alone. */
const LONG_SENTENCE = 320;

export function evidenceFor({ unit }: UnitReading, document: Document): Evidence {
  const { sentence } = unit;
  const span = sentence.end - sentence.start > LONG_SENTENCE ? { start: unit.start, end: unit.end } : sentence;
  return evidenceAt(document, sentence.block, { start: span.start, end: span.end });
}

function modalityOf({ verb }: Stated, isSaid: boolean): Modality {
  if (isSaid) return 'reported';
  if (verb.auxiliaries.some((word) => /^(?:may|might|could|would|should)$/.test(word))) return 'hedged';
  if (verb.auxiliaries.includes('will') || verb.auxiliaries.includes('shall')) return 'predicted';
  return 'asserted';
}

/** A fact known only as a sentence with a gap. */
export function gapFact(
  reading: UnitReading,
  document: Document,
  fact: {
    type: FactType;
    importance: Importance;
    statement: string;
    gap: Span;
    rule: string;
    because: string;
    holder: FoundEntity | null;
    quantity: Fact['quantity'];
    date?: Fact['date'];
    about: readonly string[];
  },
): Fact {
  const spaced = oneSpaced(fact.statement, fact.gap);
  const { gap, statement } = withoutTimeBefore(spaced);
  const answer = statement.slice(gap.start, gap.end);
  return {
    id: factId(fact.type, answer, `${reading.unit.sentence.id}/${spaced.gap.start}/${fact.rule}`),
    type: fact.type,
    statement,
    holder: fact.holder?.id ?? null,
    modality: fact.holder ? 'reported' : 'asserted',
    importance: fact.importance,
    about: fact.about,
    ...UNWORDED,
    gap: { ...gap, hint: null, accepted: [] },
    quantity: fact.quantity,
    date: fact.date ?? null,
    originParagraphs: [],
    evidence: [evidenceFor(reading, document)],
    found: {
      rule: fact.rule,
      because: fact.because,
      proposition: null,
      ...(reading.unit.isQuoted && reading.toldOf !== null ? { saidIn: '' } : {}),
      ...meantIn(reading),
    },
  };
}

/** "In fact, ...", "A year later, ...": joins a sentence to the one before, which the card has not. */
const JOINS_ON =
  /^(?:In fact|As a result|In addition|In turn|(?:An?|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Several|Some|A few|\d+) (?:day|week|month|year|decade)s? (?:later|earlier|afterwards))(?:,| (?=\p{Lu})) */u;
/** "... later that year": of which? */
const SAME_TIME = /,? (?:later|earlier) (?:that|the same) (?:day|week|month|year)(?=[,.;:])/u;

function withoutTimeBefore({ statement, gap }: { statement: string; gap: Span }): { statement: string; gap: Span } {
  const cut = (from: number, to: number): { statement: string; gap: Span } => {
    const moved = to <= gap.start ? to - from : 0;
    const rest = statement.slice(0, from) + statement.slice(to);
    return { statement: capitalise(rest), gap: { start: gap.start - moved, end: gap.end - moved } };
  };
  const opening = JOINS_ON.exec(statement)?.[0].length ?? 0;
  if (opening > 0 && opening < gap.start) return withoutTimeBefore(cut(0, opening));
  const same = SAME_TIME.exec(statement);
  if (!same || (same.index < gap.end && gap.start < same.index + same[0].length)) return { statement, gap };
  return cut(same.index, same.index + same[0].length);
}

/** The days that words counted from the day of writing were put for. */
function meantIn(reading: UnitReading): { meant?: readonly string[] } {
  const meant = reading.dates.flatMap((date) => (dayMeant(date, reading) && date.value ? [date.value.start] : []));
  return meant.length === 0 ? {} : { meant };
}

/** A statement with one space where several stood, and the place of its gap in it. */
function oneSpaced(text: string, { start, end }: Span): { statement: string; gap: Span } {
  const shorter = (piece: string): string => piece.replace(/\s{2,}(?=[,.;:!?])/g, '').replace(/\s{2,}/g, ' ');
  const before = shorter(text.slice(0, start));
  const inside = shorter(text.slice(start, end));
  return {
    statement: before + inside + shorter(text.slice(end)),
    gap: { start: before.length, end: before.length + inside.length },
  };
}
