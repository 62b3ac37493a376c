// "The ship sank near Cape Horn.": a place named beside a verb says where.
import type { FactRule } from './factRule';

export const located: FactRule = {
  name: 'place',
  notice: ({ parts }) =>
    parts.flatMap((part, focus) =>
      part.role === 'phrase' &&
      part.members.length < 3 &&
      (part.kind === 'place' || part.kind === 'site') &&
      /^(?:in|at|to|from|near|into|outside|on|through|off)$/.test(part.opener)
        ? [
            {
              type: 'event' as const,
              focus,
              importance: part.opener === 'to' || part.kind === 'site' ? 3 : 2,
              because: `“${part.text}” says where`,
            },
          ]
        : [],
    ),
};
