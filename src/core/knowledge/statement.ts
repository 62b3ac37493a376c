// A proposition as a sentence: what a fact says when it stands alone, and the ground a cloze is cut from.
import type { Part, Proposition, PropositionVerb } from './proposition';

export const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "would not have been", "was also proposed": the verb as the sentence has it. */
export function verbText({ auxiliaries, adverbs, main, particle, isCopula }: PropositionVerb): string {
  const [first, ...rest] = auxiliaries;
  const words =
    // "life is not an exam"
    isCopula && (first === undefined || first === 'not' || first === 'never')
      ? [main, ...auxiliaries, ...adverbs]
      : [first, ...rest.filter((word) => word === 'not'), ...adverbs, ...rest.filter((word) => word !== 'not'), main];
  return [...words, particle]
    .filter((word) => word !== undefined && word !== '')
    .join(' ')
    .replace(/^can not /, 'cannot ');
}

/** Parts a sentence can do without when they cannot stand alone. */
export const isOptional = ({ role }: Part): boolean =>
  role === 'adverb' || role === 'phrase' || role === 'clause' || role === 'gerund' || role === 'apposition';

/** Parts worth saying: nothing that dangles, no adverb that only connects. */
export const saidParts = ({ parts }: Proposition): readonly Part[] =>
  parts.filter((part) => !part.isDangling && !(part.role === 'adverb' && part.isFronted) && part.text !== '');

/** Phrases that stood side by side stay so; what a comma parted keeps it. */
export function joinFronted(fronted: readonly Part[], write: (part: Part) => string): string {
  let text = '';
  let end = -1;
  for (const part of fronted) {
    const words = write(part);
    if (words === '') continue;
    text += text === '' ? words : part.span.start - end <= 1 ? ` ${words}` : `, ${words}`;
    end = part.span.end;
  }
  return text;
}

/** What a statement supposes; without it the rest may be false. */
export const isSupposition = ({ role, opener }: Part): boolean =>
  role === 'clause' && /^(?:if|even if|only if|unless|until|provided that|once|although|though)$/.test(opener);

/** The whole as a sentence. `write` may replace a part's words, or leave it out with an empty string. */
export function statementOf(proposition: Proposition, write: (part: Part) => string = ({ text }) => text): string {
  const said = saidParts(proposition);
  const fronted = said.filter(({ isFronted, role }) => isFronted && role !== 'apposition');
  const after = said.filter(({ isFronted, role }) => !isFronted && role !== 'apposition');
  const opening = joinFronted(fronted, write);
  const body = [write(proposition.subject), verbText(proposition.verb), ...after.map((part) => write(part))]
    .filter((text) => text !== '')
    .join(' ');
  const text = opening === '' ? body : `${opening}, ${body}`;
  return `${capitalise(text.replace(/ ([,.;:])/g, '$1'))}.`;
}
