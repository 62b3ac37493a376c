// The paragraph a question stands on, with its words marked.
import { proofOf } from '../../../core/quiz/proof';
import type { Question } from '../../../core/quiz/question';
import type { ReviewSource } from '../../../shared/contract/review';
import { findDocument } from '../../store/documents';
import type { ReadableDb } from '../../store/sql';
import { sourceOf } from '../source';

/** Null for a card without a text, and where the article is gone. */
export function sourceOfQuestion(db: ReadableDb, question: Question): ReviewSource | null {
  const documentId = question.figures[0]?.documentId ?? null;
  const document = documentId === null ? null : findDocument(db, documentId);
  return document && sourceOf({ evidence: proofOf(question, document) }, document);
}
