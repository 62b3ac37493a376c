// What an article says of the thing its title names, in its first sentences.
import { describe, expect, it } from 'vitest';
import { knowledgeOf } from '../rulesSuite';

const MORE = 'The mill at Kesten stood on the river Orne for many years, and the town bought its flour there.';

async function leadsOf(title: string, ...text: readonly string[]): Promise<string[]> {
  const { facts } = await knowledgeOf(title, ...text, MORE);
  return facts.flatMap(({ found, statement }) => (found?.rule === 'lead' ? [statement] : []));
}

describe('the subject of an article', () => {
  it.each([
    [
      'a person, behind the dates of a life, with other names and letters of honour',
      'Anna Lee',
      'Anna Maria Lee FRS (8 May 1841 – 1 June 1904) was a miller from Kesten who built the first wheel of iron.',
      ['Anna Lee was a miller from Kesten who built the first wheel of iron.'],
    ],
    [
      'a person by trade, where what describes the trade is long',
      'Anna Lee',
      'Anna Lee (c. 1541–1604) was a Danish painter active in the last part of the reign of Queen Eva and for all of the reign of King Otto.',
      ['Anna Lee was a Danish painter.'],
    ],
    [
      'either of two names',
      'Anna Lee',
      'Anna Maria Berg Lee or Anna Lee (1841 – 1904) was a miller of the river Orne.',
      ['Anna Lee was a miller of the river Orne.'],
    ],
    [
      'behind what else it is called, without what the next clause tells',
      'Kesten',
      'Kesten (also called Old Kesten), known as the town of wheels, is a town in the north of Orne and was burnt in 1711.',
      ['Kesten is a town in the north of Orne.'],
    ],
    [
      'somebody who served as something, with all titles and letters of honour',
      'Anna Lee',
      'Captain Anna Maria Lee FRS, CB (8 May 1841 – 1 June 1904) served as Keeper of the Wheels of Kesten from 1870 to 1891.',
      ['Anna Lee was the Keeper of the Wheels of Kesten from 1870 to 1891.'],
    ],
    [
      'somebody of whom a deed is told, with what stands beside the name',
      'Anna Lee',
      'Anna Lee (8 May 1841 – 1 June 1904), a Danish miller and poet, led the strike of Kesten, which she won.',
      ['Anna Lee was a Danish miller and poet who led the strike of Kesten.'],
    ],
    [
      'somebody who is better known by the name of the title',
      'Anna Lee',
      'Berta Maria Holm (born May 8, 1941), better known by her stage name Anna Lee, is a Danish singer of Kesten.',
      ['Anna Lee is a Danish singer of Kesten.'],
    ],
    [
      'a monk by his first name, who died in some year',
      'Johan of Alder',
      'Johan (died 1258) was a monk who ruled the abbey of Kesten.',
      ['Johan of Alder was a monk who ruled the abbey of Kesten.'],
    ],
    [
      'somebody whom a word tells from others of the name, under a king with a number',
      'Jan Berg the elder',
      'Jan Berg the Elder (c. 1551–1619) was a painter who worked for most of the reign of Otto I.',
      ['Jan Berg the Elder was a painter who worked for most of the reign of Otto I.'],
    ],
    [
      'somebody with a nickname inside the name',
      'Jo Berg',
      'Johan Emil “Jo” Berg (born May 8, 1941) is a Danish singer of Kesten.',
      ['Jo Berg is a Danish singer of Kesten.'],
    ],
    [
      'a former miller',
      'Anna Lee',
      'Anna Lee (born 8 May 1941) is a former miller who ground for Kesten and Alder.',
      ['Anna Lee is a former miller who ground for Kesten and Alder.'],
    ],
    [
      'a thing whose title tells it from others of its name',
      'Kesten (town)',
      'Kesten is a town of weavers on the river Orne.',
      ['Kesten is a town of weavers on the river Orne.'],
    ],
    [
      'for what it is known, in the next sentence too',
      'Anna Lee',
      'Anna Lee (born 8 May 1941) is a Danish miller. She is best known for building the wheel of Kesten.',
      ['Anna Lee is known for building the wheel of Kesten.'],
    ],
    [
      'where it lies',
      'Kesten',
      'Kesten is in the hills of Orne, near Alder.',
      ['Kesten is in the hills of Orne, near Alder.'],
    ],
    [
      'in so many words as an answer may have',
      'Kesten',
      'Kesten is a town of weavers on the river Orne, one of the longest rivers of the north, in the old county of Alder.',
      ['Kesten is a town of weavers on the river Orne.'],
    ],
  ])('is told as %s', async (_, title, text, leads) => {
    expect(await leadsOf(title, text)).toEqual(leads);
  });

  it.each([
    ['only a label is given', 'Anna Lee', 'Anna Lee is a Danish miller.'],
    ['something else is told of', 'Anna Lee', 'The wheel of Kesten is a work of many years.'],
    [
      'it is one thing of many, behind a pronoun',
      'Anna Lee',
      'Anna Lee built a mill. She was a guest of the town of Alder.',
    ],
    ['it is about the word', 'Kesten', 'Kesten is the name of a town in the north of Orne.'],
    ['it is about a term', 'Kesten', 'Kesten is a sweeping term, referring to all towns of Orne.'],
    ['only the day of writing explains it', 'Kesten', 'Kesten is now the largest town of this valley.'],
    ['how it is seen is no place', 'Kesten', 'Kesten is in many ways the heart of Orne.'],
  ])('is not where %s', async (_, title, text) => {
    expect(await leadsOf(title, text)).toEqual([]);
  });
});

