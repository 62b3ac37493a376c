// SQLite's errors in words: what happened, what is safe, what to do. Anything unknown stays an exception.
import type { Problem } from '../../core/base/result';

/** An expected failure of the file, thrown through transactions and turned into a Problem at the edge. */
export class StoreError extends Error {
  readonly problem: Problem;

  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'StoreError';
    this.problem = { code, message };
  }
}

const sqliteCode = (error: unknown): string | null => {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  return typeof code === 'string' && code.startsWith('SQLITE_') ? code : null;
};

/** Our statements are fixed: where one of them does not fit the file, the schema in the file is damaged. */
const isSchemaDamage = (code: string): boolean => code === 'SQLITE_ERROR';

/**
 * The Problem an exception of the store stands for, or null when it is a bug.
 * Messages are about the answer or change just tried: everything acknowledged earlier is on disk.
 */
export function storeProblem(error: unknown): Problem | null {
  if (error instanceof StoreError) return error.problem;
  const code = sqliteCode(error);
  if (!code) return null;
  if (code.startsWith('SQLITE_FULL')) {
    return {
      code: 'store/full',
      message: 'This was not kept: the disk is full. Everything before it is safe. Free some space, then do it again.',
    };
  }
  if (code.startsWith('SQLITE_READONLY') || code.startsWith('SQLITE_CANTOPEN') || code.startsWith('SQLITE_PERM')) {
    return {
      code: 'store/read-only',
      message:
        'This was not kept: the data folder may not be written to. Everything before it is safe. ' +
        'Make the folder writable, then do it again.',
    };
  }
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED')) {
    return {
      code: 'store/busy',
      message:
        'This was not kept: another program is writing to the deck. Everything before it is safe. Try again in a moment.',
    };
  }
  if (code.startsWith('SQLITE_CORRUPT') || code.startsWith('SQLITE_NOTADB') || isSchemaDamage(code)) {
    return {
      code: 'store/corrupt',
      message:
        'Part of the deck file could not be read. Nothing more is written to it. ' +
        'Copies made before every change of the schema lie in the folder "backups" beside it.',
    };
  }
  if (code.startsWith('SQLITE_IOERR')) {
    return {
      code: 'store/io',
      message:
        'This was not kept: the disk reported an error. Everything acknowledged before it is on disk. ' +
        'Check the disk, then do it again.',
    };
  }
  return null;
}
