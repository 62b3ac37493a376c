// What a screen reader hears of a quiz: each question with its place, each mark with the right answer. Never a timer.
import { partsOf } from '../../../core/quiz/marking/partsGiven';
import { isTyped } from '../../../core/quiz/question';
import type { QuizMarked } from '../../../shared/contract/quiz';
import { FORMAT_NAMES } from '../../ui/words/quizFormats';
import { markSentence } from './markTold';
import { questionsInAll } from './quizzingWords';
import type { Stage } from './quizzingState';

/** The words for having come from one stage to another; empty when nothing needs saying. */
export function announcementOf(before: Stage, after: Stage): string {
  if (after.name === 'question') {
    if (before.name === 'checking' || (before.name === 'question' && before.shownAt === after.shownAt)) {
      return after.problem ?? '';
    }
    const { asked } = after.state;
    const misses = after.state.isOfMisses && after.state.turn === 0 ? 'The misses of a quiz. ' : '';
    const place = asked.isAgain
      ? 'Once more'
      : `${misses}Question ${asked.index + 1} of ${questionsInAll(after.state)}`;
    return `${place}. ${FORMAT_NAMES[asked.question.format]}. ${asked.question.prompt.replaceAll('____', 'blank')}`;
  }
  if (after.name === 'marked' && before.name !== 'marked') {
    return [markSentence(after.marked), rightAnswer(after.marked), countedWords(after.marked)]
      .filter(Boolean)
      .join(' ');
  }
  return after.name === 'failed' ? after.message : '';
}

const countedWords = ({ counted }: QuizMarked): string => (counted ? 'It counts as a review.' : '');

/** Said where the sentence does not say it already. */
export function rightAnswer({ question, mark }: QuizMarked): string {
  if (isTyped(question)) return `Answer: ${question.answer}`;
  if ('answer' in question) return mark.estimate ? '' : `Answer: ${question.answer}`;
  return `${'pieces' in question ? 'In order: ' : ''}${partsOf(question).join('; ')}`;
}
