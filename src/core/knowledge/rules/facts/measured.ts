// "The tower has 1,200 steps.": a number with what it counts.
import type { FactRule } from './factRule';

/** "three objections" counts what the text itself goes on to say. */
const COUNTS_WORDS =
  /(?:^|\s)(?:thing|reason|way|point|question|lesson|objection|argument|condition|demand|case|example|kind|type|part)s?$/;

/** "The next 40 years will bring much": no count, but when. */
const COUNTED_ON = /^the (?:next|last|past|coming|previous) /iu;

export const measured: FactRule = {
  name: 'number',
  notice: ({ subject, parts }) =>
    ([['subject', subject], ...parts.map((part, index) => [index, part] as const)] as const).flatMap(([focus, part]) =>
      part.quantity !== null &&
      !(focus === 'subject' && COUNTED_ON.test(part.text)) &&
      (part.counted !== '' || part.quantity.unit !== '') &&
      !COUNTS_WORDS.test(part.counted)
        ? [
            {
              type: 'number' as const,
              focus,
              importance: part.quantity.low > 12 || part.quantity.unit !== '' ? 3 : 2,
              because: `“${part.quantityText}” counts ${part.counted || part.quantity.unit}`,
            },
          ]
        : [],
    ),
};
