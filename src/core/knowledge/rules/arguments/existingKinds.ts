// "There are three kinds of mill: wind, water and steam.", "There are two sorts of bread, white and brown.", "There are four old trades in
// the valley. They are ...": how many there are is said first, then which.
import type { Word } from '../grammar/word';
import { type Announcement, announcementAt, isExistential } from './announcement';
import type { FoundList } from './found';
import { itemsOf, pointsElsewhere } from './listItems';
import { isSameBlock, type Passage, type Told } from './passage';
import type { Saying } from './saying';

export const existingKinds = (passage: Passage): FoundList[] =>
  [...passage.keys()].flatMap((at) => {
    const announced = announcementAt(passage, at);
    if (!announced?.count || !isExistential(announced.told)) return [];
    const { told, count } = announced;
    const { head, rest } = halvesOf(announced);
    const items = listBehind(told, rest, passage[at + 1] ?? null);
    if (head === null || items?.length !== count) return [];
    return [
      { rule: 'existing-kinds', because: `“${told.reading.unit.text}” says how many there are`, head, items, told },
    ];
  });

const MOST_WORDS = 12;

/** "kinds of mill in the valley", and what stands behind it in the sentence. */
function halvesOf({ told, noun }: Announcement): { head: string | null; rest: string } {
  const { words, chunks, unit } = told.reading;
  let at = chunks.indexOf(noun) + 1;
  while (chunks[at]?.kind === 'prep' && chunks[at + 1]?.kind === 'np') at += 2;
  const end = infinitiveEnd(words, chunks[at - 1]?.to ?? noun.to);
  let from = noun.from;
  while (from < noun.head && /^(?:NUM|DET)$/.test(words[from]?.pos ?? '')) from += 1;
  const slice = (first: number, last: number): string =>
    unit.text.slice(words[first]?.start ?? unit.text.length, words[last - 1]?.end ?? 0).replace(/\s+/g, ' ');
  const head = slice(from, end);
  const isGood =
    from > noun.from && head.includes(' ') && head.split(' ').length <= MOST_WORDS && !pointsElsewhere(head);
  return { head: isGood ? head : null, rest: unit.text.slice(words[end - 1]?.end ?? 0) };
}

/** "ways to run a mill": to the mark behind it. */
function infinitiveEnd(words: readonly Word[], from: number): number {
  if (words[from]?.lower !== 'to' || !/^(?:VERB|AUX)$/.test(words[from + 1]?.pos ?? '')) return from;
  const mark = words.findIndex(({ pos }, at) => at > from && pos === 'PUNCT');
  return mark < 0 ? words.length : mark;
}

/** Behind a comma or colon of the same sentence, or as "They are ..." of the next. */
function listBehind(told: Told, rest: string, next: Told | null): Saying[] | null {
  const [, beside = ''] = /^\s*,\s*(.+)$/su.exec(rest) ?? [];
  if (beside !== '') return standing(beside, told);
  if (!next || !isSameBlock(told, next) || next.reading.unit.isQuoted) return null;
  const { unit } = next.reading;
  const isSame = unit.sentence === told.reading.unit.sentence;
  const between = isSame
    ? unit.sentence.text.slice(told.reading.unit.end - unit.sentence.start, unit.start - unit.sentence.start)
    : '';
  if (isSame) return /^[\s.]*$/u.test(rest) && /^\s*:/.test(between) ? standing(unit.text, next) : null;
  const [, list = ''] = /^(?:They|These|Those) (?:are|include both) (.+)$/su.exec(unit.text) ?? [];
  return /^[\s.]*$/u.test(rest) && list !== '' ? standing(list, next) : null;
}

const standing = (text: string, told: Told): Saying[] | null => (pointsElsewhere(text) ? null : itemsOf(text, told));
