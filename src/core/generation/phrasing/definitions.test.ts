// A term is asked for by what it means, and what it means by the term; neither needs an author, a date or the article's title.
import { describe, expect, it } from 'vitest';
import { cardsAbout, cardsOf2015 } from './phrasingSuite';

describe('a definition asks', () => {
  it.each([
    [
      'for the term and for its meaning',
      'Crop rotation is the practice of growing other plants on a field each year.',
      [
        'Which term means the practice of growing other plants on a field each year? → crop rotation',
        'What is crop rotation? → the practice of growing other plants on a field each year',
      ],
    ],
    [
      'in the words that join the two',
      'Frost heave occurs when water freezes under a road and lifts it.',
      [
        'What occurs when water freezes under a road and lifts it? → frost heave',
        'When does frost heave occur? → water freezes under a road and lifts it',
      ],
    ],
    [
      'for what happens then',
      'The flour may suffer from scorching, whereby the stones grow too hot for the grain.',
      [
        'What is it called when the stones grow too hot for the grain? → scorching',
        'What happens in scorching? → the stones grow too hot for the grain',
      ],
    ],
    [
      'for a meaning only, where it gives a reason',
      'Toll milling is a fair custom because it takes no coin from a poor house.',
      ['What is toll milling? → a fair custom because it takes no coin from a poor house'],
    ],
    [
      'only for a meaning that names the term',
      'Milling law is the body of law that deals with mills and streams.',
      ['What is milling law? → the body of law that deals with mills and streams'],
    ],
  ])('%s', async (_, sentence, cards) => {
    const all = await cardsOf2015(sentence);
    expect(
      all.filter((card) => /^(?:Which term|What is |What occurs|What happens|When does)/.test(card)).toSorted(),
    ).toEqual(cards.toSorted());
  });

  it.each([
    [
      'who somebody was',
      'Anna Lee (1841 – 1904) was a miller who built a wheel of iron.',
      'Who was Anna Lee? → a miller who built a wheel of iron',
    ],
    [
      'who somebody is, as of the day of writing',
      'Anna Lee (born 1941) is the first miller of Kesten.',
      'As of May 2015, who is Anna Lee? → the first miller of Kesten',
    ],
    [
      'for what somebody is known',
      'Anna Lee (1841 – 1904) was a Danish miller. She is best known for her wheel of iron.',
      'For what is Anna Lee best known? → her wheel of iron',
    ],
  ])('of the subject of the article %s', async (_, text, card) => {
    expect(await cardsAbout('Anna Lee', text)).toContain(card);
  });

  it.each([
    [
      'what sort of place it is',
      'Kesten is a town of weavers in the north.',
      'What sort of place is Kesten? → a town of weavers in the north',
    ],
    ['where it lies', 'Kesten is in the hills of Orne.', 'Where is Kesten situated? → in the hills of Orne'],
  ])('of a place that is the subject of the article %s', async (_, text, card) => {
    expect(await cardsAbout('Kesten', text)).toContain(card);
  });

  it('for a name in its whole sentence, without saying as of when', async () => {
    expect(await cardsOf2015('Millers turn the wheel by long wooden channels called flumes.')).toContain(
      'Millers turn the wheel by long wooden channels called [...]. → flumes',
    );
  });
});
