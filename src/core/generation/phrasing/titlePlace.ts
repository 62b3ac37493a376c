// An article on a place says "the city" and "the islands" of it throughout: to whoever has not read it, they have its name.
import { isCountry } from '../../knowledge/rules/entities/countries';
import type { Entity, Knowledge } from '../../knowledge/model';
import { capitalise } from '../../knowledge/statement';
import { type Document, textOf } from '../../source/document';

export interface TitlePlace {
  readonly name: string;
  /** With "the" where the article writes it so. */
  readonly written: string;
  /** What the article calls it: "city", "islands". */
  readonly nouns: ReadonlySet<string>;
  /** Another place stands in the words, of which "the city" might be said. */
  readonly hasRival: (text: string) => boolean;
}

const NOUN = 'city|town|village|island|islands|country|region|province|county|municipality|district|capital';
/** Letters of a place's name; a pattern of a sentence, or of a megabyte without a space, is none. */
const LONGEST_NAME = 80;
/** Paragraphs in which an article says what it is about. */
const OPENING = 3;

/** The place an article is titled with and says the kind of; null where there is none. */
export function titlePlaceOf(
  { article, entities }: Pick<Knowledge, 'article' | 'entities'>,
  document: Pick<Document, 'text' | 'blocks'>,
): TitlePlace | null {
  const name = article.title.trim();
  const own = entities.find((entity) => entity.name === name || entity.aliases.includes(name));
  if (!/^\p{Lu}/u.test(name) || name.length > LONGEST_NAME || own?.kind === 'person') return null;
  const opening = document.blocks
    .filter(({ kind }) => kind === 'paragraph')
    .slice(0, OPENING)
    .map((block) => textOf(document, block))
    .join(' ');
  const said = new RegExp(
    String.raw`(?<![\p{L}-])${escaped(name)}(?: ?\([^)]*\))?,? (?:is|was|are) (?:[\p{L}’'-]+ ){0,8}?(${NOUN})(?!\p{L})`,
    'gu',
  );
  const nouns = new Set(
    [...opening.matchAll(said)].flatMap(([, noun = '']) => (noun === 'capital' ? [noun, 'city'] : [noun])),
  );
  const last = name.split(' ').at(-1)?.toLowerCase() ?? '';
  if (name.includes(' ') && new RegExp(`^(?:${NOUN})$`).test(last)) nouns.add(last);
  if (nouns.size === 0) return null;
  const others = entities.filter((entity) => entity !== own && isPlace(entity)).map((entity) => entity.name);
  // "the Orne Islands"
  const hasThe = new RegExp(String.raw`(?<!\p{L})the ${escaped(name)}(?!\p{L})`, 'iu').test(opening);
  return {
    name,
    written: hasThe ? `the ${name}` : name,
    nouns,
    hasRival: (text) => others.some((other) => text.includes(other)),
  };
}

const isPlace = ({ kind, name }: Entity): boolean => kind === 'place' && !isCountry(name);

interface Card {
  readonly front: string;
  readonly back: string;
  readonly evidence: readonly { readonly exact: string }[];
  readonly loose?: readonly { readonly phrase: string }[];
}

/** Cards that name the place of the article. */
export const namingPlace =
  (place: TitlePlace | null) =>
  <Named extends Card>(card: Named): Named => {
    const front = place ? withTitlePlace(card.front, card.evidence.map(({ exact }) => exact).join(' '), place) : null;
    if (front === null) return card;
    const text = `${front} ${card.back}`.toLowerCase();
    const loose = (card.loose ?? []).filter(({ phrase }) => text.includes(phrase.toLowerCase()));
    return { ...card, front, loose };
  };

/** The front with the name for "the city", and without the title it then needs no more; null where nothing is said of it. */
function withTitlePlace(front: string, said: string, { name, written, nouns, hasRival }: TitlePlace): string | null {
  const [, title = '', when = '', rest = front] = /^(In “[^”]*”(?: \(([^)]*)\))?)[,:] (.*)$/su.exec(front) ?? [];
  const bare = new RegExp(
    String.raw`(?<![\p{L}’'-])[Tt]he (?:${[...nouns].join('|')})(?=[,;:?.!’']|$| (?!of |that |which |where |called |named )[\p{Ll}[])`,
    'u',
  );
  if (!bare.test(rest) || rest.includes(name) || hasRival(said)) return null;
  const told = rest.replace(bare, (phrase) => (phrase.startsWith('T') ? capitalise(written) : written));
  if (title === '') return told;
  return when === '' ? capitalise(told) : `As of ${when}, ${told}`;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
