// Signs that the log does not mean what the model takes it to mean, in words: what, why it matters, what to do.
import type { Oddity } from '../../../core/retention/oddities';
import { count } from '../../ui/words/count';
import { percentWords } from './read/percentWords';

const BUTTONS = { 1: 'Forgot', 2: 'Remembered, barely', 3: 'Remembered', 4: 'Instantly' } as const;

export interface OddityTold {
  readonly title: string;
  readonly text: string;
}

export function oddityWords(oddity: Oddity): OddityTold {
  switch (oddity.kind) {
    case 'hardAsAgain':
      return {
        title: '“Remembered, barely” may stand for forgotten',
        text: `You chose it for ${percentWords(oddity.share)} of reviews and hardly ever “Forgot”; the model fits far better if those were not recalled. Rate what did not come back as “Forgot”, or the intervals grow too long.`,
      };
    case 'oneButton':
      return {
        title: 'Nearly every review has one rating',
        text: `“${BUTTONS[oddity.grade]}” stands for ${percentWords(oddity.share)} of reviews. The model learns from differences: where all are alike it can only guess.`,
      };
    case 'mostlyEasy':
      return {
        title: 'Most reviews are rated as instant',
        text: `“Instantly” stands for ${percentWords(oddity.share)} of reviews and lengthens intervals most. If recall took thought, “Remembered” is meant.`,
      };
    case 'clock':
      return {
        title: 'The clock of this computer jumped',
        text: `${count(oddity.answers, 'answer')} of the latest 20,000 ${oddity.answers === 1 ? 'stands' : 'stand'} before the one given earlier, or in the future. Days in between are counted as none; set the clock right, and later answers mend it.`,
      };
  }
}
