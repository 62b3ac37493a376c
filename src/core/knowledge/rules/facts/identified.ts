// "Vostok 1 was the first crewed spacecraft.", "STS-1, the first mission, ...": what a named thing is, asked both ways where
// only one thing can be meant.
import type { FactRule } from './factRule';

export const identified: FactRule = {
  name: 'what-it-is',
  notice: ({ subject, verb, parts }) =>
    parts.flatMap((part, focus) => {
      const isComplement = part.role === 'complement' && (verb.isCopula || verb.lemma === 'become') && part.noun !== '';
      if (!isComplement || part.isDangling || part.quantity !== null || part.text.split(' ').length < 2) return [];
      const because = `the sentence says what ${subject.text} is`;
      const isUnique = subject.isName && /^the /i.test(part.text) && !verb.isNegated;
      return [
        ...(isUnique
          ? [{ type: 'definition' as const, focus: 'subject' as const, importance: 3 as const, because }]
          : []),
        { type: 'definition' as const, focus, importance: subject.isName ? (3 as const) : (2 as const), because },
      ];
    }),
};
