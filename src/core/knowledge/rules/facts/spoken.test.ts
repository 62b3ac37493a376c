// What quoted speech says of what: by whom, about which subject, and when nobody in particular says it.
import { describe, expect, it } from 'vitest';
import { knowledgeOf } from '../rulesSuite';

const OPENING =
  'The town of Alder lies on the river Orne, and the mill at Kesten belongs to it. Ann Lee owns the mill.';

async function said(...paragraphs: string[]): Promise<string[]> {
  const { facts } = await knowledgeOf('Alder', OPENING, ...paragraphs);
  return facts.filter(({ found }) => found?.rule === 'spoken').map(({ statement }) => statement);
}

describe('what somebody says', () => {
  it.each([
    [
      '“The great wheel needs far more water,” Ann Lee told the council.',
      'Ann Lee said the great wheel needs far more water.',
    ],
    [
      'Ann Lee, the owner, left the council. “The great wheel needs more water,” she said.',
      'Ann Lee said the great wheel needs more water.',
    ],
    ['“I think the great wheel needs more water,” said Ann Lee.', 'Ann Lee said the great wheel needs more water.'],
    ['Lower tolls would help the bakers, Ann Lee argued.', 'Ann Lee said lower tolls would help the bakers.'],
    [
      'The Orne would rise by two metres, said Tom Berg, head of the Alder Museum.',
      'Tom Berg said the Orne would rise by two metres.',
    ],
    // The owner of the spokesman is not who speaks.
    ['Ann Lee’s spokesman said: “The great wheel needs more water.”', null],
    ['A baker said: “The great wheel needs more water.” Ann Lee left.', null],
    ['“We need more water for this wheel,” said Ann Lee.', null],
    ['“Does the great wheel need more water?” asked Ann Lee.', null],
    ['“The truth is that the great wheel needs water,” said Ann Lee.', null],
  ])('%s', async (sentence, expected) => {
    expect(await said(sentence)).toEqual(expected === null ? [] : [expected]);
  });

  it('is not put into the mouth of whoever speaks later in the paragraph', async () => {
    expect(
      await said(
        'A spokesman said: “The great wheel needs more water.” But Ann Lee said: “The mill will close in May.”',
      ),
    ).toEqual(['Ann Lee said the mill will close in May.']);
  });
});
