// A quiz on the screen: a question, then how it was marked, then the next. Pure; asking main happens in useQuizzing.ts.
import type { AskedQuestion } from '../../../core/quiz/asked';
import type { Given } from '../../../core/quiz/question';
import type { QuizAnswered, QuizMarked, QuizState } from '../../../shared/contract/quiz';

/** What stands in the fields and on the board, whatever the format. */
export interface Draft {
  readonly text: string;
  readonly option: number | null;
  readonly low: string;
  readonly high: string;
  readonly placed: readonly number[];
  readonly roles: readonly (number | null)[];
}

const EMPTY: Draft = { text: '', option: null, low: '', high: '', placed: [], roles: [] };

type Running = QuizState & { readonly asked: NonNullable<QuizState['asked']> };

export type Stage =
  | { readonly name: 'asking' }
  | {
      readonly name: 'question' | 'checking';
      readonly state: Running;
      readonly draft: Draft;
      /** Of a steady clock. */
      readonly shownAt: number;
      /** Why the answer was not taken. */
      readonly problem: string | null;
    }
  | {
      readonly name: 'marked' | 'correcting';
      /** Where the quiz stands now. */
      readonly state: QuizState;
      readonly marked: QuizMarked;
      /** The question as it was asked. */
      readonly asked: Running['asked'];
      readonly draft: Draft;
      readonly markedAt: number;
      readonly isCorrected: boolean;
      readonly problem: string | null;
    }
  /** Nothing is left to ask; the sheet comes. */
  | { readonly name: 'over'; readonly quizId: string }
  /** No quiz was left unfinished. */
  | { readonly name: 'none' }
  | { readonly name: 'failed'; readonly message: string };

export type Act =
  | { readonly type: 'came'; readonly state: QuizState | null; readonly at: number }
  | { readonly type: 'write'; readonly change: Partial<Draft> }
  | { readonly type: 'check' }
  | { readonly type: 'answered'; readonly answered: QuizAnswered; readonly at: number }
  | { readonly type: 'refused'; readonly message: string }
  | { readonly type: 'correct' }
  | { readonly type: 'corrected'; readonly answered: QuizAnswered }
  | { readonly type: 'goOn'; readonly at: number }
  | { readonly type: 'over'; readonly quizId: string }
  | { readonly type: 'failed'; readonly message: string };

/** A press this soon after the mark appeared was meant for the question, by whatever it was pressed. */
const UNSEEN_MILLIS = 300;

/** When what stands there came: the question, or its mark. Null while neither does. */
export function shownAtOf(stage: Stage): number | null {
  // While an answer is checked the question stands there: one that was refused has not come anew.
  if (stage.name === 'question' || stage.name === 'checking') return stage.shownAt;
  return stage.name === 'marked' || stage.name === 'correcting' ? stage.markedAt : null;
}

export function quizzing(stage: Stage, act: Act): Stage {
  switch (act.type) {
    case 'came':
      if (act.state === null) return { name: 'none' };
      return questionOf(act.state, act.at);
    case 'write':
      return stage.name === 'question' ? { ...stage, draft: { ...stage.draft, ...act.change }, problem: null } : stage;
    case 'check':
      return stage.name === 'question' ? { ...stage, name: 'checking' } : stage;
    case 'answered':
      if (stage.name !== 'checking') return stage;
      return {
        name: 'marked',
        ...act.answered,
        asked: stage.state.asked,
        draft: stage.draft,
        markedAt: act.at,
        isCorrected: false,
        problem: null,
      };
    case 'refused':
      if (stage.name === 'checking') return { ...stage, name: 'question', problem: act.message };
      return stage.name === 'correcting' ? { ...stage, name: 'marked', problem: act.message } : stage;
    case 'correct':
      return stage.name === 'marked' ? { ...stage, name: 'correcting' } : stage;
    case 'corrected':
      return stage.name === 'correcting'
        ? { ...stage, name: 'marked', ...act.answered, isCorrected: true, problem: null }
        : stage;
    case 'goOn':
      if (stage.name !== 'marked' || act.at - stage.markedAt < UNSEEN_MILLIS) return stage;
      return questionOf(stage.state, act.at);
    case 'over':
      return { name: 'over', quizId: act.quizId };
    case 'failed':
      return { name: 'failed', message: act.message };
  }
}

function questionOf(state: QuizState, at: number): Stage {
  const { asked, quizId } = state;
  if (asked === null) return { name: 'over', quizId };
  const roles = 'names' in asked.question ? asked.question.names.map(() => null) : [];
  return { name: 'question', state: { ...state, asked }, draft: { ...EMPTY, roles }, shownAt: at, problem: null };
}

/** What is handed in: a field left empty says that the answer is not known. */
export function givenOf({ format }: AskedQuestion, draft: Draft): Given {
  const { text, option, low, high, placed, roles } = draft;
  switch (format) {
    case 'choice':
    case 'larger':
    case 'unit':
      return option === null ? { kind: 'nothing' } : { kind: 'chosen', option };
    case 'range':
      return { kind: 'range', low, high };
    case 'order':
      return { kind: 'ordered', pieces: placed };
    case 'match':
      return { kind: 'matched', roles };
    default:
      return { kind: 'typed', text };
  }
}

/** Whether there is anything to check. */
export function isAnswered(question: AskedQuestion, draft: Draft): boolean {
  const given = givenOf(question, draft);
  switch (given.kind) {
    case 'nothing':
      return false;
    case 'chosen':
      return true;
    case 'typed':
      return given.text.trim() !== '';
    case 'range':
      return given.low.trim() !== '' || given.high.trim() !== '';
    case 'ordered':
      return given.pieces.length > 0;
    case 'matched':
      return given.roles.some((role) => role !== null);
  }
}
