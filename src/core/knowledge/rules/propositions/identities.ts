// "STS-1, the first mission": a name and what stands beside it between commas make a statement of their own.
import type { Part, PropositionVerb } from '../../proposition';
import { bare } from './part';
import { isPlaceNoun, isRoleNoun, isSite } from '../entities/kindsOfNames';
import type { Stated } from './stated';

export function identities(
  besideSubject: Part | null,
  subject: Part,
  verb: PropositionVerb,
  own: readonly Part[],
): Pick<Stated, 'subject' | 'verb' | 'parts'>[] {
  const isPast =
    verb.tense === 'past' ||
    /^(?:was|were|had|did|would|could)$/.test(verb.auxiliaries[0] ?? (verb.isCopula ? verb.main : ''));
  const be = (isPlural: boolean): PropositionVerb => ({
    auxiliaries: [],
    main: isPast ? (isPlural ? 'were' : 'was') : isPlural ? 'are' : 'is',
    lemma: 'be',
    particle: '',
    adverbs: [],
    tense: null,
    isCopula: true,
    isNegated: false,
    isPassive: false,
  });
  const made: Pick<Stated, 'subject' | 'verb' | 'parts'>[] = [];
  const pair = (name: Part, other: Part): void => {
    if (
      name.kind === 'person' ||
      !name.isName ||
      other.isName ||
      other.isDangling ||
      // "the prize, the details of which were lost"
      /(?<!\p{L})of wh(?:ich|om)(?!\p{L})/u.test(other.text) ||
      other.noun === '' ||
      other.quantity ||
      other.date ||
      !mayBe(name, other) ||
      !/^(?:the|a|an|its|their|his|her|\p{L}+[’']s) /iu.test(other.text)
    )
      return;
    made.push({
      subject: { ...bare(name), role: 'subject' },
      verb: be(name.isPlural),
      parts: [{ ...other, role: 'complement', isFronted: false }],
    });
  };
  if (besideSubject) pair(subject, besideSubject);
  for (const [index, part] of own.entries()) {
    const before = own[index - 1];
    if (part.role === 'apposition' && before) pair(before, part);
  }
  return made;
}

/** Whether a thing of the kind may be what the noun says: "Buda, the fifth of ten children" tells of whoever was born there. */
const mayBe = ({ kind }: Part, { noun }: Part): boolean =>
  kind === 'place'
    ? isPlaceNoun(noun) ||
      isSite(noun) ||
      /^(?:capital|home|birthplace|seat|suburb|resort|settlement|community|gateway|mill|spot|site)$/.test(noun)
    : !isRoleNoun(noun) && !/^(?:child|children|first|second|third|fourth|fifth|last|eldest|youngest)$/.test(noun);
