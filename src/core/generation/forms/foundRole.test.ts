// Who somebody was, and who held a post, as rules found it in an article.
import { describe, expect, it } from 'vitest';
import { generationOf } from '../phrasing/phrasingSuite';

const OPENING = 'Ann Lee was a weaver of Alder. Ann Lee lived in Kesten. She sold cloth.';

async function askedIn(text: string) {
  const { cards } = await generationOf('Ann Lee', OPENING, text);
  return cards.filter(({ type }) => type === 'person-role').map(({ front, back }) => `${front} ${back}`);
}

describe('a role that rules found', () => {
  it('is asked both ways where one person has it', async () => {
    expect(await askedIn('Her father Tom Lee, a candle maker, died young.')).toEqual([
      'Who was Tom Lee? Ann Lee’s father, a candle maker',
      'Who was Ann Lee’s father? Tom Lee',
    ]);
  });

  it('is asked at its time, said once', async () => {
    expect(await askedIn('Otto Berg, the governor of Alder from 1974 to 1982, bought her cloth.')).toContain(
      'Who was the governor of Alder from 1974 to 1982? Otto Berg',
    );
  });

  it('is asked by the name alone where many have it', async () => {
    expect(await askedIn('In 1816 she learned much from the landscape painter Otto Berg.')).toEqual([
      'Who was Otto Berg? a landscape painter',
    ]);
  });
});
