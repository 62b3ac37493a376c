// "Marie Curie discovered polonium.": a name that does something, and what is done, when it is particular enough to ask.
import type { Part } from '../../proposition';
import { isRelation } from '../relations';
import { areWriters } from '../writers';
import type { FactRule } from './factRule';

const isParticular = (part: Part): boolean =>
  part.about.length > 0 || part.date !== null || part.quantity !== null || part.text.split(' ').length >= 3;

export const acted: FactRule = {
  name: 'who-or-what',
  notice: ({ subject, verb, parts, referent }) => {
    if (verb.isCopula || subject.quantity !== null || areWriters(subject.text)) return [];
    // Whose post it is did all that "we" did in it.
    if (referent?.kind === 'people' && referent.entity !== null) return [];
    // "did conquer Mexico": no question asks for the subject with it.
    if (/^(?:do|does|did)$/.test(verb.auxiliaries[0] ?? '')) return [];
    // "The mill is considered to be a landmark": what it is considered to be is told, not what is.
    if (verb.isPassive && /^(?:consider|regard|think|believe|deem|suppose|know)$/.test(verb.lemma)) return [];
    const isNamed = subject.isName && subject.about.length > 0;
    const words = subject.text.split(' ').length;
    if (
      !isNamed &&
      (words < 3 || words > 12 || !parts.some(({ about, isDangling }) => about.length > 0 && !isDangling))
    )
      return [];
    // "A traveller might find", "an example is doing so": nobody in particular, or nothing that acts.
    if (/^an? /i.test(subject.text) && !isNamed && /^(?:may|might|could|would)$/.test(verb.auxiliaries[0] ?? ''))
      return [];
    if (
      /^(?:is|are|was|were)$/.test(verb.auxiliaries[0] ?? '') &&
      verb.main.endsWith('ing') &&
      isRelation(subject.noun)
    )
      return [];
    const said = parts.filter((part) => !part.isDangling && !part.isFronted);
    if (!said.some(isParticular)) return [];
    return [
      {
        type: 'event',
        focus: 'subject',
        importance: isNamed && said.some(({ about, date }) => about.length > 0 || date !== null) ? 3 : 2,
        because: `“${subject.text}” is named as the one that ${verb.main}`,
      },
    ];
  },
};

export const objects: FactRule = {
  name: 'what-was-done',
  notice: ({ subject, verb, parts }) =>
    parts.flatMap((part, focus) =>
      part.role === 'object' &&
      part.members.length < 3 &&
      !verb.isCopula &&
      // "allowed the North to move": what was allowed is the moving.
      !(
        parts[focus + 1]?.role === 'infinitive' &&
        /^(?:allow|enable|help|force|ask|tell|urge|lead|cause|permit|encourage|require|order|expect|want|persuade|invite)$/.test(
          verb.lemma,
        )
      ) &&
      // "called the stones coprolites", "gave her credit" run two things together.
      (verb.isPassive || !/^(?:call|title|dub|term|label|consider|deem|give|teach)$/.test(verb.lemma)) &&
      !/^(?:no|not|nothing|none|neither|nobody|little|few) /i.test(part.text) &&
      part.quantity === null &&
      !part.isDangling &&
      (subject.isName || subject.about.length > 0 || subject.text.split(' ').length >= 2) &&
      part.text.split(' ').length >= 2 &&
      part.text.split(' ').length <= 14
        ? [
            {
              type: 'event' as const,
              focus,
              importance: part.about.length > 0 ? 3 : 2,
              because: `“${part.text}” is what ${subject.text} ${verb.main}`,
            },
          ]
        : [],
    ),
};

/** "on STS-1", "with the Red Cross": a name behind a preposition that is neither place nor time. */
export const companions: FactRule = {
  name: 'named-in-a-phrase',
  notice: ({ parts }) =>
    parts.flatMap((part, focus) =>
      part.role === 'phrase' &&
      part.isName &&
      // "after her expulsion from the Guild": it goes with the noun, not with what she did.
      !(
        part.opener === 'from' &&
        parts[focus - 1]?.role === 'phrase' &&
        part.span.start - (parts[focus - 1]?.span.end ?? 0) <= 1
      ) &&
      (part.kind === 'thing' || part.kind === 'organisation' || part.kind === 'person') &&
      /^(?:on|aboard|with|by|against|for|to|under|from)$/.test(part.opener)
        ? [{ type: 'event' as const, focus, importance: 2 as const, because: `“${part.text}” names it` }]
        : [],
    ),
};
