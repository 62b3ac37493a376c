import { foldText } from './foldText';
import type { StatedQuantity } from './readQuantities';

const LEAD = /^(?:between|zwischen|entre|from|von|de|in|en|im|the|les|la|le|die)?$/;
const LONGEST_UNIT_IN_WORDS = 5;

/** Whether a text is an amount and nothing else. */
export function isWholeQuantity({ lead, end }: StatedQuantity, text: string): boolean {
  const rest = foldText(text).slice(end).trim();
  return LEAD.test(lead.trim()) && rest.split(' ').length <= LONGEST_UNIT_IN_WORDS && !/\d/.test(rest);
}
