// All rules for arguments over an article, and what they find as knowledge: facts for claims, reasons and objections, joined.
import { digest } from '../../../source/digest';
import type { Document } from '../../../source/document';
import { type Argument, type Enumeration, type Fact, type Importance, UNWORDED } from '../../model';
import { capitalise } from '../../statement';
import { type FoundEntity, slug } from '../entities/findEntities';
import { evidenceFor } from '../facts/factFrom';
import { although } from './although';
import { analogies } from './analogies';
import { askedOf } from './asked';
import { because } from './because';
import { announcedReasons } from './announcedReasons';
import { becauseOf } from './becauseOf';
import { asItWent, becoming } from './becoming';
import { broughtAbout } from './broughtAbout';
import { cleft } from './cleft';
import { colonReason } from './colonReason';
import { conceded } from './conceded';
import { colonList } from './colonList';
import { concluded } from './concluded';
import { countedOff } from './counted';
import { disputed } from './disputed';
import { existingKinds } from './existingKinds';
import type { FoundArgument, FoundList } from './found';
import { forReasons } from './forReasons';
import { given } from './given';
import { ifThen } from './ifThen';
import { inferred } from './inferred';
import { madeTo } from './madeTo';
import { moved } from './moved';
import { joinedAsWritten } from './joinedAsWritten';
import { numberedList } from './numberedList';
import { objected } from './objected';
import { ownConditions } from './ownConditions';
import { ownDemands } from './ownDemands';
import { ownEssence } from './ownEssence';
import { ownFindings } from './ownFindings';
import { ownNumbered } from './ownNumbered';
import { ownSingled } from './ownSingled';
import { ownView } from './ownView';
import { partedList } from './parted';
import type { Passage, Told } from './passage';
import { provisos } from './provisos';
import { purposes } from './purposes';
import type { Saying } from './saying';
import { exemplified } from './exemplified';
import { questioned } from './questioned';
import { soThat } from './soThat';
import { theMore } from './theMore';
import { theReason } from './theReason';
import { isAccount } from './voice';

const RULES: readonly ((passage: Passage) => readonly (FoundArgument | FoundList)[])[] = [
  countedOff,
  colonList,
  existingKinds,
  numberedList,
  partedList,
  announcedReasons,
  questioned,
  disputed,
  ownFindings,
  analogies,
  concluded,
  given,
  theReason,
  soThat,
  because,
  becauseOf,
  becoming,
  asItWent,
  inferred,
  objected,
  conceded,
  although,
  cleft,
  exemplified,
  colonReason,
  forReasons,
  ownView,
  theMore,
  ownNumbered,
  ownSingled,
  ownEssence,
  ownDemands,
  ownConditions,
  broughtAbout,
  madeTo,
  moved,
  ifThen,
  purposes,
  joinedAsWritten,
];

export interface Argued {
  readonly facts: readonly Fact[];
  readonly arguments: readonly Argument[];
  readonly enumerations: readonly Enumeration[];
}

/** `author` is whoever argues where nobody else is named. */
export function argumentsIn(passage: Passage, author: FoundEntity | null, document: Document): Argued {
  const facts: Fact[] = [];
  const put = (saying: Saying, holder: FoundEntity | null, rule: string, because: string): string => {
    const fact = factOf(saying, holder, rule, because, document);
    if (!facts.some(({ id }) => id === fact.id)) facts.push(fact);
    return fact.id;
  };
  const found = RULES.flatMap((rule) => rule(passage));
  const lists = found.filter((each): each is FoundList => 'items' in each && !each.items.some(speaksForAll));
  const argued = distinct(
    found.filter((each): each is FoundArgument => 'claim' in each && isSomebodys(each, author)),
  ).map((each) => provisos(each, passage));
  return {
    arguments: argued.map((each) => argumentOf(each, author, put)),
    enumerations: lists.map(({ head, items, rule, because, told }) => ({
      id: idOf('list', head, told.reading.unit.sentence.id),
      head,
      // Somebody else's list, or one of the past, is not the author's to hold.
      holder: isPast(told) || head.includes(' that ') ? null : (author?.id ?? null),
      importance: 3 as const,
      items: items.map((saying) => put(saying, author, rule, because)),
      originParagraphs: [],
      found: { rule, because, premisesAre: items[0]?.form ?? 'clause', isPast: isPast(told) },
    })),
    facts,
  };
}

const speaksForAll = ({ text, form }: Saying): boolean =>
  form !== 'quotation' && /(?<!\p{L})(?:we|us|our|ours|ourselves|you|your|yours|yourself)(?!\p{L})/iu.test(text);

/** "The reason is habit": of what, its words do not say. */
const POINTS_ELSEWHERE =
  /^the (?:reason|answer|explanation|cause|point|question|problem|result|lesson|conclusion|difference|same) (?:is|was|lies|lay)(?!\p{L})/iu;

/** "A century later we still ...", "to the contrary": after what, against what, its words do not say. */
const LEANS_ON_BEFORE =
  /^(?:\S+ ){0,4}(?:later|afterwards|earlier)(?: on)?,? |(?<!\p{L})(?:to|on) the contrary(?!\p{L})/iu;

