// "When bread is dear, [people leave the town]": what a sentence that opens with its time or occasion says of it. Only what a sentence says
// by itself: of "when I worked there" the place is in another.
import type { RelationGap } from './relationGap';
import { endOfStatement, statesSomething } from './relationGap';
import type { Told } from './passage';
import type { Shown } from './shown';

const FEWEST = 3;
const MOST = 20;
/** Words between "when" and its comma. */
const FEWEST_BEFORE = 3;

export function whenGapIn({ from, to, isLong }: Shown, { reading: { words, unit } }: Told): RelationGap | null {
  if (isLong || !/^(?:when|whenever)$/.test(words[from]?.lower ?? '')) return null;
  const comma = words.findIndex(
    ({ text }, at) => at > from + FEWEST_BEFORE && at < to && text === ',' && statesSomething(words, at + 1, to),
  );
  // "When bread, salt and oil are dear, ...": only a list has a comma before.
  if (comma < 0 || words.slice(from, comma).some(({ text, lower }) => text === ',' || /^(?:there|here)$/.test(lower)))
    return null;
  let end = Math.min(endOfStatement(words, comma, to), to);
  while (end > comma && words[end - 1]?.pos === 'PUNCT' && !/^[)%]$/.test(words[end - 1]?.text ?? '')) end -= 1;
  const [first, last] = [words[comma + 1], words[end - 1]];
  const count = words.slice(comma + 1, end).filter(({ pos }) => pos !== 'PUNCT').length;
  if (!first || !last || count < FEWEST || count > MOST) return null;
  return {
    start: unit.start + first.start,
    end: unit.start + last.end,
    type: 'condition',
    rule: 'when-in-its-sentence',
  };
}
