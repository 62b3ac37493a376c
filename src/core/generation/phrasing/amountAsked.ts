// How amounts are asked for: what is counted, sums of money, and what measures.
import type { Part } from '../../knowledge/proposition';

/** What the number counts, with all that tells which of it: "mothers in the First Clinic". */
export function counted({ text, quantity, quantityText, counted: noun }: Part): string {
  const at = text.indexOf(quantityText);
  const rest = at < 0 ? noun : text.slice(at + quantityText.length).trim();
  return quantity?.unit === 'percent' ? `What percentage ${rest}` : `How many ${rest}`;
}

/** An amount of money. */
export const isSum = ({ quantity, quantityText, text }: Part): boolean =>
  quantity !== null &&
  text.toLowerCase().startsWith(quantityText.toLowerCase()) &&
  /(?:^|\s)(?:dollars|euros|pounds|yen|roubles|rupees)$/.test(quantity.unit);

/** "€ 150 million blocked in banks": how much money blocked in banks. */
export function sum({ text, quantityText }: Part): string {
  const rest = text.slice(quantityText.length).trim();
  return rest.startsWith('of ') ? `How much ${rest.slice(3)}` : `How much money ${rest}`.trim();
}

/** "two thirds of the cells", "three times as much": the number alone is not what is counted. */
export const isWhole = ({ counted: noun }: Part): boolean =>
  !/^(?:thirds?|quarters?|fifths?|sixths?|eighths?|tenths?|halves|times|fold)(?!\p{L})/u.test(noun);

/** "after four hours", "nineteen days" */
export const isSpan = ({ quantity }: Part): boolean =>
  quantity !== null && /^(?:second|minute|hour|day|week|month|year)s?$/.test(quantity.unit);

export const isMeasure = (unit: string): boolean =>
  /^(?:second|minute|hour|day|week|month|year|decade|centur|met|kilomet|mile|foot|feet|inch|gram|kilogram|ton|tonne|pound|litre|liter|degree|dollar|euro|percent|km|kg|cm|mm)/i.test(
    unit,
  );
