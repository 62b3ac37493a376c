// What a front leans on: words that only the article explains leave a card to those who want many.
import { describe, expect, it } from 'vitest';
import { document, knowledge, source } from '../checks/checksSuite';
import { aProposal } from '../lighthouseSuite';
import { foundBy } from '../phrasing/phrasingSuite';
import type { Proposal } from '../proposal';
import { doubtsOf } from './doubts';

const leaning = async (...paragraphs: readonly string[]): Promise<string> =>
  (await foundBy('leans-on-its-text', ...paragraphs)).warned.join('\n');

describe('a front leans on its article', () => {
  it('where a phrase may be anything', async () => {
    expect(await leaning('Tom Hale of Leeds wrote the discovery down in 1895.')).toContain('the discovery');
  });

  it('where a government is of no country', async () => {
    expect(await leaning('In 1895 the government sold 300 lamps.')).toContain('government');
  });

  it('where somebody of a story is told of as if alive', async () => {
    const text =
      'The film Iron Moon was shown in Leeds in 1995. In the film, Major Kessel meets a doll of glass in Kesten.';
    expect(await leaning(text, 'Major Kessel chases an army of dolls through Kesten. The film won a prize.')).toContain(
      'Kessel',
    );
  });
});

describe('a front stands alone', () => {
  it.each([
    ['behind a phrase stands a name', 'In 1985 Alder earned the nickname Iron Town from the miners of Leeds.'],
    ['a name with “the” is told', 'In 1895 Tom Hale of Leeds sold 300 lamps to the Admiralty.'],
    [
      'two nouns share what stands behind them',
      'In 1895 Tom Hale wrote the division and sharing of labour down in Leeds.',
    ],
    ['a country is named', 'In 1895 the government of Denmark sold 300 lamps to Tom Hale.'],
  ])('where %s', async (_, text) => {
    expect(await leaning(text)).toBe('');
  });
});

describe('what is said of a front that leans', () => {
  const said = (front: string, changes: Partial<Proposal> = {}): string => {
    const subject = { centre: source.centre, knowledge: { ...knowledge, source: 'rules' as const } };
    const card = aProposal(document, { front, type: 'event', rule: 'who-or-what', ...changes });
    return doubtsOf(card, subject)
      .filter(({ name }) => name === 'leans-on-its-text')
      .map(({ reason }) => reason)
      .join();
  };
  const loose = (phrase: string) => ({ loose: [{ phrase, noun: phrase, isCertain: false }] });

  it('never takes the opening of the card for a phrase', () => {
    const reason = said('In “Nobody Should Work on fridays”, how many quit?');
    expect(reason).toContain('Nothing but the title');
    expect(reason).not.toContain('“');
    expect(said('In “Jonas Berg”, how many quit?')).toBe('');
  });

  it('takes no pronoun for a thing', () => {
    const gap = { kind: 'cloze', type: 'event' } as const;
    expect(said('Jonas Berg fears the [...] it is.', { ...gap, back: 'danger' })).toBe('');
    expect(said('When the [...] rose, Jonas Berg rang.', { ...gap, back: 'high water' })).toBe('');
    expect(
      said('When the [...] lamps had gone out, Jonas Berg rang.', { ...gap, type: 'number', back: 'two' }),
    ).toContain('the lamps');
    expect(said('Who lit the it?', loose('the it'))).toBe('');
    expect(said('Who lit the bell?', loose('the bell'))).toContain('which is meant by “the bell”');
    expect(said('Who lit another?', loose('another'))).toContain('what is meant by “another”');
  });
});
