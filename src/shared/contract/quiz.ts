// Quizzes on key figures: setting one up, asking and answering, the marked sheet, and the page of an article's figures.
import { z } from 'zod';
import type { Outcome } from '../../core/answering/verdict';
import type { CardId, DocumentId } from '../../core/base/ids';
import type { Instant } from '../../core/base/time';
import type { AskedQuestion } from '../../core/quiz/asked';
import type { Calibration } from '../../core/quiz/calibration';
import { FIGURE_KINDS, type FigureKind } from '../../core/quiz/figures/figure';
import type { Mark } from '../../core/quiz/marking/mark';
import { type Format, FORMATS, type Given, type Question } from '../../core/quiz/question';
import { QUIZ_LENGTHS, QUIZ_MODES, type QuizLength, type QuizSetup } from '../../core/quiz/setup';
import type { Grade } from '../../core/scheduling/grade';
import { answers } from './define';
import type { GradePreview, ReviewSource } from './review';
import { quizId } from './scope';

/** How many figures of each kind there are. */
export type FigureCounts = Readonly<Record<FigureKind, number>>;

export interface QuizOffer {
  /** The cards that stand on no article come last, without an id, where they hold figures. */
  readonly articles: readonly {
    readonly documentId: DocumentId | null;
    readonly title: string;
    /** Null where it was not looked at: a quiz comes to it later. */
    readonly figures: FigureCounts | null;
  }[];
  /** Articles asked about that were not looked at: a quiz comes first to those likeliest to have been lost. */
  readonly left: number;
  /** Of the articles asked about that were looked at. */
  readonly figures: FigureCounts;
  /** How many of these stand on no accepted card and on no curator's word. */
  readonly unchecked: number;
  readonly formats: readonly {
    readonly format: Format;
    /** Questions there could be, by what they are about. */
    readonly questions: FigureCounts;
    /** Why there is none; null where there are, and where not all articles were looked at. */
    readonly reason: string | null;
  }[];
  /** How many questions a quiz would be, by `askName`: kinds, format and length. Null: not known. */
  readonly asks: Readonly<Record<string, number | null>>;
  /** Of the quiz before; null before the first. */
  readonly length: QuizLength | null;
  /** A quiz that can be gone on with. */
  readonly unfinished: {
    readonly quizId: string;
    readonly title: string;
    readonly isOfMisses: boolean;
    readonly answered: number;
    readonly of: number;
    readonly startedAt: Instant;
  } | null;
}

export interface QuizState {
  readonly quizId: string;
  readonly setup: QuizSetup;
  /** What it is on: an article's title, or how many there are. */
  readonly title: string;
  /** Whether it asks again what another quiz missed. */
  readonly isOfMisses: boolean;
  /** Those drawn so far. */
  readonly questions: number;
  /** About how many there will be, where more are drawn as it goes; null where these are all. */
  readonly about: number | null;
  /** Outcomes of first answers, by question; null for those to come. */
  readonly firsts: readonly (Outcome | null)[];
  /** Questions missed and asked again. */
  readonly again: readonly { readonly question: number; readonly outcome: Outcome | null }[];
  /** Answers so far; comes back with the next one, so that an answer to an outdated question is refused. */
  readonly turn: number;
  readonly spentMillis: number;
  /** Null once all is answered. */
  readonly asked: {
    /** From 0. */
    readonly index: number;
    readonly isAgain: boolean;
    readonly question: AskedQuestion;
    readonly counts: Counts;
  } | null;
}

/** Whether an answer counts as a review, and if not, why. */
export type Counts = 'counts' | 'practice' | 'not-recall' | 'no-card' | 'not-due';

export interface QuizMarked {
  readonly index: number;
  readonly question: Question;
  readonly mark: Mark;
  readonly source: ReviewSource | null;
  /** What was kept as a review; null for practice. */
  readonly counted: (GradePreview & { readonly cardId: CardId; readonly grade: Grade; readonly at: Instant }) | null;
}

export interface QuizAnswered {
  readonly marked: QuizMarked;
  readonly state: QuizState;
}

export interface SheetRow {
  readonly index: number;
  readonly question: Question;
  /** Null where it was not answered. */
  readonly mark: Mark | null;
  /** How the second try went; null without one. */
  readonly again: Outcome | null;
  readonly isCounted: boolean;
  /** Where its words stand; null for a card without a text, and where it was not answered. */
  readonly source: ReviewSource | null;
}

/** The cards behind what was missed, counted by how they stand now. */
export interface MissedStanding {
  /** Missed questions. */
  readonly questions: number;
  /** Due, or in a learning step: their answers are reviews like any other. */
  readonly due: number;
  readonly unseen: number;
  /** Planned for another day: their answers are early reviews. */
  readonly early: number;
  /** Answered on this study day and planned for another. */
  readonly later: number;
  /** Put aside or suspended by the person. */
  readonly aside: number;
  /** Missed questions that no card of the deck asks for. */
  readonly withoutCard: number;
}

/** How a figure went, quiz by quiz. */
export interface FigureHistory {
  readonly documentId: DocumentId | null;
  readonly id: string;
  readonly kind: FigureKind;
  readonly label: string;
  /** Oldest first. */
  readonly past: readonly { readonly at: Instant; readonly outcome: Outcome }[];
}

