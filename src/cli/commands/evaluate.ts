import { type Result, succeed } from '../../core/base/result';
import { evaluate, type Evaluation } from '../../core/retention/evaluate';
import { allowOptions, type CommandLine, operandsOf } from '../commandLine';
import { LOG_OPTIONS, readAnswers, readLogInput } from '../logInput';
import { type Output, percent, table } from '../output';

/** `evaluate --log F`: how well the parameters foretold a log. No profile is opened. */
export function evaluateFile(line: CommandLine): Result<Output> {
  allowOptions(line, LOG_OPTIONS);
  operandsOf(line);
  const input = readLogInput(line);
  if (!input.ok) return input;
  const answers = readAnswers(input.value);
  if (!answers.ok) return answers;
  const evaluation = evaluate(input.value.preset, answers.value);
  return succeed({ json: evaluation, text: describe(evaluation) });
}

function describe({ reviews, scored, logLoss, rmseBins, auc, retention, bins }: Evaluation): string {
  const figure = (value: number | null): string => value?.toFixed(4) ?? '–';
  return [
    `${reviews} answers, ${scored} of them scored (a later study day, not the card's first).`,
    `log loss ${figure(logLoss)}, RMSE (bins) ${figure(rmseBins)}, AUC ${figure(auc)}, recalled ${percent(retention)}`,
    table(
      ['chance', 'answers', 'predicted', 'recalled'],
      bins.map(({ from, to, n, predicted, observed }) => [
        `${from.toFixed(1)} to ${to.toFixed(1)}`,
        String(n),
        percent(predicted),
        percent(observed),
      ]),
    ),
  ].join('\n');
}
