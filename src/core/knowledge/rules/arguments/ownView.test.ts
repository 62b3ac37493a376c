// What an author holds: said to be their own view, or a claim about the matter of the article that no question could be made of.
import { describe, expect, it } from 'vitest';
import { argumentsOf, factsOf, knowledgeOf } from '../rulesSuite';

const TITLE = 'Keep the Mill';
const AUTHOR = 'By Ann Lee';
const OPENING = 'The town of Alder lies on the river Orne, and the mill at Kesten belongs to it.';

describe('a view', () => {
  it.each([
    [
      'I think that small mills lose less grain than large ones.',
      'small mills lose less grain than large ones',
      'what does * think about small mills',
    ],
    [
      'In my view, small mills deserve the help of the county.',
      'small mills deserve the help of the county',
      'what does * think about small mills',
    ],
    [
      'I think it is time for a new wheel at Kesten.',
      'it is time for a new wheel at Kesten',
      'what does * say it is time for',
    ],
    [
      'The lesson is perhaps that small mills need rich neighbours.',
      'small mills need rich neighbours',
      'what lesson does * draw',
    ],
    [
      'Bottom line: If the mill closes, bread will be dear.',
      'if the mill closes, bread will be dear',
      'to what bottom line does * come',
    ],
  ])('%s', async (sentence, claim, asked) => {
    const { arguments: found } = await knowledgeOf(TITLE, AUTHOR, OPENING, sentence);
    expect(found).toMatchObject([{ kind: 'thesis', claim, premises: [], found: { rule: 'own-view', asked } }]);
  });

  it.each([
    // Somebody else's, or nobody's that is named.
    'I do not think that small mills lose less grain than large ones.',
    'I thought that small mills lose less grain than large ones.',
    'The mayor said: “I think that small mills lose less grain than large ones.”',
    // Of what, only the text before says.
    'I think that it will last for a long time.',
  ])('is none in: %s', async (sentence) => {
    const { arguments: found } = await knowledgeOf(TITLE, AUTHOR, OPENING, sentence);
    expect(found.filter(({ kind }) => kind === 'thesis')).toEqual([]);
  });

  it('is nobody’s where no author is named', async () => {
    expect(await argumentsOf(TITLE, OPENING, 'I think that small mills lose less grain than large ones.')).toEqual([]);
  });
});

describe('a lone reason behind "There are several reasons"', () => {
  it('is the one that is told', async () => {
    expect(
      await argumentsOf(
        TITLE,
        AUTHOR,
        OPENING,
        'Small mills outlive large ones. There are several reasons. One is that grain is heavy.',
      ),
    ).toMatchObject([{ claim: 'small mills outlive large ones', reasons: ['grain is heavy'] }]);
  });
});

describe('people at large', () => {
  const ESSAY = [
    'We buy our bread in the city, and you pay for the way it comes.',
    'Bread feeds us, but few of us know where it is baked.',
    'Small mills lose less grain than large ones. Careless farmers ruin our bread.',
  ];

  it('are "we" of one who argues: what is said of them is that author’s claim', async () => {
    const { facts, entities } = await knowledgeOf(TITLE, AUTHOR, OPENING, ...ESSAY);
    const author = entities.find(({ name }) => name === 'Ann Lee')?.id;
    const ofAll = facts.filter(({ statement }) => /(?<!\p{L})(?:we|us|our|you)(?!\p{L})/iu.test(statement));
    expect(ofAll.length).toBeGreaterThan(0);
    for (const { holder } of ofAll) expect(holder).toBe(author);
  });

  it('are nobody where no one argues, or where "we" are those who wrote it', async () => {
    expect((await factsOf(...ESSAY)).filter((fact) => /(?<!\p{L})(?:we|our|you)(?!\p{L})/iu.test(fact))).toEqual([]);
    const { facts } = await knowledgeOf(
      TITLE,
      AUTHOR,
      OPENING,
      ...ESSAY,
      'Our results show that flour keeps for a year.',
    );
    expect(facts.filter(({ statement }) => /(?<!\p{L})(?:we|our|you)(?!\p{L})/iu.test(statement))).toEqual([]);
  });
});

describe('a claim no question could be made of', () => {
  const ESSAY = [
    'We eat bread, you eat bread, and our mills grind for us. Cheap bread in winter makes for happy towns and busy mills.',
    'Mills are old. Bread is cheap where mills are near. Mills and bread made our towns.',
  ];

  it('is asked as a gap in its whole sentence, held by the author', async () => {
    const { facts } = await knowledgeOf(TITLE, AUTHOR, OPENING, ...ESSAY);
    const claims = facts.filter(({ found }) => found?.rule === 'claimed-words');
    expect(claims.map(({ statement, gap }) => statement.slice(gap?.start, gap?.end))).toEqual([
      'happy towns and busy mills',
    ]);
    expect(claims[0]?.holder).not.toBeNull();
  });

  it('may follow on "However,", but is none where it only bears out the sentence before', async () => {
    const left = async (opener: string): Promise<string[]> => {
      const { facts } = await knowledgeOf(
        TITLE,
        AUTHOR,
        OPENING,
        'We eat bread, you eat bread, and our mills grind for us. Mills are old. Bread is cheap where mills are near.',
        `${opener} cheap bread in winter makes for happy towns and busy mills.`,
      );
      return facts
        .filter(({ found }) => found?.rule === 'claimed-words')
        .map(({ statement, gap }) => statement.slice(gap?.start, gap?.end));
    };
    expect(await left('However,')).toEqual(['happy towns and busy mills']);
    expect(await left('For example,')).toEqual([]);
  });

  const claimsOf = async (...paragraphs: readonly string[]): Promise<string[]> => {
    const { facts } = await knowledgeOf(TITLE, AUTHOR, OPENING, ...paragraphs);
    return facts
      .filter(({ found }) => found?.rule === 'claimed-words')
      .map(({ statement, gap }) => statement.slice(gap?.start, gap?.end));
  };

  it('may be one of a report on one’s own work', async () => {
    expect(
      await claimsOf(
        'We measured our flour in winter. Mills are old. Cheap bread in winter makes for happy towns and busy mills.',
        'In this study mills stand by the river. Bread is cheap where mills are near. Mills and bread made the towns.',
      ),
    ).toEqual(['happy towns and busy mills']);
  });

  it('may be what a speaker resolves', async () => {
    expect(
      await claimsOf(
        ...ESSAY.slice(1),
        'Thank you, my friends. When the winter comes, we must do everything possible to share cheap bread.',
      ),
    ).toEqual(['share cheap bread']);
  });

  it('is not cut in the middle of a word', async () => {
    expect(
      await claimsOf(
        ...ESSAY.slice(1),
        'We eat bread, you eat bread. Millers of busy mills respond more positively to well-dressed farmers.',
      ),
    ).not.toContain('dressed farmers');
  });

  it('is not cut in the middle of a clause it holds', async () => {
    expect(
      await claimsOf(
        ...ESSAY.slice(1),
        'We eat bread, you eat bread. Young millers of the mills learn what old millers know.',
      ),
    ).toEqual([]);
  });
});
