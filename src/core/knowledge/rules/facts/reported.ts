// "Smith argued that prices would fall.": who says what.
import { isReportVerb } from '../entities/kindsOfNames';
import type { FactRule } from './factRule';

export const reported: FactRule = {
  name: 'who-says-what',
  notice: ({ subject, verb, parts }) =>
    isReportVerb(verb.lemma) && (subject.isName || subject.about.length > 0)
      ? parts.flatMap((part, focus) =>
          part.role === 'clause' && part.opener === 'that' && !part.isDangling
            ? [
                {
                  type: 'attribution' as const,
                  focus,
                  importance: 3 as const,
                  because: `${subject.text} is the one who ${verb.main} it`,
                },
              ]
            : [],
        )
      : [],
};
