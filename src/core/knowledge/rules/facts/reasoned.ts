// "The dam broke because the clay was wet.": why, by which means and on which condition.
import type { Part } from '../../proposition';
import type { FactRule } from './factRule';

export const reasons: FactRule = {
  name: 'reason',
  notice: ({ parts }) =>
    parts.flatMap((part, focus) =>
      !part.isDangling &&
      // "not because A but because B": which of them it is, the rules for arguments tell.
      !parts.some(({ role, text }) => role === 'adverb' && text === 'not') &&
      ((part.role === 'clause' && /^(?:because)$/.test(part.opener)) ||
        (part.role !== 'clause' && /^(?:because of|due to|thanks to|owing to|as a result of)$/.test(part.opener)))
        ? [{ type: 'cause' as const, focus, importance: 3 as const, because: `“${part.opener}” gives the reason` }]
        : [],
    ),
};

export const means: FactRule = {
  name: 'means',
  notice: ({ parts }) =>
    parts.flatMap((part, focus) =>
      part.role === 'gerund' && part.opener === 'by' && !part.isDangling
        ? [{ type: 'cause' as const, focus, importance: 2 as const, because: `“by ...” says how` }]
        : [],
    ),
};

export const conditions: FactRule = {
  name: 'condition',
  notice: ({ parts }) =>
    parts.flatMap((part, focus) =>
      part.role === 'clause' &&
      /^(?:if|unless|until|provided that|only if|even if)$/.test(part.opener) &&
      !part.isDangling &&
      !ELLIPTIC.test(part.text)
        ? [{ type: 'condition' as const, focus, importance: 3 as const, because: `“${part.opener}” sets a condition` }]
        : [],
    ),
};

/** "if they can", "unless you don't": what they can, the rest of the sentence says. */
const ELLIPTIC =
  /(?<!\p{L})(?:can|could|may|might|must|will|would|should|do|does|did|is|are|was|were|has|have|not)(?:n[’']t)?$/iu;

/** "was lost when it broke apart": what went with it. */
export const circumstances: FactRule = {
  name: 'circumstance',
  notice: ({ parts }) =>
    parts.flatMap((part, focus) =>
      part.role === 'clause' &&
      // "died before a doctor came" tells of no circumstance.
      /^(?:when|after|while)$/.test(part.opener) &&
      // "while cameras were not" sets one thing against another; "while it was burning" does not.
      !(part.opener === 'while' && !/^while (?:\S+ ){1,4}(?:was|were) \p{Ll}+ing(?!\p{L})/u.test(part.text)) &&
      !part.isFronted &&
      !part.isDangling &&
      !/^\p{L}+ which /u.test(part.text) &&
      part.text.split(' ').length >= 4 &&
      // "and when the war began, critics regarded her as ...": of two clauses run together.
      !/, \p{L}+ .* /u.test(part.text) &&
      // "when he was 17" says when, and the year is said as well.
      !/ (?:is|are|was|were)(?: aged| only| just)? (?:\d+|[\p{Ll}-]+teen|[\p{Ll}-]*ty)(?:-\p{Ll}+)?$/u.test(
        part.text,
      ) &&
      // "only nine months after she began": without the span it says less than the text.
      !isSpan(parts[focus - 1])
        ? [
            {
              type: 'cause' as const,
              focus,
              importance: 2 as const,
              because: `“${part.opener}” says in which circumstances`,
            },
          ]
        : [],
    ),
};

const isSpan = (part: Part | undefined): boolean => part?.quantity != null;
