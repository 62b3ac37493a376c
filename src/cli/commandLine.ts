// Reads the command line into a command and its options; whatever is not understood is a UsageError.
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { LocalMoment } from '../core/base/time';
import { asInstant } from '../core/base/time';
import { parseIsoInstant } from '../core/exchange/instantText';
import { defaultProfileFolder } from '../main/files/profileFolder';
import { UsageError } from './usage';

const OPTIONS = {
  profile: { type: 'string' },
  empty: { type: 'boolean' },
  now: { type: 'string' },
  seed: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean' },
  format: { type: 'string' },
  out: { type: 'string' },
  log: { type: 'string' },
  timezone: { type: 'string' },
  'day-start': { type: 'string' },
  parameters: { type: 'string' },
  retention: { type: 'string' },
  config: { type: 'string' },
  density: { type: 'string' },
  knowledge: { type: 'string' },
  date: { type: 'string' },
  rules: { type: 'boolean' },
  full: { type: 'boolean' },
  accept: { type: 'string' },
  plan: { type: 'boolean' },
} as const;

export type OptionName = keyof typeof OPTIONS;

/** Options every command takes. */
const COMMON: readonly OptionName[] = ['profile', 'empty', 'now', 'seed', 'json', 'help'];

export interface CommandLine {
  readonly command: string;
  /** What stands after the command, without options. */
  readonly operands: readonly string[];
  readonly json: boolean;
  readonly help: boolean;
  readonly profile: string;
  readonly empty: boolean;
  readonly moment: LocalMoment;
  /** The value of an option, or undefined where it was not given. */
  readonly option: (name: OptionName) => string | undefined;
  /** An absolute path: relative ones start at the folder the command was typed in. */
  readonly pathOf: (file: string) => string;
}

/** Refuses options that the command does not know; `own` are those it takes beside the common ones. */
export function allowOptions({ option, command }: CommandLine, own: readonly OptionName[] = []): void {
  for (const name of Object.keys(OPTIONS) as OptionName[]) {
    if (option(name) !== undefined && !COMMON.includes(name) && !own.includes(name)) {
      throw new UsageError(`--${name} means nothing to "${command}".`);
    }
  }
}

/** Exactly these operands, by name for the message. */
export function operandsOf({ operands, command }: CommandLine, ...names: string[]): string[] {
  if (operands.length !== names.length) {
    const wanted = names.length === 0 ? 'nothing' : names.map((name) => `<${name}>`).join(' ');
    throw new UsageError(`"${command}" takes ${wanted} after it.`);
  }
  return [...operands];
}

export function requiredOption(line: CommandLine, name: OptionName): string {
  const value = line.option(name);
  if (value === undefined || value === '') throw new UsageError(`"${line.command}" needs --${name}.`);
  return value;
}

export function readCommandLine(args: readonly string[], typedIn: string): CommandLine {
  const { values, positionals } = parse(args);
  const [command = '', ...operands] = positionals;
  const { seed } = values;
  if (seed !== undefined && !/^-?\d+$/.test(seed)) throw new UsageError(`--seed "${seed}" is not a whole number.`);
  const pathOf = (file: string): string => path.resolve(typedIn, file);
  return {
    command,
    operands,
    json: values.json ?? false,
    help: values.help ?? false,
    profile: values.profile === undefined ? defaultProfileFolder() : pathOf(values.profile),
    empty: values.empty ?? false,
    moment: readMoment(values.now),
    option: (name) => {
      const value = values[name];
      return typeof value === 'boolean' ? String(value) : value;
    },
    pathOf,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function readMoment(text: string | undefined): LocalMoment {
  if (text === undefined) {
    const at = asInstant(Date.now());
    return { at, offsetMinutes: -new Date(at).getTimezoneOffset() };
  }
  const written = parseIsoInstant(text, 'refuse');
  if (!written) throw new UsageError(`--now "${text}" is not an ISO time with offset, as 2026-03-08T09:30:00-05:00.`);
  return written;
}
