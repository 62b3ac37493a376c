// The frame around every command: runs it, turns what goes wrong into a sentence and an exit code.
import { sentenceOf } from '../setup/problem.mjs';

/** The oldest Node the scripts run on; package.json says the same under engines. */
const oldestNode = /** @type {const} */ ([20, 19]);

/**
 * @param {(args: string[]) => Promise<number>} command takes the arguments typed, gives the exit code
 */
export async function runCommand(command) {
  try {
    if (isNodeTooOld(process.versions.node)) {
      const wanted = oldestNode.join('.');
      process.stderr.write(
        `Commonplace needs Node ${wanted} or newer; this is ${process.version}. Nothing was changed: install it, then try again.\n`,
      );
      process.exit(1);
    }
    process.exitCode = await command(process.argv.slice(2));
  } catch (thrown) {
    process.stderr.write(`\n${sentenceOf(thrown)}\n`);
    if (process.env.COMMONPLACE_TRACE && thrown instanceof Error) process.stderr.write(`${thrown.stack}\n`);
    process.exitCode = 1;
  }
}

/** @param {string} version */
export function isNodeTooOld(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major < oldestNode[0] || (major === oldestNode[0] && minor < oldestNode[1]);
}
