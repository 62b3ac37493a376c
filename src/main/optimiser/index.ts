// The optimiser's process: opens the deck to read, fits, tells how far it is, and what came out.
import { fitDeck } from '../operations/fitDeck';
import { closeDeck, openBeside } from '../store/open';
import { storeProblem } from '../store/problem';
import type { FitReply, FitRequest } from './messages';

/** More often than this progress is not told. */
const LEAST_STEP = 0.01;

const post = (reply: FitReply): void => process.parentPort.postMessage(reply);

process.parentPort.on('message', ({ data }) => {
  const { file, moment, documentId } = data as FitRequest;
  let told = 0;
  try {
    const db = openBeside(file, { readOnly: true });
    const onProgress = (done: number) => {
      if (done - told < LEAST_STEP) return;
      told = done;
      post({ done });
    };
    const fitted = fitDeck(db, moment, onProgress, documentId);
    closeDeck(db);
    post({ fitted });
  } catch (error) {
    const problem = storeProblem(error);
    post(problem ? { problem } : { bug: error instanceof Error ? (error.stack ?? error.name) : typeof error });
  }
});
