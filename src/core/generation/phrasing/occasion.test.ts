// On which occasion, and when somebody said so: what a front has to say of it.
import { describe, expect, it } from 'vitest';
import { cardsOf2015 } from './phrasingSuite';

const written = async (...paragraphs: readonly string[]): Promise<string> =>
  (await cardsOf2015(...paragraphs)).join('\n');

describe('a deed in the news', () => {
  it('names its article and month', async () => {
    const cards = await written('Yesterday the mayor of Alder closed the mill. Leeds evacuated 80 people in Kesten.');
    expect(cards).toContain('In “Alder and Its Mill” (May 2015), how many people did Leeds evacuate in Kesten? → 80');
  });

  it('names them in a sentence with a gap, too', async () => {
    const cards = await written(
      'Yesterday the mayor of Alder left. Anna Berg and Tom Hale were elected with 5,116 votes.',
    );
    expect(cards).toMatch(/In “Alder and Its Mill” \(May 2015\).* → 5,116/u);
  });

  it('needs neither where it says its year, nor where the article is no news', async () => {
    const dated = await written('Yesterday the mayor closed the mill. In 1998 Leeds evacuated 80 people in Kesten.');
    expect(dated).toContain('→ 80');
    expect(dated).not.toContain('“Alder and Its Mill” (May 2015), how many people');
    expect(await written('Leeds evacuated 80 people in Kesten.')).not.toContain('(May 2015), how many people');
  });
});

describe('a question that has two answers in its article', () => {
  it('is not asked', async () => {
    const one = 'The Kesten Dairy of Alder bought 300 lamps of the Golden Mill.';
    const other = 'In Leeds the Orne Brewery bought 300 lamps of the Golden Mill.';
    const asked = 'ought 300 lamps of the Golden Mill?';
    expect(await written(one)).toContain(asked);
    expect(await written(one, other.replace('In Leeds the', 'The'))).not.toContain(asked);
  });
});

describe('what somebody wrote in a book', () => {
  it('was not written in the month of the article', async () => {
    const cards = await written(
      'Anna Berg is a Danish historian. As Anna Berg observed in her book on the Orne, the mill of Kesten made the town of Alder poor.',
    );
    expect(cards).toContain('According to Anna Berg, what made the town of Alder poor?');
    expect(cards).not.toContain('Anna Berg in May 2015');
  });
});
