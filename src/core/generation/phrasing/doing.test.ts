// What a kind of thing does is asked with its own verb, and all the sentence says of it answers.
import { describe, expect, it } from 'vitest';
import { cardsOf2015 } from './phrasingSuite';

const MILLS = 'Spring mills are old. A spring mill is small. Many mills have gone, and towns miss them.';

describe('what a kind of thing does', () => {
  it.each([
    [
      'by what it rests on',
      'A spring mill relies on the water that the snow of one winter leaves.',
      'What does a spring mill rely on? → the water that the snow of one winter leaves',
    ],
    [
      'by what it is there to do',
      'Spring mills are designed to grind the grain of a whole valley in May.',
      'What are spring mills designed to do? → grind the grain of a whole valley in May',
    ],
    [
      'by what it lets others do',
      'A spring mill allows a poor town to sell flour before the harvest.',
      'What does a spring mill allow a poor town to do? → sell flour before the harvest',
    ],
    [
      'by the way it does it',
      'A spring mill can save its stones by turning at night.',
      'How can a spring mill save its stones? → by turning at night',
    ],
    [
      'one side of a contrast at a time',
      'Spring mills depend on snow, while tide mills depend on the moon.',
      'What do tide mills depend on? → the moon',
    ],
    [
      'by what is done to the same thing twice',
      'Spring mills can weaken and break old customs of the valley.',
      'What can spring mills weaken and break? → old customs of the valley',
    ],
    [
      'in the place that says which is meant',
      'In a spring mill, the miller decides on the hours of work.',
      'In a spring mill, what does the miller decide on? → the hours of work',
    ],
    [
      'with the quality it has',
      'Spring mills are dependent on the melting of the snow.',
      'What are spring mills dependent on? → the melting of the snow',
    ],
    [
      'by what brings it about',
      'Spring mills are destroyed by the ice of a late winter.',
      'What are spring mills destroyed by? → the ice of a late winter',
    ],
    [
      'as what it is somewhere',
      'In spring mills, stone fees are payments by the town that keep the wheel in order.',
      'In spring mills, what are stone fees? → payments by the town that keep the wheel in order',
    ],
    [
      'where only one is so',
      'The oldest spring mill in the valley is the Grey Mill.',
      'As of May 2015, what is the oldest spring mill in the valley? → the Grey Mill',
    ],
    [
      'where two are so together',
      'These two towns, Rye and Kesten, are the largest towns of millers in the valley.',
      'As of May 2015, what are the largest towns of millers in the valley? → Rye and Kesten',
    ],
    [
      'with its purpose',
      'Spring millers whistle to keep the horses of a mill awake.',
      'Why do spring millers whistle? → to keep the horses of a mill awake',
    ],
    [
      'whose verb looks like a noun',
      'Spring mills aim to feed a valley before the harvest.',
      'What do spring mills aim to do? → feed a valley before the harvest',
    ],
  ])('is asked %s', async (_, sentence, card) => {
    expect(await cardsOf2015(MILLS, sentence)).toContain(card);
  });

  it('is asked of what its heading tells of', async () => {
    const cards = await cardsOf2015(
      MILLS,
      'Spring Mills',
      'The wheel carries the water of the snow to a pond.',
      'Old Bread',
      'The oven carries the warmth of the fire to a loft.',
    );
    expect(cards).toContain('In spring mills, what does the wheel carry? → the water of the snow to a pond');
    expect(cards.filter((card) => card.startsWith('In old bread'))).toEqual([]);
  });

  it.each([
    ['some of them do', 'Some spring mills rely on the water of a lake.'],
    ['another sentence has to tell', 'A spring mill relies on them in every dry summer.'],
    ['a writer says of themselves', 'Our spring mills rely on the water of a lake.'],
    ['it does not do', 'A spring mill does not rely on the water of a lake.'],
    ['could be anything', 'Mills provide flour.'],
    ['counts reasons for', 'Spring mills are important for three old reasons.'],
    ['measures', 'Spring mills last three summers of work.'],
    ['happened once', 'A spring mill relied on the water of a lake.'],
  ])('is not asked where it is what %s', async (_, sentence) => {
    const cards = await cardsOf2015(MILLS, sentence);
    expect(cards.filter((card) => /^What (?:do|does|can) .*mills? /.test(card))).toEqual([]);
  });
});
