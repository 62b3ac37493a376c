// A text with a date that nobody signs, as firms post them: what is said and told in it is of that month.
import { describe, expect, it } from 'vitest';
import { understand } from '../../knowledge/rules/understand';
import { parsePlainText } from '../../source/parsePlainText';
import { loadTagger } from '../../../main/language/winkTagger';
import { generate } from '../generate';

const OPENING = 'The town of Alder lies on the river Orne, and the mill at Kesten belongs to it.';

async function postOf(head: string, ...paragraphs: readonly string[]): Promise<string> {
  const document = parsePlainText([head, ...paragraphs, OPENING].join('\n\n'));
  if (!document.ok) throw new Error(document.problem.message);
  const { cards } = generate(document.value, understand(document.value, { tagger: await loadTagger() }));
  return cards.map(({ front, back }) => `${front} → ${back}`).join('\n');
}

const HEAD = 'Alder Mills and Its Wheel\n3 May 2015';
const SIGNED = 'Alder Mills and Its Wheel\nBy Nora Kell\n3 May 2015';

describe('somebody’s words in a dated text', () => {
  const SAID =
    '“The new wheel is an important step for all towns on the river,” said Anna Berg, the head of Alder Mills. Anna Berg was born in Alder.';

  it('are of its month where nobody signs it', async () => {
    expect(await postOf(HEAD, SAID)).toMatch(
      /In (?:“[^”]+” \()?May 2015\)?, what did Anna Berg say about the new wheel\?/,
    );
  });

  it('may be of any time in what somebody signs', async () => {
    expect(await postOf(SIGNED, SAID)).not.toMatch(/May 2015\)?, what did Anna Berg say/);
  });
});

describe('a gap in a sentence of such a text', () => {
  it('says as of when where the sentence has no year', async () => {
    expect(await postOf(HEAD, 'Alder Mills signed an agreement with Orne Bakers to build a second wheel.')).toMatch(
      /As of May 2015: Alder Mills signed an agreement with Orne Bakers to \[\.\.\.\]/,
    );
  });

  it('needs no more where it has one', async () => {
    expect(
      await postOf(HEAD, 'In 1912 Alder Mills signed an agreement with Orne Bakers to build a second wheel.'),
    ).not.toContain('As of May 2015: In 1912');
  });
});

describe('what is printed in a page but is no sentence of it', () => {
  it('is asked about neither where it repeats the title nor where it is a title by its capitals', async () => {
    const cards = await postOf(
      'Alder Mills and Orne Bakers reach agreement to bring bread to Kesten\n3 May 2015',
      'Alder Mills and Orne Bakers reach agreement to bring bread to Kesten.',
      'Alder Mills and Orne Bakers Reach Landmark Agreement to Bring Their Bread and Wheels from Alder to Kesten',
    );
    expect(cards).not.toContain('reach');
    expect(cards).not.toContain('Reach');
  });

  it('nor the caption of a picture, of whatever is shown there', async () => {
    const cards = await postOf(
      HEAD,
      'Example of a wheel marked clearly by a trained miller that was marked by the town.',
    );
    expect(cards).not.toMatch(/(?:did|What) (?:example|marked)/);
    expect(await postOf(HEAD, 'The different topics people discussed in their talks with Alder Mills.')).not.toContain(
      'Who discussed',
    );
  });
});

describe('sums and names with hyphens at which no line breaks', () => {
  it('a sum is asked as a sum', async () => {
    const cards = await postOf(HEAD, 'Next spring Alder Mills will close a $1 billion equity deal with Orne Bakers.');
    expect(cards).not.toContain('how many equity');
    expect(cards).toContain('$1 billion');
  });

  it('a name keeps its number', async () => {
    const cards = await postOf(HEAD, 'Alder Mills trained KRN‑4o on 200 pictures of wheels.');
    expect(cards).not.toContain('KRN 4o');
  });
});