describe('what else an article names again and again', () => {
  const orne = 'Orne is a river that rises in the hills of Vell. The town of Alder lies on the banks of the Orne.';

  it('is told where the text first speaks of it', async () => {
    expect(await leadsOf('Alder', `${orne} Many people fish in the Orne.`)).toEqual([
      'Orne is a river that rises in the hills of Vell.',
    ]);
  });

  it('is not told of a person, who is many things', async () => {
    const text = 'Tom Berg is a friend of the miller. Tom Berg fishes. Tom Berg sleeps in the mill.';
    expect(await leadsOf('Alder', text)).toEqual([]);
  });
});

it('a subject before words in quotation marks is told without what leads them in', async () => {
  const text =
    'Anna Lee (1841 – 1904) was a miller of Kesten, who in 1859 proclaimed herself “Anna the First, Queen of the Orne and of all its mills”.';
  expect(await leadsOf('Anna Lee', text)).toEqual(['Anna Lee was a miller of Kesten.']);
});

describe('what stands beside a name', () => {
  const MEETS = 'The Mill Forum meets in May. The Mill Forum has ten members. The wheel of Kesten is old.';

  it.each([
    [
      'Three towns announced the founding of the Mill Forum, a new body focused on ensuring the honest weighing of grain.',
      ['The Mill Forum is a body focused on ensuring the honest weighing of grain.'],
    ],
    [
      'The Mill Forum, a body of millers who weigh grain for the poor, opened its doors.',
      ['The Mill Forum is a body of millers who weigh grain for the poor.'],
    ],
  ])('says what it is: %s', async (text, leads) => {
    expect(await leadsOf('Weights and Measures', text, MEETS)).toEqual(leads);
  });

  it.each([
    ['where it goes on as a list', 'They spoke to the Mill Forum, a body of bakers in the town, and the mayor.'],
    [
      'where it is of another noun',
      'They painted the door of the Mill Forum, a slab of oak that was brought from Alder.',
    ],
    ['behind other names', 'They wrote to Tom Berg, the Mill Forum, a body of bakers who pay, and the mayor.'],
  ])('and does not %s', async (_, text) => {
    expect(await leadsOf('Weights and Measures', text, MEETS)).toEqual([]);
  });

  const WATCH = 'Mill Aid for Kesten is heard in Kesten. Owls sleep in Kesten. Many millers live in Kesten.';
  const NEARBY = 'Alder lies near Kesten. Owls sleep in Kesten. Many millers live in Kesten.';

  it('is said of the whole name where the text uses it again, and of no place at its end', async () => {
    const text = 'The miller opened Mill Aid for Kesten, a service with local bakers that lends old tools to the poor.';
    expect(await leadsOf('Weights and Measures', text, WATCH)).toEqual([
      'Mill Aid for Kesten is a service with local bakers that lends old tools to the poor.',
    ]);
    expect(await leadsOf('Weights and Measures', text, NEARBY)).toEqual([]);
  });

  it('is said of a place behind another name where it says what sort of place', async () => {
    const text = 'Tom Berg left Alder for Kesten, a quiet village that lies on the banks of the Orne.';
    expect(await leadsOf('Weights and Measures', text, NEARBY)).toEqual([
      'Kesten is a quiet village that lies on the banks of the Orne.',
    ]);
  });
});
