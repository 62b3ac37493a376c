import type { WritableDb } from '../sql';

/** One numbered step of the schema: forward only, run once, in one transaction. */
export interface Migration {
  readonly number: number;
  readonly name: string;
  readonly up: (db: WritableDb) => void;
}
