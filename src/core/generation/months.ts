// Dates as questions say them: "June 2019".

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** `June` of `2019-06-03`, or null where the date names no month. */
export const monthOf = (isoDate: string | null | undefined): string | null =>
  MONTHS[Number(isoDate?.slice(5, 7)) - 1] ?? null;

/** `June 2019` of `2019-06-03`. */
export function monthAndYear(isoDate: string | null): string | null {
  const month = monthOf(isoDate);
  return isoDate !== null && month !== null ? `${month} ${isoDate.slice(0, 4)}` : null;
}

/** `24 February 2022`, `February 2022` or `2022`, as precise as the date is. */
export function writeDate(isoDate: string): string {
  const day = isoDate.length > 7 ? `${Number(isoDate.slice(8, 10))} ` : '';
  return day + (monthAndYear(isoDate) ?? isoDate.slice(0, 4));
}
