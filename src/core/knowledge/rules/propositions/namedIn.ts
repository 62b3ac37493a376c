// A stretch beside a name with names for its pronouns, which say whose father somebody is.
import type { Named } from '../entities/roles';
import type { UnitReading } from '../readSentence';
import type { Resolved } from './propositionsOf';
import { possessive, render } from './wording';

/** "his father" with whose father he is. */
export const namedIn =
  (resolved: ReadonlyMap<UnitReading, Resolved>): Named =>
  ({ reading }, from, to) => {
    const scopeAt = resolved.get(reading)?.scopeAt;
    if (!scopeAt) return null;
    const slot = {
      role: 'adverb' as const,
      preposition: '',
      noun: null,
      chunks: [{ kind: 'other' as const, from, to }],
      from,
      to,
    };
    const { text, isDangling } = render(slot, scopeAt);
    const { own } = scopeAt(from);
    // What stays a pronoun is the subject of its own clause.
    const [pronoun = ''] = /^(?:his|her) /iu.exec(text) ?? [];
    if (isDangling || (pronoun !== '' && own?.kind !== 'person')) return null;
    return pronoun === '' ? text : `${possessive(own?.text ?? '')} ${text.slice(pronoun.length)}`;
  };
