// What a session is on.
import { z } from 'zod';
import type { DocumentId } from '../../core/base/ids';
import { documentId } from './article';

export type StudyScope =
  /** All that is due. */
  | { readonly kind: 'all' }
  /** The cards of one article. */
  | { readonly kind: 'article'; readonly documentId: DocumentId }
  /** The cards behind what was missed in a quiz. */
  | { readonly kind: 'misses'; readonly quizId: string };

export const quizId = z.string().min(1).max(64);

/** Left out: all that is due. */
export const studyScope = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('all') }),
    z.strictObject({ kind: z.literal('article'), documentId }),
    z.strictObject({ kind: z.literal('misses'), quizId }),
  ])
  .optional();
