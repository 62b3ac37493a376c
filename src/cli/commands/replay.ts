import { type Result, succeed } from '../../core/base/result';
import { formatStudyDay } from '../../core/base/time';
import { replay } from '../../core/scheduling/replay';
import { allowOptions, type CommandLine, operandsOf } from '../commandLine';
import { LOG_OPTIONS, readAnswers, readLogInput } from '../logInput';
import { type Output, table } from '../output';

/** `replay --log F`: answers a log again, from nothing. No profile is opened. */
export function replayFile(line: CommandLine): Result<Output> {
  allowOptions(line, LOG_OPTIONS);
  operandsOf(line);
  const input = readLogInput(line);
  if (!input.ok) return input;
  const answers = readAnswers(input.value);
  if (!answers.ok) return answers;
  const replayed = replay(input.value.preset, answers.value).map((row) => ({
    ...row,
    dueDay: formatStudyDay(row.dueDay),
  }));
  return succeed({
    json: replayed,
    text: table(
      ['card', 'reviewed', 'grade', 'days', 'stability', 'difficulty', 'state', 'due day'],
      replayed.map((row) => [
        row.cardId,
        new Date(row.reviewedAt).toISOString(),
        String(row.grade),
        String(row.elapsedDays),
        row.stability.toFixed(4),
        row.difficulty.toFixed(4),
        row.state,
        row.dueDay,
      ]),
    ),
  });
}
