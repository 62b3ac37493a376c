// Tells a deck that could not be opened the way the error screen does: what is wrong, what is safe, what to do.
import type { Problem } from '../core/base/result';
import type { StartProblem } from '../shared/contract/app';

interface Place {
  readonly file: string;
  readonly schemaVersion: number;
}

type Telling = Pick<StartProblem, 'notice' | 'title' | 'lead'> & { readonly safe: string; readonly next: string };

const TELLINGS: Readonly<Record<string, Telling>> = {
  'store/corrupt': {
    notice: 'Not opened',
    title: 'Part of the deck could not be read',
    lead: 'The file that holds your cards failed its check at start. It has been left untouched, and nothing is written to it.',
    safe: 'The file itself, as it is. Copies made before every change of the schema, in the folder “backups” beside it.',
    next: 'Keep a copy of the file. Put a backup in its place, or move the file away to begin with a fresh deck; then try again.',
  },
  'store/foreign': {
    notice: 'Not opened',
    title: 'This file belongs to another program',
    lead: 'Where the deck should be there is a database that Commonplace did not write.',
    safe: 'The file: nothing was written to it.',
    next: 'Move the file away, or start Commonplace on another folder; then try again.',
  },
  'store/newer': {
    notice: 'Not opened',
    title: 'This deck was written by a newer Commonplace',
    lead: 'This version does not know its schema and will not guess.',
    safe: 'Everything in it: the file was left untouched.',
    next: 'Start the newer version, or another data folder.',
  },
  'store/read-only': {
    notice: 'Not opened',
    title: 'The deck may not be written to',
    lead: 'An answer could not be kept, so none is asked for.',
    safe: 'Everything in the deck: nothing was changed.',
    next: 'Make the folder and the deck file in it writable, then try again.',
  },
  'store/full': {
    notice: 'Not opened',
    title: 'The disk is full',
    lead: 'There is no room to keep an answer, so none is asked for.',
    safe: 'Everything in the deck: nothing was changed.',
    next: 'Free some space, then try again.',
  },
};

const OTHER: Telling = {
  notice: 'Not opened',
  title: 'The deck could not be opened',
  lead: 'Nothing was written to it.',
  safe: 'Every answer that was acknowledged is in the file.',
  next: 'Mend what the details name, then try again.',
};

/** The error screen of a problem at start. The details carry no card text. */
export function explainStart(problem: Problem, place: Place): StartProblem {
  const { notice, title, lead, safe, next } = TELLINGS[problem.code] ?? OTHER;
  return {
    code: problem.code,
    notice,
    title,
    lead,
    facts: [
      { term: 'What is safe', text: safe },
      { term: 'What to do', text: next },
      { term: 'Where it is', text: place.file },
    ],
    details: [
      `code      ${problem.code}`,
      `message   ${problem.message}`,
      `file      ${place.file}`,
      `app       schema ${place.schemaVersion}`,
    ].join('\n'),
  };
}
