// Which lines at the top of a text are its title, author and date: the cases, as they come in articles.
import { describe, expect, it } from 'vitest';
import { textOf } from './document';
import { type ArticleFormat, parseArticle } from './parseArticle';

const BODY = 'Keepers trimmed the wick every four hours. The light could be seen from far out at sea.';

function read(text: string, format: ArticleFormat) {
  const result = parseArticle(text, format);
  if (!result.ok) throw new Error(result.problem.message);
  const { title, author, published, blocks } = result.value;
  const first = blocks.find(({ paragraph }) => paragraph === 1);
  return { title, author, published, first: first ? textOf(result.value, first) : null };
}
const text = (...blocks: string[]) => read(blocks.join('\n\n'), 'text');
const markdown = (...blocks: string[]) => read(blocks.join('\n\n'), 'markdown');

describe('leading lines of plain text', () => {
  it('date, title, author', () => {
    expect(text('3 June 2019', 'Who Keeps the Light: Is the Lamp Still Needed?', 'Marta Olesen', BODY, BODY)).toEqual({
      title: 'Who Keeps the Light: Is the Lamp Still Needed?',
      author: 'Marta Olesen',
      published: '2019-06-03',
      first: BODY,
    });
  });

  it('title, byline, date, in any order', () => {
    const expected = { title: 'Keepers of the light', author: 'Marta Olesen', published: '2019-06-03', first: BODY };
    expect(text('Keepers of the light', 'By Marta Olesen', 'June 3, 2019', BODY)).toEqual(expected);
    expect(text('By Marta Olesen', 'Monday, 3 June 2019', 'Keepers of the light', BODY)).toEqual(expected);
    expect(text('2019-06-03', 'By Marta Olesen', 'Keepers of the light', BODY)).toEqual(expected);
    expect(text('Keepers of the light', 'By Marta Olesen | 3 June 2019', BODY)).toEqual(expected);
    expect(text('Keepers of the light', 'Marta Olesen, 3 June 2019', BODY)).toEqual(expected);
    expect(text('Keepers of the light\nBy Marta Olesen\n3 June 2019', BODY)).toEqual(expected);
  });

  it.each([
    'Opinion, by Marta Olesen',
    '*Opinion, by Marta Olesen*',
    'Opinion | By Marta Olesen',
    'Guest Essay — By Marta Olesen',
    'By Marta Olesen | Opinion',
    '_By Marta Olesen_',
  ])('reads who wrote it in "%s"', (line) => {
    expect(text('Keepers of the light', line, '3 June 2019', BODY)).toMatchObject({
      title: 'Keepers of the light',
      author: 'Marta Olesen',
      published: '2019-06-03',
      first: BODY,
    });
    expect(markdown('# Keepers of the light', line, BODY)).toMatchObject({ author: 'Marta Olesen', first: BODY });
  });

  it('reads the sort of the text, who wrote it and when from one line', () => {
    expect(text('Keepers of the light', 'Opinion | By Marta Olesen | 3 June 2019', BODY)).toMatchObject({
      author: 'Marta Olesen',
      published: '2019-06-03',
    });
  });

  it('one line per paragraph, no blank lines', () => {
    expect(read(`Keepers of the light\nMarta Olesen\n${BODY}`, 'text')).toMatchObject({
      author: 'Marta Olesen',
      first: BODY,
    });
  });

  it('takes a title of any length right above the byline, but no sentence', () => {
    const title =
      'What the Keepers of the Light Knew of the Sea That Those Who Sail on It Have Forgotten Since (in: Twelve Essays from the Coast, Marta Olesen & Jan Brandt eds.)';
    expect(text(`${title}\nBy Marta Olesen\n3 June 2019`, BODY)).toEqual({
      title,
      author: 'Marta Olesen',
      published: '2019-06-03',
      first: BODY,
    });
    const sentence =
      'The keepers of the light on Cape Verity climbed its two hundred steps every evening of the year and lit the lamp that showed ships the way home.';
    expect(text(`${sentence}\nBy Marta Olesen`, BODY)).toMatchObject({ author: null });
  });

  it('takes the name above the title for the author, unless the text is about that person', () => {
    expect(text('Marta Olesen', 'Keepers of the light', BODY)).toMatchObject({
      title: 'Keepers of the light',
      author: 'Marta Olesen',
    });
    expect(text('Marta Olesen', 'Keeper of the light', `Olesen was born by the sea. ${BODY}`)).toMatchObject({
      title: 'Marta Olesen',
      author: null,
    });
  });

  it.each(['Early Years', 'Oil Lamps', 'Introduction', 'The Keepers', 'At Sea'])(
    'keeps the section heading %s',
    (heading) => {
      expect(text('Keepers of the light', heading, `Oil burned in lamps. ${BODY}`)).toMatchObject({
        author: null,
        first: heading,
      });
    },
  );

  it.each([
    'By 1850 every lamp was lit.',
    'By candlelight',
    'Later, by royal charter, the lamp was lit again.',
    'Later, by Royal Order of the Crown',
    'On 3 June 2019 the lamp was lit.',
    'The lamp was lit on 3 June 2019',
    'May was cold.',
  ])('keeps the body line "%s"', (line) => {
    expect(text('Keepers of the light', line, BODY).first).toBe(line);
  });

  it('keeps a wrapped first paragraph whole', () => {
    const wrapped = 'The lamp at the end of the point\nwas lit every evening.';
    expect(text(wrapped, BODY).first).toBe(wrapped);
  });

  it('takes nothing from a text that would have nothing left', () => {
    expect(text('Keepers of the light')).toMatchObject({ first: 'Keepers of the light' });
  });

  it('does not guess the day of an ambiguous date', () => {
    expect(text('Keepers of the light', '03/04/2019', BODY)).toMatchObject({ published: null, first: '03/04/2019' });
  });
});

describe('leading lines of Markdown', () => {
  it('takes the heading, whatever stands above it', () => {
    expect(markdown('3 June 2019', '# Keepers of the light.', 'Marta Olesen', BODY)).toMatchObject({
      title: 'Keepers of the light.',
      author: 'Marta Olesen',
      published: '2019-06-03',
      first: BODY,
    });
  });

  it('reads byline and date set in one paragraph', () => {
    expect(markdown('# Keepers', '*By Marta Olesen*\n3 June 2019', BODY)).toMatchObject({
      author: 'Marta Olesen',
      published: '2019-06-03',
      first: BODY,
    });
  });

  it('does not take the first of several equal sections for the title', () => {
    expect(markdown('## Oil', BODY, '## Gas', BODY)).toMatchObject({ title: 'Oil', first: 'Oil' });
  });

  it('never takes a second heading', () => {
    expect(markdown('# Keepers', '## Marta Olesen', BODY)).toMatchObject({
      title: 'Keepers',
      author: null,
      first: 'Marta Olesen',
    });
  });

  it('leaves a line above the title that is none of the three, and then counts the heading', () => {
    expect(markdown('Opinion', '# Keepers', BODY)).toMatchObject({ title: 'Keepers', first: 'Opinion' });
  });
});