/** "She was not present": where, or than what, another sentence says. */
const LACKS_ITS_END =
  /(?<!\p{L})that$|(?<!\p{L})(?:is|was|are|were)(?: not| also)* (?:present|absent|involved|different|similar|alike|better|worse|enough|the same|the case)?$|(?<!\p{L})looks? like$|, (?:so|and|but|or|yet)$/iu;

/** "they had no room.)", "although one of them lives long, most wheels": a piece of a sentence was cut off. */
const isTorn = ({ text, form }: Saying): boolean =>
  form !== 'quotation' &&
  (text.split('(').length !== text.split(')').length || /^(?:although|though|while|whereas)(?!\p{L})/iu.test(text));

/** What is only thought to be so has no reason yet. */
const DOUBTED =
  /^(?:apparently|perhaps|possibly|probably|presumably|maybe|supposedly|allegedly)(?!\p{L})|(?<!\p{L})maybe(?!\p{L})/iu;

/** "We should" is said by somebody: without a name it says nothing. */
const isSomebodys = (
  { claim, premises, counters, holder, rule, isAccount = false }: FoundArgument,
  author: FoundEntity | null,
) =>
  !POINTS_ELSEWHERE.test(claim.text) &&
  !LEANS_ON_BEFORE.test(claim.text) &&
  !LACKS_ITS_END.test(claim.text) &&
  !DOUBTED.test(claim.text) &&
  ![claim, ...premises].some(isTorn) &&
  (!/^(?:own|written)-/.test(rule) || author !== null) &&
  (![claim, ...premises, ...counters.map(({ saying }) => saying)].some(speaksForAll) ||
    (holder === null && author !== null && !isAccount));

type Put = (saying: Saying, holder: FoundEntity | null, rule: string, because: string) => string;

function argumentOf(found: FoundArgument, author: FoundEntity | null, put: Put): Argument {
  const { claim, premises, counters, rule, because, kind, analogy, proviso } = found;
  const holder = found.holder ?? (found.isAccount === true ? null : author);
  const fact = (saying: Saying, who = holder): string => put(saying, who, rule, because);
  const asked = claim.asked ?? askedOf(claim);
  return {
    id: idOf('argument', claim.text, `${claim.told.reading.unit.sentence.id}/${rule}`),
    kind,
    holder: holder?.id ?? null,
    importance: importanceOf(found),
    claim: claim.text,
    head: null,
    conclusion: fact(claim),
    premises: premises.map((saying) => ({
      fact: fact(saying),
      role:
        kind === 'analogy' ? ('evidence' as const) : rule === 'example' ? ('example' as const) : ('reason' as const),
    })),
    counters: [
      // What unnamed people object is not the author's to hold.
      ...counters.map(({ saying, role, holder: who }) => ({
        fact: fact(saying, role === 'rebuttal' ? who : (who ?? holder)),
        role,
      })),
      ...(proviso && !analogy ? [{ fact: fact(proviso), role: 'exception' as const }] : []),
    ],
    assumption: null,
    analogy: analogy && { ...analogy, proviso: proviso && fact(proviso) },
    originParagraphs: [],
    found: {
      rule,
      because,
      premisesAre: premises[0]?.form ?? 'clause',
      isPast: found.isAccount === true,
      ...(asked === null ? {} : { asked }),
      ...(found.foremost ? { foremost: fact(found.foremost) } : {}),
    },
  };
}

/** The sentence that opens a list tells of the past. */
const isPast = (told: Told): boolean => {
  const [main] = told.reading.clauses;
  return main !== undefined && isAccount(main, told);
};

/** Several reasons are the spine of an article; a single inference is a step in it. */
const importanceOf = ({ premises, counters }: FoundArgument): Importance =>
  premises.length + counters.length >= 2 ? 3 : 2;

/** What two rules find of one claim is one argument: the first rule's. */
function distinct(found: readonly FoundArgument[]): FoundArgument[] {
  const seen = new Set<string>();
  return found.filter(({ claim }) => {
    const place = `${claim.told.reading.unit.start}`;
    return !seen.has(place) && seen.add(place);
  });
}

function factOf(saying: Saying, holder: FoundEntity | null, rule: string, because: string, document: Document): Fact {
  const { told, text, form } = saying;
  const names = told.scopeAt(0).names.map(({ entity }) => entity.id);
  return {
    id: idOf(
      'claim',
      text,
      `${told.reading.unit.sentence.id}/${told.reading.unit.start - told.reading.unit.sentence.start}/${text}`,
    ),
    type: 'claim',
    statement: form === 'quotation' && holder ? `${holder.name} said: ${text}.` : `${capitalise(text)}.`,
    holder: holder?.id ?? null,
    modality: holder ? 'reported' : 'asserted',
    importance: 2,
    about: [...new Set(names)],
    ...UNWORDED,
    label: text,
    quantity: null,
    date: null,
    originParagraphs: [],
    evidence: [evidenceFor(told.reading, document)],
    found: { rule, because, proposition: null },
  };
}

const idOf = (kind: string, words: string, place: string): string =>
  `${kind}-${slug(words).slice(0, 24).replace(/-+$/, '')}-${digest(place).slice(-6)}`;
