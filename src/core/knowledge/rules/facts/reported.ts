// "Smith argued that prices would fall.": who says what.
import { isReportVerb } from '../entities/kindsOfNames';
import type { Stated } from '../propositions/stated';
import type { FactRule, Noticed } from './factRule';

export const reported: FactRule = {
  name: 'who-says-what',
  notice: (stated) => {
    const { subject, verb, parts } = stated;
    if (!isReportVerb(verb.lemma) || NOBODY.test(subject.text)) return [];
    return parts.flatMap((part, focus) =>
      part.role === 'clause' && part.opener === 'that' && !part.isDangling && !JOINS.test(part.text)
        ? [
            {
              type: 'attribution' as const,
              focus,
              importance: 3 as const,
              because: `${subject.text} is the one who ${verb.main} it`,
              ...insideOf(stated),
            },
          ]
        : [],
    );
  },
};

/** Subjects that are nobody in particular, or stand for a clause. */
const NOBODY =
  /^(?:it|there|what|who|this|that|these|those|which|some|many|others|people|everyone|one|(?:the|this|that) (?:fact|thing|point|idea|question|problem|reason)s?)(?!\p{L}| of )/iu;

/** "has found a way of doing so, and has also named the days": nothing that was said. */
const JOINS = /^(?:that )?(?:and|but|or|nor)(?!\p{L})/iu;

/** Where what is said has its verb, and where a second statement joins it: "prices fell, and wages rose". */
export function insideOf({ reading: { clauses, words }, clause }: Stated): Pick<Noticed, 'inside'> {
  const said = clauses.find(
    ({ kind, connective, parent }) => kind === 'complement' && connective === 'that' && parent === clause,
  );
  const verb = words[said?.verb?.auxiliaries[0] ?? said?.verb?.main ?? -1];
  if (!said || !verb) return {};
  const second = clauses.find(
    ({ kind, connective, from }) =>
      from > said.from &&
      ((kind === 'coordinate' && connective.endsWith('+')) ||
        (kind === 'complement' && words[from - 1]?.lower === 'and')),
  );
  const from = second && second.from - (words[second.from - 1]?.lower === 'and' ? 1 : 0);
  const joint = from === undefined ? null : `${words[from]?.text ?? ''} ${words[from + 1]?.text ?? ''}`;
  return { inside: { verb: verb.text, joint } };
}
