// Births, deaths and marriages that a noun tells of.
import { describe, expect, it } from 'vitest';
import { knowledgeOf } from '../rulesSuite';

const OPENING = 'Ann Lee was a weaver of Alder. Ann Lee lived in Kesten. She sold cloth to the Water Board.';
const BERG = 'Otto Berg was a lawyer of Orne. Otto Berg was born there.';

async function eventsIn(...text: readonly string[]): Promise<string[]> {
  const { facts } = await knowledgeOf('Ann Lee', OPENING, BERG, ...text);
  return facts.flatMap(({ asks, found }) =>
    asks && found?.rule === 'life-event' ? [`${asks.question} ${asks.answer}`] : [],
  );
}

describe('an event of a life', () => {
  it.each([
    ['Following Otto Berg’s death in 1850, the mill was sold.', 'In which year did Otto Berg die? 1850'],
    ['The mill was sold after the death of Otto Berg on 4 May 1850.', 'When did Otto Berg die? 4 May 1850'],
    ['Ann Lee lived there quietly until her death in May 1861.', 'When did Ann Lee die? May 1861'],
    [
      'Ann Lee sold the mill after her marriage in 1841 to Otto Berg.',
      'In which year did Ann Lee marry Otto Berg? 1841',
    ],
    ['The bells rang at Queen Eva Holt’s death in 1850.', 'In which year did Queen Eva Holt die? 1850'],
  ])('is told by: %s', async (text, asked) => {
    expect(await eventsIn(text)).toEqual([asked]);
  });

  it.each([
    ['of which day nobody says', 'After Otto Berg’s death, the mill was sold in 1850.'],
    ['that may never have been', 'After the news of Otto Berg’s alleged death in 1850, the mill was sold.'],
    ['of two', 'After Ann Lee and Otto Berg’s marriage in 1841, the mill was sold.'],
    ['of nobody the text knows', 'After his death in 1850, the mill was sold.'],
  ])('is not one %s', async (_, text) => {
    expect(await eventsIn(text)).toEqual([]);
  });

  it('is left to the clause that tells it, for of two answers one would be wrong', async () => {
    expect(
      await eventsIn('Otto Berg died on 4 May 1850.', 'After Otto Berg’s death in 1850, the mill was sold.'),
    ).toEqual([]);
  });
});
