// "Night milling, in which the wheel runs without a miller, ...", "... to scorching, whereby the stones grow hot": what goes on where a thing of
// that name is done.
import type { Chunk, NounPhrase } from '../grammar/chunks';
import type { UnitReading } from '../readSentence';
import { type FoundDefinition, standsAlone, wordsFrom } from './definition';
import { type Term, termOf } from './term';

const FEWEST_WORDS = 5;

export function happeningIn(reading: UnitReading): FoundDefinition[] {
  const { chunks, words, unit } = reading;
  if (/[?!]["”’)]*$/u.test(unit.text)) return [];
  return chunks.flatMap((comma, at) => {
    const from = comma.kind === 'comma' ? openedAt(reading, at) : null;
    const term = from === null ? null : termBefore(reading, at);
    if (from === null || !term) return [];
    const isFirst = !chunks.slice(0, at).some((chunk) => chunk.kind === 'vg' && chunk.form === 'finite');
    const to = isFirst ? closeOf(reading, at) : words.length;
    const meaning = to === null ? '' : wordsFrom(reading, from, to);
    if (meaning.split(' ').length < FEWEST_WORDS || !standsAlone(meaning) || !isSaidOfAll(reading, from, to ?? from))
      return [];
    return [
      {
        ...term,
        link: 'happens when' as const,
        meaning,
        reading,
        rule: 'definition',
        because: `the words behind “${term.term}” say what happens then`,
      },
    ];
  });
}

/** Behind ", in which", ", whereby" and ", wherein"; "in which case" goes on with another statement. */
function openedAt({ words, chunks }: UnitReading, at: number): number | null {
  const first = chunks[at]?.to ?? 0;
  const [one, two, three] = [0, 1, 2].map((step) => words[first + step]?.lower ?? '');
  if (/^(?:whereby|wherein)$/.test(one ?? '')) return first + 1;
  return one === 'in' && two === 'which' && !/^(?:case|event|year|time)$/.test(three ?? '') ? first + 2 : null;
}

/** "night milling", "a water court": bare, or any one of its kind. */
function termBefore(reading: UnitReading, at: number): Term | null {
  const { chunks, words } = reading;
  const last = chunks[at - 1];
  // "common stone dressing" may be taken for a noun and what it does.
  const isDeed = last?.kind === 'vg' && last.form === 'ing' && last.to - last.from === 1;
  const np = isDeed ? chunks[at - 2] : last;
  if (np?.kind !== 'np' || np.isPlural || isInList(chunks, chunks.indexOf(np))) return null;
  const own: NounPhrase = isDeed ? { ...np, to: last.to, head: last.to - 1 } : np;
  return words[own.from]?.pos === 'DET' && !/^an?$/.test(words[own.from]?.lower ?? '') ? null : termOf(own, reading);
}

const isInList = (chunks: readonly Chunk[], at: number): boolean =>
  /^(?:comma|and)$/.test(chunks[at - 1]?.kind ?? '') && chunks[at - 2]?.kind === 'np';

/** Where the aside behind a subject ends; null where it does not. */
function closeOf({ chunks }: UnitReading, at: number): number | null {
  const close = chunks.findIndex(
    (chunk, index) =>
      index > at + 1 && chunk.kind === 'comma' && chunks[index + 1]?.kind === 'vg' && !isAgain(chunks[index + 1]),
  );
  return chunks[close]?.from ?? null;
}

const isAgain = (chunk: Chunk | undefined): boolean => chunk?.kind === 'vg' && chunk.form !== 'finite';

/** In the present, and of nobody by name. */
function isSaidOfAll({ words, chunks }: UnitReading, from: number, to: number): boolean {
  const own = words.slice(from, to);
  const verb = chunks.find((chunk) => chunk.kind === 'vg' && chunk.from >= from && chunk.form.includes('finite'));
  const first = verb?.kind === 'vg' ? words[verb.auxiliaries[0] ?? verb.main] : undefined;
  const isPresent =
    first !== undefined && (first.pos === 'AUX' || first.lower === first.lemma || first.lower.endsWith('s'));
  return (
    isPresent &&
    !/^(?:was|were|had|did|would|could|might)$/.test(first.lower) &&
    !own.some(({ pos, lower }) => pos === 'PROPN' || /^(?:we|us|our|you|your|he|she|his|her|i|my)$/.test(lower))
  );
}
