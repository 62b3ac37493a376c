// The same operations without a window. Exit 0 done, 1 input or deck at fault, 2 usage.
import { writeSync } from 'node:fs';
import type { Result } from '../core/base/result';
import { type CommandLine, readCommandLine } from './commandLine';
import { showCard } from './commands/card';
import { listDue } from './commands/due';
import { evaluateFile } from './commands/evaluate';
import { exportDeck } from './commands/export';
import { generateCards } from './commands/generate';
import { grade } from './commands/grade';
import { importFiles } from './commands/import';
import { listCards } from './commands/list';
import { showStats } from './commands/stats';
import { undoLast } from './commands/undo';
import { optimiseFile } from './commands/optimise';
import { replayFile } from './commands/replay';
import { verify } from './commands/verify';
import type { Output } from './output';
import { HELP_HINT, USAGE, UsageError } from './usage';

type Command = (line: CommandLine) => Result<Output> | Promise<Result<Output>>;

const COMMANDS: Readonly<Record<string, Command>> = {
  generate: generateCards,
  import: importFiles,
  list: listCards,
  due: listDue,
  card: showCard,
  grade,
  undo: undoLast,
  replay: replayFile,
  evaluate: evaluateFile,
  optimise: optimiseFile,
  stats: showStats,
  verify,
  export: exportDeck,
};

const STDOUT = 1;

/** Writes all of a text before returning, also into a pipe that is read slowly. */
function print(text: string): void {
  const bytes = Buffer.from(`${text}\n`);
  let written = 0;
  while (written < bytes.length) {
    try {
      written += writeSync(STDOUT, bytes, written);
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code;
      // The reader went away (`deck list | head`): nobody is left to tell.
      if (code === 'EPIPE') return;
      if (code !== 'EAGAIN') throw error;
    }
  }
}

async function run(args: readonly string[]): Promise<number> {
  const line = readCommandLine(args, process.env['INIT_CWD'] ?? process.cwd());
  if (line.help) {
    print(USAGE);
    return 0;
  }
  const command = Object.hasOwn(COMMANDS, line.command) ? COMMANDS[line.command] : undefined;
  if (!command) throw new UsageError(line.command ? `There is no command "${line.command}".` : 'No command was given.');
  const result = await command(line);
  if (!result.ok) {
    process.stderr.write(`${result.problem.message}\n`);
    return 1;
  }
  const { json, text, exitCode = 0 } = result.value;
  print(line.json ? JSON.stringify(json) : text);
  return exitCode;
}

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  if (error instanceof UsageError) {
    process.stderr.write(`${error.message}\nNothing was changed.\n${HELP_HINT}\n`);
    process.exitCode = 2;
  } else {
    const reason = error instanceof Error ? error.message : String(error);
    process.stderr.write(`Something went wrong that should not: ${reason}\nWhat was acknowledged before is on disk.\n`);
    process.exitCode = 1;
  }
}
