// What each act is called in a sentence such as "Undo: rate “Who said …” as “Forgot”".
import { z } from 'zod';
import { quoted } from '../../core/deck/quoted';
import type { Grade } from '../../core/scheduling/grade';

const GRADE_WORDS = { again: 'Forgot', hard: 'Remembered, barely', good: 'Remembered', easy: 'Instantly' } as const;

const TITLES: Readonly<Record<string, (about: string) => string>> = {
  suspendCard: (about) => `stop asking ${about}`,
  resumeCard: (about) => `ask ${about} again`,
  buryCard: (about) => `leave ${about} for tomorrow`,
  flagCard: (about) => `flag ${about}`,
  editCard: (about) => `edit ${about}`,
  createCard: (about) => `write ${about}`,
  addArticle: (about) => `add ${about}`,
  updateArticle: (about) => `bring ${about} up to date`,
  upgradeDeck: (about) => `bring in the new edition of ${about}`,
  acceptCard: (about) => `accept ${about}`,
  acceptCards: (about) => `accept ${about}`,
  rejectCard: (about) => `reject ${about}`,
  editDraft: (about) => `edit ${about}`,
  mendDraft: (about) => `mend ${about}`,
  keepWarned: (about) => `keep ${about} as it is`,
  changeSettings: (about) => `change ${about}`,
  setRetention: (about) => `set the retention of ${about}`,
  applyModel: (about) => `use ${about}`,
  reschedule: (about) => `move the dates of ${about}`,
  spreadBacklog: (about) => `spread ${about}`,
};

/** Whether this app has the operation, so that it can take it back. */
export const isKnownAct = (operation: string): boolean => Object.hasOwn(TITLES, operation);

const named = z.object({ about: z.string() });

/** `payload` as it stands in the event; an operation of a newer app is called by its name. */
export const titleOfAct = (operation: string, payload: unknown): string =>
  TITLES[operation]?.(named.safeParse(payload).data?.about ?? '') ?? operation;

/** `front` is the question that was answered. */
export const titleOfAnswer = (front: string, grade: Grade): string =>
  `rate ${quoted(front)} as “${GRADE_WORDS[grade]}”`;
