// Cards made of a text by rules alone, for the tests of this folder: what is looked at is what a learner would see.
import { loadTagger } from '../../../main/language/winkTagger';
import { understand } from '../../knowledge/rules/understand';
import { parsePlainText } from '../../source/parsePlainText';
import type { CardDraft } from '../draft';
import { generate, type Generation } from '../generate';

/** Enough English before a few sentences, with a town, a river and a mill they may speak of. */
const OPENING = 'The town of Alder lies on the river Orne, and the mill at Kesten belongs to it.';

/** What comes of paragraphs behind a title and an opening. */
export const generationOf = (...paragraphs: readonly string[]): Promise<Generation> =>
  generated('Alder and Its Mill', ...paragraphs);

const generated = (title: string, ...paragraphs: readonly string[]): Promise<Generation> =>
  generatedFrom(title, OPENING, ...paragraphs);

async function generatedFrom(...blocks: readonly string[]): Promise<Generation> {
  const document = parsePlainText(blocks.join('\n\n'));
  if (!document.ok) throw new Error(document.problem.message);
  return generate(document.value, understand(document.value, { tagger: await loadTagger() }));
}

const written = ({ front, back }: Pick<CardDraft, 'front' | 'back'>): string => `${front} → ${back}`;

/** Fronts and backs, of the opening none. */
export async function cardsOf(...paragraphs: readonly string[]): Promise<string[]> {
  const { cards } = await generationOf(...paragraphs);
  return cards.filter(({ evidence }) => evidence[0]?.paragraph !== 1).map(written);
}

/** The same of an article of May 2015. */
export async function cardsOf2015(...paragraphs: readonly string[]): Promise<string[]> {
  const { cards } = await generated('Alder and Its Mill\nBy Nora Kell\n3 May 2015', ...paragraphs);
  return cards.map(written);
}

/** The same of an article that begins with the text. */
export async function cardsAbout(title: string, text: string): Promise<string[]> {
  const { cards } = await generatedFrom(`${title}\nBy Nora Kell\n3 May 2015`, text, OPENING);
  return cards.map(written);
}

/** Fronts and backs of cards that carry a warning, or were stopped, by a check. */
export async function foundBy(
  check: string,
  ...paragraphs: readonly string[]
): Promise<{ warned: string[]; stopped: string[] }> {
  const { cards, dropped } = await generationOf(...paragraphs);
  return {
    warned: cards.filter(({ warnings }) => warnings.some(({ rule }) => rule === check)).map(written),
    stopped: dropped.filter(({ checks }) => checks.some((each) => each.check === check)).map(written),
  };
}
