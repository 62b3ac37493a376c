// How many cards one may choose to have proposed. Every list is the beginning of the next longer one, so densities that give the
// same number give the same cards: they are one choice, and where there is but one there is nothing to choose.
import type { Density } from '../../../core/generation/density';
import type { FoundArticle } from '../../../shared/contract/import';
import { count } from '../../ui/words/count';

export const DENSITY_WORDS: Readonly<Record<Density, string>> = {
  few: 'Few',
  balanced: 'Balanced',
  thorough: 'Thorough',
  all: 'All that pass',
};

export interface DensityChoice {
  /** The densities that give these cards, the fewest first. */
  readonly densities: readonly Density[];
  readonly cards: number;
  /** `Few or balanced` */
  readonly label: string;
}

export function densityChoices(densities: FoundArticle['densities']): readonly DensityChoice[] {
  const choices: { densities: Density[]; cards: number }[] = [];
  for (const { density, cards } of densities) {
    const before = choices.at(-1);
    if (before?.cards === cards) before.densities.push(density);
    else choices.push({ densities: [density], cards });
  }
  return choices.map((choice) => ({ ...choice, label: labelOf(choice.densities) }));
}

function labelOf(densities: readonly Density[]): string {
  const words = densities.map((density) => DENSITY_WORDS[density]);
  const [first = '', ...others] = words;
  const lowered = others.map((word) => word.charAt(0).toLowerCase() + word.slice(1));
  const last = lowered.pop();
  return last === undefined ? first : `${[first, ...lowered].join(', ')} or ${last}`;
}

/** Said in place of a choice without effect. */
export const onlySentence = (cards: number): string =>
  cards === 0
    ? 'No card passed the checks.'
    : `However many you want, there ${cards === 1 ? 'is' : 'are'} ${count(cards, 'card')} to propose: the text gives no more.`;
