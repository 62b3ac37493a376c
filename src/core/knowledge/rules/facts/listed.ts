// "exports of coal, salt and wool": three or more members of one phrase are a list.
import type { FactRule } from './factRule';

export const listed: FactRule = {
  name: 'list',
  notice: ({ subject, verb, parts }) =>
    parts.flatMap((part, focus) =>
      part.members.length >= 3 &&
      // "Some examples are": the text has chosen them.
      !/^(?:example|instance)s?$/.test(subject.noun) &&
      // "is a singer, dancer and actor" tells who somebody is.
      !(part.role === 'complement' && verb.isCopula && subject.isName) &&
      // "attorney general of Kesten, a member of the council": an article opens another thing.
      new Set(part.members.map((member) => /^an? /i.test(member))).size === 1 &&
      !part.isDangling &&
      (part.role === 'object' || part.role === 'phrase' || part.role === 'complement')
        ? [
            {
              type: 'enumeration' as const,
              focus,
              importance: 2 as const,
              because: `“${part.text}” lists ${part.members.length} things`,
            },
          ]
        : [],
    ),
};
