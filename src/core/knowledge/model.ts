// What an article says, as data: entities, facts and the arguments between them, each with its evidence.
// Filled by a curated file or (later) by rules; whoever fills it, the same verifier judges the cards made from it.
import type { Evidence } from '../source/evidence';
import type { Proposition, PropositionVerb } from './proposition';
import type { DateValue, Quantity } from './values';

export type { DateValue, Quantity } from './values';

/**
 * Only rules make the last two. `thing`: a name of which nothing says what it names; `concept`: no name, but a noun the article comes
 * back to.
 */
export type EntityKind = 'person' | 'organisation' | 'place' | 'group' | 'event' | 'thing' | 'concept';

/** What a fact says, as curated files name it and cards ask for it. */
export const FACT_TYPES = [
  'number',
  'date',
  'person-role',
  'event',
  'definition',
  'claim',
  'cause',
  'enumeration',
  'attribution',
  'condition',
  'contrast',
  'prediction',
] as const;

export type FactType = (typeof FACT_TYPES)[number];

export type Modality = 'asserted' | 'hedged' | 'reported' | 'conditional' | 'predicted';

/** 3 = core of the article, 2 = good to know, 1 = detail. */
export type Importance = 1 | 2 | 3;

interface Anchored {
  /** Unique within the article; cards derive their stable keys from it. */
  readonly id: string;
  readonly evidence: readonly Evidence[];
  /** Paragraphs of the original article, for a brief; empty when the document is the original. */
  readonly originParagraphs: readonly number[];
}

export interface Entity extends Anchored {
  readonly kind: EntityKind;
  readonly name: string;
  readonly aliases: readonly string[];
  /** What it is among its kind, as in "country"; absent where nobody says. */
  readonly sort?: string | undefined;
  /** Completes "As of May 2022, X was ...". */
  readonly role: string | null;
  /**
   * When it was so, where that is another time than the article's: completes "who was X ..." ("in April 1815"); empty where nobody says
   * when. Absent where the role is that of the article's day.
   */
  readonly roleTime?: string;
  readonly importance: Importance;
}

/** A question with its answer. */
export interface Asking {
  readonly question: string;
  readonly answer: string;
  readonly accepted: readonly string[];
}

/** A gap in a statement. */
export interface Gap {
  readonly start: number;
  readonly end: number;
  /** What kind of thing is missing, where it should be said otherwise than by the fact's own type. */
  readonly hint: string | null;
  readonly accepted: readonly string[];
}

export interface Fact extends Anchored {
  readonly type: FactType;
  /** A sentence that stands alone: names instead of pronouns, dates absolute. */
  readonly statement: string;
  /** Entity id of whoever asserts it; null for a plain fact. */
  readonly holder: string | null;
  readonly modality: Modality;
  readonly importance: Importance;
  readonly about: readonly string[];
  /** The fact in a few words, as an item of a list; null where it stands in none. */
  readonly label: string | null;
  /** The curator's wording of the card; null for a fact that has none. */
  readonly asks: Asking | null;
  /** The way back: from what was the answer to what was asked. */
  readonly reverse: Asking | null;
  /** A stretch of the statement to be recalled from the rest; null where nothing is left out. */
  readonly gap: Gap | null;
  readonly quantity: Quantity | null;
  readonly date: DateValue | null;
  /** How the rules came to it; absent for a curated fact. */
  readonly found?: Found;
}

/** The trace of a rule: shown to whoever asks why a card exists. */
export interface Found {
  /** The rule's name, as in `dated-event`. */
  readonly rule: string;
  /** What in the text made the rule apply, in a sentence. */
  readonly because: string;
  /** The date of the saying, where somebody is reported to have said it then: "2016"; empty where it was long before the article. */
  readonly saidIn?: string;
  /** The days and months that "yesterday" or "last month" were, as ISO dates. */
  readonly meant?: readonly string[];
  /** Of what somebody says: the first word of its verb, behind what it is about, and the words that join a second statement to it. */
  readonly inside?: { readonly verb: string; readonly joint: string | null };
  /** What the clause says, for writing questions; null where only a sentence with a gap can be asked. */
  readonly proposition: Proposition | null;
  /** The words of the sentence with the figure to leave out, where no question for it can be asked. */
  readonly left?: { readonly statement: string; readonly gap: { readonly start: number; readonly end: number } };
  /** Its "that year" is the year of an undated report: only a front that tells the report's occasion may say so. */
  readonly needsOccasion?: true;
  /** The sentence is of those who wrote a report on their own work: the front names the text. */
  readonly isOfWriters?: true;
  /** A term the sentence explains. */
  readonly defines?: Definition;
  /** What the sentence says a kind of thing does. */
  readonly does?: Doing;
}

/** "A spring mill relies on the water of one season.": what a question for the rest of it needs. */
export interface Doing {
  readonly asks: 'what' | 'how' | 'why';
  /** "in a dry year", where it opens the sentence; else empty. */
  readonly where: string;
  readonly subject: string;
  /** Speaks of somebody or something by name, of which it may be true today only. */
  readonly isNamed: boolean;
  readonly verb: PropositionVerb;
  /** "members" of "allows members to vote", where the deed is asked for, or the way it is done; else empty. */
  readonly object: string;
  /** Stands at the end of the question: "on" of "rely on", "to do" for a deed; may be empty. */
  readonly stranded: string;
  /** What answers. */
  readonly rest: string;
}

/** What a term means, in the words of the text. */
export interface Definition {
  /** Without its article: "prototype". */
  readonly term: string;
  readonly article: string;
  readonly isPlural: boolean;
  /** How the text joins the two. */
  readonly link:
    'is' | 'refers to' | 'means' | 'consists of' | 'occurs when' | 'happens when' | 'is known for' | 'is in';
  readonly meaning: string;
  /** Where the term is what the article is about, and no kind of thing. */
  readonly subject?: DefinedSubject;
}

