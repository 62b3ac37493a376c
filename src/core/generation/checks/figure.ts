// Is a figure asked for with everything that belongs to it? Rule 19.
import type { Quantity } from '../../knowledge/model';
import { wordsAmong, wordsOf } from '../words';
import { adviceFor, type Check, warning } from './check';

const QUALIFIERS: Readonly<Record<Quantity['bound'], RegExp | null>> = {
  eq: null,
  gt: /(?<!\p{L})(?:more than|over|above|exceeding|upwards of)(?!\p{L})/iu,
  ge: /(?<!\p{L})(?:at least|no less than|no fewer than|or more|minimum)(?!\p{L})/iu,
  lt: /(?<!\p{L})(?:less than|fewer than|under|below)(?!\p{L})/iu,
  le: /(?<!\p{L})(?:at most|up to|no more than|or fewer|or less|maximum)(?!\p{L})/iu,
  approx: /(?<!\p{L})(?:about|around|roughly|approximately|some|nearly|almost|circa|close to)(?!\p{L})/iu,
};

export const figureIsWhole: Check = {
  name: 'figure-is-whole',
  number: { rule: 19 },
  binds: ['number', 'date'],
  judge: (card, { knowledge }) => {
    if (card.kind !== 'number') return null;
    if (card.tolerance === null) {
      return warning(
        'Nothing says how near a typed figure has to be.',
        adviceFor(knowledge, {
          curator: 'Give the fact a `quantity` or a `date`.',
          reader: 'Write the answer as one number or one date.',
        }),
      );
    }
    const quantity = knowledge.facts.find(({ id }) => id === card.from[0])?.quantity;
    if (!quantity) return null;
    const unit = wordsOf(quantity.unit).at(-1) ?? '';
    if (
      unit !== '' &&
      wordsAmong([unit], wordsOf(`${card.front} ${card.back}`)).length === 0 &&
      !hasSign(quantity.unit, card.back)
    ) {
      return warning(`Neither question nor answer says of what the figure is: ${quantity.unit}.`, 'Name the unit.');
    }
    const qualifier = QUALIFIERS[quantity.bound];
    if (qualifier === null || qualifier.test(card.back)) return null;
    return warning('The answer leaves out how firmly the figure is stated.', 'Keep "more than", "up to" or "about".');
  },
};

const hasSign = (unit: string, text: string): boolean =>
  (/^percent$|^%$/u.test(unit) && text.includes('%')) || (unit.length === 1 && text.includes(unit));
