// Whom "we" of a report on one's own work is, outside of what it quotes: those who wrote it, where no line names them. "We" of one who
// argues are people at large (ownVoice); and of a text that asks and answers like a conversation nobody can tell who speaks.
import type { Document } from '../../source/document';
import type { Referent } from './discourse';
import type { FoundEntity } from './entities/findEntities';
import { speaksForSome } from './ownVoice';
import type { UnitReading } from './readSentence';

/** Fewer may be a slip, or a quotation whose marks were lost. */
const FEWEST = 3;
/** Questions to a "you" from which on a text is a conversation. */
const CONVERSATION_FROM = 2;

/** Null where nobody can tell. */
export function writersOf(
  body: readonly UnitReading[],
  { author, maker }: { readonly author: FoundEntity | null; readonly maker: FoundEntity | null },
  { title }: Pick<Document, 'title'>,
): Referent | null {
  const own = body.filter(({ unit }) => !unit.isQuoted);
  if (author !== null || title === '' || isConversation(own)) return null;
  if (maker) return { text: maker.name, kind: 'people', entity: maker, about: [maker.id], isShared: false };
  const said = own.flatMap(({ words }) => words.filter(({ lower }) => OURS.test(lower)));
  if (said.length < FEWEST || !speaksForSome(body, null)) return null;
  return { text: `${WRITERS}${title}”`, kind: 'people', entity: null, about: [], isShared: false };
}

const WRITERS = 'the authors of “';

/** Whom no question asks for: the text says who they are nowhere. */
export const areWriters = (text: string): boolean => text.startsWith(WRITERS);

const OURS = /^(?:we|us|our|ours|ourselves)$/;

/** "How did you begin?" is put to somebody, and whoever answers is "we". */
const isConversation = (own: readonly UnitReading[]): boolean =>
  own.filter(({ unit, words }) => unit.text.trimEnd().endsWith('?') && words.some(({ lower }) => lower === 'you'))
    .length >= CONVERSATION_FROM;
