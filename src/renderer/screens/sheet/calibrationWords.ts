// Whether 90 % sure is 90 % right, in a sentence.
import type { Calibration } from '../../../core/quiz/calibration';
import { count, NO_BREAK_SPACE } from '../../ui/words/count';
import { percent } from '../../ui/words/percent';

export function calibrationSentence({ of, hits, share, bounds, verdict }: Calibration): string {
  if (of === 0 || share === null || bounds === null) return 'No range was estimated yet.';
  const found = `The truth lay in ${hits} of your ${count(of, 'range')}: ${percent(share)}`;
  const interval = `between ${percent(bounds.low)} and ${percent(bounds.high)} for so few answers`;
  switch (verdict) {
    case 'few':
      return `${found}, ${interval}. A share means something from 10 ranges on.`;
    case 'narrow':
      return `${found}, and 90${NO_BREAK_SPACE}% was meant (${interval}). Your ranges are too narrow: you are surer than you can be.`;
    case 'wide':
      return `${found}, and 90${NO_BREAK_SPACE}% was meant (${interval}). Your ranges could be narrower: you know more than you say.`;
    case 'fair':
      return `${found}, and 90${NO_BREAK_SPACE}% was meant (${interval}). You are about as sure as you may be.`;
  }
}
