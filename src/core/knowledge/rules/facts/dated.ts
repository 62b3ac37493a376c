// "The bridge opened on 4 May 1932.": a date beside a verb says when.
import { isSpeechVerb } from '../entities/kindsOfNames';
import type { FactRule } from './factRule';

export const dated: FactRule = {
  name: 'dated-event',
  notice: ({ parts, verb }) =>
    // "With the mill almost ready, when did Ann Lee announce?": what was said is lost.
    (isSpeechVerb(verb.lemma) &&
    !verb.isPassive &&
    !parts.some(({ role, isDangling }) => !isDangling && /^(?:object|infinitive|clause|complement)$/.test(role))
      ? []
      : parts
    ).flatMap((part, focus) =>
      part.kind === 'date' &&
      part.date !== null &&
      // "from 1815 and 1816": one of two.
      !part.text.replace(part.dateText, '').includes(' and ') &&
      /^(?:in|on|at|by|since|until|from|during|around|after|before|between|)$/.test(part.opener.split(' ').at(-1) ?? '')
        ? [
            {
              type: 'date' as const,
              focus,
              importance: part.date.precision === 'day' ? 3 : 2,
              because: `“${part.dateText}” says when`,
            },
          ]
        : [],
    ),
};
