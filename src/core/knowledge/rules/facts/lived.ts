// "Carl Braun (4 May 1841 – 2 June 1904)", "Born in Kesten, Ann Lee ...": when and where somebody was born and died, said beside a name.
import type { FactRule } from './factRule';

export const lived: FactRule = {
  name: 'life',
  notice: ({ verb, parts }) =>
    (verb.lemma === 'live' ? [] : parts).flatMap(({ date, text, isDangling }, focus) =>
      isDangling
        ? []
        : [
            {
              type: date === null ? ('event' as const) : ('date' as const),
              focus,
              importance: 3 as const,
              because: `“${text}” stands beside the name, as birth and death do (${verb.main})`,
            },
          ],
    ),
};

/** "J. M. Lee (1775–1851)": of whoever is only mentioned, all that is told of a life. */
export const lifetime: FactRule = {
  name: 'lifetime',
  notice: ({ verb, parts }) =>
    (verb.lemma === 'live' ? parts : []).map(({ text }, focus) => ({
      type: 'date',
      focus,
      importance: 2,
      because: `“${text}” stands beside the name, as the years of a life do`,
    })),
};
