// An article on its way in: asked for, read, found. What waits in the box is part of it: words that were not what is kept stay.
import type { Problem } from '../../../core/base/result';
import type { FoundArticle, ImportProgress } from '../../../shared/contract/import';

/** Where what is read comes from: the words in the box, or a file, beside which they wait. */
export type Origin = 'box' | 'file';

export type ImportStage =
  /** `isAsked`: the system's own window asks for a file. */
  | { readonly name: 'choosing'; readonly problem: Problem | null; readonly isAsked: boolean }
  | { readonly name: 'reading'; readonly progress: ImportProgress | null }
  | { readonly name: 'found'; readonly found: FoundArticle; readonly origin: Origin };

export interface ImportState {
  readonly stage: ImportStage;
  /** What stands in the box. */
  readonly words: string;
  readonly origin: Origin;
  /** Found before a file was asked for: it stays where none is chosen after all. */
  readonly before: Extract<ImportStage, { name: 'found' }> | null;
}

export type ImportAct =
  | { readonly type: 'write'; readonly words: string }
  /** Words that were pasted elsewhere: what stands in the box already is not lost. */
  | { readonly type: 'add'; readonly words: string }
  | { readonly type: 'read'; readonly origin: Origin }
  | { readonly type: 'askFile' }
  /** What was found is read once more. */
  | { readonly type: 'readAgain' }
  | { readonly type: 'progress'; readonly progress: ImportProgress }
  /** Null: no file was chosen. */
  | { readonly type: 'found'; readonly found: FoundArticle | null }
  | { readonly type: 'refused'; readonly problem: Problem | null }
  | { readonly type: 'putAway' }
  | { readonly type: 'kept' };

const CHOOSING: Extract<ImportStage, { name: 'choosing' }> = { name: 'choosing', problem: null, isAsked: false };
const READING: ImportStage = { name: 'reading', progress: null };

export const startOfImport = (words: string): ImportState => ({
  stage: CHOOSING,
  words,
  origin: 'box',
  before: null,
});

export function importing(state: ImportState, act: ImportAct): ImportState {
  const { stage, words } = state;
  switch (act.type) {
    case 'write':
      return { ...state, words: act.words };
    case 'add':
      return { ...state, words: joined(words, act.words) };
    case 'read':
      return { ...state, stage: READING, origin: act.origin, before: null };
    case 'askFile':
      return {
        ...state,
        stage: { ...CHOOSING, isAsked: true },
        origin: 'file',
        before: stage.name === 'found' ? stage : null,
      };
    case 'readAgain':
      return stage.name === 'found' ? { ...state, stage: READING, origin: stage.origin, before: null } : state;
    case 'progress': {
      // Main says so as soon as a file was chosen; nothing is read before.
      const isRead = stage.name === 'reading' || (stage.name === 'choosing' && stage.isAsked);
      return isRead ? { ...state, stage: { name: 'reading', progress: act.progress } } : state;
    }
    case 'found': {
      const found = act.found && { name: 'found' as const, found: act.found, origin: state.origin };
      return { ...state, stage: found ?? state.before ?? CHOOSING, before: null };
    }
    case 'refused':
      return { ...state, stage: { ...CHOOSING, problem: act.problem }, before: null };
    case 'putAway':
      return { ...state, stage: CHOOSING, before: null };
    case 'kept':
      return stage.name === 'found' && stage.origin === 'box' ? { ...state, words: '' } : state;
  }
}

const joined = (before: string, added: string): string =>
  before.trim() === '' ? added : added === '' ? before : `${before}\n\n${added}`;
