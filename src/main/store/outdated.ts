// Whether what is derived has to be derived anew: a new schema says so, and the file keeps it until it is done.
import { first, type ReadableDb, run, sql, type WritableDb } from './sql';

export const isOutdated = (db: ReadableDb): boolean => first(db, sql`SELECT since FROM outdated`) !== undefined;

export const markUpToDate = (db: WritableDb): void => {
  run(db, sql`DELETE FROM outdated`);
};
