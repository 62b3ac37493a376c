// Runs the way of an article into the deck: each step asks main, and the answer goes back into the reducer. One at a time; the
// newest wins.
import { useEffect, useReducer, useRef } from 'react';
import type { Problem } from '../../../core/base/result';
import type { Answer } from '../../../shared/contract/index';
import { client } from '../../client/client';
import { importing, type ImportAct, type ImportStage, startOfImport } from './importState';
import { formatOfText } from './importWords';

export interface Importing {
  readonly stage: ImportStage;
  /** What stands in the box. */
  readonly words: string;
  readonly write: (words: string) => void;
  readonly add: (words: string) => void;
  readonly open: () => void;
  readonly readBox: () => void;
  readonly drop: (file: File) => void;
  /** Reads what was found once more, as of a day: an ISO date. */
  readonly date: (published: string) => void;
  readonly cancel: () => void;
  /** What was found is in the deck: its words stand in the box no more. */
  readonly kept: () => void;
}

/** Whoever comes back to this screen finds the words in the box. */
const left = { words: '' };

/** `pasted`: words that come into the box as the screen opens. */
export function useImport(pasted: string): Importing {
  const [state, act] = useReducer(importing, pasted, (words) =>
    importing(startOfImport(left.words), { type: 'add', words }),
  );
  const { stage, words } = state;
  useEffect(() => {
    left.words = words;
  }, [words]);
  const turn = useRef(0);
  useEffect(
    () => window.commonplace.subscribe('import/progress', (progress) => act({ type: 'progress', progress })),
    [],
  );

  const read = async (asking: Promise<Answer<'import/open'>>, begins: ImportAct) => {
    const mine = (turn.current += 1);
    act(begins);
    const answer = await asking;
    if (mine !== turn.current) return;
    if (answer.ok) act({ type: 'found', found: answer.value });
    else act({ type: 'refused', problem: answer.problem.code === 'import/cancelled' ? null : answer.problem });
  };

  return {
    stage,
    words,
    write: (written) => act({ type: 'write', words: written }),
    add: (added) => act({ type: 'add', words: added }),
    open: () => {
      // One window of the system is enough.
      if (!(stage.name === 'choosing' && stage.isAsked)) void read(client['import/open']({}), { type: 'askFile' });
    },
    readBox: () =>
      void read(client['import/text']({ text: words, format: formatOfText(words) }), { type: 'read', origin: 'box' }),
    drop: (file) =>
      void read(
        file.arrayBuffer().then(
          (bytes) => client['import/file']({ name: file.name, bytes: new Uint8Array(bytes) }),
          // A folder, or a file that went away since.
          () => ({ ok: false, problem: unreadable(file.name) }) as const,
        ),
        { type: 'read', origin: 'file' },
      ),
    date: (published) => {
      if (stage.name === 'found') {
        void read(client['import/date']({ id: stage.found.id, published }), { type: 'readAgain' });
      }
    },
    cancel: () => {
      turn.current += 1;
      act({ type: 'putAway' });
      void client['import/cancel']({});
    },
    kept: () => {
      // At once, since the screen is left with it.
      left.words = importing(state, { type: 'kept' }).words;
      act({ type: 'kept' });
    },
  };
}

const unreadable = (name: string): Problem => ({
  code: 'file/unreadable',
  message: `${name} could not be read: it is a folder, or not there any more. Drop a text or Markdown file. Nothing was changed.`,
});
