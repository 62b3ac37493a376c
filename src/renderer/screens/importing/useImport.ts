// An article on its way in: asked for, read, found. One at a time; the newest wins.
import { useEffect, useRef, useState } from 'react';
import type { Problem } from '../../../core/base/result';
import type { Answer } from '../../../shared/contract/index';
import type { FoundArticle, ImportProgress } from '../../../shared/contract/import';
import { client } from '../../client/client';
import { formatOfText } from './importWords';

export type ImportState =
  | { readonly name: 'choosing'; readonly problem: Problem | null }
  | { readonly name: 'reading'; readonly progress: ImportProgress | null }
  | { readonly name: 'found'; readonly found: FoundArticle };

export interface Importing {
  readonly state: ImportState;
  readonly open: () => void;
  readonly paste: (text: string) => void;
  readonly drop: (file: File) => void;
  readonly cancel: () => void;
}

const CHOOSING: ImportState = { name: 'choosing', problem: null };

export function useImport(): Importing {
  const [state, setState] = useState<ImportState>(CHOOSING);
  const turn = useRef(0);
  useEffect(
    () =>
      window.commonplace.subscribe('import/progress', (progress) =>
        setState((before) => (before.name === 'reading' ? { name: 'reading', progress } : before)),
      ),
    [],
  );

  const read = async (asking: Promise<Answer<'import/open'>>) => {
    const mine = (turn.current += 1);
    setState({ name: 'reading', progress: null });
    const answer = await asking;
    if (mine !== turn.current) return;
    if (answer.ok && answer.value) setState({ name: 'found', found: answer.value });
    else if (answer.ok) setState(CHOOSING);
    else setState({ name: 'choosing', problem: answer.problem.code === 'import/cancelled' ? null : answer.problem });
  };

  return {
    state,
    open: () => void read(client['import/open']({})),
    paste: (text) => void read(client['import/text']({ text, format: formatOfText(text) })),
    drop: (file) =>
      void read(
        file.arrayBuffer().then((bytes) => client['import/file']({ name: file.name, bytes: new Uint8Array(bytes) })),
      ),
    cancel: () => {
      turn.current += 1;
      setState(CHOOSING);
      void client['import/cancel']({});
    },
  };
}
