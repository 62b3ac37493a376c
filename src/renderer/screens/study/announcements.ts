// What a screen reader hears of a session. Never a timer.
import { GRADE_LABELS } from '../../ui/GradeBar';
import { formatInterval } from '../../ui/words/formatInterval';
import { placeOf, type Session } from './studyState';
import { sessionAnnouncement, summaryOf } from './summaryOf';

const questionOf = (session: Session): string => {
  if (session.stage.name !== 'front') return '';
  const place = placeOf(session);
  return `Card ${place.card} of ${place.of}. Question: ${session.stage.item.front}`;
};

const lastAnswer = (session: Session): string => {
  const last = session.answered.at(-1);
  return last ? `${GRADE_LABELS[last.grade]}, next in ${formatInterval(last.graded, last.now)}.` : '';
};

/** The words for having come from `before` to `after`; empty when nothing needs saying. */
export function announcementOf(before: Session, after: Session): string {
  const words: string[] = [];
  if (after.answered.length > before.answered.length) words.push(lastAnswer(after));
  if (after.notice && after.notice !== before.notice) words.push(after.notice.text);
  if (after.stage.name !== before.stage.name) {
    if (after.stage.name === 'front') words.push(questionOf(after));
    if (after.stage.name === 'back' && before.stage.name === 'front') words.push(`Answer: ${after.stage.item.back}`);
    if (after.stage.name === 'waiting') words.push('No card is due this minute. The next one comes by itself.');
    if (after.stage.name === 'done') words.push(sessionAnnouncement(summaryOf(after.answered)));
    if (after.stage.name === 'failed') words.push(after.stage.problem.message);
  }
  return words.join(' ');
}
