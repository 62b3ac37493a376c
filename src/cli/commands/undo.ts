import { succeed } from '../../core/base/result';
import { undo } from '../../main/operations/history';
import { allowOptions, type CommandLine, operandsOf } from '../commandLine';
import { withProfile } from '../withProfile';

/** `undo`: takes back the newest act, whoever did it: the window or the command line. */
export function undoLast(line: CommandLine) {
  allowOptions(line);
  operandsOf(line);
  return withProfile(line, (db) => {
    const undone = undo(db, line.moment.at);
    return undone.ok ? succeed({ json: undone.value, text: `Undone: ${undone.value.title}` }) : undone;
  });
}
