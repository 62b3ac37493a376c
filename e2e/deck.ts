// The built command line, for looking into a profile from outside the window.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { CardDetails, ListedCard } from '../src/main/operations/listCards';
import type { DueCard } from '../src/main/operations/dueCards';
import type { Verification } from '../src/main/operations/verifyDeck';
import type { Done } from '../src/shared/contract/history';
import type { Stats } from '../src/core/retention/stats';
import type { Grade } from '../src/core/scheduling/grade';
import { inRepository, repository } from '../scripts/setup/repository.mjs';

const run = promisify(execFile);

/** What `grade` says of the answer it kept. */
interface GradedJson {
  readonly intervalDays: number;
  readonly dueAt: number;
}

export class Deck {
  readonly profile: string;
  readonly #env: Record<string, string>;

  constructor(profile: string, env: Record<string, string>) {
    this.profile = profile;
    this.#env = env;
  }

  /** The same command line on another profile. */
  on(profile: string): Deck {
    return new Deck(profile, this.#env);
  }

  card(id: string): Promise<CardDetails> {
    return this.#json('card', id);
  }

  list(): Promise<ListedCard[]> {
    return this.#json('list');
  }

  due(now: Date): Promise<DueCard[]> {
    return this.#json('due', '--now', now.toISOString());
  }

  grade(id: string, grade: Grade, now: Date): Promise<GradedJson> {
    return this.#json('grade', id, grade, '--now', now.toISOString());
  }

  stats(now: Date): Promise<Stats> {
    return this.#json('stats', '--now', now.toISOString());
  }

  /** Brings an article in, with all of its cards accepted. */
  async bring(file: string): Promise<void> {
    await this.#json('import', file, '--accept', 'all');
  }

  undo(): Promise<Done> {
    return this.#json('undo');
  }

  verify(): Promise<Verification> {
    return this.#json('verify');
  }

  async #json<Value>(...args: string[]): Promise<Value> {
    const program = inRepository('out', 'main', 'deck.js');
    const { stdout } = await run(process.execPath, [program, ...args, '--profile', this.profile, '--json'], {
      cwd: repository,
      env: this.#env,
    });
    return JSON.parse(stdout) as Value;
  }
}
