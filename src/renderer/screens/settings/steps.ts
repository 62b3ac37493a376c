// Learning steps as a person types them: `1m 10m`, `1 min, 10 min`, `2 hours 1 day`.
import type { StepLength } from '../../../core/scheduling/preset';
import { fail, type Result, succeed } from '../../../core/base/result';

const UNITS: readonly (readonly [unit: 'm' | 'h' | 'd', words: RegExp, one: string, many: string])[] = [
  ['m', /^(?:m|min|mins|minute|minutes)\.?$/i, 'min', 'min'],
  ['h', /^(?:h|hr|hrs|hour|hours)\.?$/i, 'hour', 'hours'],
  ['d', /^(?:d|day|days)\.?$/i, 'day', 'days'],
];
const MOST_STEPS = 10;
const LONGEST = 9_999;
const EXAMPLE = 'Write lengths such as 1m, 2h or 1d, with a space between them.';

/** Problem `settings/steps`: the message says what is wrong and what stays. */
export function readSteps(text: string): Result<readonly StepLength[]> {
  const refuse = (what: string) => fail('settings/steps', `${what} The steps stay as they were.`);
  const steps: StepLength[] = [];
  // A comma between lengths separates them as a space does; one between digits is part of a number.
  const apart = text.replace(/(?<!\d)[,;]|[,;](?!\d)/g, ' ');
  for (const [whole, figures = '', word = ''] of apart.matchAll(/(-?\d[\d.,]*)\s*(\p{L}+\.?)?|\S+/gu)) {
    const unit = UNITS.find(([, words]) => words.test(word))?.[0];
    if (figures === '' || !unit) return refuse(`“${whole.trim()}” is no length. ${EXAMPLE}`);
    if (!/^\d+$/.test(figures)) return refuse(`“${figures}” is no whole number above 0. ${EXAMPLE}`);
    const length = Number(figures);
    if (length < 1 || length > LONGEST) return refuse(`A step is between 1 and ${LONGEST}${unit} long.`);
    steps.push(`${length}${unit}`);
  }
  return steps.length > MOST_STEPS ? refuse(`That is more than ${MOST_STEPS} steps.`) : succeed(steps);
}

/** As the field shows them. */
export const writeSteps = (steps: readonly StepLength[]): string => steps.join(' ');

/** `1 min and 10 min`, for a sentence. */
export function stepsInWords(steps: readonly StepLength[]): string {
  const words = steps.map((step) => {
    const length = parseInt(step, 10);
    const [, , one = '', many = ''] = UNITS.find(([unit]) => step.endsWith(unit)) ?? [];
    return `${length}\u00a0${length === 1 ? one : many}`;
  });
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}
