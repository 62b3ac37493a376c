// Whom a question names: whoever reads it in five years has read nothing else.
import { describe, expect, it } from 'vitest';
import { aProposal, lighthouse } from '../lighthouseSuite';
import { namedOnce } from './namedOnce';
import { cardsOf } from './phrasingSuite';

const BORN = 'Anna Berg was born in Alder in 1850. She had a younger brother, Tom Hale.';
const written = async (...paragraphs: readonly string[]): Promise<string> =>
  (await cardsOf(BORN, ...paragraphs)).join('\n');

describe('somebody in a front', () => {
  it('is named in full where the sentence has the surname alone', async () => {
    expect(
      await written('After 23 years at the mill of Kesten, Berg retired in 1894 and joined the Harbour Office.'),
    ).toContain('years at the mill of Kesten, Anna Berg retired in 1894');
  });

  it('is named in full once, and keeps the pronoun of the text', async () => {
    const cards = await written('In 1895, at age seventeen, Berg was told to leave her mother and the house in Leeds.');
    expect(cards).toContain('Anna Berg was told to leave her mother');
    expect(cards).not.toContain('Berg’s mother');
  });

  it('is nobody else of the name', async () => {
    expect(await written('In 1895 the miller Otto Berg sold 300 lamps in Leeds.')).not.toContain('Otto Anna Berg');
  });

  it('is no family of the name, and no longer name', () => {
    const { document, knowledge } = lighthouse();
    const called = namedOnce({ ...knowledge, source: 'rules' });
    const front = (text: string): string => called(aProposal(document, { front: text })).front;
    expect(front('Who left the northern Olesen clan?')).toBe('Who left the northern Olesen clan?');
    expect(front('Who married Olesen van Alder?')).toBe('Who married Olesen van Alder?');
    expect(front('Who married the director Olesen?')).toBe('Who married the director Marta Olesen?');
    expect(front('Who married Olesen?')).toBe('Who married Marta Olesen?');
  });

  it('is called as the speaker said in a quotation', async () => {
    expect(await written('“In 1895 Berg sold 300 lamps to the town,” Tom Hale said.')).not.toContain(
      '“In 1895 Anna Berg',
    );
  });

  it('stays as it was where the question has no room for more', () => {
    const { document, knowledge } = lighthouse();
    const called = namedOnce({ ...knowledge, source: 'rules' });
    const front = (words: number) => `Why did Olesen say ${Array.from({ length: words }, () => 'so').join(' ')}?`;
    const asked = (words: number) => called(aProposal(document, { front: front(words) })).front;
    expect(asked(20)).toContain('Marta Olesen');
    expect(asked(41)).toBe(front(41));
  });
});
