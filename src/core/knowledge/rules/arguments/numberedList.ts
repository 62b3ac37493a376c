// "A charter requires (1) a seal, (2) a witness, and (3) the day.": a list that numbers its items inside a sentence.
import type { FoundList } from './found';
import { pointsElsewhere } from './listItems';
import { isStatement, type Passage, type Told } from './passage';
import { type Saying, sayingOf } from './saying';

const FEWEST = 2;
const LONGEST_ITEM = 16;

export const numberedList = (passage: Passage): FoundList[] =>
  passage.flatMap((told) => {
    const numbers = [...told.reading.unit.text.matchAll(/\(([1-9])\)\s+/gu)];
    const counts = numbers.every(([, digit], index) => Number(digit) === index + 1);
    if (numbers.length < FEWEST || !counts || !isStatement(told)) return [];
    const head = headOf(told, numbers[0]?.index ?? 0);
    const items = itemsBetween(told, numbers);
    return head === null || items === null
      ? []
      : [{ rule: 'numbered-list', because: 'the sentence numbers what it lists', head, items, told }];
  });

/** "things that a charter requires": the clause that leads up to the first number, what opens it at its end. */
function headOf(told: Told, end: number): string | null {
  const { words, unit } = told.reading;
  const to = words.findIndex(({ start }) => start >= end);
  const verb = words[to - 1];
  if (to < 0 || !verb || !/^(?:VERB|ADP)$/.test(verb.pos)) return null;
  const comma = words.findLastIndex(({ text }, at) => text === ',' && at < to);
  const from = /^(?:ADP|SCONJ|ADV|PART)$/.test(words[0]?.pos ?? '') && comma > 1 ? comma + 1 : 0;
  const clause = sayingOf(told, { from, to, isWhole: true });
  const before = from === 0 ? '' : unit.text.slice(0, words[from - 1]?.start ?? 0).replace(/\s+/g, ' ');
  if (!clause || pointsElsewhere(before) || clause.text.split(' ').length < 2) return null;
  return `things that ${clause.text}${before === '' ? '' : ` ${before.charAt(0).toLowerCase()}${before.slice(1)}`}`;
}

function itemsBetween(told: Told, numbers: readonly RegExpExecArray[]): Saying[] | null {
  const { text } = told.reading.unit;
  const texts = numbers.map(({ index, 0: mark }, at) =>
    text
      .slice(index + mark.length, numbers[at + 1]?.index ?? text.length)
      .replace(/\s+/g, ' ')
      .replace(/[\s,;.]*(?:(?<!\p{L})(?:and|or))?[\s,;.]*$/u, ''),
  );
  const isList = texts.every(
    (item) => item !== '' && item.split(' ').length <= LONGEST_ITEM && !pointsElsewhere(item) && !/[;:]/.test(item),
  );
  return isList ? texts.map((item) => ({ text: item, form: 'noun' as const, told })) : null;
}
