// The items of a list as commas and the last "and" part them.
import type { Saying } from './saying';
import type { Told } from './passage';

const LONGEST_ITEM = 14;

/** The list a text is; null where an item is empty or too long to be one. */
export function itemsOf(text: string, told: Told): Saying[] | null {
  const texts = text
    .replace(/[.!?\s]+$/u, '')
    .split(/,\s+(?:and |or )?|\s+and\s+(?=[^,]*$)/u)
    .map((item) => item.replace(/\s+/g, ' ').trim());
  const isList = texts.every((item) => item !== '' && item.split(' ').length <= LONGEST_ITEM);
  return isList ? texts.map((item) => ({ text: item, form: 'noun' as const, told })) : null;
}

const POINTS =
  /(?<!\p{L})(?:this|these|those|he|she|it|they|them|his|her|its|their|i|we|you|my|our|your|so on|etc)(?!\p{L})/iu;

/** Words that only the text around them explains. */
export const pointsElsewhere = (text: string): boolean => POINTS.test(text);
