// "To run a mill well you have to know the river.": what one who argues says, in a sentence that no better question stands on. It stays
// as it was written, with the sentence before it where that says what is meant, and what it says of its subject is left out.
import type { Document, Span } from '../../../source/document';
import { evidenceAt } from '../../../source/evidence';
import type { Fact, FactType } from '../../model';
import { capitalise } from '../../statement';
import type { FoundEntity } from '../entities/findEntities';
import { gapFact } from '../facts/factFrom';
import { isStatement, type Passage, type Told } from './passage';
import { relationGapIn } from './relationGap';
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
    if (speaker !== null || reading.unit.isQuoted || isUsed(told) || /[?!]["”’)]*$/u.test(reading.unit.text)) return [];
    const all = shownOf(passage, place, document).flatMap((shown) => {
      const found = askedIn(shown, told, document, author);
      return found ? [{ shown, ...found }] : [];
    });
    // A sentence asked for what it joins is asked whole.
    const joined = all.filter(({ rule }) => rule !== PLAIN.rule).slice(0, 1);
    return (joined.length > 0 ? joined : all).map(({ shown, text, gap, type, rule }) => ({
      ...gapFact(reading, document, {
        type,
        importance: rule === PLAIN.rule ? 1 : 2,
        statement: `${capitalise(text)}.`,
        gap: { start: gap.start - shown.start, end: gap.end - shown.start },
        rule,
        because: `${author.name} says it in a sentence of which nothing else is asked`,
        holder: author,
        quantity: null,
        about: [...new Set(scopeAt(0).names.map(({ entity }) => entity.id))],
      }),
      evidence: [evidenceAt(document, reading.unit.sentence.block, around(shown, told))],
    }));
  });
}

const PLAIN = { type: 'attribution', rule: 'claim-in-its-sentence' } as const;

interface Asked {
  readonly text: string;
  readonly gap: Span;
  readonly type: FactType;
  readonly rule: string;
}

function askedIn(shown: Shown, told: Told, document: Document, author: FoundEntity): Asked | null {
  // "I said it before", and "Lee teaches at Alder" below her own article: of a life, and no claim.
  if (told.reading.words.slice(shown.from, shown.to).some(({ lower }) => OF_ME.test(lower))) return null;
  const text = document.text.slice(shown.start, shown.end);
  if (text.includes(author.name.split(' ').at(-1) ?? author.name) || HANGING.test(text)) return null;
  const relation = relationGapIn(shown, told);
  if (relation) return { text, gap: relation, type: relation.type, rule: relation.rule };
  // "Avoid late hours": a call, of nobody.
  const { clauses, parts } = told.reading;
  const isClaim = isStatement(told) && parts.some(({ clause, subject }) => clause === clauses[0] && subject !== null);
  const gap = isClaim && !shown.isLong ? gapIn(shown, told) : null;
  return gap && { text, gap, ...PLAIN };
}

const around = ({ start }: Shown, { reading: { unit } }: Told) => ({
  start: Math.min(start, unit.sentence.start),
  end: unit.sentence.end,
});

const OF_ME = /^(?:i|me|my|mine|myself)$/;
