import { describe, expect, it } from 'vitest';
import type { CardId, DocumentId } from '../../../core/base/ids';
import { asInstant } from '../../../core/base/time';
import type { Grade } from '../../../core/scheduling/grade';
import type { ReviewItem } from '../../../shared/contract/review';
import type { Answered } from './studyState';
import { summaryOf, summarySentence, summaryTitle } from './summaryOf';

const now = asInstant(0);
const preview = { intervalDays: 1, dueAt: now };
const answer = (id: string, grade: Grade, paragraph = 1): Answered => {
  const item: ReviewItem = {
    cardId: id as CardId,
    queue: 'review',
    kind: 'qa',
    type: 'claim',
    front: id,
    back: id,
    items: null,
    accepted: [],
    tolerance: null,
    hint: null,
    flag: 0,
    language: 'en',
    source: {
      documentId: 'd' as DocumentId,
      articleTitle: 'A',
      citation: 'A',
      section: null,
      paragraph,
      text: 'text',
      evidence: [],
    },
    memory: null,
    reps: 0,
    previews: { again: preview, hard: preview, good: preview, easy: preview },
  };
  return { item, grade, graded: preview, now };
};
const told = (...answers: Answered[]) => {
  const summary = summaryOf(answers);
  return `${summaryTitle(summary)}. ${summarySentence(summary)}`.replaceAll('\u00a0', ' ');
};

describe('the summary of a session', () => {
  it('counts cards, not answers', () => {
    const summary = summaryOf([answer('a', 'again'), answer('b', 'good'), answer('a', 'good')]);
    expect(summary).toMatchObject({ cards: 2, recalled: 1 });
    expect(summary.forgotten.map(({ cardId }) => cardId)).toEqual(['a']);
  });

  it('says how it went in one title and one fact', () => {
    expect(told()).toBe('Nothing is due now. No card was asked.');
    expect(told(answer('a', 'hard'))).toBe('You recalled the one card. None was forgotten.');
    expect(told(answer('a', 'good'), answer('b', 'easy'))).toBe('You recalled all 2. None was forgotten.');
    expect(told(answer('a', 'again'), answer('b', 'easy'))).toBe(
      'You recalled 1 of 2. One was forgotten at least once.',
    );
    expect(told(answer('a', 'again', 6), answer('b', 'again', 6), answer('c', 'good'))).toBe(
      'You recalled 1 of 3. Both you forgot stand in paragraph 6.',
    );
    expect(told(answer('a', 'again', 6), answer('b', 'again', 6), answer('c', 'again', 2))).toBe(
      'You recalled 0 of 3. Of the three you forgot, two stand in paragraph 6.',
    );
  });
});
