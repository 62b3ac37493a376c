// Which parts of its sentence a question says, and whether what cannot be said leaves anything to ask.
import type { Part, Proposition } from '../../knowledge/proposition';
import { isOptional, isSupposition } from '../../knowledge/statement';
import { isLeftOut } from './adverbs';

export const isSaidInQuestion =
  ({ verb: { lemma }, parts }: Proposition) =>
  (part: Part): boolean =>
    part.role !== 'apposition' &&
    !/^(?:including|such as|like|rather than)$/.test(part.opener) &&
    (part.role !== 'adverb' || !isLeftOut(part, parts)) &&
    (part.role !== 'clause' || isNeeded(part, lemma));

/** A "that" clause belongs to its verb, and what opens the sentence says when the rest is so; other clauses can go. */
const isNeeded = (part: Part, lemma: string): boolean =>
  part.opener === 'that' ||
  (isSupposition(part) && !part.opener.endsWith('though')) ||
  (part.isFronted && /^(?:when|after|before|once|if|even if|unless|until|while)$/.test(part.opener)) ||
  (lemma === 'be' && part.role === 'clause' && part.opener !== 'because');

/** An object, complement or infinitive that cannot be said leaves nothing to ask. */
export const hasDanglingCore = ({ subject, parts }: Proposition, asked: Part): boolean =>
  asked.isDangling ||
  (subject !== asked && subject.isDangling) ||
  parts.some((part) => part !== asked && part.isDangling && !isOptional(part)) ||
  parts.some((part) => part.isDangling && part !== asked && (part.opener === 'that' || isSupposition(part)));
