// "Carl Braun (4 May 1841 – 2 June 1904)": when somebody was born and died, said without a verb.
import type { FactRule } from './factRule';

export const lived: FactRule = {
  name: 'life-date',
  notice: ({ parts }) =>
    parts.map(({ dateText }, focus) => ({
      type: 'date',
      focus,
      importance: 3,
      because: `“${dateText}” stands behind the name, as the days of a birth and a death do`,
    })),
};