export interface DefinedSubject {
  readonly isPerson: boolean;
  readonly isPlace: boolean;
  readonly isPast: boolean;
  /** "best known" of "is best known for". */
  readonly adverb: string;
}

export type ArgumentKind =
  'reasons' | 'enumeration' | 'cause' | 'analogy' | 'conditional' | 'dilemma' | 'contrast' | 'thesis';

export interface Argument {
  readonly id: string;
  readonly kind: ArgumentKind;
  readonly holder: string | null;
  readonly importance: Importance;
  /** The conclusion in a clause that completes "that ..."; null for an argument no card asks for. */
  readonly claim: string | null;
  /** What the premises are, in the plural, where the article counts them: "obstacles to peace". */
  readonly head: string | null;
  readonly conclusion: string;
  readonly premises: readonly {
    readonly fact: string;
    readonly role: 'reason' | 'evidence' | 'example' | 'condition';
  }[];
  /** The strongest first. */
  readonly counters: readonly Counter[];
  /** The premise that goes without saying. */
  readonly assumption: {
    readonly says: string;
    readonly accepted: readonly string[];
    /** Empty where the words of conclusion and premises show it. */
    readonly evidence: readonly Evidence[];
  } | null;
  readonly analogy: Analogy | null;
  readonly originParagraphs: readonly number[];
  /** How the rules came to it; absent for a curated argument. */
  readonly found?: FoundReasoning;
}

/** The trace of a rule for arguments and lists. */
export interface FoundReasoning {
  readonly rule: string;
  /** What in the text made the rule apply, in a sentence. */
  readonly because: string;
  /** How the words of the premises stand in a sentence: "that prices fell", "the price", or as they were said, in their marks. */
  readonly premisesAre: 'clause' | 'noun' | 'quotation';
  /** What is listed or explained was so, and needs no "as of". */
  readonly isPast?: boolean;
  /** The claim as a question has it behind "why": "should the mill be sold"; left out where grammar does not allow it. */
  readonly asked?: string;
  /** The premise the text calls the most important: id of a fact. */
  readonly foremost?: string;
}

export interface Counter {
  readonly fact: string;
  readonly role: 'concession' | 'rebuttal' | 'exception';
}

/** What is known stands for what is argued about, part by part. */
export interface Analogy {
  readonly source: string;
  readonly target: string;
  readonly pairs: readonly { readonly id: string; readonly from: string; readonly to: string }[];
  /** Id of the fact that limits it. */
  readonly proviso: string | null;
}

/** Events to be put in order. */
export interface Timeline {
  readonly id: string;
  /** What the events are, in the plural: "steps of the light from oil to electricity". */
  readonly title: string;
  readonly importance: Importance;
  /** Ids of facts, each with a label and a date, in the order of their dates. */
  readonly events: readonly string[];
}

/** A list the article gives as one: "four obstacles", "three reasons". */
export interface Enumeration {
  readonly id: string;
  /** What the items are, in the plural: "obstacles to a positive response". */
  readonly head: string;
  /** Whoever gives the list; null for a plain fact. */
  readonly holder: string | null;
  readonly importance: Importance;
  /** Ids of facts, each with a label, in the article's order. */
  readonly items: readonly string[];
  readonly originParagraphs: readonly number[];
  /** How the rules came to it; absent for a curated list. */
  readonly found?: FoundReasoning;
}

/** A rule for cards that is broken on purpose. */
export interface Suppression {
  /** Id of the item whose cards break it. */
  readonly item: string;
  /** Name of the rule, as a warning gives it. */
  readonly rule: string;
  /** Only for the card of this form, the part of its key behind the item: `qa`, `cloze`; null for all of the item. */
  readonly form: string | null;
  readonly reason: string;
}

/** The curator's own words for one card of an item, in place of those its form would find. */
export interface Wording {
  /** Id of the item whose card it is. */
  readonly item: string;
  /** The form of the card, the part of its key behind the item: `supports`, `overview`. */
  readonly form: string;
  /** A question, or for a gap the sentence with it. */
  readonly question: string;
  /** Null where the form's own answer stands. */
  readonly answer: string | null;
  /** Other right answers; null where those of the form stand. */
  readonly accepted: readonly string[] | null;
}

/** The article the knowledge is about, as cards and screens name it. */
export interface ArticleReference {
  readonly title: string;
  /** A brief retells an original in our own words; an article is the text itself. */
  readonly kind: 'brief' | 'article';
  readonly language: string;
  /** ISO date the facts were true, for "As of ..." */
  readonly asOf: string | null;
  /** What a report without a date reports: completes "In a report ...". */
  readonly occasion?: string;
  readonly original: { readonly title: string; readonly author: string; readonly published: string } | null;
}

export interface Knowledge {
  /** `curated`: a person wrote it; `rules`: extracted by the app. The app says which. */
  readonly source: 'curated' | 'rules';
  readonly article: ArticleReference;
  readonly entities: readonly Entity[];
  readonly facts: readonly Fact[];
  readonly enumerations: readonly Enumeration[];
  readonly timelines: readonly Timeline[];
  readonly arguments: readonly Argument[];
  readonly suppressions: readonly Suppression[];
  readonly wordings: readonly Wording[];
}

/** Nothing known of an article: what knowledge starts from. */
export const NOTHING_KNOWN = {
  entities: [],
  facts: [],
  enumerations: [],
  timelines: [],
  arguments: [],
  suppressions: [],
  wordings: [],
} as const;

/** A fact no curator has worded: what its cards are is up to the rules that found it. */
export const UNWORDED = { label: null, asks: null, reverse: null, gap: null } as const;
