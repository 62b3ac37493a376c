// What `replay`, `evaluate`, `optimise` and `stats --log` share: the file, the zone it was lived in, and the preset.
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { fail, type Result, succeed } from '../core/base/result';
import type { Instant, LocalMoment } from '../core/base/time';
import { readReviewLog } from '../core/exchange/readReviewLog';
import { checkedParameters, DEFAULT_PRESET } from '../core/scheduling/fsrs';
import type { Preset, StepLength } from '../core/scheduling/preset';
import { isTimeZone, offsetMinutesIn } from '../core/scheduling/zone';
import type { TimedAnswer } from '../core/retention/reviewLogStats';
import { fileTrouble } from '../main/files/fileTrouble';
import { type CommandLine, type OptionName, requiredOption } from './commandLine';
import { UsageError } from './usage';

export const LOG_OPTIONS: readonly OptionName[] = ['log', 'timezone', 'day-start', 'parameters', 'retention', 'config'];

/** Gives a moment the offset local clocks had in the zone of the log. */
type Localise = <Row extends { readonly at: Instant }>(row: Row) => Row & LocalMoment;

export interface LogInput {
  readonly text: string;
  readonly preset: Preset;
  readonly localise: Localise;
}

/** The file and everything said about it. Wrong options are a UsageError. */
export function readLogInput(line: CommandLine): Result<LogInput> {
  const file = requiredOption(line, 'log');
  const preset = presetOf(line);
  const timeZone = line.option('timezone') ?? 'UTC';
  if (!isTimeZone(timeZone)) throw new UsageError(`--timezone "${timeZone}" is not an IANA time zone.`);
  const text = readText(line.pathOf(file));
  if (!text.ok) return text;
  const localise: Localise = (row) => ({ ...row, offsetMinutes: offsetMinutesIn(timeZone, row.at) });
  return succeed({ text: text.value, preset, localise });
}

/** The answers of a plain review log, in order of time; what was skipped is said on standard error. */
export function readAnswers({ text, localise }: LogInput): Result<TimedAnswer[]> {
  const log = readReviewLog(text);
  if (!log.ok) return log;
  saySkipped(log.value.skipped);
  return succeed(log.value.rows.map(localise));
}

export function saySkipped(rows: number): void {
  if (rows > 0) process.stderr.write(`Skipped ${rows} rows with rating 0: rescheduled by hand, not answered.\n`);
}

function readText(file: string): Result<string> {
  try {
    return succeed(readFileSync(file, 'utf8'));
  } catch (error) {
    return fail('file/unreadable', `${file} could not be read: ${fileTrouble(error)}. Nothing was changed.`);
  }
}

const stepLength = z.string().regex(/^\d{1,5}[mhd]$/, 'a step is a number of at most five digits and m, h or d');
const configSchema = z.strictObject({
  maximum_interval: z.int().min(1).max(36_500).optional(),
  enable_short_term: z.boolean().optional(),
  learning_steps: z.array(stepLength).max(20).optional(),
  relearning_steps: z.array(stepLength).max(20).optional(),
});
const weightsSchema = z.array(z.number()).length(21);

/** ts-fsrs's names and defaults, our preset. */
function presetOf(line: CommandLine): Preset {
  const config = jsonOption(line, 'config', configSchema) ?? {};
  const relearningSteps = (config.relearning_steps as StepLength[] | undefined) ?? DEFAULT_PRESET.relearningSteps;
  const weights = jsonOption(line, 'parameters', weightsSchema);
  return {
    version: 1,
    parameters: weights ? checkedParameters(weights, relearningSteps.length) : DEFAULT_PRESET.parameters,
    desiredRetention: numberOption(line, 'retention', 0.01, 0.9999) ?? DEFAULT_PRESET.desiredRetention,
    maximumIntervalDays: config.maximum_interval ?? DEFAULT_PRESET.maximumIntervalDays,
    enableShortTerm: config.enable_short_term ?? DEFAULT_PRESET.enableShortTerm,
    learningSteps: (config.learning_steps as StepLength[] | undefined) ?? DEFAULT_PRESET.learningSteps,
    relearningSteps,
    dayStartHour: integerOption(line, 'day-start', 0, 23) ?? DEFAULT_PRESET.dayStartHour,
  };
}

function jsonOption<Schema extends z.ZodType>(
  line: CommandLine,
  name: 'config' | 'parameters',
  schema: Schema,
): z.output<Schema> | undefined {
  const text = line.option(name);
  if (text === undefined) return undefined;
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    throw new UsageError(`--${name} is not valid JSON.`);
  }
  const checked = schema.safeParse(parsed);
  if (!checked.success) throw new UsageError(`--${name}: ${z.prettifyError(checked.error)}`);
  return checked.data;
}

function numberOption(line: CommandLine, name: 'retention' | 'day-start', low: number, high: number) {
  const text = line.option(name);
  if (text === undefined) return undefined;
  const number = Number(text);
  if (text.trim() === '' || !(number >= low && number <= high)) {
    throw new UsageError(`--${name} "${text}" is not a number from ${low} to ${high}.`);
  }
  return number;
}

function integerOption(line: CommandLine, name: 'day-start', low: number, high: number) {
  const number = numberOption(line, name, low, high);
  if (number !== undefined && !Number.isInteger(number)) throw new UsageError(`--${name} is not a whole number.`);
  return number;
}
