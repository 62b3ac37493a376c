// When somebody was what the text calls them: the role is dated by its own clause, never by an article about another time.
import { describe, expect, it } from 'vitest';
import { knowledgeOf } from '../rulesSuite';

const TITLE = ['The Governors of Alder', 'By Tom Berg', '3 May 2015'];
const OPENING = 'The town of Alder lies on the river Orne, and the mill at Kesten belongs to it.';

async function roleIn(name: string, ...paragraphs: readonly string[]) {
  const { entities } = await knowledgeOf(TITLE.join('\n'), OPENING, ...paragraphs);
  const { role, roleTime } = entities.find((entity) => entity.name === name) ?? {};
  return { role, roleTime };
}

describe('a role is held', () => {
  it.each([
    ['at the date of its clause', 'In April 1815 Ann Lee, the governor of Alder, heard guns.', 'in April 1815'],
    [
      'on the day its clause names',
      'On the evening of 5 April 1815 Ann Lee, the governor of Alder, slept.',
      'in April 1815',
    ],
    [
      'when what was written by its holder was written',
      'A report written in 1981 by Ann Lee, the governor of Alder, predicted a flood.',
      'in 1981',
    ],
    ['over a span', 'Ann Lee, the governor of Alder, ruled from 1997 to 2003.', 'between 1997 and 2003'],
    [
      'at an unknown time, in a story of another century',
      'In 1816 snow fell in June. Ann Lee, the governor of Alder, left the town.',
      '',
    ],
    [
      'as of the article, where it says so in the present',
      'Ann Lee, the governor of Alder, wants a bridge.',
      undefined,
    ],
    [
      'as of the article, whatever year its sentence names',
      'After the 1990 election nobody wants Ann Lee, the governor of Alder.',
      undefined,
    ],
    [
      'as of the article, where the clause around its own is in the present',
      'In the wake of the 1990 election nobody helps Alder, focusing instead on Ann Lee, the governor of Alder.',
      undefined,
    ],
    [
      'as of the article, where the act is of its year',
      'In March 2015 Ann Lee, the governor of Alder, resigned.',
      undefined,
    ],
    [
      'as of the article, where nothing tells of another time',
      'Ann Lee, the governor of Alder, sold the mill.',
      undefined,
    ],
  ])('%s: %s', async (_, text, time) => {
    expect(await roleIn('Ann Lee', text)).toEqual({ role: 'the governor of Alder', roleTime: time });
  });

  it('with the clause that tells which', async () => {
    expect(await roleIn('Ann Lee', 'Ann Lee, an economist who led a review of the mill, resigned in 1990.')).toEqual({
      role: 'an economist who led a review of the mill',
      roleTime: 'in 1990',
    });
  });

  it('by the whole name of its owner', async () => {
    const text = 'Mary Berg lived in Kesten. Mary wrote books. Only Mary and her brother Joseph stayed.';
    expect(await roleIn('Joseph', text)).toMatchObject({ role: 'Mary Berg’s brother' });
  });
});
