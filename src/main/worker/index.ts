// The thread for long work. It opens the deck for each request and closes it again: that takes a millisecond, and no
// connection is left behind when the app ends. What walks over the deck have read is kept, for the file asked last.
import { parentPort } from 'node:worker_threads';
import type { Result } from '../../core/base/result';
import type { LocalMoment } from '../../core/base/time';
import { KeptMemories } from '../operations/keptMemories';
import { closeDeck, openBeside } from '../store/open';
import { storeProblem } from '../store/problem';
import type { WritableDb } from '../store/sql';
import { isLongAct, LONG_ACTS, LONG_READS, type LongChannel } from './longWork';
import type { Reply, Request } from './messages';

/** The input fits its channel: main has parsed it by the contract. */
type AnyWork = (db: WritableDb, input: unknown, moment: LocalMoment, kept: KeptMemories) => Result<unknown>;
const WORK = { ...LONG_READS, ...LONG_ACTS } as unknown as Readonly<Record<LongChannel, AnyWork>>;

let last = { file: '', kept: new KeptMemories() };

function answer({ id, file, channel, input, moment }: Request): Reply {
  let db: WritableDb | null = null;
  try {
    db = openBeside(file, { readOnly: !isLongAct(channel) });
    if (last.file !== file) last = { file, kept: new KeptMemories() };
    return { id, result: WORK[channel](db, input, moment, last.kept) };
  } catch (error) {
    const problem = storeProblem(error);
    if (problem) return { id, result: { ok: false, problem } };
    return { id, bug: error instanceof Error ? (error.stack ?? error.name) : typeof error };
  } finally {
    if (db) closeDeck(db);
  }
}

parentPort?.on('message', (request: Request) => parentPort?.postMessage(answer(request)));
