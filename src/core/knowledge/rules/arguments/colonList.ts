// "She asked for four things: bread, salt, oil and rest.": a list behind a colon, named by the words before it.
import { announcementAt } from './announcement';
import type { FoundList } from './found';
import { itemsOf } from './listItems';
import type { Passage, Told } from './passage';
import { type Saying, sayingOf } from './saying';

const FEWEST = 3;

export const colonList = (passage: Passage): FoundList[] =>
  [...passage.keys()].flatMap((at) => {
    const announced = announcementAt(passage, at);
    const next = passage[at + 1];
    if (!announced || next?.reading.unit.sentence !== announced.told.reading.unit.sentence) return [];
    const { told, noun, head } = announced;
    const { unit, words } = told.reading;
    const closes = words.slice(noun.to).every(({ pos }) => pos === 'PUNCT');
    const gap = unit.sentence.text.slice(unit.end - unit.sentence.start, next.reading.unit.start - unit.sentence.start);
    const clause = closes && /^\s*:/.test(gap) ? sayingOf(told, { to: noun.from }) : null;
    // "The hall, but on Sundays, there are 3 clubs: ...": no clause that "that" could open.
    const isWhole =
      clause !== null && !/,|(?<!\p{L})there (?:is|are|was|were)(?!\p{L})|(?<!\p{L})there$/iu.test(clause.text);
    const items = isWhole ? itemsIn(next) : null;
    if (!clause || !items || items.length < FEWEST || (announced.count !== null && announced.count !== items.length))
      return [];
    return [
      {
        rule: 'colon-list',
        because: `“${unit.text}:” announces a list`,
        head: `${head} that ${clause.text}`,
        items,
        told,
      },
    ];
  });

/** What commas and the last "and" part; null where a part points outside or is a sentence of its own. */
function itemsIn(told: Told): Saying[] | null {
  const { unit, words } = told.reading;
  const isPointing = words.some(
    ({ pos, lower }) => (pos === 'PRON' && lower !== 'that') || /^(?:this|these|those)$/.test(lower),
  );
  if (isPointing) return null;
  return itemsOf(unit.text, told);
}
