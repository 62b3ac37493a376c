// "The troops attempted to take the fort.", "They were forced to close it.": what somebody means to do, tries or is made to do.
import { takesDeed } from '../entities/kindsOfNames';
import type { FactRule } from './factRule';

const SHORTEST = 3;

export const intended: FactRule = {
  name: 'what-is-meant',
  notice: ({ subject, verb, parts }) =>
    parts.flatMap((part, focus) =>
      part.role === 'infinitive' &&
      !part.isDangling &&
      part.text.split(' ').length > SHORTEST &&
      takesDeed(verb) &&
      (subject.isName || subject.about.length > 0 || part.about.length > 0) &&
      !parts.some(({ role }) => role === 'object' || role === 'complement')
        ? [
            {
              type: 'event' as const,
              focus,
              importance: 2 as const,
              because: `“${verb.main}” says what ${subject.text} means or has to do`,
            },
          ]
        : [],
    ),
};
