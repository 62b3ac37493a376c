// "To run a mill well you have to know the river.": what one who argues says, in a sentence that no better question stands on. It stays
// as it was written, with the sentence before it where that says what is meant, and what it says of its subject is left out.
import type { Document } from '../../../source/document';
import { evidenceAt } from '../../../source/evidence';
import type { Fact } from '../../model';
import { capitalise } from '../../statement';
import type { FoundEntity } from '../entities/findEntities';
import { gapFact } from '../facts/factFrom';
import { isStatement, type Passage, type Told } from './passage';
import { gapIn } from './sentenceGap';
import { type Shown, shownOf } from './shown';

/** An item of a list of such things, a call, or what hangs on the sentence before. */
const HANGING =
  /^(?:one|some|let|try|either|instead|then|or|who|what|well|no|yes|particularly|especially|at least|(?:the first|the last|the next|every|each|by the) time|the (?:moment|day|minute)|because|not|till|until|just)(?!\p{L})/iu;

export function claimsInTheirSentences(
  passage: Passage,
  author: FoundEntity | null,
  isUsed: (told: Told) => boolean,
  document: Document,
): Fact[] {
  if (author === null) return [];
  return passage.flatMap((told, place) => {
    const { reading, speaker, scopeAt } = told;
    if (speaker !== null || reading.unit.isQuoted || isUsed(told) || !isStatement(told)) return [];
    // "Avoid late hours": a call, of nobody.
    if (!reading.parts.some(({ clause, subject }) => clause === reading.clauses[0] && subject !== null)) return [];
    return shownOf(passage, place, document).flatMap((shown) => {
      // "I said it before", and "Lee teaches at Alder" below her own article: of a life, and no claim.
      if (reading.words.slice(shown.from, shown.to).some(({ lower }) => OF_ME.test(lower))) return [];
      const text = document.text.slice(shown.start, shown.end);
      if (text.includes(author.name.split(' ').at(-1) ?? author.name)) return [];
      const gap = HANGING.test(text) ? null : gapIn(shown, told);
      if (gap === null) return [];
      return [
        {
          ...gapFact(reading, document, {
            type: 'attribution',
            importance: 1,
            statement: `${capitalise(text)}.`,
            gap: { start: gap.start - shown.start, end: gap.end - shown.start },
            rule: 'claim-in-its-sentence',
            because: `${author.name} says it in a sentence of which nothing else is asked`,
            holder: author,
            quantity: null,
            about: [...new Set(scopeAt(0).names.map(({ entity }) => entity.id))],
          }),
          evidence: [evidenceAt(document, reading.unit.sentence.block, around(shown, told))],
        },
      ];
    });
  });
}

const around = ({ start }: Shown, { reading: { unit } }: Told) => ({
  start: Math.min(start, unit.sentence.start),
  end: unit.sentence.end,
});

const OF_ME = /^(?:i|me|my|mine|myself)$/;
