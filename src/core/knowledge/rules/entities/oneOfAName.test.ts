// Which of several people of one name is meant, and what an article on one of them calls him.
import { describe, expect, it } from 'vitest';
import { knowledgeOf } from '../rulesSuite';

const MORE = 'The mill at Kesten stood on the river Orne for many years, and the town bought its flour there.';

async function peopleOf(title: string, ...text: readonly string[]): Promise<(readonly string[])[]> {
  const { entities } = await knowledgeOf(title, ...text, MORE);
  return entities.filter(({ kind }) => kind !== 'concept').map(({ name, aliases }) => [name, ...aliases].toSorted());
}

const rolesOf = async (text: string): Promise<string[]> =>
  (await knowledgeOf('Mills', text, MORE)).entities.flatMap(({ name, role }) =>
    role === null ? [] : [`${name}: ${role}`],
  );

describe('a surname', () => {
  it('is that of the title, though the text names only his father in full', async () => {
    const people = await peopleOf(
      'Jo Berg',
      'Johan Emil “Jo” Berg (born 4 May 1941) is a miller of Kesten. Berg left school early.',
      'Berg is a son of Karl Berg, a baker of Alder. In 1960 Berg bought a mill.',
    );
    expect(people).toContainEqual(['Berg', 'Jo Berg', 'Johan Emil Berg']);
    expect(people).toContainEqual(['Karl Berg']);
  });

  it('is that of the one person named so far, and of nobody once there are two', async () => {
    const { facts } = await knowledgeOf(
      'The Mill Affair',
      'Ida Holt, a weaver of Alder, sued the mill in 1931. Holt won 400 crowns in 1932.',
      'Otto Holt, a miller of Kesten, was her father. Holt lost 900 crowns in 1933.',
      MORE,
    );
    const said = facts.map(({ statement }) => statement).join('\n');
    expect(said).toContain('Ida Holt won 400 crowns');
    expect(said).not.toMatch(/(?:Ida|Otto) Holt lost 900/u);
  });
});

describe('a first name', () => {
  it('is not short for somebody whom the text names only pages later', async () => {
    const people = await peopleOf(
      'Johan of Alder',
      'Johan (died 1258) was a monk who ruled the abbey of Alder. In 1233 Johan went to Kesten.',
      'He may be the Father Johan Holt who owned a book of the time.',
    );
    expect(people).toContainEqual(['Johan']);
  });

  it('may stand in parentheses or marks between the others', async () => {
    const people = await peopleOf(
      'Jo Berg (miller)',
      'Johan (“Jo”) Berg (4 May 1841 – 3 June 1899) was a miller of Kesten. Johan Berg (generally known as Jo Berg) was ' +
        'born in Alder to Peter Berg and Eva Holt. Berg left school early.',
    );
    expect(people).toContainEqual(['Berg', 'Jo Berg', 'Johan Berg']);
  });
});

describe('a name', () => {
  it('has what tells him from his son, and an epithet is no name of its own', async () => {
    const people = (await peopleOf('Painters', 'He met Marten Holt the Younger and Jan Berg in 1590.')).flat();
    expect(people).toContain('Marten Holt the Younger');
    expect(people).not.toContain('Younger');
  });

  it('of a guild has whose it is', async () => {
    expect(
      (await peopleOf('Painters', 'In 1576 Jan Berg joined the Weavers’ Guild of the town.')).flat(),
    ).toContainEqual('Weavers’ Guild');
  });

  it('behind an office has its initial', async () => {
    expect(await rolesOf('In 1899 the town sent Secretary of War Otto B. Holt to Kesten.')).toEqual([
      'Otto B. Holt: Secretary of War',
    ]);
  });
});

describe('an office', () => {
  it('is not that of the place named before a comma', async () => {
    const text = 'While the firm would be run out of Kesten, the mayor of Alder has raised fears for the mill.';
    expect(await rolesOf(text)).toEqual([]);
  });

  it('may be of what a hyphen joins', async () => {
    expect(await rolesOf('Eva Holt, chief executive of the Kesten-based exchange, may come back.')).toEqual([
      'Eva Holt: chief executive of the Kesten-based exchange',
    ]);
  });
});
