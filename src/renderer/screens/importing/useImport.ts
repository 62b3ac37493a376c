// An article on its way in: asked for, read, found. One at a time; the newest wins.
import { useEffect, useRef, useState } from 'react';
import type { Problem } from '../../../core/base/result';
import type { Answer } from '../../../shared/contract/index';
import type { FoundArticle, ImportProgress } from '../../../shared/contract/import';
import { client } from '../../client/client';
import { formatOfText } from './importWords';

export type ImportState =
  /** `isAsked`: the system's own window asks for a file. */
  | { readonly name: 'choosing'; readonly problem: Problem | null; readonly isAsked: boolean }
  | { readonly name: 'reading'; readonly progress: ImportProgress | null }
  | { readonly name: 'found'; readonly found: FoundArticle };

export interface Importing {
  readonly state: ImportState;
  readonly open: () => void;
  readonly paste: (text: string) => void;
  readonly drop: (file: File) => void;
  /** Reads what was found once more, as of a day: an ISO date. */
  readonly date: (published: string) => void;
  readonly cancel: () => void;
}

const CHOOSING: Extract<ImportState, { name: 'choosing' }> = { name: 'choosing', problem: null, isAsked: false };
const ASKED: ImportState = { ...CHOOSING, isAsked: true };
const READING: ImportState = { name: 'reading', progress: null };

export function useImport(): Importing {
  const [state, setState] = useState<ImportState>(CHOOSING);
  const turn = useRef(0);
  useEffect(
    () =>
      window.commonplace.subscribe('import/progress', (progress) =>
        setState((before) => {
          // Main says so as soon as a file was chosen; nothing is read before.
          const isRead = before.name === 'reading' || (before.name === 'choosing' && before.isAsked);
          return isRead ? { name: 'reading', progress } : before;
        }),
      ),
    [],
  );

  /** What was found before stays where the person chooses no other file after all. */
  const before = state.name === 'found' ? state : CHOOSING;
  const read = async (asking: Promise<Answer<'import/open'>>, begins: ImportState = READING) => {
    const mine = (turn.current += 1);
    setState(begins);
    const answer = await asking;
    if (mine !== turn.current) return;
    if (answer.ok && answer.value) setState({ name: 'found', found: answer.value });
    else if (answer.ok) setState(before);
    else setState({ ...CHOOSING, problem: answer.problem.code === 'import/cancelled' ? null : answer.problem });
  };

  return {
    state,
    open: () => {
      // One window of the system is enough.
      if (!(state.name === 'choosing' && state.isAsked)) void read(client['import/open']({}), ASKED);
    },
    paste: (text) => void read(client['import/text']({ text, format: formatOfText(text) })),
    drop: (file) =>
      void read(
        file.arrayBuffer().then(
          (bytes) => client['import/file']({ name: file.name, bytes: new Uint8Array(bytes) }),
          // A folder, or a file that went away since.
          () => ({ ok: false, problem: unreadable(file.name) }) as const,
        ),
      ),
    date: (published) => {
      if (state.name === 'found') void read(client['import/date']({ id: state.found.id, published }));
    },
    cancel: () => {
      turn.current += 1;
      setState(CHOOSING);
      void client['import/cancel']({});
    },
  };
}

const unreadable = (name: string): Problem => ({
  code: 'file/unreadable',
  message: `${name} could not be read: it is a folder, or not there any more. Drop a text or Markdown file. Nothing was changed.`,
});
