// Hands long work to its thread. The thread starts with the first of it, and again after it died.
import type { Worker } from 'node:worker_threads';
import { fail, type Result } from '../../core/base/result';
import type { LocalMoment } from '../../core/base/time';
import { isLongAct, type LongChannel } from './longWork';
import type { Reply, Request } from './messages';

interface Waiting {
  readonly isAct: boolean;
  readonly answer: (result: Result<unknown>) => void;
  readonly refuse: (error: Error) => void;
}

export class LongRunner {
  readonly #start: () => Worker;
  readonly #waiting = new Map<number, Waiting>();
  #worker: Worker | null = null;
  #lastId = 0;
  #acts: Promise<unknown> = Promise.resolve();

  /** `start` makes the thread. */
  constructor(start: () => Worker) {
    this.#start = start;
  }

  /** Whether an act is being done: it holds the deck's write lock, and whoever else writes would stand still. */
  get isActing(): boolean {
    return [...this.#waiting.values()].some(({ isAct }) => isAct);
  }

  /** Resolves when no act is being done. */
  async settled(): Promise<void> {
    while (this.isActing) await this.#acts;
  }

  /** Does the work of a channel on a deck file. Rejects where the work failed in a way nobody foresaw. */
  run(file: string, channel: LongChannel, input: unknown, moment: LocalMoment): Promise<Result<unknown>> {
    const id = (this.#lastId += 1);
    const isAct = isLongAct(channel);
    const done = new Promise<Result<unknown>>((answer, refuse) => this.#waiting.set(id, { isAct, answer, refuse }));
    if (isAct) this.#acts = done.catch(() => undefined);
    const request: Request = { id, file, channel, input, moment };
    this.#thread().postMessage(request);
    return done;
  }

  /** Ends the thread. What was asked and not answered is rolled back by SQLite. */
  close(): void {
    const worker = this.#worker;
    this.#worker = null;
    worker?.removeAllListeners();
    void worker?.terminate();
    this.#refuseAll(fail('app/closing', 'The app is being closed. Nothing was changed.'));
  }

  #thread(): Worker {
    if (this.#worker) return this.#worker;
    const worker = (this.#worker = this.#start());
    worker.on('message', (reply: Reply) => this.#take(reply));
    worker.on('error', (error) => this.#lose(worker, error));
    worker.on('exit', () => this.#lose(worker, new Error('The thread for long work ended.')));
    return worker;
  }

  #take(reply: Reply): void {
    const waiting = this.#waiting.get(reply.id);
    this.#waiting.delete(reply.id);
    if ('result' in reply) waiting?.answer(reply.result);
    else waiting?.refuse(new Error(reply.bug));
  }

  #lose(worker: Worker, error: Error): void {
    if (this.#worker !== worker) return;
    this.#worker = null;
    for (const { refuse } of this.#waiting.values()) refuse(error);
    this.#waiting.clear();
  }

  #refuseAll(result: Result<never>): void {
    for (const { answer } of this.#waiting.values()) answer(result);
    this.#waiting.clear();
  }
}
