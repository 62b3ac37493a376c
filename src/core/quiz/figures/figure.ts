// The key figures of an article: its people, its numbers, and what came when. What a quiz asks for.
import type { Tolerance } from '../../answering/tolerance';
import type { CardId, DocumentId } from '../../base/ids';
import type { CardKind, CardType } from '../../generation/draft';
import type { DateValue, Importance, Knowledge, Quantity } from '../../knowledge/model';
import type { Document } from '../../source/document';
import type { Evidence } from '../../source/evidence';

export const FIGURE_KINDS = ['person', 'number', 'date'] as const;
export type FigureKind = (typeof FIGURE_KINDS)[number];

/** A card of the deck, as far as a quiz looks at it. */
export interface QuizCard {
  readonly cardId: CardId;
  readonly kind: CardKind;
  readonly type: CardType;
  readonly rule: string;
  readonly front: string;
  readonly back: string;
  readonly accepted: readonly string[];
  readonly tolerance: Tolerance | null;
  readonly evidence: readonly Evidence[];
  /** Ids in the knowledge. */
  readonly from: readonly string[];
  /** Only accepted cards are ever asked for a grade. */
  readonly isAccepted: boolean;
  /** Chance of recall now, 0..1; null for a card never answered. */
  readonly recall: number | null;
}

/** What a quiz is made from: an article with its cards, or the cards that stand on no article. */
export interface QuizArticle {
  readonly documentId: DocumentId | null;
  readonly title: string;
  /** BCP 47 */
  readonly language: string;
  readonly document: Document | null;
  readonly knowledge: Knowledge | null;
  readonly cards: readonly QuizCard[];
}

/** A question that is answered in words or with a number. */
export interface Asked {
  readonly prompt: string;
  readonly answer: string;
  /** Other right answers, without `answer`. */
  readonly accepted: readonly string[];
  readonly tolerance: Tolerance | null;
  /** The card that asks the very same; null where none does. */
  readonly cardId: CardId | null;
  /** The words that this question stands on; empty for a card without a text. */
  readonly evidence: readonly Evidence[];
}

interface Figure {
  /** Unique in the article, and the same as long as the knowledge is: `person/berg`, `number/fog-wrecks`. */
  readonly id: string;
  readonly importance: Importance;
  readonly evidence: readonly Evidence[];
  /** Cards that ask for it. */
  readonly cards: readonly CardId[];
  /** The lowest chance of recall among its cards that were answered; null where none was. */
  readonly recall: number | null;
}

export interface PersonFigure extends Figure {
  readonly kind: 'person';
  readonly name: string;
  readonly aliases: readonly string[];
  readonly role: string | null;
  /** From role to name, and from name to role; null where the article does not allow it. */
  readonly byRole: Asked | null;
  readonly byName: Asked | null;
  readonly deeds: readonly Deed[];
}

/** What a person said or did. */
export interface Deed {
  /** Of the fact or card. */
  readonly id: string;
  readonly isSaying: boolean;
  /** The whole, with the name in it. */
  readonly statement: string;
  /** Its answer is the person's name. */
  readonly asked: Asked;
  readonly evidence: readonly Evidence[];
  /** Names of all people it could be said of, as far as the article says: none of them is a wrong answer. */
  readonly alsoTrueOf: readonly string[];
}

export interface NumberFigure extends Figure {
  readonly kind: 'number';
  readonly quantity: Quantity;
  readonly tolerance: Tolerance;
  /** As the article words it. */
  readonly answer: string;
  /** Empty where the article does not say. */
  readonly measures: string;
  readonly statement: string;
  readonly asked: Asked;
  /** From the figure to what it measures: the card that asks it, or our own words; null without `measures`. */
  readonly whatItMeasures: Asked | null;
}

export interface DateFigure extends Figure {
  readonly kind: 'date';
  readonly date: DateValue;
  readonly answer: string;
  /** The event in a few words that do not tell its date; null where there are none. */
  readonly event: string | null;
  readonly statement: string;
  /** Null where the article gives no question: then it is only put in order. */
  readonly asked: Asked | null;
}

export type AnyFigure = PersonFigure | NumberFigure | DateFigure;

export interface Figures {
  readonly article: QuizArticle;
  readonly people: readonly PersonFigure[];
  readonly numbers: readonly NumberFigure[];
  readonly dates: readonly DateFigure[];
}

export const allFigures = ({ people, numbers, dates }: Figures): readonly AnyFigure[] => [
  ...people,
  ...numbers,
  ...dates,
];
