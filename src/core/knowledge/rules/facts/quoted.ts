// What somebody says in words that cannot be put otherwise ("this", "we"): the sentence stays as it was said, and the phrase that
// carries it is left out.
import type { Document, Span } from '../../../source/document';
import type { Fact } from '../../model';
import type { FoundEntity } from '../entities/findEntities';
import type { Slot } from '../grammar/slots';
import type { NamePlace } from '../entities/namePlace';
import type { UnitReading } from '../readSentence';
import { gapFact } from './factFrom';
import { figuresInWords } from './figuresInWords';
import { isNoFigure } from './noFigure';

const SHORTEST = 7;
const LONGEST = 34;
const GAP_WORDS = 8;
const RELATIVE_TIME =
  /(?<!\p{L})(?:now|today|yesterday|tomorrow|ago|recently|currently|(?:this|last|next) (?:week|month|year))(?!\p{L})/iu;

export function quotedWords(
  reading: UnitReading,
  names: readonly NamePlace[],
  speaker: FoundEntity,
  document: Document,
): Fact[] {
  const { unit, words, parts } = reading;
  const count = words.filter(({ pos }) => pos !== 'PUNCT').length;
  if (count < SHORTEST || count > LONGEST || RELATIVE_TIME.test(unit.text)) return [];
  // "problems other towns had": the words end in the middle of what describes them.
  const isCut = ({ to }: Slot): boolean => ['VERB', 'AUX'].includes(words[to]?.pos ?? '');
  const slots = parts.flatMap(({ after }) => after).filter((slot) => !isCut(slot));
  const chosen = slots
    .map((slot) => ({ slot, span: spanOf(slot, reading) }))
    .filter(({ span }) => span.count >= 2 && span.count <= GAP_WORDS);
  const figure = figureIn(reading);
  const best = chosen.sort((a, b) => b.span.weight - a.span.weight || b.slot.from - a.slot.from)[0];
  const span = figure ?? best?.span;
  if (!span) return [];
  const lead = `${speaker.name} said: “`;
  // "..., he said": the comma before the speaker is none of the sentence's own.
  const text = unit.text
    .replace(/\s/g, ' ')
    .replace(/[“”"]/g, '’')
    .replace(/[,;:]+$/, '');
  const statement = `${lead}${/[.!?]$/.test(text) ? text : `${text}.`}”`;
  return [
    gapFact(reading, document, {
      type: figure ? 'number' : 'attribution',
      importance: 2,
      statement,
      gap: { start: lead.length + span.start, end: lead.length + span.end },
      rule: figure ? 'figure-in-speech' : 'quoted-words',
      because: `${speaker.name} says it in these words`,
      holder: speaker,
      quantity: figure?.quantity ?? null,
      about: [...new Set([speaker.id, ...names.map(({ entity }) => entity.id)])],
    }),
  ];
}

/** Of the very words of a speaker a figure is what can be known: "I have been with the guild for 29 years". Of two the one would tell of the other. */
function figureIn(reading: UnitReading): (Span & { quantity: Fact['quantity'] }) | null {
  const { unit, words } = reading;
  const counted = reading.quantities.flatMap((mention) => {
    const { start, end, low, high, bound, unit: own } = mention;
    const next = words.find((word) => word.start >= end);
    if (isNoFigure(reading, mention) || (own === '' && (low <= FEW || next?.pos !== 'NOUN'))) return [];
    return [
      { start, end, quantity: { low, high, bound, unit: own || (next?.text ?? ''), measures: next?.text ?? '' } },
    ];
  });
  const all = [...counted, ...figuresInWords(unit.text).map((span) => ({ ...span, quantity: null }))];
  const [only] = all;
  return only && all.length === 1 && reading.dates.length === 0 ? only : null;
}
/** "two things" is said in passing. */
const FEW = 4;

/** A slot without its preposition and determiner, weighed by its content words. */
function spanOf(slot: Slot, { words }: UnitReading) {
  let from = slot.from;
  while (from < slot.to && /^(?:ADP|DET|PUNCT|PART|ADV)$/.test(words[from]?.pos ?? '')) from += 1;
  let to = slot.to;
  while (to > from && words[to - 1]?.pos === 'PUNCT') to -= 1;
  const own = words.slice(from, to);
  const content = own.filter(
    ({ pos }) => pos === 'NOUN' || pos === 'PROPN' || pos === 'ADJ' || pos === 'VERB' || pos === 'NUM',
  );
  const first = own[0]?.pos === 'PRON' || (own[0]?.pos === 'PROPN' && own[1]?.pos === 'PART');
  return {
    start: words[from]?.start ?? 0,
    end: words[to - 1]?.end ?? 0,
    // "had too" says nothing.
    count: first || content.every(({ lemma }) => /^(?:be|have|do)$/.test(lemma)) ? 0 : own.length,
    weight: Math.min(4, content.length) + (slot.role === 'object' || slot.role === 'complement' ? 1 : 0),
  };
}
