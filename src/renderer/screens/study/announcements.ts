// What a screen reader hears of a session. Never a timer.
import { GRADE_LABELS } from '../../ui/GradeBar';
import { formatInterval } from '../../ui/words/formatInterval';
import { moveWords, placingSentence } from '../../ui/placing/boardWords';
import { GAP } from './presentation';
import { offerSentences } from './offerSentences';
import { placeOf, type Session, type Stage } from './studyState';
import { suggestionWords } from './suggestionWords';
import { sessionAnnouncement } from './summaryWords';

const questionOf = (session: Session): string => {
  if (session.stage.name !== 'front') return '';
  const { answered, toCome } = placeOf(session);
  const { item, asks } = session.stage;
  const question = `Card ${answered + 1} of ${answered + toCome}. Question: ${item.front.replaceAll(GAP, 'blank')}`;
  return asks === 'placing' && (item.kind === 'timeline' || item.kind === 'argument')
    ? `${question} ${placingSentence(item.kind, item.items?.length ?? 0)}`
    : question;
};

const answerOf = ({ given, item, lean, isCounted }: Extract<Stage, { name: 'back' }>): string => {
  const words = given && [
    given.verdict.sentence,
    suggestionWords({ given, lean, isCounted }),
    // Without a suggestion the person must know why it is theirs to say.
    given.suggested === null ? given.verdict.reason : '',
  ];
  return [`Answer: ${item.back}`, ...(words ?? [])].filter(Boolean).join(' ');
};

const lastAnswer = ({ last }: Session): string =>
  last ? `${GRADE_LABELS[last.grade]}, next in ${formatInterval(last.graded, last.now)}.` : '';

const isPassing = ({ name }: Stage): boolean => name === 'asking' || name === 'ending';

/** The words for having come from `before` to `after`; empty when nothing needs saying. */
export function announcementOf(before: Session, after: Session): string {
  const words: string[] = [];
  const was = before.stage;
  const is = after.stage;
  // Words said while main is asked would be gone before they are heard: they wait for what comes next.
  if (isPassing(is)) return '';
  if (after.answers > before.answers || (isPassing(was) && is.name === 'done' && is.isComplete && after.last)) {
    words.push(lastAnswer(after));
  }
  if (after.notice && (after.notice !== before.notice || isPassing(was))) words.push(after.notice.text);
  if (is.name === 'front' && was.name === 'front' && is.isHinted && !was.isHinted) words.push(`Hint: ${is.item.hint}`);
  if (is.name === 'front' && was.name === 'front' && is.board && was.board) words.push(moveWords(was.board, is.board));
  if (is.name === 'back' && was.name === 'back' && (is.lean !== was.lean || is.isCounted !== was.isCounted))
    words.push(`Counted as ${GRADE_LABELS[is.lean]}.`);
  if (is.name === 'front' && (was.name !== 'front' || was.shownAt !== is.shownAt)) words.push(questionOf(after));
  if (is.name === 'back' && was.name === 'front') words.push(answerOf(is));
  if (is.name !== was.name) {
    if (is.name === 'offer') words.push(`${offerSentences(is.next).join('. ')} Stop here, or go on?`);
    if (is.name === 'waiting') words.push('No card is due this minute. The next one comes by itself.');
    if (is.name === 'done') words.push(sessionAnnouncement(is.summary));
    if (is.name === 'failed') words.push(is.problem.message);
  }
  return words.filter(Boolean).join(' ');
}
