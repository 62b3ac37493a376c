// "Vostok 1 was the first crewed spacecraft.", "STS-1, the first mission, ...": what a named thing is.
import type { FactRule } from './factRule';

export const identified: FactRule = {
  name: 'what-it-is',
  notice: ({ subject, verb, parts }) =>
    parts.flatMap((part, focus) => {
      const isComplement = part.role === 'complement' && (verb.isCopula || verb.lemma === 'become') && part.noun !== '';
      if (!isComplement || part.isDangling || part.quantity !== null || part.text.split(' ').length < 2) return [];
      return [
        {
          type: 'definition' as const,
          focus,
          importance: subject.isName || part.about.length > 0 ? 3 : 2,
          because: `the sentence says what ${subject.text} is`,
        },
      ];
    }),
};
