// What is made of an answer, in the same words on the screen and for a screen reader.
import type { Grade } from '../../../core/scheduling/grade';
import { GRADE_LABELS } from '../../ui/GradeBar';
import type { Given } from '../../ui/verdict/given';

export interface Judged {
  readonly given: Given;
  readonly lean: Grade;
  readonly isCounted: boolean;
}

/** Whether the person made something else of the answer than the app did. */
export const isOverruled = ({ given, lean, isCounted }: Judged): boolean => isCounted && lean !== given.suggested;

export function suggestionWords(judged: Judged): string {
  if (isOverruled(judged)) return `Counted as you say: ${GRADE_LABELS[judged.lean]}.`;
  return judged.given.suggested === null ? 'Nothing is suggested.' : `Suggested: ${GRADE_LABELS[judged.lean]}.`;
}
