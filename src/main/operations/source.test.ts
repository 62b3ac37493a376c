import { describe, expect, it } from 'vitest';
import { documentOfNumber } from '../store/documents';
import { aDeck } from '../store/deckSuite';
import { addCards, aDraft } from './articleSuite';
import { sourceOf } from './source';

/** An article of three bridges, and the words of some of them. */
function standingOn(...bridges: number[]) {
  const db = aDeck();
  addCards(db, { cards: 3 });
  const document = documentOfNumber(db, 1);
  return { document, evidence: bridges.flatMap((number) => aDraft(document, number).evidence) };
}

const marked = (passage: { text: string; evidence: readonly { start: number; end: number }[] } | undefined): string[] =>
  passage?.evidence.map(({ start, end }) => passage.text.slice(start, end)) ?? [];

describe('the source of a card', () => {
  it('is every paragraph it stands on, with its words marked in each', () => {
    const { document, evidence } = standingOn(3, 1, 2);
    const source = sourceOf({ evidence }, document);
    expect(source?.paragraph).toBe(3);
    expect(source?.others.map(({ paragraph }) => paragraph)).toEqual([1, 2]);
    expect([source ?? undefined, ...(source?.others ?? [])].flatMap(marked)).toEqual(
      evidence.map(({ exact }) => exact),
    );
  });

  it('has no others where the words stand in one paragraph', () => {
    const { document, evidence } = standingOn(2);
    expect(sourceOf({ evidence }, document)?.others).toEqual([]);
  });

  it('is what the text still has of it; nothing where that is nothing', () => {
    const { document, evidence } = standingOn(1, 2);
    const [first, second] = evidence.map((place, index) => (index === 0 ? { ...place, exact: 'Other words.' } : place));
    expect(sourceOf({ evidence: [first, second].filter((place) => place !== undefined) }, document)).toMatchObject({
      paragraph: 2,
      others: [],
    });
    expect(sourceOf({ evidence: first ? [first] : [] }, document)).toBeNull();
  });
});
