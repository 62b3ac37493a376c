import { type Result, succeed } from '../../core/base/result';
import { optimise, type Optimised } from '../../core/retention/optimise';
import { datedAnswers } from '../../core/retention/predictions';
import { DEFAULT_PRESET } from '../../core/scheduling/fsrs';
import { allowOptions, type CommandLine, operandsOf } from '../commandLine';
import { LOG_OPTIONS, readAnswers, readLogInput } from '../logInput';
import type { Output } from '../output';

/** `optimise --log F`: parameters fitted to a log, and whether they are worth having. Nothing is applied anywhere. */
export function optimiseFile(line: CommandLine): Result<Output> {
  allowOptions(line, LOG_OPTIONS);
  operandsOf(line);
  const input = readLogInput(line);
  if (!input.ok) return input;
  const answers = readAnswers(input.value);
  if (!answers.ok) return answers;
  const { preset } = input.value;
  const optimised = optimise(preset, datedAnswers(answers.value, preset.dayStartHour), {
    defaults: DEFAULT_PRESET.parameters,
  });
  return succeed({ json: optimised, text: describe(optimised) });
}

function describe({ reviews, parameters, before, after, reason }: Optimised): string {
  const loss = (value: number | null): string => value?.toFixed(4) ?? '–';
  return [
    `${reviews} answers.`,
    reason ??
      `On answers they had not seen, new parameters do better: log loss ${loss(before)} before, ${loss(after)} after.`,
    `Parameters: ${JSON.stringify(parameters)}`,
  ].join('\n');
}
