// How a passage stands, in words and as a mark.
import type { Band } from '../../../core/retention/band';
import type { Standing } from '../../../core/retention/standing';
import type { ArticlePassage } from '../../../shared/contract/article';
import { NO_BREAK_SPACE } from '../words/count';
import { inPercent } from '../words/recallShare';

const BAND_WORDS: Readonly<Record<Band, string>> = {
  strong: 'strong',
  steady: 'steady',
  fading: 'fading',
  weak: 'weak',
  lost: 'likely lost',
};

/** `fading, 78 %`, `not learned yet`. */
export function standingWords(standing: Standing): string {
  switch (standing.state) {
    case 'none':
      return 'no card';
    case 'waiting':
      return 'waits in the Inbox';
    case 'suspended':
      return 'not asked any more';
    case 'new':
      return 'not learned yet';
    case 'learned':
      return `${BAND_WORDS[standing.band]}, ${inPercent(standing.recall)}${NO_BREAK_SPACE}%`;
  }
}

/** How an element that is drawn by its band is marked. */
export const bandOf = (standing: Standing): Band | Exclude<Standing['state'], 'learned'> =>
  standing.state === 'learned' ? standing.band : standing.state;

/** The finding of the strip: how many paragraphs stand how. */
export function stripSentence(passages: readonly ArticlePassage[]): string {
  const counts = new Map<string, number>();
  for (const { kind, standing } of passages) {
    if (kind === 'heading' && standing.state === 'none') continue;
    const words = standing.state === 'learned' ? BAND_WORDS[standing.band] : standingWords(standing);
    counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  const told = [...counts].map(([words, number]) => `${number} ${words}`).join(', ');
  return `Memory by paragraph, in the order of the text: ${told === '' ? 'no paragraph' : told}`;
}
