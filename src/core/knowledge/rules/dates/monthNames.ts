// Month names of any language, as Intl knows them: alone ("май") and beside a day ("мая").

export type MonthNames = ReadonlyMap<string, number>;

const known = new Map<string, MonthNames>();

/** Lower-case names (and, for English, their three-letter forms) -> 1..12. */
export function monthNames(language: string): MonthNames {
  const before = known.get(language);
  if (before) return before;
  const names = new Map<string, number>();
  for (let month = 1; month <= 12; month += 1) {
    const date = new Date(Date.UTC(2001, month - 1, 15));
    for (const options of [{ month: 'long' }, { month: 'long', day: 'numeric' }] as const) {
      const parts = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' }).formatToParts(date);
      const name = parts.find(({ type }) => type === 'month')?.value.toLowerCase();
      if (name !== undefined && /^\p{L}{3,}$/u.test(name)) names.set(name, month);
    }
  }
  if (language === 'en') for (const [name, month] of [...names]) names.set(name.slice(0, 3), month);
  if (language === 'en') names.set('sept', 9);
  known.set(language, names);
  return names;
}
