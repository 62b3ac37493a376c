import type { CardId } from '../../core/base/ids';
import { succeed } from '../../core/base/result';
import { formatStudyDay } from '../../core/base/time';
import { type Grade, GRADES } from '../../core/scheduling/grade';
import { gradeCard } from '../../main/operations/gradeCard';
import { allowOptions, type CommandLine, operandsOf } from '../commandLine';
import { UsageError } from '../usage';
import { withProfile } from '../withProfile';

/** `grade <id> <again|hard|good|easy>`: answers a card, as the window would. */
export function grade(line: CommandLine) {
  allowOptions(line);
  const [cardId = '', word = ''] = operandsOf(line, 'id', 'again|hard|good|easy');
  if (!isGrade(word)) throw new UsageError(`"${word}" is not a grade: again, hard, good or easy.`);
  return withProfile(line, (db) => {
    const answer = { cardId: cardId as CardId, grade: word, thinkingMillis: 0, reps: null };
    const graded = gradeCard(db, answer, line.moment);
    if (!graded.ok) return graded;
    const { memory, intervalDays, dueAt, dueDay } = graded.value;
    return succeed({
      json: {
        cardId,
        operation: 'gradeCard',
        state: memory.phase,
        stability: memory.stability,
        difficulty: memory.difficulty,
        intervalDays,
        dueAt,
        dueDay: formatStudyDay(dueDay),
      },
      text: `${word}: ${memory.phase}, due ${new Date(dueAt).toISOString()} (study day ${formatStudyDay(dueDay)})`,
    });
  });
}

const isGrade = (word: string): word is Grade => (GRADES as readonly string[]).includes(word);
