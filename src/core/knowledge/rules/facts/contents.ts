// "Scientists have raised fears that the ice will melt": what they fear is what the article tells, and not that they have fears.
import { isContentNoun } from '../grammar/beforeVerb';
import type { FactRule } from './factRule';
import { insideOf } from './reported';

/** "fears", and what they are that: of a noun whose clause says what it is; null for any other. */
export function contentOf(text: string): { noun: string; said: string } | null {
  const [, noun = '', head = '', said = ''] =
    /^(?:the |an? |his |her |its |their )?((?:\p{Ll}[\p{L}-]* ){0,2}?(\p{Ll}+)) that (.+)$/u.exec(text) ?? [];
  return isContentNoun({ lower: head }) && !/^(?:fact|sign|event|condition)s?$/.test(head) ? { noun, said } : null;
}

export const contents: FactRule = {
  name: 'held-that',
  notice: (stated) =>
    stated.parts.flatMap((part, focus) =>
      part.role === 'object' && !part.isDangling && contentOf(part.text) !== null
        ? [
            {
              type: 'attribution' as const,
              focus,
              importance: 3 as const,
              because: `“that” says what it is that ${stated.subject.text} ${stated.verb.main}`,
              ...insideOf(stated),
            },
          ]
        : [],
    ),
};
