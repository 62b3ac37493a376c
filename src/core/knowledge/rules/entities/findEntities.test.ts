// Which names are one thing: a short form joins the longer one it cuts short, and no other.
import { expect, it } from 'vitest';
import { knowledgeOf } from '../rulesSuite';

const namesIn = async (text: string): Promise<(readonly string[])[]> =>
  (await knowledgeOf('Water', text)).entities.map(({ name, aliases }) => [name, ...aliases]);

it('a surname is short for the one person who bears it', async () => {
  const names = await namesIn(
    'Irina Petrova led the survey of 1960. Petrova said that the lake had lost a third of its water.',
  );
  expect(names).toContainEqual(['Irina Petrova', 'Petrova']);
});

it('a part of a sea or country is not short for the whole, nor the whole for the part', async () => {
  const names = await namesIn(
    'In 1960 the Aral Sea was a large lake. The dam saved the North Aral Sea, where fish came back in 2006. ' +
      'In 1950 Korea was at war. In 1988 South Korea held the games.',
  );
  const together = (one: string, other: string): boolean =>
    names.some((own) => own.includes(one) && own.includes(other));
  expect(names.flat()).toEqual(expect.arrayContaining(['Aral Sea', 'North Aral Sea', 'Korea', 'South Korea']));
  expect(together('Aral Sea', 'North Aral Sea')).toBe(false);
  expect(together('Korea', 'South Korea')).toBe(false);
});
