// The one article that is being brought in: read in a thread of its own, kept until the person says what to do with it.
import type { Worker } from 'node:worker_threads';
import { fail, type Result, succeed } from '../../core/base/result';
import type { PreparedArticle } from '../operations/bringArticle';
import type { ImportReply, ImportRequest } from './messages';

type Progress = Extract<ImportReply, { kind: 'progress' }>;

export interface OnDesk {
  readonly id: number;
  readonly article: PreparedArticle;
  /** What it was read from. */
  readonly request: ImportRequest;
}

export class ImportDesk {
  readonly #start: () => Worker;
  readonly #onProgress: (progress: Progress) => void;
  #giveUp: (() => void) | null = null;
  #onDesk: OnDesk | null = null;
  #lastId = 0;

  /** `start` makes the thread. */
  constructor(start: () => Worker, onProgress: (progress: Progress) => void) {
    this.#start = start;
    this.#onProgress = onProgress;
  }

  /** Reads an article; one that is being read is given up for it. Rejects where that failed in a way nobody foresaw. */
  async read(request: ImportRequest): Promise<Result<OnDesk>> {
    this.cancel();
    const worker = this.#start();
    try {
      const result = await new Promise<Result<PreparedArticle>>((resolve, reject) => {
        this.#giveUp = () => resolve(fail('import/cancelled', 'The import was given up. Nothing was kept.'));
        worker.on('message', (reply: ImportReply) => {
          if (reply.kind === 'progress') this.#onProgress(reply);
          else if (reply.kind === 'done') resolve(reply.result);
          else reject(new Error(reply.bug));
        });
        worker.on('error', reject);
        worker.on('exit', () => reject(new Error('The thread that reads articles ended.')));
        worker.postMessage(request);
      });
      if (!result.ok) return result;
      this.#onDesk = { id: (this.#lastId += 1), article: result.value, request };
      return succeed(this.#onDesk);
    } finally {
      worker.removeAllListeners();
      void worker.terminate();
    }
  }

  /** What lies under an id, as long as it lies here. */
  find(id: number): Result<OnDesk> {
    if (this.#onDesk?.id === id) return succeed(this.#onDesk);
    return fail('import/gone', 'This article was put away. Nothing was kept; bring it once more.');
  }

  /** Gives up what is being read, and puts away what was. */
  cancel(): void {
    this.#giveUp?.();
    this.#giveUp = null;
    this.#onDesk = null;
  }
}
