// "The second expedition, led by Ann Lee, ...": by whom something a noun names was done, where nothing else asks for that name. It is
// blanked in the least of its sentence that stands alone.
import type { Document } from '../../../source/document';
import type { Fact } from '../../model';
import type { NamePlace } from '../entities/namePlace';
import { mayBeParticiple } from '../grammar/verbs';
import type { UnitReading } from '../readSentence';
import { gapFact } from './factFrom';
import type { Told } from './figuresLeft';
import { pieceAround } from './pieceAround';

export const AGENT_LEFT = 'named-in-its-sentence';

/** `topic`: whoever the article is about is no answer. */
export function agentsLeft(told: Told, own: readonly Fact[], topic: string | null, document: Document): Fact[] {
  const { reading, names, author, scopeAt } = told;
  const { unit, words } = reading;
  if (unit.isTag === true || unit.isQuoted || unit.text.endsWith('?')) return [];
  return names.flatMap((place) => {
    const { entity, from, to } = place;
    if (entity.id === topic || !mayDo(place, reading) || !isAgent(place, reading)) return [];
    if (own.some((fact) => asksFor(fact, entity.id))) return [];
    const span = { start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0 };
    const isReport = document.published === null && author === null;
    const piece = pieceAround(span, reading, scopeAt, { isAuthors: author !== null, isReport });
    const gap = piece === null ? null : placeOf(piece.text, [entity.name, unit.text.slice(span.start, span.end)]);
    if (piece === null || gap === null || piece.isOurs) return [];
    const fact = gapFact(reading, document, {
      type: 'event',
      importance: 2,
      statement: piece.text,
      gap,
      rule: AGENT_LEFT,
      because: `“by” says who did what “${words[from - 1]?.text ?? ''}” stands behind`,
      holder: null,
      quantity: null,
      about: names.map((other) => other.entity.id),
    });
    return [fact];
  });
}

/** Somebody; or what nobody could tell from somebody, with a name of two words and no article. */
const mayDo = ({ entity: { kind, name }, from }: NamePlace, { words }: UnitReading): boolean =>
  kind === 'person' || (kind === 'thing' && name.includes(' ') && words[from - 1]?.pos !== 'DET');

/** "the expedition led by the captain Ann Lee": a participle behind a noun, "by", perhaps a title, and one name. */
function isAgent({ from, to }: NamePlace, { words }: UnitReading): boolean {
  let by = from - 1;
  while (by > from - REACH && /^(?:PROPN|NOUN|ADJ|DET)$/.test(words[by]?.pos ?? '')) by -= 1;
  const [noun, participle] = [words[by - 2], words[by - 1]];
  if (words[by]?.lower !== 'by' || !participle || !/^(?:VERB|ADJ)$/.test(participle.pos)) return false;
  // "by Ann Lee and Tom Berg", "by Ann Lee’s men": of the one the other is no answer.
  const next = words[to];
  if (next?.pos === 'CCONJ' || next?.pos === 'PART' || next?.pos === 'NOUN') return false;
  // "Chapter written by Ann Lee The flood of 1902 took": a line of its own.
  if (/^\p{Lu}/u.test(next?.text ?? '')) return false;
  const isListed =
    next?.text === ',' && /^(?:PROPN|CCONJ)$/.test(words[to + 1]?.pos ?? '') && !isTitledBehind(words, to);
  return !isListed && mayBeParticiple(participle) && (/^(?:NOUN|PROPN)$/.test(noun?.pos ?? '') || noun?.text === ',');
}
const REACH = 5;

/** "Ann Lee, 4th Earl of Alder", "Ann Lee, Duchess of Orne" is one. */
const isTitledBehind = (words: UnitReading['words'], comma: number): boolean =>
  /^(?:\d+(?:st|nd|rd|th)|Earl|Duke|Duchess|Countess|Baron|Baroness|Count|Prince|Princess|King|Queen)$/.test(
    words[comma + 1]?.text ?? '',
  );

/** Another fact has the name for its answer already. */
function asksFor({ found }: Fact, id: string): boolean {
  const proposition = found?.proposition;
  if (!proposition) return false;
  const part = proposition.focus === 'subject' ? proposition.subject : proposition.parts[proposition.focus];
  return part?.isName === true && part.about.includes(id);
}

/** Where the name stands, where it stands once. */
function placeOf(text: string, names: readonly string[]): { start: number; end: number } | null {
  const name = names.find((one) => text.includes(one));
  const start = name === undefined ? -1 : text.indexOf(name);
  return name === undefined || text.includes(name, start + 1) ? null : { start, end: start + name.length };
}
