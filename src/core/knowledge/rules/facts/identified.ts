// "Vostok 1 was the first crewed spacecraft.", "STS-1, the first mission, ...": what a named thing is, asked both ways where
// only one thing can be meant.
import type { Part } from '../../proposition';
import type { UnitReading } from '../readSentence';
import type { FactRule } from './factRule';

/** Relations of which there may be one, as names and years tell: "the cause of the fire", but no "part of life". */
const OF_MANY = /^(?:example|instance|part|feature|aspect|facet|factor|element|thing|way|lot)s?$/;

/** "An inherent part of it", "some examples": there are others; of "the first element" there is one. */
const isOneOfMany = ({ noun, text }: Part): boolean => OF_MANY.test(noun) && !/^the /i.test(text);

/** "there are several": that something is there, not what it is. */
const isOfBeing = ({ unit }: UnitReading, be: string): boolean =>
  new RegExp(String.raw`(?<!\p{L})there ${be}(?!\p{L})`, 'iu').test(unit.text);

export const identified: FactRule = {
  name: 'what-it-is',
  notice: ({ reading, subject, verb, parts }) =>
    parts.flatMap((part, focus) => {
      const isComplement = part.role === 'complement' && (verb.isCopula || verb.lemma === 'become') && part.noun !== '';
      if (!isComplement || part.isDangling || part.quantity !== null || part.text.split(' ').length < 2) return [];
      // "Photosynthesis is the conversion of light by plants into sugar": asked for, the noun would lose what tells which.
      if (!subject.isName && parts.slice(focus + 1).some(({ role, date }) => role === 'phrase' && date === null))
        return [];
      if (isOneOfMany(part) || isOneOfMany(subject)) return [];
      // "is the name given by the speakers": what it is called does not say what it is.
      if (/^(?:name|term|word)$/.test(part.noun) || /^(?:all|both) /i.test(part.text)) return [];
      // "The houses became an expression of riches", "for the station there are taxis".
      if ((verb.lemma === 'become' && !subject.isName) || isOfBeing(reading, verb.main)) return [];
      // What it has been, it need not be.
      if (/^(?:has|have)$/.test(verb.auxiliaries[0] ?? '') && !subject.isName) return [];
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
