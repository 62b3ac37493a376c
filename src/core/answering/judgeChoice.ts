// An option that was chosen. Recognising is easier than recalling, so it is never worth more than good.
import { isSpeltAlike } from './comparableWords';
import { judged, type Judged } from './verdict';

export interface ChoiceVerdict extends Judged {
  /** The right option as it stands among the choices. */
  readonly right: string;
}

export function judgeChoice(back: string, choices: readonly string[], chosen: string): ChoiceVerdict {
  const right = choices.find((choice) => isSpeltAlike(choice, back)) ?? back;
  return { ...judged(chosen === right ? 'right' : 'wrong'), right };
}