export interface QuizSheet {
  readonly quizId: string;
  /** Draws the same quiz again. */
  readonly seed: string;
  readonly setup: QuizSetup;
  readonly title: string;
  /** Whether it asked again what another quiz missed. */
  readonly isOfMisses: boolean;
  readonly startedAt: Instant;
  readonly spentMillis: number;
  /** About how many there would be, where it was ended before all were drawn; null where the rows are all. */
  readonly about: number | null;
  readonly rows: readonly SheetRow[];
  readonly figures: readonly FigureHistory[];
  readonly misses: MissedStanding;
  readonly calibration: Calibration;
}

interface FigureEntry {
  readonly id: string;
  /** Chance of recall now of its weakest card, 0..1; null where nothing of it was learned. */
  readonly recall: number | null;
  readonly cards: readonly { readonly cardId: CardId; readonly front: string; readonly recall: number | null }[];
  /** The words of the text it stands on. */
  readonly words: readonly { readonly paragraph: number; readonly exact: string }[];
  readonly past: FigureHistory['past'];
}

export interface PersonEntry extends FigureEntry {
  readonly name: string;
  readonly role: string | null;
  readonly deeds: readonly {
    readonly statement: string;
    readonly isSaying: boolean;
    readonly paragraph: number | null;
  }[];
}

export interface NumberEntry extends FigureEntry {
  readonly answer: string;
  readonly measures: string;
}

export interface DateEntry extends FigureEntry {
  readonly answer: string;
  readonly event: string;
  /** Where it lies on the timeline: ISO, as precise as it is known. */
  readonly start: string;
  readonly end: string | null;
}

export interface FiguresPage {
  readonly documentId: DocumentId;
  readonly title: string;
  readonly citation: string;
  readonly language: string;
  /** Figures that stand on no accepted card and on no curator's word. */
  readonly unchecked: number;
  readonly people: readonly PersonEntry[];
  readonly numbers: readonly NumberEntry[];
  /** The earliest first. */
  readonly dates: readonly DateEntry[];
}

const MOST_ARTICLES = 100_000;
const MOST_TYPED = 2_000;
const MOST_PIECES = 100;
const MOST_QUESTIONS = 100_000;
const LONGEST_THINKING_MILLIS = 24 * 60 * 60 * 1000;

const documentId = z
  .string()
  .min(1)
  .max(64)
  .transform((id) => id as DocumentId);
const documents = z.array(documentId).max(MOST_ARTICLES).nullable();
const index = z.int().min(0).max(MOST_PIECES);
const text = z.string().max(MOST_TYPED);
const seed = z.string().max(100);

const given = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('nothing') }),
  z.strictObject({ kind: z.literal('typed'), text }),
  z.strictObject({ kind: z.literal('chosen'), option: index }),
  z.strictObject({ kind: z.literal('range'), low: text, high: text }),
  z.strictObject({ kind: z.literal('ordered'), pieces: z.array(index).max(MOST_PIECES) }),
  z.strictObject({ kind: z.literal('matched'), roles: z.array(index.nullable()).max(MOST_PIECES) }),
]) satisfies z.ZodType<Given>;

const setup = z.strictObject({
  documents,
  kinds: z.array(z.enum(FIGURE_KINDS)).min(1),
  length: z.union([z.literal(QUIZ_LENGTHS[0]), z.literal(QUIZ_LENGTHS[1]), z.literal(QUIZ_LENGTHS[2])]),
  format: z.enum([...FORMATS, 'mixed']),
  mode: z.enum(QUIZ_MODES),
  showsTime: z.boolean(),
  only: z
    .array(z.strictObject({ documentId: documentId.nullable(), id: z.string().max(200) }))
    .max(MOST_ARTICLES)
    .nullable(),
});

export const quizChannels = {
  /** What a quiz on these articles (null: on all) could ask, and how much of it one drawn by this seed asks. */
  'quiz/offer': answers<QuizOffer>().to(z.strictObject({ documents, seed })),
  /** Draws a quiz and puts it down; one left unfinished ends. The same seed draws the same. Problem `quiz/empty`. */
  'quiz/begin': answers<QuizState>().to(
    z.strictObject({
      setup,
      seed: seed.optional(),
      /** Questions of another quiz that are asked again; nothing is drawn. */
      again: z
        .strictObject({ quizId, questions: z.array(z.int().min(0)).min(1).max(MOST_QUESTIONS), areMisses: z.boolean() })
        .optional(),
    }),
  ),
  /** The quiz that can be gone on with; null where there is none. */
  'quiz/read': answers<QuizState | null>().to(z.strictObject({})),
  /** `language`: of the computer; numbers and dates may be written as it does. */
  'quiz/answer': answers<QuizAnswered>().to(
    z.strictObject({
      quizId,
      turn: z.int().min(0),
      given,
      thinkingMillis: z.int().min(0).max(LONGEST_THINKING_MILLIS),
      language: z.string().max(40),
    }),
  ),
  /** The person says how the answer given last is to be judged: it was typed, and they know better. */
  'quiz/correct': answers<QuizAnswered>().to(z.strictObject({ quizId, turn: z.int().min(1), isRight: z.boolean() })),
  /** Ends a quiz before its end; what was answered stays. */
  'quiz/leave': answers<null>().to(z.strictObject({ quizId })),
  'quiz/sheet': answers<QuizSheet>().to(z.strictObject({ quizId })),
  /** Problem `article/unknown`. */
  'quiz/figures': answers<FiguresPage>().to(z.strictObject({ documentId })),
};
