// Holds the one open deck of the app, or the reason why it is not open.
import path from 'node:path';
import { fail, type Problem, type Result } from '../core/base/result';
import type { AppStatus, StartProblem } from '../shared/contract/app';
import { notNow, readerFor } from './articleReader';
import { now } from './clock';
import { logEvent } from './files/log';
import { deckFile } from './files/profileFolder';
import { openProfile, type Prepare } from './operations/openProfile';
import { closeDeck } from './store/open';
import { SCHEMA_VERSION } from './store/migrate';
import { storeProblem } from './store/problem';
import type { WritableDb } from './store/sql';
import { explainStart } from './startProblem';

export class DeckHost {
  readonly folder: string;
  readonly #articles: string | null;
  #prepare: Prepare = notNow;
  #db: WritableDb | null = null;
  #problem: Problem | null = null;

  /** `articles`: the folder of the bundled ones; null makes an empty profile. */
  constructor(folder: string, articles: string | null) {
    this.folder = folder;
    this.#articles = articles;
  }

  /** Opens the deck for the first time, or once more when a person says so: what stands in its place may be another file. */
  async start(): Promise<AppStatus> {
    if (!this.#db) this.#prepare = await readerFor(this.folder, this.#articles);
    return this.open();
  }

  /** Opens the deck as `start` left things, also again after a failure. */
  open(): AppStatus {
    if (this.#db) return this.status();
    const opened = openProfile({
      folder: this.folder,
      articles: this.#articles === null ? null : { folder: this.#articles, prepare: this.#prepare },
      moment: now(),
      onNote: (note) => {
        if (note.kind === 'upgraded') {
          const { kept, reworded, fresh, vanished } = note.news;
          logEvent('deck-upgraded', { kept, reworded, fresh, vanished });
        } else logEvent('deck-not-upgraded', { code: note.problem.code });
      },
    });
    this.#db = opened.ok ? opened.value : null;
    this.#problem = opened.ok ? null : opened.problem;
    if (this.#problem) logEvent('deck-not-open', { code: this.#problem.code });
    return this.status();
  }

  status(): AppStatus {
    return this.#problem ? { state: 'problem', problem: this.#explain(this.#problem) } : { state: 'ready' };
  }

  /** Runs work on the deck. Expected failures of the file come back as problems. */
  use<Value>(work: (db: WritableDb) => Result<Value>): Result<Value> {
    if (!this.#db) return this.#problem ? { ok: false, problem: this.#problem } : notOpen;
    try {
      return work(this.#db);
    } catch (error) {
      const problem = storeProblem(error);
      if (!problem) throw error;
      logEvent('deck-failed', { code: problem.code });
      // After an I/O error nothing this connection believes may be trusted: the next call starts from the file.
      if (problem.code === 'store/io') this.#reopen();
      return { ok: false, problem };
    }
  }

  close(): void {
    if (this.#db) closeDeck(this.#db);
    this.#db = null;
  }

  #reopen(): void {
    try {
      this.close();
    } finally {
      this.#db = null;
      this.open();
    }
  }

  #explain(problem: Problem): StartProblem {
    return explainStart(problem, { file: path.resolve(deckFile(this.folder)), schemaVersion: SCHEMA_VERSION });
  }
}

const notOpen: Result<never> = fail('deck/closed', 'The deck is not open.');
