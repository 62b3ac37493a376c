import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { StoreError, storeProblem } from './problem';

describe('a failure of the store in words', () => {
  it.each([
    ['SQLITE_FULL', 'store/full'],
    ['SQLITE_READONLY', 'store/read-only'],
    ['SQLITE_READONLY_DIRECTORY', 'store/read-only'],
    ['SQLITE_CANTOPEN', 'store/read-only'],
    ['SQLITE_BUSY', 'store/busy'],
    ['SQLITE_BUSY_SNAPSHOT', 'store/busy'],
    ['SQLITE_LOCKED', 'store/busy'],
    ['SQLITE_CORRUPT', 'store/corrupt'],
    ['SQLITE_CORRUPT_VTAB', 'store/corrupt'],
    ['SQLITE_NOTADB', 'store/corrupt'],
    ['SQLITE_ERROR', 'store/corrupt'],
    ['SQLITE_IOERR_FSYNC', 'store/io'],
    ['SQLITE_IOERR_WRITE', 'store/io'],
  ])('%s is %s', (code, problem) => {
    const said = storeProblem(new Database.SqliteError('as SQLite says it', code));
    expect(said?.code).toBe(problem);
    // A person reads it: no code, no name of a program.
    expect(said?.message).not.toMatch(/sqlite|errno/i);
  });

  it('is what a refusal of our own says', () => {
    expect(storeProblem(new StoreError('store/newer', 'Too new.'))).toEqual({
      code: 'store/newer',
      message: 'Too new.',
    });
  });

  it.each([
    new Database.SqliteError('a rule of the schema', 'SQLITE_CONSTRAINT_CHECK'),
    new Database.SqliteError('our mistake', 'SQLITE_MISUSE'),
    new TypeError('x is undefined'),
    Object.assign(new Error('no such file'), { code: 'ENOENT' }),
    'a text',
    null,
  ])('is none for a bug: %s', (error) => {
    expect(storeProblem(error)).toBeNull();
  });
});
