// Whose words a quotation is: of whoever is named beside it, and of nobody who speaks later.
import { describe, expect, it } from 'vitest';
import { knowledgeOf } from './rulesSuite';

const OPENING = 'The town of Alder lies on the river Orne. The firm Berg Re and the miller Tom Hale sold grain there.';

async function speakersIn(text: string): Promise<string[]> {
  const { facts, entities } = await knowledgeOf('Alder', OPENING, text);
  const named = (id: string | null): string => entities.find((entity) => entity.id === id)?.name ?? 'nobody';
  return facts.filter(({ found }) => found?.rule === 'quoted-words').map(({ holder }) => named(holder));
}

const QUOTED = '“We need more water for this great old wheel,”';

describe('a quotation belongs to', () => {
  it.each([
    [
      'whoever stands behind the verb, however the words go on',
      `${QUOTED} said Eva Holt, deputy head of Berg Re's natural rivers department.`,
      ['Eva Holt'],
    ],
    [
      'the same one where it goes on in the next sentence',
      `${QUOTED} said Eva Holt. “You need such long processes to count the damage of this.”`,
      ['Eva Holt', 'Eva Holt'],
    ],
    [
      'whoever tells it to somebody, though a long title parts the name from the verb',
      `${QUOTED} Eva Holt, head of wheels at Intra and chair of the Wheel Group, told the paper Alder News.`,
      ['Eva Holt'],
    ],
    ['a role and the name behind it', `${QUOTED} said the Alder guild secretary Eva Holt.`, ['Eva Holt']],
  ])('%s', async (_, text, expected) => {
    expect(await speakersIn(text)).toEqual(expected);
  });
});

describe('a quotation is nobody’s', () => {
  it.each([
    [
      'where whoever is quoted beside it has no name',
      `A baker of the town was quoted: “We need more water for this great old wheel.” Eva Holt said no more.`,
    ],
    [
      'where its sentence tells something and names no speaker, whoever speaks later',
      `${QUOTED} ran a notice on the old mill door. Eva Holt said that she had not read it.`,
    ],
    [
      'behind what somebody else did',
      'Eva Holt said the mill was old. Tom Hale, a miller of Alder, left the hall in May. “We need more water for this great old wheel.”',
    ],
  ])('%s', async (_, text) => {
    expect(await speakersIn(text)).toEqual([]);
  });
});
