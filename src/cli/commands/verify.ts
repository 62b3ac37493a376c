import { succeed } from '../../core/base/result';
import { verifyDeck } from '../../main/operations/verifyDeck';
import { allowOptions, type CommandLine, operandsOf } from '../commandLine';
import { withProfile } from '../withProfile';

/** `verify`: exit 1 with the problems named, where there are any. */
export function verify(line: CommandLine) {
  allowOptions(line);
  operandsOf(line);
  const verified = withProfile(line, (db) => {
    const verification = verifyDeck(db);
    const { ok, problems } = verification;
    return succeed({
      json: verification,
      text: ok ? 'The deck is sound: file, references, full text, and memory equal to the log.' : problems.join('\n'),
      exitCode: ok ? 0 : 1,
    });
  });
  if (verified.ok || verified.problem.code !== 'store/corrupt') return verified;
  // A file too damaged to open is an answer too, not a failure to give one.
  const { message } = verified.problem;
  return succeed({ json: { ok: false, problems: [message] }, text: message, exitCode: 1 });
}
