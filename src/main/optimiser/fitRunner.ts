// Runs the optimiser in a process of its own: one fit at a time, with progress, and an end whenever a person wants one. The
// process may die in any way it likes: the app says so, and nothing was changed, because it only reads.
import type { DocumentId } from '../../core/base/ids';
import { fail, type Result, succeed } from '../../core/base/result';
import type { LocalMoment } from '../../core/base/time';
import type { Fitted } from '../../shared/contract/model';
import type { FitReply, FitRequest } from './messages';

/** As much of Electron's UtilityProcess as is used. */
export interface FitProcess {
  postMessage(request: FitRequest): void;
  on(event: 'message', listener: (reply: FitReply) => void): unknown;
  on(event: 'exit', listener: (code: number) => void): unknown;
  kill(): boolean;
}

const CANCELLED = fail('fit/cancelled', 'The fit was stopped. Nothing was changed.');
const RUNNING = fail('fit/running', 'A fit is being made already. Wait for it, or stop it.');
const DIED = fail(
  'fit/died',
  'The process that fits the model ended before it was done. Nothing was changed; the weights are those there were. Try again.',
);

export class FitRunner {
  readonly #start: () => FitProcess;
  readonly #onProgress: (done: number) => void;
  #end: ((result: Result<Fitted>) => void) | null = null;

  constructor(start: () => FitProcess, onProgress: (done: number) => void) {
    this.#start = start;
    this.#onProgress = onProgress;
  }

  run(file: string, moment: LocalMoment, documentId: DocumentId | null): Promise<Result<Fitted>> {
    if (this.#end) return Promise.resolve(RUNNING);
    return new Promise((resolve) => {
      const child = this.#start();
      this.#end = (result) => {
        if (!this.#end) return;
        this.#end = null;
        child.kill();
        resolve(result);
      };
      const end = this.#end;
      child.on('message', (reply) => {
        if ('done' in reply) this.#onProgress(reply.done);
        else
          end(
            'fitted' in reply
              ? succeed(reply.fitted)
              : 'problem' in reply
                ? { ok: false, problem: reply.problem }
                : DIED,
          );
      });
      child.on('exit', () => end(DIED));
      child.postMessage({ file, moment, documentId });
    });
  }

  /** Nothing happens where no fit runs. */
  cancel(): void {
    this.#end?.(CANCELLED);
  }
}
