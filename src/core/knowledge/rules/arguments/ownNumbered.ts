// "The two best things about a mill are (1) that it never sleeps and (2) that it feeds the town.": what the text itself numbers in one sentence,
// named by the words before "are".
import type { FoundList } from './found';
import { isStatement, type Passage, type Told } from './passage';
import { type Saying, wordingOf } from './saying';

const FEWEST = 2;

/** "The two most important things to know about mills, as a trade, are (1)" */
const HEAD =
  /^(?:(?:and|but|so),? )?the (?:two|three|four|five|six|seven|eight|nine|ten) (\p{Ll}[^,;:()]+?)(?:, [^,]+,)? (?:are|were):? \((?:1|a|i)\)/iu;

export const ownNumbered = (passage: Passage): FoundList[] =>
  passage.flatMap((told) => {
    const head = isStatement(told) ? HEAD.exec(told.reading.unit.text)?.[1] : undefined;
    const marks = marksIn(told);
    if (head === undefined || marks.length < FEWEST || OWNED.test(head)) return [];
    const end = told.reading.words.length;
    const items = marks.flatMap((from, index) => itemBetween(told, from + MARK, marks[index + 1] ?? end) ?? []);
    return items.length === marks.length
      ? [{ rule: 'numbered', because: '“(1) ... (2)” numbers them', head, items, told }]
      : [];
  });

/** Whose, or which, the text before says. */
const OWNED = /(?<!\p{L})(?:i|we|us|our|my|you|your|he|she|it|they|his|her|its|their|this|these|those)(?!\p{L})/iu;

/** "(", "1", ")" */
const MARK = 3;

/** Where "(1)", "(2)" or "(a)", "(b)" open, as far as they count on. */
function marksIn({ reading: { words } }: Told): number[] {
  const found: number[] = [];
  words.forEach(({ text }, at) => {
    const sign = words[at + 1]?.lower ?? '';
    const isNext = sign === String(found.length + 1) || sign === String.fromCharCode('a'.charCodeAt(0) + found.length);
    if (text === '(' && isNext && words[at + 2]?.text === ')') found.push(at);
  });
  return found;
}

function itemBetween(told: Told, from: number, end: number): Saying | null {
  const { words } = told.reading;
  let to = end;
  while (to > from && /^(?:and|or|,|;|\.)$/.test(words[to - 1]?.lower ?? '')) to -= 1;
  const isClause = words[from]?.lower === 'that';
  const { text, isDangling } = wordingOf(told, isClause ? from + 1 : from, to);
  return isDangling || text === '' ? null : { text, form: isClause ? 'clause' : 'noun', told };
}
